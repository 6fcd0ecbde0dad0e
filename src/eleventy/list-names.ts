import type { Authorities } from "../entities/authorities.ts";
import type { IndexedName } from "../search/index/build-names.ts";
import type { Renamed } from "../search/index/write-suggestions.ts";
import type { Taxonomy, Term } from "../taxonomies/build-taxonomies.ts";
import { createFindTerm } from "../taxonomies/find-term.ts";
import type { StoredTaxonomy } from "../taxonomies/stored-taxonomies.ts";
import { taxonomyTable } from "../taxonomy-table.ts";

/** Every term, as suggestions and filters know it. */
export function listNames(taxonomies: readonly Taxonomy[]): IndexedName[] {
  return taxonomies.flatMap(({ key: kind, terms, find }) =>
    terms.map((term) => {
      const { name, url, posts } = term;
      return { kind, name, aliases: listAliases(kind, term, find), url, posts: posts.length };
    }),
  );
}

/**
 * What is another term's own name is not this one's in a filter (`Lamp` and `Lamp Code`), but for people: two pages that one
 * name leads to are mostly one person, and whoever types it means both.
 */
function listAliases(
  kind: string,
  { key, aliases, renderings }: Pick<Term, "key" | "aliases" | "renderings">,
  find: (name: string) => { key: string } | undefined,
): string[] {
  const isOwn = (other: string): boolean => kind === "people" || (find(other)?.key ?? key) === key;
  return [...aliases, ...renderings.filter(isOwn)];
}

/** What `listNames` tells otherwise of a site before and now. */
export function listRenamed(
  before: readonly StoredTaxonomy[],
  now: readonly StoredTaxonomy[],
  authorities: Authorities,
): Renamed {
  const gone: IndexedName[] = [];
  const come: IndexedName[] = [];
  for (const [index, { key: kind }] of taxonomyTable.entries()) {
    const [was, is] = [before[index]!, now[index]!].map((columns) => new Names(kind, columns, authorities));
    eachPair(was!.columns.slugs, is!.columns.slugs, (old, fresh) => {
      // Most terms are called nothing besides, and are as they were.
      if (old >= 0 && fresh >= 0 && was!.isPlain(old) && is!.isPlain(fresh) && is!.isAs(was!, old, fresh))
        return;
      const [one, other] = [was!.name(old), is!.name(fresh)];
      if (JSON.stringify(one) === JSON.stringify(other)) return;
      if (one) gone.push(one);
      if (other) come.push(other);
    });
  }
  return { gone, come };
}

/** Calls back with the places of each slug in two lists, which are in order; -1 where it is in one alone. */
function eachPair(
  old: readonly string[],
  fresh: readonly string[],
  call: (old: number, fresh: number) => void,
): void {
  let [at, next] = [0, 0];
  while (at < old.length || next < fresh.length) {
    const [one, other] = [old[at], fresh[next]];
    const isOld = other === undefined || (one !== undefined && one <= other);
    const isFresh = one === undefined || (other !== undefined && other <= one);
    call(isOld ? at++ : -1, isFresh ? next++ : -1);
  }
}

/** The names of one taxonomy, as it is stored. */
class Names {
  readonly columns: StoredTaxonomy;
  readonly #kind: string;
  readonly #more: ReadonlyMap<number, StoredTaxonomy["more"][number]>;
  readonly #find: (name: string) => { key: string } | undefined;

  constructor(kind: string, columns: StoredTaxonomy, authorities: Authorities) {
    this.columns = columns;
    this.#kind = kind;
    this.#more = new Map(columns.more.map((more) => [more[0], more]));
    let find: ((name: string) => { key: string } | undefined) | undefined;
    this.#find = (name) => {
      find ??= createFindTerm(
        columns.keys.map((key, place) => ({
          key,
          name: columns.names[place]!,
          aliases: this.#more.get(place)?.[1] ?? [],
        })),
        kind,
        authorities,
      );
      return find(name);
    };
  }

  /** Whether a term is called nothing besides its name. */
  isPlain(place: number): boolean {
    return !this.#more.has(place);
  }

  isAs({ columns }: Names, place: number, own: number): boolean {
    const { names, counts } = this.columns;
    return columns.names[place] === names[own] && columns.counts[place] === counts[own];
  }

  /** `undefined` for -1. */
  name(place: number): IndexedName | undefined {
    const { keys, names, slugs, counts } = this.columns;
    if (place < 0) return undefined;
    const [, aliases = [], renderings = []] = this.#more.get(place) ?? [];
    const term = { key: keys[place]!, aliases, renderings };
    return {
      kind: this.#kind,
      name: names[place]!,
      aliases: listAliases(this.#kind, term, this.#find),
      url: `/${this.#kind}/${slugs[place]}/`,
      posts: counts[place]!,
    };
  }
}
