import type { Fold } from "../fold.ts";
import { headUnits } from "../units.ts";
import { isExact } from "./find-part.ts";
import { holdsPart } from "./find-passages.ts";
import type { FoundPost } from "./join-parts.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Query } from "./parse-query.ts";
import { compareFound, scorePost } from "./score-post.ts";

/** The list's first page must be right; titles a little further on cost no file more, or few. */
const first = 10;
const ahead = 40;

/**
 * Holds titles against the query where the index cannot: `GPT-5 和 4 个问题` has the words of `GPT-4`, and would come first.
 * Posts whose title alone seemed to fit are left out.
 *
 * @param posts best first; their scores and heads change.
 * @returns best first.
 */
export async function checkTitles(
  fold: Fold,
  index: SearchIndex,
  query: Query,
  posts: FoundPost[],
): Promise<FoundPost[]> {
  const parts = query.parts.filter((part) => !isExact(part));
  const without = query.without.filter((part) => !isExact(part));
  if (parts.length + without.length === 0) return posts;
  const fits = (title: string): boolean =>
    parts.every((part) => holdsPart(fold, title, part)) &&
    !without.some((part) => holdsPart(fold, title, part));
  const checked = new Set<FoundPost>();
  const isOpen = (post: FoundPost): boolean => post.head.includes(headUnits.title) && !checked.has(post);
  let list = posts;
  // Where titles fall, others come up.
  while (list.slice(0, first).some(isOpen)) {
    const open = list.slice(0, ahead).filter(isOpen);
    const cards = await Promise.all(open.map(({ place }) => index.readCard(place)));
    for (const [at, post] of open.entries()) {
      checked.add(post);
      if (fits(cards[at]?.title ?? "")) continue;
      post.head = post.head.filter((unit) => unit !== headUnits.title);
      post.score = scorePost(index, post, query);
    }
    list = list.filter(({ turns, head }) => turns.length + head.length > 0).sort(compareFound);
  }
  return list;
}
