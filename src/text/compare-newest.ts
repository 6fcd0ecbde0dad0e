import type { Post } from "../model.ts";

/** The order of lists, feeds and terms: newest first; posts without a date last; on one day by address. */
export function compareNewest(a: Pick<Post, "date" | "url">, b: Pick<Post, "date" | "url">): number {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  return a.url < b.url ? -1 : a.url > b.url ? 1 : 0;
}
