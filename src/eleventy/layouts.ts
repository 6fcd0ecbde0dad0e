import { hash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import type { CompiledLayouts, Environment } from "./compiled-layouts.ts";
import { toMissingLayout } from "./layout-mistakes.ts";

/** A tag that takes another layout in, by a name that is written in it. */
const including = /{%-?\s*(?:extends|include|import|from)\s+["']([^"']+)["']/g;
/** Behind it: whether nothing is said where there is none. */
const mayBeMissing = /^\s+ignore\s+missing\b/;

/** One layout: how to render it, and a digest of all that decides how a view prints. */
export interface Layout {
  render(context: object): string;
  digest: string;
}

/** The layouts of a folder, each compiled when it first prints: most of an edit's pages stay as they are. */
export class Layouts {
  readonly #folder: string;
  readonly #compiled: CompiledLayouts;
  readonly #shared: string;
  readonly #assets: Record<string, string>;
  readonly #found = new Map<string, Layout | undefined>();
  readonly #sources = new Map<string, ReadonlyMap<string, string>>();

  /**
   * @param shared digest of what every page sees.
   * @param assets addresses by name; a layout's digest holds those that its sources name.
   */
  constructor(folder: string, compiled: CompiledLayouts, shared: string, assets: Record<string, string>) {
    this.#folder = folder;
    this.#compiled = compiled;
    this.#shared = shared;
    this.#assets = assets;
  }

  /** The layout of that name (`post` for `post.njk`), or `undefined` when there is no such file. */
  find(name: string): Layout | undefined {
    if (!this.#found.has(name)) this.#found.set(name, this.#open(`${name}.njk`));
    return this.#found.get(name);
  }

  /** By file name of each layout that was asked for, the sources of it and of all that it includes, by theirs. */
  listSources(): ReadonlyMap<string, ReadonlyMap<string, string>> {
    return this.#sources;
  }

  #open(file: string): Layout | undefined {
    if (!/^[\w-]+\.njk$/.test(file) || !fs.existsSync(path.join(this.#folder, file))) return undefined;
    const sources = new Map<string, string>();
    this.#collect(file, sources);
    const text = [...sources.values()].join("\n");
    const used = Object.entries(this.#assets).filter(([name]) => text.includes(`"${name}"`));
    this.#sources.set(file, sources);
    let template: ReturnType<Environment["getTemplate"]> | undefined;
    return {
      render: (context) => {
        template ??= this.#compiled.open(this.#folder, file, sources);
        return template.render(context);
      },
      digest: hash("sha1", JSON.stringify([this.#shared, used, [...sources]])),
    };
  }

  #collect(file: string, sources: Map<string, string>): void {
    if (sources.has(file)) return;
    const source = fs.readFileSync(path.join(this.#folder, file), "utf8");
    sources.set(file, source);
    for (const { 0: tag, 1: used = "", index } of source.matchAll(including)) {
      if (fs.existsSync(path.join(this.#folder, used))) this.#collect(used, sources);
      else if (!mayBeMissing.test(source.slice(index + tag.length)))
        throw toMissingLayout(file, source, index, used);
    }
  }
}
