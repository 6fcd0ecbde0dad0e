import type { Block, Part } from "../blocks.ts";
import { isHeading } from "../blocks.ts";
import { sizeOf } from "../measure.ts";
import type { Report } from "../reporter.ts";
import { checkFences } from "./check-fences.ts";
import { checkLeftovers } from "./check-leftovers.ts";
import { checkMarkers } from "./check-markers.ts";

/** Reports what generators leave behind, passages in code blocks, sentences that run in a loop, an end in mid-sentence. */
export function checkText(source: string, parts: readonly Part[], report: Report): void {
  checkMarkers(source, report);
  checkLeftovers(source, report);
  checkFences(source, report);
  const blocks = listBlocks(parts);
  checkLoops(source, blocks, report);
  checkEnd(source, blocks, report);
}

/** One sentence many times over. */
const TIMES = 12;

function checkLoops(source: string, blocks: readonly Block[], report: Report): void {
  const counter = createTextCounter();
  for (const block of blocks) {
    // A nod, a label or [laughter] returns in any long conversation.
    if (sizeOf(block.scripts) < 12) continue;
    const text = source.slice(block.start, block.end).trim();
    const isRound = counter(text) === TIMES;
    if (isRound || isLoop(text)) {
      report(
        "loop",
        "error",
        isRound ? findSecond(source, blocks, text) : block.start,
        "The same words over and over, as a generator in a loop writes them. Keep them once.",
      );
      return;
    }
  }
}

/** Where a text stands for the second time: what an author keeps ends there. */
function findSecond(source: string, blocks: readonly Block[], text: string): number {
  const same = blocks.filter(({ start, end }) => source.slice(start, end).trim() === text);
  return same[1]!.start;
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

/** Whether the second half of a long passage is one short stretch repeated. */
function isLoop(text: string): boolean {
  if (text.length < 400) return false;
  const half = text.slice(-400);
  const sample = half.slice(-8);
  const before = half.lastIndexOf(sample, half.length - 9);
  const period = half.length - 8 - before;
  if (before < 0 || period > 60) return false;
  for (let at = half.length - 1; at >= period; at--) if (half[at] !== half[at - period]) return false;
  return true;
}

function checkEnd(source: string, blocks: readonly Block[], report: Report): void {
  const last = blocks.at(-1);
  if (last?.type !== "paragraph" || last.end - last.start < 80) return;
  const text = readEnd(source, last);
  if (!OPEN.test(text) || FAREWELL.test(text)) return;
  let ended = 0;
  let open = 0;
  for (const block of blocks) {
    if (block.type !== "paragraph" || block.end - block.start < 80) continue;
    if (OPEN.test(readEnd(source, block))) open++;
    else ended++;
  }
  // Where sentences go without full stops, only a comma shows that the last one goes on.
  const hasStops = /[.!?。！？]/.test(source.slice(Math.max(last.start, last.end - 300), last.end));
  if ((ended < open * 4 || !hasStops) && !/[,，、;；:：]$/.test(text)) return;
  const offset = Math.max(last.start, last.end - TAIL) + text.length - 1;
  report("truncated", "warning", offset, "The text ends in mid-sentence. Complete it or end the sentence.");
}

/** Ends in mid-sentence. */
const OPEN = /[\p{L}\p{N},，、;；:：]$/u;

/** Words after which nothing follows, with a full stop or without; nods behind a full stop. */
const FAREWELL =
  /(?:[.!?。！？]\s*(?:嗯+|啊|哦|对|好的?|是的?|okay|yeah|yes)|再[见見]|拜拜|[栏欄]目|下期[见見]|[谢謝]{2}(?:大家)?|\b(?:bye|thank you|thanks))$/i;

/** Characters that are enough to see how a passage ends. */
const TAIL = 120;

/** The last words of a passage, without tags, stars and marks of footnotes. */
function readEnd(source: string, { start, end }: Block): string {
  return source
    .slice(Math.max(start, end - TAIL), end)
    .trimEnd()
    .replace(/(?:<sup>[^<]{0,8}<\/sup>|<\/?[a-z]{1,12}>|[*_\s])+$/i, "");
}

function listBlocks(parts: readonly Part[]): Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    if (part.kind === "block") blocks.push(part.block);
    else if (part.kind === "fold")
      for (const entry of part.fold.entries) if (!isHeading(entry)) blocks.push(entry);
  }
  return blocks;
}
