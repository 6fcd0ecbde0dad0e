import { firstTurnUnit } from "../units.ts";
import type { Conditions } from "./find-conditions.ts";
import { isOneName } from "./find-near-passages.ts";
import { type Hits, readHits } from "./hits.ts";
import { type FoundPost, toTurn } from "./join-parts.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Part, Query } from "./parse-query.ts";

/** Terms of a query below which a share of them says nothing, and above which somebody has pasted a page. */
const [fewest, most] = [4, 60];
const latin = /^[\p{sc=Latin}\p{N}' ]+$/u;
/** Of the terms that are left, so many have to stand together. */
const leastShare = 0.4;
/** Terms that stand in a greater share of the posts are words of every sentence: 什么, `what`. */
const common = 0.5;
/** Posts to show, and how far below the best the last of them may lie. */
const mostPosts = 20;
const leastScore = 0.6;
/** Turns of one post. */
const mostTurns = 5;

/**
 * The posts that come nearest to a query that stands nowhere: turns with most of its terms, the rare ones before all. Whoever remembers
 * a sentence has a character of it wrong, and whoever asks a question uses words that the answer has not.
 *
 * The terms are those of the query: what has been fetched for it is enough.
 *
 * @returns the query with a part for each term, and posts that only passages can prove; `undefined` where the query is too short or quoted.
 */
export async function findNear(
  index: SearchIndex,
  query: Query,
  conditions: Conditions,
): Promise<{ query: Query; posts: FoundPost[] } | undefined> {
  if (query.parts.some(({ quoted, prefix }) => quoted || prefix === "yes")) return undefined;
  // Several things, and not words of one sentence: what stands without one of them says more.
  const isSentence =
    query.parts.every(({ text }) => latin.test(text)) ||
    query.parts.some(({ terms }) => terms.length >= fewest);
  if (query.parts.length > 1 && !isSentence) return undefined;
  const all = [...new Set(query.parts.flatMap(({ terms }) => terms))];
  if (all.length < fewest || all.length > most) return undefined;
  const hits = await Promise.all(all.map(async (term) => readHits(await index.readTerm(term))));
  const { posts } = index.manifest;
  // A pair of characters that stands nowhere is a slip within a sentence; such a word is another form of the one that does.
  const isTelling = (place: number): boolean =>
    hits[place]!.size <= Math.max(2, common * posts) && (hits[place]!.size > 0 || isPair(all[place]!));
  const telling = all.map((_, place) => place).filter(isTelling);
  // Where nothing but words of every sentence stands anywhere, they are what is meant.
  const standing = telling.filter((place) => hits[place]!.size > 0);
  const kept = standing.length < 2 ? all.map((_, place) => place) : telling;
  const weights = kept.map((place) => Math.log2(1 + posts / Math.max(1, hits[place]!.size)));
  const least = Math.max(2, Math.ceil(leastShare * kept.length));
  const pairs = kept.every((place) => isPair(all[place]!)) ? kept.length : 0;
  // The others count for nothing, but where they complete a word it is marked whole.
  const shown = [
    ...kept,
    ...all.map((_, place) => place).filter((place) => !kept.includes(place) && isPair(all[place]!)),
  ];
  const near: Query = {
    ...query,
    parts: shown.map((place) => toTermPart(all[place]!)),
    phrase: "",
    near: { least, weights: shown.map((_, at) => weights[at] ?? 0), pairs },
  };
  const found = findTurns(
    near,
    kept.map((place) => hits[place]!),
    conditions,
  );
  return { query: near, posts: found };
}

function isPair(term: string): boolean {
  return term.length === 2 && term.charCodeAt(0) >= 0x3000;
}

function toTermPart(term: string): Part {
  return { text: term.replace(/^~/, ""), terms: [term], prefix: "no" };
}

/** @param hits of the parts that count, in their order. */
function findTurns(query: Query, hits: readonly Hits[], conditions: Conditions): FoundPost[] {
  const counts = new Map<number, number>();
  for (const one of hits) for (const place of one.keys()) counts.set(place, (counts.get(place) ?? 0) + 1);
  const found: FoundPost[] = [];
  for (const [place, count] of counts) {
    if (count < query.near!.least || !conditions.isWanted(place)) continue;
    const turns = rankTurns(place, query, hits, conditions.turns);
    const [best] = turns;
    if (!best) continue;
    const numbers = turns.slice(0, mostTurns).map(({ turn }) => turn);
    found.push({ place, score: best.score, turns: numbers.sort((a, b) => a - b), near: 0, head: [] });
  }
  found.sort((a, b) => b.score - a.score || a.place - b.place);
  const best = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= leastScore * best).slice(0, mostPosts);
}

/** The turns of a post in one wording of which enough terms stand, best first. */
function rankTurns(
  place: number,
  query: Query,
  hits: readonly Hits[],
  speakers: readonly Hits[],
): { turn: number; score: number }[] {
  const { least, weights, pairs } = query.near!;
  const wordings = new Map<number, { held: number[]; score: number }>();
  for (const [term, one] of hits.entries()) {
    for (const unit of one.get(place) ?? []) {
      if (unit < firstTurnUnit || (query.side !== undefined && ((unit - firstTurnUnit) & 1) !== query.side))
        continue;
      const wording = wordings.get(unit) ?? { held: [], score: 0 };
      wording.held.push(term);
      wording.score += weights[term]!;
      wordings.set(unit, wording);
    }
  }
  const spoken = speakers.map((one) => new Set((one.get(place) ?? []).map(toTurn)));
  const turns = new Map<number, number>();
  for (const [unit, { held, score }] of wordings) {
    const turn = toTurn(unit);
    if (held.length < least || isOneName(held, pairs) || spoken.some((own) => !own.has(turn))) continue;
    turns.set(turn, Math.max(score, turns.get(turn) ?? 0));
  }
  return [...turns]
    .map(([turn, score]) => ({ turn, score }))
    .sort((a, b) => b.score - a.score || a.turn - b.turn);
}
