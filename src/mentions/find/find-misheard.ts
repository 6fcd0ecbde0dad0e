import type { Turn } from "../../model.ts";
import { another } from "../known/heard-instead.ts";
import { type Occurrence, overlaps } from "../occurrence.ts";
import { hearBody, listBodies } from "../sounds/hear-body.ts";
import { hearPair, listPairs } from "../sounds/hear-pair.ts";
import { hearTitle, listTitles } from "../sounds/hear-title.ts";
import { countUnshared } from "../sounds/sound-key.ts";
import {
  countOriginal,
  readWords,
  type TurnWords,
  toLetters,
  toWordKey,
  type Word,
} from "../sounds/turn-words.ts";
import { type FindKeys, listKeys, type NameKey, sortByLetter } from "../wordings/name-keys.ts";
import { countMisheard, type Likeness, missed } from "./count-misheard.ts";
import { createFindHalf } from "./half-names.ts";
import { isSlip } from "./is-slip.ts";
import { listOneSided, listUnmatched, takeNearest } from "./one-sided.ts";

/** Turns in which a name is looked for. */
const mostWitnesses = 60;
/** Longer texts are looked at only about where the name should be. */
const longestText = 3000;
/** Words that a machine may have heard instead of one. */
const mostWords = 3;
/** So far from where the name should stand, in characters and as a share of the text, words are heard that only sound like it. */
const earshot = 220;
const shareOfText = 0.2;
const mostReach = 500;

/** What the originals of a post say where a name should be. */
export interface Misheard {
  /** Spellings of the name, wherever they stand in the post. */
  spellings: string[];
  /** Places that are the name only because the translation of the turn says so. */
  places: Occurrence[];
}

/**
 * How the originals of a post spell names that only their translations have right: captions written by machines say `Palunteer` and
 * `Robin Hood`, and their translators know better. Looked for where the translation of a turn names the thing and its original
 * does not, or, once it is misheard, not as often; nothing else in a text vouches for a word that is spelt otherwise.
 *
 * @returns a function of the places of a thing, in the order of the text, and of its names.
 */
export function createMishearing(
  turns: readonly Turn[],
): (places: readonly Occurrence[], wordings: ReadonlySet<string>, taxonomy: string) => Misheard {
  const texts = new Map<number, TurnWords>();
  const readTurn = (turn: number, shares: readonly number[]): Heard => {
    const length = countOriginal(turns[turn]!);
    const targets = shares.map((share) => share * length);
    const reach = Math.min(mostReach, Math.max(earshot, shareOfText * length));
    let words = texts.get(turn);
    if (words === undefined) {
      words =
        length > longestText
          ? readWords(turns[turn]!, targets[0]! - reach, targets.at(-1)! + reach)
          : readWords(turns[turn]!);
      if (length <= longestText) texts.set(turn, words);
    }
    return { ...words, turn, segments: turns[turn]!.segments, targets, reach };
  };
  return (places, wordings, taxonomy) => {
    const isPerson = taxonomy === "people";
    const found: Misheard = { spellings: [], places: [] };
    const turnsTold = listOneSided(turns, places, "translation", mostWitnesses);
    const unmatched = listUnmatched(turns, places, mostWitnesses);
    const isTold = turnsTold.length > 0 || unmatched.length > 0;
    const keys = isTold ? listKeys(wordings, taxonomy) : [];
    if (keys.length === 0) return found;
    const find = sortByLetter(keys);
    const findHalf = createFindHalf(wordings, places, turns);
    const titles = isPerson || taxonomy === "companies" ? [] : listTitles(wordings);
    const pairs = isPerson ? [] : listPairs(wordings);
    const bodies = taxonomy === "companies" ? listBodies(wordings) : [];
    for (const { turn, shares } of turnsTold) {
      const heard = readTurn(turn, shares);
      if (hearTurn(heard, find, found, isPerson)) continue;
      if (isPerson) {
        const half = findHalf(turn, heard.words, ({ at }) => findDistance(at, heard.targets) <= heard.reach);
        if (half) found.places.push(toPlace(heard, half));
        continue;
      }
      const paper = findLast(heard, wordings);
      const isNear = ({ at }: Word) => Math.abs(at - heard.targets[0]!) <= heard.reach;
      const { first, last } = paper
        ? { first: paper, last: paper }
        : (hearTitle(heard.words, titles, isNear) ??
          hearPair(heard.words, pairs, isNear) ??
          hearBody(heard.words, bodies, isNear) ??
          {});
      if (first && last)
        found.places.push({ turn, segment: first.segment, start: first.start, end: last.end });
    }
    const known = listHeard(turns, found.places);
    for (const { turn, own, shares } of unmatched)
      hearTurn(readTurn(turn, shares), find, found, isPerson, { own, keys: known });
    return found;
  };
}

