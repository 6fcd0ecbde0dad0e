import type { Fold } from "../fold.ts";
import { listWays } from "./cut-run.ts";
import type { Spellings } from "./find-conditions.ts";
import { findAll } from "./find-posts.ts";
import type { SearchIndex } from "./open-index.ts";
import { parseQuery } from "./parse-query.ts";
import { splitQuery } from "./split-query.ts";

/** A query that leaves out one thing of another that finds nothing. */
export interface LessQuery {
  /** What it leaves out, as it was typed. */
  left: string;
  source: string;
  posts: number;
}

/** Things in a query beyond which it is a text that somebody has pasted. */
const mostPieces = 6;
const mostShown = 3;

/** What a query without results would find with one thing less; the fewest posts first, which are nearest to it. */
export async function listLess(
  fold: Fold,
  index: SearchIndex,
  source: string,
  spellings: Spellings,
): Promise<LessQuery[]> {
  const pieces = splitQuery(source);
  // Several things in one run.
  if (pieces.length === 1 && !pieces[0]!.quoted) {
    const [whole] = parseQuery(fold, source).parts;
    for (const { pieces: things } of whole ? await listWays(index, whole.text, true) : []) {
      const less = await listLess(fold, index, things.join(" "), spellings);
      if (less.length > 0) return less;
    }
    return [];
  }
  if (pieces.length < 2 || pieces.length > mostPieces) return [];
  const all = await Promise.all(
    pieces.map(async ({ start, end }) => {
      const rest = `${source.slice(0, start)} ${source.slice(end)}`.replaceAll(/\s+/g, " ").trim();
      const { posts } = await findAll(fold, index, parseQuery(fold, `${rest} `), spellings, false);
      return { left: source.slice(start, end), source: rest, posts: posts.length };
    }),
  );
  return all
    .filter(({ posts }) => posts > 0)
    .sort((a, b) => a.posts - b.posts)
    .slice(0, mostShown);
}
