import type { Fold } from "../fold.ts";
import { fieldTerm } from "../terms.ts";
import { firstTurnUnit, headUnits } from "../units.ts";
import type { Conditions, Spellings } from "./find-conditions.ts";
import { type Hits, readHits, unite } from "./hits.ts";
import { type FoundPost, joinParts } from "./join-parts.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Query } from "./parse-query.ts";

/** Words that a speaker's name has, at the most. */
const longestName = 3;

/**
 * What somebody looks for who types a name and what was said: turns that hold some of the words, where the others are who speaks in
 * them, or stand in the post's title, names, summary or headings. Asked when few turns hold all.
 *
 * @param hits of each part of the query.
 */
export async function findLent(
  fold: Fold,
  index: SearchIndex,
  query: Query,
  hits: readonly Hits[],
  conditions: Conditions,
  spellings: Spellings,
): Promise<FoundPost[]> {
  const posts = new Map<number, FoundPost>();
  const add = (place: number, lent: readonly number[], turns: readonly Hits[]): void => {
    if (posts.has(place) || !conditions.isWanted(place)) return;
    const rest = hits.filter((_, part) => !lent.includes(part));
    const post = joinParts(place, query, rest, [...conditions.turns, ...turns]);
    if (post.turns.length > 0) posts.set(place, { ...post, head: [], lent: [...lent] });
  };
  for (const { parts, turns } of await findSpeakers(fold, index, query, spellings))
    for (const place of turns.keys()) add(place, parts, [turns]);
  const [rarest] = [...hits].sort((a, b) => a.size - b.size);
  for (const place of rarest!.keys()) {
    const units = hits.map((one) => one.get(place));
    if (units.includes(undefined)) continue;
    const lent = listLent(units as number[][]);
    if (lent.length > 0 && lent.length < hits.length) add(place, lent, []);
  }
  return [...posts.values()];
}

/** The parts that stand in a post's head; where all do, those in its title or among its names; where all do, its names alone. */
function listLent(units: readonly (readonly number[])[]): number[] {
  const list = (isLent: (own: readonly number[]) => boolean) =>
    units.flatMap((own, part) => (isLent(own) ? [part] : []));
  const lent = [
    list(([first]) => first! < firstTurnUnit),
    list(([first]) => first! < headUnits.summary),
    list((own) => own.includes(headUnits.names)),
  ];
  return lent.find(({ length }) => length < units.length) ?? [];
}

/** The speakers whose names the query begins or ends with: which parts they are, and their turns. */
async function findSpeakers(
  fold: Fold,
  index: SearchIndex,
  { parts }: Query,
  spellings: Spellings,
): Promise<{ parts: number[]; turns: Hits }[]> {
  const runs: number[][] = [];
  for (let length = Math.min(longestName, parts.length - 1); length > 0; length--) {
    const numbers = Array.from({ length }, (_, at) => at);
    runs.push(
      numbers,
      numbers.map((at) => parts.length - length + at),
    );
  }
  const found = await Promise.all(
    runs.map(async (run) => {
      const keys = await spellings(run.map((part) => parts[part]!.text).join(" "));
      const all = await Promise.all(keys.map((key) => index.readTerm(fieldTerm(fold, "speaker", key))));
      return { parts: run, turns: unite([new Map(), ...all.map(readHits)]) };
    }),
  );
  return found.filter(({ turns }) => turns.size > 0);
}
