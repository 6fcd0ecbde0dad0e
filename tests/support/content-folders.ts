import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";

/**
 * A folder for this test file's content folders, its name Chinese with a space, gone when the tests are done; and what makes
 * one there of files by name. Each has a `site.yaml`.
 */
export function openContentFolders(name: string): {
  root: string;
  createSite: (files: Record<string, string | Buffer>) => string;
} {
  const root = mkdtempSync(join(tmpdir(), `对照 ${name}-`));
  after(() => rmSync(root, { recursive: true, force: true }));
  let sites = 0;
  const createSite = (files: Record<string, string | Buffer>): string => {
    const folder = join(root, `site ${++sites}`);
    for (const [file, text] of Object.entries({ "site.yaml": "title: T\n", ...files })) {
      mkdirSync(join(folder, file, ".."), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return folder;
  };
  return { root, createSite };
}
