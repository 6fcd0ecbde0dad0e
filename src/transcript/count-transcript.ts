import type { Counts } from "../model.ts";
import { type Draft, isFold } from "./align.ts";
import { type Block, isHeading } from "./blocks.ts";

/** Measures both sides of the turns, labels included. */
export function countTranscript(drafts: readonly Draft[], turns: Counts["turns"], latin: string): Counts {
  const counts: Counts = { han: 0, words: 0, turns, paired: 0 };
  for (const { parts } of drafts) {
    const isPaired = parts.some(isFold);
    let sides = 0;
    const add = ({ scripts, language }: Block, isOriginal: boolean) => {
      if (language === undefined) return;
      sides |= isOriginal ? 2 : 1;
      if (!isOriginal) counts.han += scripts.han;
      else counts.words += scripts.words + (language.startsWith("zh") ? scripts.han : 0);
    };
    for (const part of parts) {
      if (!isFold(part)) add(part, !isPaired && part.language === latin);
      else for (const entry of part.entries) if (!isHeading(entry)) add(entry, true);
    }
    if (sides === 3) counts.paired++;
  }
  return counts;
}
