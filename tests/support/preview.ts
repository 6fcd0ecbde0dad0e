/** The live preview for tests: the real command, in a child, and what it says. */
import { spawn } from "node:child_process";
import { get } from "node:http";
import type { TestContext } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { endBefore, fromSources, type MiniSite, projectRoot } from "./build.ts";

export interface Preview {
  /** Address of the site, e.g. `http://localhost:8080`: the first free port. */
  url: string;
  /** Waits until it has printed this. */
  waitToSay(text: string): Promise<unknown>;
  /** Asks for a page as a browser does that goes there, until `fits` holds for its status and text. */
  waitFor(path: string, fits: (page: { status: number; text: string }) => boolean): Promise<string>;
  /** All that it has printed. */
  said(): string;
  stop(): Promise<void>;
  /** As Ctrl-C does; whether it has ended after some seconds. */
  interrupt(): Promise<boolean>;
}

/** Other tests may have both cores. */
const patience = 90_000;

/** `npm start` on a site's folders, with further options; it is stopped when the test ends. */
export async function startPreview(
  t: TestContext,
  { content, output, cache }: MiniSite,
  ...more: string[]
): Promise<Preview> {
  const args = ["start", "--content", content, "--output", output, "--cache", cache, ...more];
  const child = spawn(process.execPath, [...fromSources, ...args], {
    cwd: projectRoot,
    env: { ...process.env, NODE_TEST_CONTEXT: undefined, NODE_OPTIONS: undefined },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += chunk));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = async () => {
    child.kill("SIGKILL");
    await ended;
  };
  endBefore(t, stop);
  const until = async <T>(find: () => Promise<T | undefined> | T | undefined, what: string): Promise<T> => {
    for (const end = Date.now() + patience; Date.now() < end; await sleep(100)) {
      const found = await find();
      if (found !== undefined) return found;
      if (child.exitCode !== null) break;
    }
    throw new Error(`${what}\n${said}`);
  };
  const url = await until(() => /Server at (http:\/\/localhost:\d+)/.exec(said)?.[1], "It does not serve.");
  // Its watcher looks at all files before it tells of any, and may not have ended: what is saved meanwhile nobody hears of.
  await sleep(500);
  return {
    url,
    waitToSay: (text) => until(() => said.includes(text) || undefined, `It never says «${text}».`),
    said: () => said,
    stop,
    interrupt: async () => {
      child.kill("SIGINT");
      return Promise.race([ended.then(() => true), sleep(10_000, false, { ref: false })]);
    },
    waitFor: (path, fits) =>
      until(async () => {
        const page = await goTo(url + path);
        return fits(page) ? page.text : undefined;
      }, `${path} never becomes what it should.`),
  };
}

/** A plain request: `fetch` would say that it is a script's, for which nothing is added to a page. */
function goTo(url: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      );
    });
    request.on("error", reject);
  });
}
