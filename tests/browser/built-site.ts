/** A site that a file's tests share: built once, served, with a browser to look at it. */
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
  /** Paths that were asked for, in order. */
  requests: string[];
}

/**
 * Declares the hooks that build and serve the site; the object is filled when the tests run.
 *
 * @param files path below the content folder → text.
 * @param prefix path prefix, with both slashes.
 */
export function useBuiltSite(files: Readonly<Record<string, string>>, prefix?: string): BuiltSite {
  const site = {} as BuiltSite;
  // With a space, as folders of authors have them.
  const root = mkdtempSync(join(tmpdir(), "duizhao browser-"));
  let close = async (): Promise<void> => {};
  before(async () => {
    const [content, output] = [join(root, "content"), join(root, "_site")];
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(content, name)), { recursive: true });
      writeFileSync(join(content, name), text);
    }
    const built = await buildSite({ content, output }, prefix ? ["--pathprefix", prefix] : []);
    assert.equal(built.status, 0, built.text);
    const served = await serve(output, prefix ? { prefix } : {});
    close = served.close;
    site.url = served.url;
    site.requests = served.requests;
    site.browser = await openBrowser();
  });
  after(async () => {
    await site.browser?.close();
    await close();
    rmSync(root, { recursive: true, force: true });
  });
  return site;
}
