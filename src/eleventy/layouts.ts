import { hash } from "node:crypto";
import {
  hasPlaceForBody,
  includesByExpression,
  type LayoutSources,
  readAllLayouts,
  readLayoutSources,
} from "../layouts/layout-sources.ts";
import type { CompiledLayouts, Environment } from "./compiled-layouts.ts";
import { toMissingLayout } from "./layout-mistakes.ts";

/** One layout: how to render it, and a digest of all that decides how a view prints. */
export interface Layout {
  /** File name below the layouts' folder. */
  file: string;
  /** Whether it has a place for a post's text. */
  hasBody: boolean;
  render(context: object): string;
  digest: string;
}

/** `{{ assets[name] }}`: which one, only printing tells. */
const computedAsset = /\bassets\s*\[(?!\s*(?:"[^"]*"|'[^']*')\s*\])/;

/** The layouts of a folder, each compiled when it first prints: most of an edit's pages stay as they are. */
export class Layouts {
  readonly #folder: string;
  readonly #compiled: CompiledLayouts;
  readonly #shared: string;
  readonly #assets: Record<string, string>;
  readonly #found = new Map<string, Layout | undefined>();
  readonly #sources = new Map<string, LayoutSources>();

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
    if (!this.#found.has(name)) this.#found.set(name, this.#open(name));
    return this.#found.get(name);
  }

  /** By file name of each layout that was asked for, the sources of it and of all that it includes, by theirs. */
  listSources(): ReadonlyMap<string, LayoutSources> {
    return this.#sources;
  }

  #open(name: string): Layout | undefined {
    const file = `${name}.njk`;
    const sources = readLayoutSources(this.#folder, name, (...place) => {
      throw toMissingLayout(...place);
    });
    if (sources === undefined) return undefined;
    const all = includesByExpression(sources) ? readAllLayouts(this.#folder) : sources;
    const text = [...all.values()].join("\n");
    const isComputed = computedAsset.test(text);
    const used = Object.entries(this.#assets).filter(([name]) => text.includes(name) || isComputed);
    this.#sources.set(file, sources);
    let template: ReturnType<Environment["getTemplate"]> | undefined;
    return {
      file,
      hasBody: hasPlaceForBody(sources),
      render: (context) => {
        template ??= this.#compiled.open(this.#folder, file, sources);
        return template.render(context);
      },
      digest: hash("sha1", JSON.stringify([this.#shared, used, [...all]])),
    };
  }
}
