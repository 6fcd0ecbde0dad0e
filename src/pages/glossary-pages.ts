import { glossaryUrl, toPartUrl } from "./glossary/build-glossary.ts";
import type { GlossaryView } from "./glossary/glossary-view.ts";
import type { Library } from "./library.ts";
import { createPage, type Page } from "./page.ts";

/** `/glossary/`, and where the terms are many its pages by letter and sound. None on a site whose posts explain nothing. */
export function* glossaryPages({ ui, hasGlossary, glossary }: Library): Generator<Page> {
  if (!hasGlossary) return;
  const { total, explained, leastPosts, parts = [], terms, toEntry, top, competing } = glossary();
  const letters = parts
    .filter(({ prefix }) => prefix.length === 1 || prefix === "other")
    .map(({ prefix }) => ({ name: prefix, url: toPartUrl(prefix) }));
  const shared = { letters, leastPosts };
  const whole: GlossaryView = {
    ...shared,
    prefix: "",
    total,
    explained,
    above: [],
    below: [],
    entries: terms.map(toEntry),
    top,
    competing,
  };
  const { description } = ui.glossaryWords;
  yield createPage("glossary", glossaryUrl, ui.glossary, whole, { description });
  const above = new Map<string, string[]>();
  for (const { prefix, below, terms } of parts) {
    const path = above.get(prefix) ?? [];
    for (const name of below) above.set(name, [...path, prefix]);
    const view: GlossaryView = {
      ...shared,
      prefix,
      total: terms.length,
      explained: 0,
      above: path.map((name) => ({ name, url: toPartUrl(name) })),
      below: below.map((name) => ({ name, url: toPartUrl(name) })),
      entries: terms.map(toEntry),
      top: [],
      competing: [],
    };
    const title = `${ui.glossary} · ${prefix === "other" ? ui.otherLetter : toHeading(prefix)}`;
    yield createPage("glossary", toPartUrl(prefix), title, view);
  }
}

/** `j` → `J`; syllables stay small. */
function toHeading(prefix: string): string {
  return prefix.length === 1 ? prefix.toUpperCase() : prefix;
}