interface Heard extends TurnWords, Pick<Turn, "segments"> {
  turn: number;
  /** Where the name should stand, and how far from there a word may that only sounds like it. */
  targets: readonly number[];
  reach: number;
}

/** What is known of a turn whose original has the name as well: where, and as what it was heard elsewhere, see `toSingular`. */
interface Known {
  own: readonly Occurrence[];
  keys: ReadonlySet<string>;
}

function listHeard(turns: readonly Turn[], places: readonly Occurrence[]): Set<string> {
  const keys = new Set<string>();
  for (const { turn, segment, start, end } of places)
    keys.add(toSingular(toLetters(turns[turn]!.segments[segment]!.text.slice(start, end))));
  return keys;
}

function toSingular(key: string): string {
  return key.endsWith("s") ? key.slice(0, -1) : key;
}

/** Words that may be the name, and how unlike it they are. */
interface Span extends Likeness {
  key: string;
  first: Word;
  last: Word;
}

/** Adds what one turn says; whether it says anything. */
function hearTurn(heard: Heard, find: FindKeys, found: Misheard, isPerson: boolean, known?: Known): boolean {
  const all = listSpans(heard, find, known);
  const spans = all.filter(
    (span) =>
      !(isPerson && isTerm(span.first)) &&
      (!known || isSlip(span, heard, find(span.key.charCodeAt(0)).same, known.keys.size > 0)),
  );
  const best = spans.reduce<Span | undefined>((a, b) => (a && a.cost <= b.cost ? a : b), undefined);
  if (best === undefined) return false;
  const most = best.cost + (best.isUsual ? 0.3 : 0.2);
  const keys = known?.keys ?? new Set([toSingular(best.key)]);
  const free = [...heard.targets];
  const places: Occurrence[] = [];
  for (const span of spans.sort((a, b) => a.cost - b.cost)) {
    const { key, first, last, isSpelling, isUsual, cost } = span;
    const place = toPlace(heard, span);
    const isSpelt = isSpelling && cost < most;
    if (!isSpelt && places.some((one) => overlaps(one, place))) continue;
    // Each place of the translation tells one spelling, which does not begin with `I`.
    const isTold = takeNearest(free, first.at, heard.reach);
    if (isSpelt) found.spellings.push(first.text.slice(first.start, last.end));
    else if (known && !isTold) continue;
    else if (isUsual || keys.has(toSingular(key)) || (isTold && first.end - first.start > 1))
      places.push(place);
  }
  found.places.push(...places.sort((a, b) => a.segment - b.segment || a.start - b.start));
  return true;
}

/** Whether a word has a capital within, as terms have: `LampOps` is nobody, `McVale` may be somebody. */
function isTerm({ text, start, end }: Word): boolean {
  return termCase.test(text.slice(start, end));
}

const termCase = /^(?!(?:Ma?c|De|Di|Du|La|Le|O)[A-Z])[A-Za-z]*[a-z][A-Z]/;

function toPlace({ turn }: Heard, { first, last }: Pick<Span, "first" | "last">): Occurrence {
  return { turn, segment: first.segment, start: first.start, end: last.end };
}

