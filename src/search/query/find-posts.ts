import type { Fold } from "../fold.ts";
import { toNameKey } from "../terms.ts";
import { firstTurnUnit } from "../units.ts";
import { checkTitles } from "./check-titles.ts";
import { cutRun } from "./cut-run.ts";
import { type Conditions, findConditions, type Spellings } from "./find-conditions.ts";
import { findLent } from "./find-lent.ts";
import { findNear } from "./find-near.ts";
import { findPart, isExact } from "./find-part.ts";
import type { Hits } from "./hits.ts";
import { type FoundPost, joinParts, toTurn } from "./join-parts.ts";
import { loosenWords, shiftNumbers, widenLast } from "./near-queries.ts";
import type { SearchIndex } from "./open-index.ts";
import { isBlank, type Query } from "./parse-query.ts";
import { compareFound, scorePost } from "./score-post.ts";

export interface Found {
  /** What was looked for: the query, or what came nearest to it; with `near` set nothing has it word by word. */
  query: Query;
  /** Best first. */
  posts: FoundPost[];
  turns: number;
  /** The index alone proves every turn; else the counts may be a little too high, and passages decide. */
  exact: boolean;
  /** A part too short to be looked for in turns: only titles, names, headings and summaries were. */
  headOnly: boolean;
  /** Parts that occur in no post, as folded. */
  missing: string[];
}

/**
 * Finds the posts that hold all parts of a query in one turn or in their head, best first; and then, one after another, what else
 * somebody may have meant by it, where that finds anything.
 *
 * @param spellings without them a name goes by its own key alone.
 */
export async function* findEach(
  fold: Fold,
  index: SearchIndex,
  query: Query,
  spellings: Spellings = async (name) => [toNameKey(fold, name)],
): AsyncGenerator<Found> {
  const found = await findAll(fold, index, query, spellings, true);
  yield found;
  if (isBlank(query)) return;
  for (const other of [widenLast(query), shiftNumbers(fold, query), loosenWords(fold, query)]) {
    const wider = other && (await findAll(fold, index, other, spellings, false));
    if (wider && wider.posts.length > 0) yield wider;
  }
  const near = await findNear(index, query, await findConditions(fold, index, query, spellings));
  const apart = await findApart(fold, index, query, spellings);
  const posts = [...(near?.posts ?? []), ...(apart?.posts ?? [])];
  if (posts.length === 0) return;
  const turns = posts.reduce((sum, post) => sum + post.turns.length, 0);
  yield { ...found, query: near?.query ?? apart!.query, posts, turns, exact: false, missing: [] };
}

/** What a run of characters finds as several things: cut as little as gives a list, else as gives most. */
async function findApart(
  fold: Fold,
  index: SearchIndex,
  query: Query,
  spellings: Spellings,
): Promise<Found | undefined> {
  let most: Found | undefined;
  for (const cut of await cutRun(fold, index, query)) {
    const found = await findAll(fold, index, cut, spellings, true);
    if (found.posts.length > (most?.posts.length ?? 0)) most = found;
    if (found.posts.length >= fewPosts) break;
  }
  for (const post of most?.posts ?? []) post.query = most!.query;
  return most;
}

/** Where fewer posts than that have turns with all the words, there may be better ones in which a word is the speaker's name, or the title's. */
const fewPosts = 5;

/** What it costs a post to have words in other forms than were typed: less than a title weighs, more than many turns. */
const otherForm = 3;

/**
 * The same word by word.
 *
 * @param lends whether parts may be who speaks, or stand in the head, where few turns hold all.
 */
export async function findAll(
  fold: Fold,
  index: SearchIndex,
  query: Query,
  spellings: Spellings,
  lends: boolean,
): Promise<Found> {
  if (isBlank(query)) return { query, posts: [], turns: 0, exact: true, headOnly: false, missing: [] };
  const [parts, without, conditions] = await Promise.all([
    Promise.all(query.parts.map((part) => findPart(index, part))),
    Promise.all(query.without.map((part) => findPart(index, part))),
    findConditions(fold, index, query, spellings),
  ]);
  // Posts as a whole are asked for: there is no turn to check, and the index alone decides.
  const whole = query.parts.length + conditions.turns.length === 0;
  const exact = whole || (query.parts.every(isExact) && query.without.every(isExact));
  const headOnly = parts.some((part) => part.headOnly);
  const missing = query.parts.filter((_, number) => parts[number]!.hits.size === 0).map(({ text }) => text);
  const found: FoundPost[] = [];
  for (const place of candidates(
    index,
    parts.map(({ hits }) => hits),
    conditions,
  )) {
    if (!conditions.isWanted(place)) continue;
    const post = joinParts(
      place,
      query,
      parts.map(({ hits }) => hits),
      conditions.turns,
    );
    if (whole && without.some(({ hits }) => hits.has(place))) continue;
    query.without.forEach((part, number) => {
      // A phrase's terms may stand apart: then the passage decides.
      if (isExact(part)) leaveOut(post, without[number]!.hits.get(place) ?? []);
    });
    if (post.turns.length + post.head.length === 0) continue;
    post.score = scorePost(index, post, query);
    // `Simons` is not `Simon`, if hardly ever asked for with the other.
    if (parts.some(({ own }) => own && own.size > 0 && !own.has(place))) post.score -= otherForm;
    found.push(post);
  }
  let posts = await checkTitles(fold, index, query, found.sort(compareFound));
  const held = posts.filter(({ turns }) => turns.length > 0);
  if (lends && query.parts.length > 1 && held.length < fewPosts) {
    const hits = parts.map((part) => part.hits);
    const lent = await findLent(fold, index, query, hits, conditions, spellings);
    const heads = new Map(posts.map((post) => [post.place, post]));
    for (const post of lent) {
      if (held.some(({ place }) => place === post.place)) continue;
      for (const [number, part] of query.without.entries())
        if (isExact(part)) leaveOut(post, without[number]!.hits.get(post.place) ?? []);
      if (post.turns.length === 0) continue;
      post.head = heads.get(post.place)?.head ?? [];
      post.score = scorePost(index, post, query);
      heads.set(post.place, post);
    }
    posts = [...heads.values()].sort(compareFound);
  }
  return {
    query,
    posts,
    turns: posts.reduce((sum, { turns }) => sum + turns.length, 0),
    exact,
    headOnly,
    missing,
  };
}

/** Places worth a look: those of the rarest condition, or all posts when there are only dates, a language, or words to leave out. */
function candidates(
  index: SearchIndex,
  parts: readonly Hits[],
  { posts, turns }: Conditions,
): Iterable<number> {
  const all = [...parts, ...posts, ...turns].sort((a, b) => a.size - b.size);
  if (all.length > 0) return [...all[0]!.keys()];
  return [...index.manifest.lengths.keys()].filter((place) => index.manifest.lengths[place] !== 0);
}

function leaveOut(post: FoundPost, units: readonly number[]): void {
  const turns = new Set(units.filter((unit) => unit >= firstTurnUnit).map(toTurn));
  post.turns = post.turns.filter((turn) => !turns.has(turn));
  if (units.some((unit) => unit < firstTurnUnit)) post.head = [];
}
