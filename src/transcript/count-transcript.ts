import type { Counts, Turn } from "../model.ts";
import { countScripts } from "../text/language.ts";

/** Measures both sides of the turns. */
export function countTranscript(turns: readonly Turn[]): Counts {
  const counts: Counts = { han: 0, words: 0, turns: turns.length, paired: 0 };
  for (const turn of turns) {
    let sides = 0;
    for (const segment of turn.segments) {
      const scripts = countScripts(segment.text);
      if (segment.role === "translation") {
        counts.han += scripts.han;
        sides |= 1;
      } else {
        counts.words += scripts.words + (segment.language.startsWith("zh") ? scripts.han : 0);
        sides |= 2;
      }
    }
    if (sides === 3) counts.paired++;
  }
  return counts;
}
