import type { Segment, Turn } from "../../model.ts";
import type { Occurrence } from "../occurrence.ts";
import { alignPlace, cutExcerpt, type Excerpt, listSentences, toLimit } from "./cut-excerpt.ts";

/** What is shown of one turn: the same words in one language or two. */
export interface Passage {
  turn: Turn;
  /** The better, the higher. */
  score: number;
  parts: (Excerpt & { language: string })[];
}

/** Passages kept of one thing, or one speaker, in one post. */
const mostPassages = 2;

/**
 * The best passages that name a thing, at most one a turn: in both languages, the name early in a sentence and not one in a long
 * list, of a length that says something.
 *
 * @param occurrences of the thing, in the order of the text.
 * @param isCrowded whether so many things are named in the turn that it says little about each.
 */
export function choosePassages(
  turns: readonly Turn[],
  occurrences: readonly Occurrence[],
  isCrowded: (turn: number) => boolean,
): Passage[] {
  const best = new Best<{ turn: number; places: readonly Occurrence[]; first: Occurrence }>();
  for (let from = 0; from < occurrences.length; ) {
    const { turn } = occurrences[from]!;
    let to = from + 1;
    while (to < occurrences.length && occurrences[to]!.turn === turn) to++;
    const places = occurrences.slice(from, to);
    from = to;
    const { segments } = turns[turn]!;
    const first = places.find(({ segment }) => segments[segment]!.role === "translation") ?? places[0]!;
    best.add(scorePlaces(segments, places, first) - (isCrowded(turn) ? 2 : 0), { turn, places, first });
  }
  return best.list().map(({ score, value: { turn, places, first } }) => ({
    turn: turns[turn]!,
    score,
    parts: toParts(turns[turn]!.segments, first, places),
  }));
}

/** Keeps the best of many, the earlier of two that are as good. */
class Best<T> {
  private readonly kept: { score: number; value: T }[] = [];

  add(score: number, value: T): void {
    const { kept } = this;
    if (kept.length === mostPassages && kept[mostPassages - 1]!.score >= score) return;
    let at = kept.length;
    while (at > 0 && kept[at - 1]!.score < score) at--;
    kept.splice(at, 0, { score, value });
    if (kept.length > mostPassages) kept.pop();
  }

  list(): { score: number; value: T }[] {
    return this.kept.filter(isWorthIt);
  }
}

/** One is better than none; a second has to say something. */
function isWorthIt({ score }: { score: number }, index: number): boolean {
  return index === 0 || score > 0;
}

function scorePlaces(segments: readonly Segment[], places: readonly Occurrence[], first: Occurrence): number {
  const { text } = segments[first.segment]!;
  const other = findPartner(segments, first.segment);
  const { role } = segments[first.segment]!;
  const inBoth = places.some(({ segment }) => segments[segment]!.role !== role);
  let score = other === undefined ? 0 : inBoth ? 6 : 2;
  score += Math.min(3, places.length);
  if (text.length >= 40) score += 2;
  if (text.length < 20) score -= 4;
  if (text.length > 1500) score -= 1;
  if (begins(text, first.start)) score += 2;
  // One of a list.
  if (
    /[、,，和与]\s?$/.test(text.slice(Math.max(0, first.start - 2), first.start)) &&
    /^\s?[、,，和与]/.test(text.slice(first.end, first.end + 2))
  )
    score -= 3;
  return score;
}

/** Whether a place stands at the beginning of a sentence, or near to it. */
function begins(text: string, start: number): boolean {
  return start < 3 || /[。！？!?.”\n]\s*.{0,2}$/u.test(text.slice(Math.max(0, start - 8), start));
}

/**
 * The best turns of one speaker: something said at length, not a greeting or a nod.
 *
 * @param own indices of the speaker's turns.
 * @param named places that name something: what is said about something weighs more.
 */
