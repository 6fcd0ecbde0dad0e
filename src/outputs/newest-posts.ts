/** What feeds and llms.txt begin with, in the order of the site's lists. */
import type { Post } from "../model.ts";
import { compareNewest } from "../text/compare-newest.ts";

type Dated = Pick<Post, "date" | "url">;

/** The `limit` newest of the posts, newest first. Does not change the list it is given. */
export function findNewestPosts<P extends Dated>(posts: readonly P[], limit: number): P[] {
  return [...posts].sort(compareNewest).slice(0, limit);
}

/**
 * The same of the posts that have a day. A feed tells what came when, and Atom wants a day of every entry: one that nobody
 * wrote would be false, and readers would sort by it.
 */
export function findNewestDated<P extends Dated & Pick<Post, "updated">>(
  posts: readonly P[],
  limit: number,
): P[] {
  return findNewestPosts(
    posts.filter(({ date, updated }) => date !== "" || updated !== ""),
    limit,
  );
}

/** The day any of the posts last changed, `YYYY-MM-DD`, or `""` when their authors gave none. */
export function findLastChange(posts: Iterable<Pick<Post, "date" | "updated">>): string {
  return findLastDay(listDays(posts));
}

function* listDays(posts: Iterable<Pick<Post, "date" | "updated">>): Generator<string> {
  for (const { date, updated } of posts) {
    yield date;
    yield updated;
  }
}

/** The day a post was changed, or `""` where its author gave none, or one before it came out: nobody changes what is not yet there. */
export function findChange({ date, updated }: Pick<Post, "date" | "updated">): string {
  return updated < date ? "" : updated;
}

/** The latest of some days, each `YYYY-MM-DD` or `""`. */
export function findLastDay(days: Iterable<string>): string {
  let last = "";
  for (const day of days) if (day > last) last = day;
  return last;
}
