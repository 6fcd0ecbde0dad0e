/** The search's worker: fetches, unpacks and looks things up, so that the page never stalls. */
import { createFetch } from "./parts/search/fetch-file.ts";
import { Session } from "./parts/search/session.ts";

/** What the page asks; answers bear the same `id`. */
export type Ask =
  | { id: number; kind: "open"; index: string; root: string }
  | { id: number; kind: "suggest" | "search"; text: string }
  | { id: number; kind: "more" | "passages"; number: number };

let session: Session | undefined;

async function answer(ask: Ask): Promise<unknown> {
  switch (ask.kind) {
    case "open":
      session ??= new Session(createFetch(ask.index), ask.root);
      return undefined;
    case "suggest":
      return session!.suggest(ask.text);
    case "search":
      return session!.search(ask.text);
    case "more":
      return session!.more(ask.number);
    case "passages":
      return session!.passages(ask.number);
  }
}

self.addEventListener("message", async ({ data }: MessageEvent<Ask>) => {
  try {
    self.postMessage({ id: data.id, result: await answer(data) });
  } catch (error) {
    self.postMessage({ id: data.id, error: String(error) });
  }
});
