import { hash } from "node:crypto";
import nunjucks from "nunjucks";
import { createFilters } from "../layouts/filters.ts";
import type { LayoutSheet, SheetContent } from "../layouts/lay-out-drafts.ts";
import { createOnceTag } from "../layouts/once-tag.ts";
import type { CompiledLayouts, Environment } from "./compiled-layouts.ts";

/** The inside of Nunjucks, as far as it is needed here: its declared types leave it out. */
interface Inside {
  Environment: new (loaders: unknown[]) => Pick<Environment, "filters" | "globals" | "tests">;
}

/** Tags of our own, and filters: threads know them. */
const ownTags = new Set(createOnceTag().tags);
const ownFilters = new Set(Object.keys(createFilters("/")));

/** A sheet, the files of the layouts in it, and how many it was made from. */
export interface CompiledSheet {
  sheet: LayoutSheet;
  files: ReadonlySet<string>;
  layouts: number;
}

/**
 * Compiles layouts for threads. A layout that uses what a configuration adds to Nunjucks (a filter, a global, a tag) is left out, and so is
 * one that includes by a name which is not written in it: they are laid out where the configuration is.
 *
 * @param layouts of each layout, by file name, the sources of all that it includes, by theirs.
 */
export function compileSheet(
  layouts: ReadonlyMap<string, ReadonlyMap<string, string>>,
  compiled: Pick<CompiledLayouts, "compile">,
  environment: Environment,
  more: Pick<SheetContent, "root" | "pathPrefix" | "shared">,
): CompiledSheet {
  const inside = nunjucks as unknown as Inside;
  const bare = new inside.Environment([]);
  const code: Record<string, string> = {};
  const files = new Set<string>();
  for (const [file, sources] of layouts) {
    const all = [...sources].map(([name, source]) => [name, compiled.compile(name, source)] as const);
    if (!all.every(([, text]) => isPortable(text, environment, bare))) continue;
    for (const [name, text] of all) code[name] = text;
    files.add(file);
  }
  const content: SheetContent = { code, options: { autoescape: environment.opts.autoescape }, ...more };
  const text = JSON.stringify(content);
  return { sheet: { id: hash("sha1", text), text }, files, layouts: layouts.size };
}

/** Whether compiled code does without what a configuration adds. */
function isPortable(
  code: string,
  environment: Environment,
  bare: InstanceType<Inside["Environment"]>,
): boolean {
  const isOwn = (kind: "filters" | "tests", name: string) => environment[kind][name] === bare[kind][name];
  const all = (pattern: RegExp, isKnown: (name: string) => boolean) =>
    [...code.matchAll(pattern)].every(([, name]) => isKnown(name!));
  return (
    all(/\bgetFilter\("([^"]*)"/g, (name) => ownFilters.has(name) || isOwn("filters", name)) &&
    all(/\bgetTest\("([^"]*)"/g, (name) => isOwn("tests", name)) &&
    all(/\bgetExtension\("([^"]*)"/g, (name) => ownTags.has(name)) &&
    all(
      /\bcontextOrFrameLookup\(context, frame, "([^"]*)"/g,
      (name) => !(name in environment.globals) || name in bare.globals,
    ) &&
    !/\bgetTemplate\((?!")/.test(code)
  );
}
