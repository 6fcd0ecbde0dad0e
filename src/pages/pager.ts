import type { Url } from "../model.ts";
import { fillIn } from "../text/interface.ts";
import type { InterfaceStrings } from "../text/interface-zh.ts";
import type { Pager } from "./views.ts";

/** Posts on a page of a term. */
export const termSize = 50;

/** One page of a long list. */
export interface Slice<T> {
  url: Url;
  items: T[];
  pager: Pager;
}

/** The address of one page of a list. */
function toSliceUrl(base: Url, number: number): Url {
  return number === 1 ? base : (`${base}page/${number}/` as Url);
}

/** The addresses of all pages of a list of so many items, see `toSlices`. */
export function toSliceUrls(items: number, size: number, base: Url): Url[] {
  const pages = Math.max(1, Math.ceil(items / size));
  return Array.from({ length: pages }, (_, index) => toSliceUrl(base, index + 1));
}

/** The title of one page of a list: pages after the first say which they are. */
export function toSliceTitle(
  title: string,
  { number }: Pager,
  { page }: Pick<InterfaceStrings, "page">,
): string {
  return number === 1 ? title : `${title} · ${fillIn(page, { n: number })}`;
}

/**
 * Cuts a list into pages: the first at `base`, the others at `<base>page/2/` …. An empty list has one empty page, and
 * `page/1/` never exists.
 */
export function* toSlices<T>(list: T[], size: number, base: Url): Generator<Slice<T>> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const toUrl = (number: number): Url => toSliceUrl(base, number);
  for (let number = 1; number <= pages; number++) {
    const pager: Pager = { number, pages, total: list.length, first: base, last: toUrl(pages) };
    if (number > 1) pager.previous = toUrl(number - 1);
    if (number < pages) pager.next = toUrl(number + 1);
    yield { url: toUrl(number), items: list.slice((number - 1) * size, number * size), pager };
  }
}
