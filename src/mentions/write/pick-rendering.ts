import type { Turn } from "../../model.ts";
import { isHan } from "../../text/is-han.ts";
import { listKnownNames } from "../known/known-names.ts";
import type { Named } from "../list-named.ts";
import { isTitle } from "../match/surname-titles.ts";
import type { Occurrence } from "../occurrence.ts";
import { hearWhole, listSounds } from "../sounds/sounds.ts";

/**
 * What a post's turns call a thing in the other script, `马斯克` for `Elon Musk` and the other way round: of people their whole name,
 * else what everybody calls it, if either ever stands there, else what stands there most often. `undefined` where nothing does, or where
 * the name has both scripts.
 *
 * @param places where they name it.
 */
export function pickRendering(
  { taxonomy, name }: Named,
  places: readonly Occurrence[],
  turns: readonly Turn[],
): string | undefined {
  const isChinese = isHan(name);
  if (isChinese === /\p{sc=Latin}/u.test(name)) return undefined;
  const isPerson = taxonomy === "people";
  const texts = new Map<string, number>();
  for (const { turn, segment, start, end } of places) {
    const text = turns[turn]!.segments[segment]!.text.slice(start, end);
    texts.set(text, (texts.get(text) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const [text, count] of texts) {
    const rendering = isChinese ? toLatinName(text, isPerson) : toHanName(text, name, isPerson);
    if (rendering !== undefined) counts.set(rendering, (counts.get(rendering) ?? 0) + count);
  }
  if (counts.size === 0) return undefined;
  const known = listKnownNames(name, taxonomy);
  const weigh = (text: string): number => {
    let weight = counts.get(text)!;
    if (known.includes(text)) weight += places.length;
    if (isPerson && isWhole(text)) weight += 2 * places.length;
    // What is short for it speaks for the longer name of what has a long one.
    if (!isPerson && name.split(" ").length > 2)
      for (const [other, count] of counts) if (other !== text && text.includes(other)) weight += count;
    return weight;
  };
  return [...counts.keys()].map((text) => ({ text, weight: weigh(text) })).reduce(isBetter).text;
}

function isBetter<T extends { text: string; weight: number }>(best: T, one: T): T {
  if (one.weight !== best.weight) return one.weight > best.weight ? one : best;
  return one.text < best.text ? one : best;
}

/** One character is a surname or a mark; letters among them are the name itself, `Lean语言`. */
function toHanName(text: string, name: string, isPerson: boolean): string | undefined {
  if (!/\p{sc=Han}.*\p{sc=Han}/su.test(text) || /\p{sc=Latin}/u.test(text)) return undefined;
  if (!isPerson) return text.replace(/^《(.*)》$/su, "$1").replace(head, "");
  const bare = withoutTitle(text);
  return bare.length < 2 || isForename(bare, name) ? undefined : bare;
}

/** Whoever heads an office is marked with it. */
const head = /(?<=\p{sc=Han}{2}[部局院署])[长長]$/u;

function withoutTitle(text: string): string {
  for (let length = 3; length > 1; length--)
    if (text.length > length && isTitle(text.slice(-length))) return text.slice(0, -length);
  return text;
}

/** A forename alone is everybody's: `埃隆` for `Elon Musk`. */
function isForename(text: string, name: string): boolean {
  const words = name.split(/[ -]+/u);
  if (words.length < 2 || text.includes("·") || hear(text, name) < Number.POSITIVE_INFINITY) return false;
  const [first, last] = [hear(text, words[0]!), hear(text, words.at(-1)!)];
  return first < last;
}

/** How much has to be overheard if a Chinese name is to be a Latin word, for each of its consonants. */
function hear(text: string, word: string): number {
  const sounds = listSounds(word);
  const cost = hearWhole(text, 0, text.length, sounds, mostOverheard * sounds.length);
  return cost === undefined ? Number.POSITIVE_INFINITY : cost / sounds.length;
}

const mostOverheard = 0.35;

function toLatinName(text: string, isPerson: boolean): string | undefined {
  if (!/\p{sc=Latin}/u.test(text) || isHan(text)) return undefined;
  if (isPerson ? !isWhole(text) : text.length < 3) return undefined;
  return text.replace(/\s+/gu, " ");
}

function isWhole(text: string): boolean {
  return /\p{L}\.?[\s·•‧・]+\p{L}/u.test(text);
}
