import type { Gloss } from "../model.ts";
import type { Block } from "./blocks.ts";

const GLOSS = /\*\*([^*\n]{1,60})\*\*\s?[（(]([^（）()\n]{2,400})[）)]/g;

/** Reads `**术语**（English: 解释）`: the term in bold, its English behind it, an explanation where there is one. */
export function readGlosses(blocks: readonly Block[], glosses: Gloss[]): void {
  for (const block of blocks) {
    const { content, scripts } = block;
    if (content === undefined || scripts.isSimple || !content.includes("**")) continue;
    for (let match = GLOSS.exec(content); match; match = GLOSS.exec(content)) {
      const [english, explanation] = splitGloss(match[2]!);
      if (!/[a-z]/i.test(english) || /\p{sc=Han}/u.test(english)) continue;
      glosses.push({ term: match[1]!.trim(), english, explanation });
    }
  }
}

function splitGloss(inside: string): [english: string, explanation: string] {
  const at = inside.search(/[:：,，;；]/);
  if (at < 0) return [inside.trim(), ""];
  return [inside.slice(0, at).trim(), inside.slice(at + 1).trim()];
}
