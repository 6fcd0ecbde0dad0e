import { createRequire } from "node:module";
import { cutPage, type LaidOut, type Passages, toPlaces } from "./cut-page.ts";
import { createFilters } from "./filters.ts";
import { createOnceTag } from "./once-tag.ts";
import { type EscapeLibrary, quickenEscape } from "./quick-escape.ts";

/** All that a thread needs to lay out pages: one text, and a word for it. */
export interface LayoutSheet {
  id: string;
  /** JSON of `SheetContent`. */
  text: string;
}

export interface SheetContent {
  /** A file of the project: libraries are found from there. Code of threads has no place of its own. */
  root: string;
  /** Layouts as Nunjucks compiles them, by file name. */
  code: Record<string, string>;
  options: { autoescape: boolean };
  pathPrefix: string;
  /** What every page sees. */
  shared: Readonly<Record<string, unknown>>;
}

/** A page that is still to be laid out. */
export interface PageDraft {
  /** File name of its layout. */
  layout: string;
  /** What its layout sees besides what all do. */
  context: Readonly<Record<string, unknown>>;
  passages?: Passages;
}

/** Nunjucks without its compiler, as far as it is needed: a part of the package without declared types. */
interface NunjucksSlim {
  lib?: EscapeLibrary;
  PrecompiledLoader: new (compiled: Record<string, object>) => object;
  Environment: new (
    loader: object,
    options: { autoescape: boolean },
  ) => {
    addFilter(name: string, filter: unknown): void;
    addExtension(name: string, extension: unknown): void;
    getTemplate(name: string): { render(context: object): string };
  };
}

/** Lays out one draft. @param hasBody whether there is a body to go in. */
export type LayOut = (draft: PageDraft, hasBody: boolean) => LaidOut;

let last: { id: string; layOut: LayOut } | undefined;

/** Lays out as the sheet says; a thread keeps the last one it was given. */
export function openSheet({ id, text }: LayoutSheet): LayOut {
  if (last?.id !== id) last = { id, layOut: createLayOut(JSON.parse(text) as SheetContent) };
  return last.layOut;
}

function createLayOut({ root, code, options, pathPrefix, shared }: SheetContent): LayOut {
  // Not needed to read posts, and no part of the bundle: with it there, threads took a fifth longer to read.
  const nunjucks: NunjucksSlim = createRequire(root)("nunjucks/browser/nunjucks-slim.js");
  quickenEscape(nunjucks.lib);
  const compiled = Object.entries(code).map(([name, source]) => [name, new Function(source)() as object]);
  const loader = new nunjucks.PrecompiledLoader(Object.fromEntries(compiled));
  const environment = new nunjucks.Environment(loader, options);
  for (const [name, filter] of Object.entries(createFilters(pathPrefix))) environment.addFilter(name, filter);
  environment.addExtension("once", createOnceTag());
  return ({ layout, context, passages }, hasBody) => {
    const all = Object.assign({}, shared, context, toPlaces(passages));
    return cutPage(environment.getTemplate(layout).render(all), hasBody, passages);
  };
}
