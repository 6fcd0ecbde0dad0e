import { hash } from "node:crypto";
import path from "node:path";
import nunjucks from "nunjucks";
import type { BuildMemory } from "../pages/build-memory.ts";
import { toSyntaxMistake } from "./layout-mistakes.ts";

/** The inside of Nunjucks, as far as it is needed here: its declared types leave it out. */
interface Inside {
  compiler: {
    compile(
      source: string,
      asyncFilters: unknown[],
      extensions: unknown[],
      name: string,
      options: object,
    ): string;
  };
}

/** The part of Nunjucks that layouts need. */
export interface Environment {
  getTemplate(name: string, eager: boolean): { render(context: object): string };
  filters: Record<string, unknown>;
  globals: Record<string, unknown>;
  tests: Record<string, unknown>;
  asyncFilters: unknown[];
  extensionsList: unknown[];
  opts: { autoescape: boolean };
  loaders: object[];
}

/** By file name the digest of a layout's source, and the JavaScript that it was compiled to. */
type Compiled = Record<string, readonly [digest: string, code: string]>;

/** What Nunjucks asks for layouts, and what Eleventy looks into when a file is saved. */
interface Loader {
  cache: object;
  pathsToNames: Record<string, string>;
  getSource(name: string): { src: { type: "code"; obj: object }; path: string } | null;
}

const remembered = "layouts";

/**
 * Layouts as Nunjucks compiles them, remembered from build to build: an edit prints few pages, and to compile what prints them would take
 * as long as that.
 */
export class CompiledLayouts {
  readonly #environment: Environment;
  readonly #memory: BuildMemory;
  /** All that decides what a source is compiled to, besides this project's code. */
  readonly #key: string;
  readonly #known: Compiled;
  /** By path. */
  readonly #names: Record<string, string> = {};
  readonly #loadable = new Map<string, { src: { type: "code"; obj: object }; path: string }>();

  constructor(environment: Environment, memory: BuildMemory) {
    this.#environment = environment;
    this.#memory = memory;
    const { asyncFilters, extensionsList, opts } = environment;
    const tags = extensionsList.map((extension) => (extension as { tags?: string[] }).tags);
    this.#key = JSON.stringify([tags, asyncFilters, opts]);
    this.#known = { ...memory.recall<Compiled>(remembered, this.#key) };
    const getSource = (name: string) => this.#loadable.get(name) ?? null;
    const loader: Loader = { cache: {}, pathsToNames: this.#names, getSource };
    environment.loaders = [loader, ...environment.loaders.filter((other) => !ours.has(other))];
    ours.add(loader);
  }

  /** @throws Unpublishable for what Nunjucks cannot read, with its place. */
  compile(name: string, source: string): string {
    const digest = hash("sha1", source);
    const known = this.#known[name];
    if (known?.[0] === digest) return known[1];
    const { asyncFilters, extensionsList, opts } = this.#environment;
    const { compiler } = nunjucks as unknown as Inside;
    let code: string;
    try {
      code = compiler.compile(source, asyncFilters, extensionsList, name, opts);
    } catch (error) {
      throw toSyntaxMistake(name, error as Error);
    }
    this.#known[name] = [digest, code];
    this.#memory.remember(remembered, this.#key, { ...this.#known });
    return code;
  }

  /**
   * The template of a file.
   *
   * @param sources of it and of all that it includes, by file name below `folder`.
   * @throws Unpublishable as `compile` does.
   */
  open(folder: string, file: string, sources: ReadonlyMap<string, string>) {
    for (const [name, source] of sources) {
      if (this.#loadable.has(name)) continue;
      const obj = new Function(this.compile(name, source))() as object;
      const at = path.join(folder, name);
      this.#loadable.set(name, { src: { type: "code", obj }, path: at });
      this.#names[at] = name;
    }
    return this.#environment.getTemplate(file, true);
  }
}

/** Those that builds of this process have put before the environment's own. */
const ours = new WeakSet<object>();
