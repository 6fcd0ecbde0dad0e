import { join } from "node:path";
import { check } from "../../src/cli/check.ts";
import { openContentFolders } from "./content-folders.ts";
import { runCommand } from "./run-command.ts";

/** `npm run check` on content folders of one test file, with what it writes. */
export function openCheck(name: string) {
  const { root, createSite } = openContentFolders(name);
  async function run(content: string, more: Partial<Parameters<typeof check>[0]> = {}) {
    const { code, out, err } = await runCommand((streams) =>
      check({ content, format: "text", cache: join(root, "cache"), ...streams, ...more }),
    );
    const lines = out
      .split("\n")
      .slice(0, -1)
      .map((line) => line.replace(`${content}/`, ""));
    return { code, out, err, lines };
  }
  return { root, createSite, run };
}

/** A post that nothing is wrong with, with these lines in its front matter. */
export const toCheckedPost = (id: string, ...lines: string[]) =>
  `---\ntitle: 题\nsource: https://www.youtube.com/watch?v=${id.padEnd(11, "0")}\n${lines.join("\n")}\n---\n\n### 一\n\n正文。\n`;
