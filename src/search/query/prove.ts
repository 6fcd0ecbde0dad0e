import { toWidth } from "./find-near-passages.ts";
import type { Found } from "./find-posts.ts";
import type { FoundPost } from "./join-parts.ts";
import { isNear, type Query } from "./parse-query.ts";

/** What the page of a post says of a promise of the index. */
export interface Verdict {
  stands: boolean;
  /** See `Passage`, the least of the post. */
  distance: number;
}

export type CheckPost = (found: Found, post: FoundPost) => Promise<Verdict>;

/** Posts that are held against their pages before any is shown: those that a list begins with. */
const mostChecked = 8;
/** So few that none may stand are checked where the index is not sure. */
const mostDoubtful = 5;
/** Words with which a remembered sentence begins: fewer are names and things. */
const [sentence, longSentence] = [4, 5];
/** What comes near has to have so much of a sentence to be shown before turns that have all its words anywhere. */
const greatShare = 2 / 3;

/** What sentences have, and what is typed to find a thing has not. */
const grammar: ReadonlySet<string> = new Set(
  `a about all am an and are as at be because been but by can could did do does for from had has have he her him his how i if in is
  it its just me my no not of on or our out she should so some than that the their them then there they this to up us was we were what
  when where which who why will with would you your`.split(/\s+/),
);

/**
 * The first way to find something that stands when it is checked, with what the list begins with in order of how near to one
 * another the words stand there: the index knows the turn they are in, and in a long turn stands anything.
 *
 * @param ways best first; the first is what was asked for, found or not.
 */
export async function prove(ways: AsyncIterable<Found>, check: CheckPost): Promise<Found> {
  let first: Found | undefined;
  let scattered: Found | undefined;
  for await (const found of ways) {
    first ??= { ...found, posts: [], turns: 0 };
    if (found.posts.length === 0 || (scattered && !found.query.near)) continue;
    const checked = await checkFirst(found, check);
    if (checked.found.posts.length === 0) continue;
    if (scattered) return isMost(found.query, checked.least) ? checked.found : scattered;
    if (!isScattered(found.query, checked.least)) return checked.found;
    scattered = checked.found;
  }
  return scattered ?? first!;
}

/** @returns what stands of it, and the least distance; 0 where nothing was checked. */
async function checkFirst(found: Found, check: CheckPost): Promise<{ found: Found; least: number }> {
  const { query, posts, exact } = found;
  const isDoubtful = !exact && posts.length <= mostDoubtful && posts.every(({ head }) => head.length === 0);
  if (!isNear(query) && !isDoubtful && !isSentence(query, sentence)) return { found, least: 0 };
  const first = listFirst(posts);
  const verdicts = await Promise.all(
    [...first].map((post) =>
      check(found, post).then(
        (verdict) => ({ post, ...verdict }),
        // What cannot be fetched cannot be refuted either.
        () => ({ post, stands: true, distance: 0 }),
      ),
    ),
  );
  const standing = verdicts.filter(({ stands }) => stands);
  // What has words in its head was put in its place for that.
  const free = standing
    .filter(({ post }) => isNear(query) || post.head.length === 0)
    .sort((a, b) => toRank(query, a) - toRank(query, b));
  const ordered = standing.map((one) => (free.includes(one) ? free.shift()! : one));
  const kept = [...ordered.map(({ post }) => post), ...posts.filter((post) => !first.has(post))];
  // A post may be near in two ways.
  const places = new Set<number>();
  const once = kept.filter(({ place }) => places.size < places.add(place).size);
  return {
    found: { ...found, posts: once, turns: once.reduce((sum, { turns }) => sum + turns.length, 0) },
    least: Math.min(...standing.map(({ distance }) => distance)),
  };
}

/** Those to check: of each way to find some the first. */
function listFirst(posts: readonly FoundPost[]): Set<FoundPost> {
  const own = posts.filter(({ query }) => query === undefined);
  const others = posts.filter(({ query }) => query !== undefined);
  return new Set([...own.slice(0, mostChecked), ...others.slice(0, mostChecked)]);
}

/**
 * The less the better. Of words only whether they are one phrase, or one sentence, counts: else what the index says does. What has most
 * of a sentence goes before things that stand apart in one turn, and those before what has less.
 */
function toRank(query: Query, { post, distance }: Verdict & { post: FoundPost }): number {
  const own = post.query ?? query;
  if (own.near) return isMost(own, distance) ? distance : 3 + 1 / (1 - distance);
  if (distance === 0) return 0;
  return distance <= toReach(own) ? 1 : 2;
}

/** So far apart stand the words of a sentence. */
function toReach({ parts }: Query): number {
  return toWidth(parts.reduce((sum, { text }) => sum + text.length + 1, 0));
}

function isSentence({ phrase, parts }: Query, words: number): boolean {
  return phrase !== "" && parts.length >= words;
}

/** Whether somebody has a sentence in mind, and its words stand nowhere near one another. */
function isScattered(query: Query, least: number): boolean {
  if (query.near || !isSentence(query, longSentence) || least <= toReach(query)) return false;
  return query.parts.filter(({ text }) => grammar.has(text)).length > 1;
}

/** Whether what is near has most of what was sought. */
function isMost({ near }: Query, least: number): boolean {
  return -least >= greatShare * near!.weights.reduce((sum, weight) => sum + weight, 0);
}
