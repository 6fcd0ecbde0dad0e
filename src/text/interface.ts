import type { Language } from "../model.ts";
import { english } from "./interface-en.ts";
import { chinese, type InterfaceStrings } from "./interface-zh.ts";

/** The interface strings of a language: Chinese for `zh…` and anything unknown, English for `en…`. */
export function interfaceStrings(language: Language): InterfaceStrings {
  return /^en\b/i.test(language) ? english : chinese;
}

/** The same with a site's own titles of taxonomies, by key; `""` leaves the interface's. */
export function withTitles(
  ui: InterfaceStrings,
  taxonomies: Readonly<Record<string, { title: string }>>,
): InterfaceStrings {
  const own = Object.entries(taxonomies).flatMap(([key, { title }]) => (title === "" ? [] : [[key, title]]));
  return own.length === 0 ? ui : { ...ui, taxonomies: { ...ui.taxonomies, ...Object.fromEntries(own) } };
}

/** Fills the places of an interface string: `fillIn("{n} 篇", { n: 3 })` is `3 篇`. Unknown places stay as they are. */
export function fillIn(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{([a-z]+)\}/g, (place, key: string) => String(values[key] ?? place));
}
