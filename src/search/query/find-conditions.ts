import type { Fold } from "../fold.ts";
import { toDay } from "../manifest.ts";
import { fieldTerm, toNameKey } from "../terms.ts";
import { type Hits, readHits, unite } from "./hits.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Query } from "./parse-query.ts";

/** The keys of all spellings of the name that has a key (see `toNameKey`), that one included. */
export type Spellings = (name: string) => Promise<string[]>;

/** What a query asks for beside its words. */
export interface Conditions {
  /** Posts must be among all of these: they name somebody. */
  posts: Hits[];
  /** Turns must be among all of these: somebody speaks in them. */
  turns: Hits[];
  /** Whether a post has the names and the date that are asked for. */
  isWanted: (place: number) => boolean;
}

/** Shards that names with one beginning may be spread over. */
const mostShards = 6;

/** Looks up the names and dates of a query. */
export async function findConditions(
  fold: Fold,
  index: SearchIndex,
  query: Query,
  spellings: Spellings,
): Promise<Conditions> {
  const [dated, named] = await Promise.all([
    findDated(index, query),
    Promise.all(
      query.names.map(async ({ field, name }) => {
        const keys = await spellings(name);
        let all = await Promise.all(keys.map((key) => index.readTerm(fieldTerm(fold, field, key))));
        // Whoever knows the beginning of a name means whoever is called so.
        if (toNameKey(fold, name) !== "" && all.every(({ length }) => length === 0))
          all = (await index.readPrefix(fieldTerm(fold, field, name), mostShards)) ?? [];
        return { field, hits: unite([new Map(), ...all.map(readHits)]) };
      }),
    ),
  ]);
  const list = (isTurns: boolean): Hits[] =>
    named.filter(({ field }) => (field === "speaker") === isTurns).map(({ hits }) => hits);
  const posts = list(false);
  const isWanted = (place: number): boolean => dated(place) && posts.every((hits) => hits.has(place));
  return { posts, turns: list(true), isWanted };
}

async function findDated(index: SearchIndex, { from, to }: Query): Promise<(place: number) => boolean> {
  if (from === "" && to === "") return () => true;
  const days = await index.readDays();
  const [first, last] = [from === "" ? 1 : toDay(from), to === "" ? 65535 : toDay(to)];
  return (place) => days[place]! >= first && days[place]! <= last && days[place]! > 0;
}
