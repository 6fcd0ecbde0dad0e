/** A site that tests share, whichever file they are in: built once a process, served, with a browser to look at it. */
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before } from "node:test";
import type { Browser } from "playwright-core";
import { buildSite } from "../support/build.ts";
import { openBrowser, serve } from "./browser.ts";

export interface BuiltSite {
  browser: Browser;
  /** Of the site, without a slash at its end. */
  url: string;
  /** Paths that were asked for, in order; of other tests, too, that look at the same site. */
  requests: string[];
}

/** What is closed behind the last of those who use it. */
interface Shared<T> {
  users: number;
  opened: Promise<T & { close(): Promise<void> }>;
}

/** Ends when the sites that were asked for so far are built. */
let last: Promise<unknown> = Promise.resolve();
const sites = new Map<string, Shared<Omit<BuiltSite, "browser">>>();
const browsers = new Map<string, Shared<{ browser: Browser }>>();

/**
 * Declares the hooks that build and serve the site; the object is filled when the tests run.
 *
 * @param files path below the content folder → text.
 * @param prefix path prefix, with both slashes.
 */
export function useBuiltSite(files: Readonly<Record<string, string>>, prefix?: string): BuiltSite {
  const site = {} as BuiltSite;
  const built = share(sites, JSON.stringify([files, prefix]), () => {
    // The runner asks for all sites of a process at once.
    const opened = last.then(() => build(files, prefix));
    last = opened.catch(() => {});
    return opened;
  });
  const looked = share(browsers, "", async () => {
    const browser = await openBrowser();
    return { browser, close: () => browser.close() };
  });
  before(async () => {
    const { url, requests } = await built();
    Object.assign(site, { url, requests, browser: (await looked()).browser });
  });
  return site;
}

/** Declares the hook that closes what `open` gives; the function returned opens it, unless another user has. */
function share<T>(
  all: Map<string, Shared<T>>,
  key: string,
  open: () => Promise<T & { close(): Promise<void> }>,
): () => Promise<T> {
  let own: Shared<T> | undefined;
  after(async () => {
    if (own && --own.users === 0)
      await own.opened.then(
        ({ close }) => close(),
        () => {},
      );
  });
  return () => {
    own = all.get(key) ?? { users: 0, opened: open() };
    own.users++;
    all.set(key, own);
    return own.opened;
  };
}

async function build(files: Readonly<Record<string, string>>, prefix: string | undefined) {
  // With a space, as folders of authors have them.
  const root = mkdtempSync(join(tmpdir(), "duizhao browser-"));
  const [content, output] = [join(root, "content"), join(root, "_site")];
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, name)), { recursive: true });
    writeFileSync(join(content, name), text);
  }
  const { status, text } = await buildSite({ content, output }, prefix ? ["--pathprefix", prefix] : []);
  assert.equal(status, 0, text);
  const served = await serve(output, prefix ? { prefix } : {});
  const close = async (): Promise<void> => {
    await served.close();
    rmSync(root, { recursive: true, force: true });
  };
  return { url: served.url, requests: served.requests, close };
}
