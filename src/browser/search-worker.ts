/** The search's worker: fetches, unpacks and looks things up, so that the page never stalls. */
import { manifestPath } from "../search/paths.ts";
import { createFetch } from "./parts/search/fetch-file.ts";
import { Session } from "./parts/search/session.ts";

/** What a worker must know to begin. It comes as the worker's name, which is there before any message is. */
export interface Start {
  /** Addresses of the index and of the site's root, with a slash at the end. */
  index: string;
  root: string;
  /** The page fetches the manifest, and sends it. */
  handsOver?: boolean;
  /** What the page is going to ask first. */
  text?: string;
}

/** What the page asks; answers bear the same `id`. */
export type Ask =
  | { id: number; kind: "manifest"; bytes: ArrayBuffer | null }
  | { id: number; kind: "suggest" | "guess" | "search"; text: string }
  | { id: number; kind: "more" | "seek" | "passages"; number: number };

const { index, root, handsOver, text } = JSON.parse(self.name) as Start;
const handed = new Map<string, Promise<ArrayBuffer | null>>();
let takeOver: (bytes: ArrayBuffer | null) => void = () => {};
if (handsOver) handed.set(manifestPath, new Promise((resolve) => (takeOver = resolve)));
const session = new Session(createFetch(index, handed), root);
// What fails here fails again when the page asks, and is told then.
if (text) session.search(text).catch(() => {});

async function answer(ask: Ask): Promise<unknown> {
  switch (ask.kind) {
    case "manifest":
      return takeOver(ask.bytes);
    case "suggest":
      return session.suggest(ask.text);
    case "guess":
      return session.guess(ask.text);
    case "search":
      return session.search(ask.text);
    case "more":
      return session.more(ask.number);
    case "seek":
      return session.seek(ask.number);
    case "passages":
      return session.passages(ask.number);
  }
}

self.addEventListener("message", async ({ data }: MessageEvent<Ask>) => {
  try {
    self.postMessage({ id: data.id, result: await answer(data) });
  } catch (error) {
    self.postMessage({ id: data.id, error: String(error) });
  }
});
