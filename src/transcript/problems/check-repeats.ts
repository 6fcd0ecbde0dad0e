import { sizeOf } from "../measure.ts";
import { MOST_TOLD, type Report } from "../reporter.ts";
import { TIMES } from "./check-loops.ts";
import type { Passage } from "./list-passages.ts";

/** So many passages, of so many characters and words at least, nobody says twice. */
const PASSAGES = 5;
const SIZE = 400;

/** What a recording shows of itself at its beginning is longer only by chance; and so far into the post it goes. */
const TEASER = 1200;
const TEASER_SHARE = 0.15;

/** So many earlier places are looked at, the nearest first. */
const PLACES = 4;

/** Reports stretches of passages that stand word for word further up, as where a generator wrote a part of its text once more. */
export function checkRepeats(source: string, passages: readonly Passage[], report: Report): void {
  checkTwice(source, passages, report);
  if (passages.length < PASSAGES * 2) return;
  // A translation is no repetition of its original, even where they are the same words.
  const texts = passages.map(
    ({ block, isFolded }) => (isFolded ? "f" : "o") + source.slice(block.start, block.end).trim(),
  );
  const places = new Map<string, number[]>();
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  if (texts.length - counts.size < PASSAGES) return;
  const note = (index: number) => {
    const known = places.get(texts[index]!);
    if (known === undefined) places.set(texts[index]!, [index]);
    else if (known.push(index) > PLACES) known.shift();
  };
  let told = 0;
  for (let index = 0; index < texts.length && told < MOST_TOLD; ) {
    let length = 0;
    let from = 0;
    // What comes all the time is a loop, and told as such.
    const usable = counts.get(texts[index]!)! < TIMES && sizeOf(passages[index]!.block.scripts) >= 12;
    for (const place of usable ? (places.get(texts[index]!) ?? []) : []) {
      let same = 1;
      while (place + same < index && texts[place + same] === texts[index + same]) same++;
      if (same <= length) continue;
      length = same;
      from = place;
    }
    if (isRepeat(passages, index, length, from)) {
      const words = source.slice(passages[index]!.block.start).slice(0, 20).trim();
      const message = `${length} passages from here on stand word for word further up (“${words.replaceAll("\n", " ")}…”). Take out one of the two.`;
      report("repeated-text", "warning", passages[index]!.block.start, message);
      told++;
    }
    for (let next = index + Math.max(1, length); index < next; index++) note(index);
  }
}

/** A passage of so many characters and words nobody says twice in a row. */
const TWICE = 40;

/** Reports passages that stand there twice in a row, each with its original or without; three times may be meant, and more are a loop. */
function checkTwice(source: string, passages: readonly Passage[], report: Report): void {
  const open = passages.filter(({ isFolded }) => !isFolded);
  const isSame = (one: Passage | undefined, other: Passage | undefined) =>
    one !== undefined &&
    other !== undefined &&
    one.block.scripts.han === other.block.scripts.han &&
    one.block.scripts.words === other.block.scripts.words &&
    source.slice(one.block.start, one.block.end).trim() ===
      source.slice(other.block.start, other.block.end).trim();
  let told = 0;
  for (let index = 1; index < open.length && told < MOST_TOLD; index++) {
    const { block } = open[index]!;
    if (block.type !== "paragraph" || sizeOf(block.scripts) < TWICE || !isSame(open[index - 1], open[index]))
      continue;
    if (isSame(open[index - 2], open[index]) || isSame(open[index + 1], open[index])) continue;
    report(
      "repeated-text",
      "warning",
      block.start,
      "This passage is the one before it, word for word. Take out one of the two.",
    );
    told++;
  }
}

function isRepeat(passages: readonly Passage[], index: number, length: number, from: number): boolean {
  if (length < PASSAGES) return false;
  let size = 0;
  for (let at = index; at < index + length; at++) size += sizeOf(passages[at]!.block.scripts);
  const isTeaser = from + length <= passages.length * TEASER_SHARE;
  return size >= (isTeaser ? TEASER : SIZE);
}