export function chooseQuotes(
  turns: readonly Turn[],
  own: readonly number[],
  named: ReadonlyMap<number, Occurrence>,
): Passage[] {
  const best = new Best<number>();
  for (const turn of own) {
    const { segments } = turns[turn]!;
    // A label may stand alone.
    if (segments.length > 0) best.add(scoreQuote(segments, named.has(turn)), turn);
  }
  return best.list().map(({ score, value: turn }) => {
    const { segments } = turns[turn]!;
    const place = named.get(turn) ?? { turn, ...findLongestSentence(segments) };
    return { turn: turns[turn]!, score, parts: toParts(segments, { ...place, end: place.start }, []) };
  });
}

const filler =
  /^(?:对|嗯|是的|是啊|好的?|哦|啊|没错|谢谢|感谢|欢迎|大家好|你好|早上好|晚上好|yeah|yes|ok|okay|right|thank|thanks|hi|hello|welcome|so welcome|good (?:morning|evening|afternoon))[\s，,。.!！、]/i;

function scoreQuote(segments: readonly Segment[], isNamed: boolean): number {
  const [first] = segments;
  if (!first) return -10;
  const length = first.language.startsWith("zh") ? first.text.length : first.text.length / 2.5;
  let score = segments.length > 1 ? 3 : 0;
  score += length < 25 ? -6 : length < 50 ? 0 : length <= 110 ? 5 : length <= 500 ? 4 : 2;
  if (isNamed) score += 2;
  if (filler.test(first.text)) score -= 2;
  if (/[？?]\s*$/.test(first.text.slice(-8))) score -= 2;
  return score;
}

function findLongestSentence(segments: readonly Segment[]): { segment: number; start: number; end: number } {
  const segment = Math.max(
    0,
    segments.findIndex(({ role }) => role === "translation"),
  );
  const { text, language } = segments[segment]!;
  const limit = toLimit(language);
  const starts = listSentences(text.slice(0, 2000));
  let best = 0;
  let most = 0;
  for (const [index, start] of starts.entries()) {
    const length = (starts[index + 1] ?? Math.min(2000, text.length)) - start;
    if (length > most && length <= limit) {
      best = start;
      most = length;
    }
  }
  return { segment, start: best, end: best };
}

/** The other language's wording of a segment: the original below a translation, the translation above an original. */
function findPartner(segments: readonly Segment[], index: number): number | undefined {
  const { role } = segments[index]!;
  const step = role === "translation" ? 1 : -1;
  for (let at = index + step; at >= 0 && at < segments.length; at += step)
    if (segments[at]!.role !== role) return at;
  for (let at = index - step; at >= 0 && at < segments.length; at -= step)
    if (segments[at]!.role !== role) return at;
  return undefined;
}

function toParts(
  segments: readonly Segment[],
  first: Occurrence,
  places: readonly Occurrence[],
): Passage["parts"] {
  const partner = findPartner(segments, first.segment);
  const own = { index: first.segment, ...cut(segments[first.segment]!, first.start, first.end) };
  if (partner === undefined) return [own];
  const { text } = segments[partner]!;
  const aligned = Math.min(text.length - 1, alignPlace(segments[first.segment]!.text, first.start, text));
  const distance = ({ start }: Occurrence) => Math.abs(start - aligned);
  // Named more than once, it is the place nearest to where the other language names it.
  const there = places
    .filter(({ segment }) => segment === partner)
    .reduce<Occurrence | undefined>(
      (best, one) => (best && distance(best) <= distance(one) ? best : one),
      undefined,
    );
  const at = there?.start ?? aligned;
  const other = { index: partner, ...cut(segments[partner]!, at, there?.end ?? at) };
  return segments[own.index]!.role === "translation" ? [own, other] : [other, own];
}

function cut({ text: whole, language }: Segment, start: number, end: number): Excerpt & { language: string } {
  const limit = toLimit(language);
  // No copy of it: a post has dozens.
  if (start < end) return Object.assign(cutExcerpt(whole, start, end, limit), { language });
  // Where a place was only guessed, the next paragraph may be what is meant. No more of a long text is looked at than is shown.
  const from = Math.max(0, start - limit - margin);
  const text = whole.slice(from, start + limit + margin).replaceAll("\n", " ");
  return Object.assign(cutExcerpt(text, start - from, end - from, limit), { language });
}

/** Characters beyond the limit that tell how an excerpt begins and ends. */
const margin = 8;
