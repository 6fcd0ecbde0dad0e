import { groupDigits } from "../text/group-digits.ts";
import { createHref } from "../text/href.ts";

/** What layouts may do with a value, by name. All of it is plain text in, plain text out. */
export interface Filters {
  href(url: string): string;
  number(value: number): string;
  /** `ui | count("posts", 1)` → `1 post`: see `InterfaceStrings`. */
  count(strings: Readonly<Record<string, unknown>>, key: string, value: number): string;
}

/** @param pathPrefix begins and ends with `/`. */
export function createFilters(pathPrefix: string): Filters {
  return { href: createHref(pathPrefix), number: groupDigits, count };
}

function count(strings: Readonly<Record<string, unknown>>, key: string, value: number): string {
  const text = (value === 1 ? strings[`${key}One`] : undefined) ?? strings[key];
  return String(text ?? "").replace("{n}", groupDigits(value));
}
