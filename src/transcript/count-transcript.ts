import type { Counts } from "../model.ts";
import { type Draft, isFold } from "./align.ts";
import type { Block } from "./blocks.ts";

/** Measures both sides of the turns, labels included. */
export function countTranscript(drafts: readonly Draft[], turns: Counts["turns"], latin: string): Counts {
  const counts: Counts = { han: 0, words: 0, turns, paired: 0 };
  for (const { parts } of drafts) {
    const isPaired = parts.some(isFold);
    let sides = 0;
    for (const part of parts) {
      const isOriginal = isFold(part) || (!isPaired && part.language === latin);
      for (const { scripts, language } of isFold(part) ? part.entries.map(toCounted) : [part]) {
        if (language === undefined) continue;
        sides |= isOriginal ? 2 : 1;
        if (!isOriginal) counts.han += scripts.han;
        else counts.words += scripts.words + (language.startsWith("zh") ? scripts.han : 0);
      }
    }
    if (sides === 3) counts.paired++;
  }
  return counts;
}

function toCounted(
  entry: Pick<Block, "scripts"> & { language?: Block["language"] },
): Pick<Block, "scripts" | "language"> {
  return { scripts: entry.scripts, language: entry.language };
}
