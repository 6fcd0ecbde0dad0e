import fs from "node:fs";
import path from "node:path";

/** A tag that takes another layout in, by a name that is written in it. */
const including = /{%-?\s*(?:extends|include|import|from)\s+["']([^"']+)["']/g;
/** One that takes in what an expression says. */
const byExpression =
  /{%-?\s*(?:extends|include|import|from)\b(?!\s+["'][^"']+["']\s*(?:(?:ignore\s+missing|as\s+\w+|import\s[^%]*|with(?:out)?\s+context)\s*)*-?%})/;
/** Behind it: whether nothing is said where there is none. */
const mayBeMissing = /^\s+ignore\s+missing\b/;
/** Where a post's text goes: `{{ body | safe }}`, `{% set text = body %}`. */
const body = /{[{%](?:(?![%}]}).)*(?<!block )\bbody\b/s;

/** By file name, the source of a layout and of all that it includes. */
export type LayoutSources = ReadonlyMap<string, string>;

/** A layout includes another that is not there: called with the source it stands in, and where in it. */
export type OnMissing = (file: string, source: string, index: number, missing: string) => void;

/** The sources of `layouts/<name>.njk`, or `undefined` where there is no such file. */
export function readLayoutSources(
  folder: string,
  name: string,
  onMissing: OnMissing,
): LayoutSources | undefined {
  if (!/^[\w-]+$/.test(name) || !fs.existsSync(path.join(folder, `${name}.njk`))) return undefined;
  const sources = new Map<string, string>();
  collect(folder, `${name}.njk`, sources, onMissing);
  return sources;
}

function collect(folder: string, file: string, sources: Map<string, string>, onMissing: OnMissing): void {
  if (sources.has(file)) return;
  const source = fs.readFileSync(path.join(folder, file), "utf8");
  sources.set(file, source);
  for (const { 0: tag, 1: used = "", index } of source.matchAll(including)) {
    if (fs.existsSync(path.join(folder, used))) collect(folder, used, sources, onMissing);
    else if (!mayBeMissing.test(source.slice(index + tag.length))) onMissing(file, source, index, used);
  }
}

/** Whether only printing tells which other layouts one takes in. */
export function includesByExpression(sources: LayoutSources): boolean {
  return [...sources.values()].some((source) => byExpression.test(source));
}

/** The sources of all layouts, by file name. */
export function readAllLayouts(folder: string): LayoutSources {
  const files = fs.readdirSync(folder, { recursive: true, encoding: "utf8" });
  return new Map(
    files
      .filter((file) => file.endsWith(".njk"))
      .sort()
      .map((file) => [file, fs.readFileSync(path.join(folder, file), "utf8")]),
  );
}

/** Whether a post that names the layout would have its text on the page. */
export function hasPlaceForBody(sources: LayoutSources): boolean {
  return [...sources.values()].some((source) => body.test(source));
}

/** What an author reads of a layout that no post can have. @param nearest the one that may be meant. */
export function tellUnfitLayout(name: string, exists: boolean, nearest = "post"): string {
  const usual = `the usual layout is taken. Write “${nearest}.njk”`;
  return exists
    ? `layouts/${name}.njk has no place for a post's text: ${usual}, or put {{ body | safe }} where the text belongs.`
    : `There is no layouts/${name}.njk: ${usual}, or add the file.`;
}
