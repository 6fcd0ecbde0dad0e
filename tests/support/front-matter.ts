import { readFrontMatter } from "../../src/posts/front-matter.ts";

export const source = "source: https://www.youtube.com/watch?v=Lf46hauagpw";
export const post = (...lines: string[]) => `---\n${source}\n${lines.join("\n")}\n---\nBody\n`;
export const read = (...lines: string[]) => readFrontMatter(post(...lines), "posts/a.md");
export const places = (...lines: string[]) =>
  read(...lines).problems.map((p) => `${p.line}:${p.column} ${p.severity} ${p.rule}`);

/** The text with its first repair made, as often as there is one. */
export function repair(text: string): string {
  let now = text;
  for (let round = 0; round < 20; round++) {
    const fix = readFrontMatter(now, "posts/a.md").problems.find((problem) => problem.fix)?.fix;
    if (fix === undefined) return now;
    now = now.slice(0, fix.start) + fix.text + now.slice(fix.end);
  }
  throw new Error(`repairs never end: ${now}`);
}