/** What in a turn may be the name, without the places that are known to be. */
function listSpans(heard: Heard, find: FindKeys, known?: Known): Span[] {
  const { words, byFirst, targets, reach } = heard;
  const spans: Span[] = [];
  for (const [letter, indices] of byFirst) {
    const { alike, same } = find(letter);
    if (alike.length === 0) continue;
    for (const from of indices) {
      const distance = findDistance(words[from]!.at, targets);
      const isNear = distance <= reach;
      if (known && !isNear) continue;
      const starting = isNear ? alike : same;
      if (starting.length === 0) continue;
      // At the beginning of a sentence a capital says too little where the name is sought oftener than once.
      const isWithin = words[from]!.isNext || isBehindComma(words[from]!);
      const isTold = !isNear || isWithin || Math.abs(words[from]!.at - targets[0]!) <= reach;
      const span = findSpan(words, from, starting, isNear, isTold);
      if (span === undefined) continue;
      const before = words[from]!.isNext ? words.slice(Math.max(0, from - 2), from).map(toWordKey) : [];
      if (another.test([...before, span.key].join(""))) continue;
      if (!known?.own.some((one) => overlaps(one, toPlace(heard, span))))
        spans.push({ ...span, cost: span.cost + (0.1 * distance) / reach });
    }
  }
  return spans;
}

function isBehindComma({ text, start }: Word): boolean {
  return text.charCodeAt(start - 2) === 44;
}

function findDistance(at: number, targets: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const target of targets) least = Math.min(least, Math.abs(target - at));
  return least;
}

/** `the Times`, or `the times` as captions have it, where the translation has the `New York Times`. */
function findLast({ words, targets, reach }: Heard, wordings: ReadonlySet<string>): Word | undefined {
  const papers = listPapers(wordings);
  return words.find((word, index) => {
    if (!word.isNext || index === 0 || Math.abs(word.at - targets[0]!) > reach) return false;
    if (!word.isCapital && (papers.size === 0 || !papers.has(toWordKey(word)))) return false;
    if (toWordKey(words[index - 1]!) !== "the") return false;
    if (!word.isCapital) return true;
    const ending = ` ${word.text.slice(word.start, word.end)}`;
    for (const wording of wordings) if (ending.length > 4 && wording.endsWith(ending)) return true;
    return false;
  });
}

/** The last words of papers' names, which captions have in small letters. */
function listPapers(wordings: ReadonlySet<string>): Set<string> {
  const papers = new Set<string>();
  for (const wording of wordings) {
    const last = / (Times|Post|Journal|Globe|Herald|Tribune)$/.exec(wording)?.[1];
    if (last !== undefined) papers.add(last.toLowerCase());
  }
  return papers;
}

/** The words from one on that come nearest to a name; of equals the fewest. */
function findSpan(
  words: readonly Word[],
  from: number,
  names: readonly NameKey[],
  isNear: boolean,
  isTold: boolean,
): Span | undefined {
  const first = words[from]!;
  const isCapital = first.isCapital && isTold;
  let best: Span | undefined;
  let key = "";
  let consonants = 0;
  for (let end = from; end < words.length && end < from + mostWords; end++) {
    const last = words[end]!;
    // No name runs over a comma, and a surname that was not found is somebody else's.
    if (end > from && (!last.isNext || names.some((name) => name.isSurname && name.key === key))) break;
    key += toWordKey(last);
    consonants |= last.consonants;
    for (const name of names) {
      // Most words are nothing like it.
      if (!isAbout(key, consonants, name) && !(isNear && name.usual?.test(key))) continue;
      // At the beginning of a sentence every word has a capital.
      if (name.isFirst && (end > from || !isNear || !first.isCapital || !first.isNext)) continue;
      const one = countMisheard(key, name, isCapital || isLate(first, last), end > from, isNear);
      const cost = one.cost + 0.05 * (end - from) + (name.isPart || name.isFirst ? 0.15 : 0);
      if (cost < (best?.cost ?? missed)) best = { key, first, last, ...one, cost };
    }
  }
  return best;
}

/** Whether a word has about as many letters as a name, and most of its consonants. */
function isAbout(key: string, consonants: number, name: NameKey): boolean {
  return (
    countUnshared(consonants, name.consonants) <= 2 &&
    Math.abs(key.length - name.key.length) <= Math.max(2, name.key.length / 3)
  );
}

/** `bur King`: of several words one has a capital; `of King` is none. */
function isLate(first: Word, last: Word): boolean {
  return first !== last && last.isCapital && last.end - last.start > 1 && !small.test(toWordKey(first));
}

const small =
  /^(?:the|an?|of|at|in|on|to|and|or|for|with|from|by|as|is|are|was|does|do|did|has|had|this|that|these|my|our|your|his|her|their|its|no|not|but|so)$/;
