import { sizeOf } from "../measure.ts";
import { MOST_TOLD, type Report } from "../reporter.ts";
import type { Passage } from "./list-passages.ts";

/** A passage so many times over. */
export const TIMES = 12;

/** Reports passages that come again and again, and those of which a long stretch is a few words over and over. */
export function checkLoops(source: string, passages: readonly Passage[], report: Report): void {
  const counter = createTextCounter();
  let told = 0;
  const tell = (offset: number) => {
    const message = "The same words over and over, as a generator in a loop writes them. Keep them once.";
    report("loop", "error", offset, message);
    told++;
  };
  for (const { block } of passages) {
    // A nod, a label or [laughter] returns in any long conversation.
    if (sizeOf(block.scripts) < 12) continue;
    if (told === MOST_TOLD) return;
    const text = source.slice(block.start, block.end).trim();
    const isRound = counter(text) === TIMES;
    // Code repeats what its author likes.
    const loop = block.type === "code" ? -1 : findLoop(text);
    if (isRound) tell(findSecond(source, passages, text));
    else if (loop >= 0) tell(block.start + loop);
  }
}

/** Where a text stands for the second time: what an author keeps ends there. */
function findSecond(source: string, passages: readonly Passage[], text: string): number {
  const same = passages.filter(({ block }) => source.slice(block.start, block.end).trim() === text);
  return same[1]!.block.start;
}

/** How often a text has come, itself included, as far as `TIMES` is concerned. Few lengths come so often that texts must be compared. */
function createTextCounter(): (text: string) => number {
  const lengths = new Map<number, { texts: string[]; counts?: Map<string, number> }>();
  return (text) => {
    let same = lengths.get(text.length);
    if (!same) {
      same = { texts: [] };
      lengths.set(text.length, same);
    }
    if (!same.counts) {
      same.texts.push(text);
      if (same.texts.length < TIMES) return 0;
      same.counts = new Map();
      for (const one of same.texts) same.counts.set(one, (same.counts.get(one) ?? 0) + 1);
      return same.counts.get(text)!;
    }
    const count = (same.counts.get(text) ?? 0) + 1;
    same.counts.set(text, count);
    return count;
  };
}

/** A loop is as long, and its words are as short, at least and at most. */
const LOOP = 300;
const PERIOD = 60;

/** Characters that are compared to find words again. */
const SAMPLE = 8;

/** Offset in a passage where words that are repeated over and over come for the second time; -1 where none are. Linear. */
function findLoop(text: string): number {
  // Any loop holds one of these places with half of its length behind it.
  for (let at = 0; at + LOOP / 2 <= text.length && text.length >= LOOP; at += LOOP / 2) {
    const ahead = text.slice(at, at + SAMPLE + PERIOD);
    const period = ahead.indexOf(ahead.slice(0, SAMPLE), 1);
    if (period < 1) continue;
    let from = at;
    const least = Math.max(0, at - LOOP);
    while (from > least && text[from - 1] === text[from - 1 + period]) from--;
    let to = at + period;
    while (to < text.length && to - from < LOOP && text[to] === text[to - period]) to++;
    if (to - from >= LOOP && hasWords(text.slice(at, at + period))) return from + period;
  }
  return -1;
}

/** Dots, lines and spaces are drawn. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
