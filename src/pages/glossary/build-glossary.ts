import { hash } from "node:crypto";
import type { Post, Url } from "../../model.ts";
import type { GlossSource } from "../../posts/gloss-source.ts";
import { cutPages, type GlossaryPart } from "./cut-pages.ts";
import { EntryWriter, mostPlaces, sortByUse } from "./entry-writer.ts";
import type { GlossaryView } from "./glossary-view.ts";
import { type MergedTerm, mergeGlosses } from "./merge-glosses.ts";
import type { Heads } from "./to-sound.ts";

const glossaryUrl = "/glossary/" as Url;

/** A glossary of so few terms stands on one page. */
const onePage = 300;
const mostTop = 30;
const mostCompeting = 60;

/** The pages of a glossary, the first page first: prefix (`""` for the first), and a digest of all that is on it. */
export type GlossaryPlan = { prefix: string; digest: string }[];

/** The glossary of the site. Big: keep the plan, let go of the rest. */
export interface Glossary {
  plan: GlossaryPlan;
  toView(prefix: string): GlossaryView;
}

/** A term with the spelling by which it is placed. */
interface Placed {
  term: string;
  merged: MergedTerm;
}

/** Reads and merges the glosses of these posts, given newest first. @param heads see `toSound`. */
export function buildGlossary(posts: readonly Post[], source: GlossSource, heads?: Heads): Glossary {
  const merged = mergeGlosses(source.read(posts));
  const placed = merged.listed.map((term) => ({ term: term.newest.row.term, merged: term }));
  const parts = cutPages(placed, heads);
  const isSingle = placed.length <= onePage;
  const pages = new Map<MergedTerm, Url>();
  for (const { prefix, terms } of parts) {
    const url = isSingle ? glossaryUrl : toPartUrl(prefix);
    for (const { merged } of terms) pages.set(merged, url);
  }
  const writer = new EntryWriter(merged.competing, pages);
  const whole: GlossaryPart<Placed> = {
    prefix: "",
    terms: isSingle ? parts.flatMap(({ terms }) => terms) : [],
    below: [],
  };
  const below = isSingle ? [] : parts;
  const frame = toFrame(below, merged.leastPosts);
  const byPrefix = new Map([whole, ...below].map((part) => [part.prefix, part]));
  const toView = (prefix: string): GlossaryView => {
    const { terms } = byPrefix.get(prefix)!;
    const view = { ...frame(prefix), entries: terms.map(({ merged }) => writer.toEntry(merged)) };
    if (prefix !== "") return view;
    const top = isSingle
      ? []
      : sortByUse(merged.listed)
          .slice(0, mostTop)
          .map((term) => writer.toLink(term));
    const competing = writer.listCompeting(mostCompeting);
    return { ...view, total: placed.length, explained: merged.total, top, competing };
  };
  const plan = [...byPrefix.values()].map(({ prefix, terms }) => {
    const content = prefix === "" ? JSON.stringify(toView("")) : toSource(terms, writer);
    return { prefix, digest: hash("sha1", `${JSON.stringify(frame(prefix))}\n${content}`) };
  });
  return { plan, toView };
}

/** What entries are made from: telling whether a page has changed costs a tenth of making it. */
function toSource(terms: readonly Placed[], writer: EntryWriter): string {
  let source = "";
  for (const { merged } of terms)
    source += `${merged.toSource(mostPlaces)}${writer.toOthersSource(merged)}\0`;
  return source;
}

/** What a page shows besides its terms. */
function toFrame(
  parts: readonly GlossaryPart<Placed>[],
  leastPosts: number,
): (prefix: string) => GlossaryView {
  const toLink = (name: string) => ({ name, url: toPartUrl(name) });
  const letters = parts.filter(({ prefix }) => isLetter(prefix)).map(({ prefix }) => toLink(prefix));
  const above = new Map<string, string[]>();
  for (const { prefix, below } of parts) {
    for (const name of below) above.set(name, [...(above.get(prefix) ?? []), prefix]);
  }
  const byPrefix = new Map(parts.map((part) => [part.prefix, part]));
  const listBelow = (prefix: string): string[] =>
    (byPrefix.get(prefix)?.below ?? []).flatMap((name) => [name, ...listBelow(name)]);
  return (prefix) => ({
    prefix,
    total: byPrefix.get(prefix)?.terms.length ?? 0,
    explained: 0,
    leastPosts,
    letters,
    above: (above.get(prefix) ?? []).map(toLink),
    below: listBelow(prefix).map(toLink),
    entries: [],
    top: [],
    competing: [],
  });
}

function isLetter(prefix: string): boolean {
  return prefix.length === 1 || prefix === "other";
}

/** The address of a page below the first. */
export function toPartUrl(prefix: string): Url {
  return (prefix === "" ? glossaryUrl : `${glossaryUrl}${prefix}/`) as Url;
}
