import { hash } from "node:crypto";
import type { Term } from "../../taxonomies/build-taxonomies.ts";
import type { BuildMemory } from "../build-memory.ts";
import { drawNetwork, type NetworkEntity, type NetworkJob, sheetNames } from "./draw-network.ts";
import type { NetworkDrawing, NetworkView } from "./explore-view.ts";
import { countTies, pickTies, type Tie } from "./find-ties.ts";

/** Ties that are drawn of each entity, and told in the table. */
const drawnTies = 3;
const toldTies = 5;
/** Fewer ties than this make no network. */
const leastTies = 3;

/** Draws it somewhere else. */
export type DrawElsewhere = (job: NetworkJob) => Promise<NetworkDrawing>;

/**
 * The network as the page sees it. It is laid out when it is first looked at, which is when the page is written; what it is known
 * by, as JSON, is what it is made from. So an unchanged page costs no layout, nor does a page on which something else has changed:
 * the drawings of the last build are remembered.
 */
export class LazyNetwork implements NetworkView {
  readonly rows: NetworkView["rows"];
  readonly #entities: readonly NetworkEntity[];
  readonly #ties: readonly Tie[];
  readonly #memory: BuildMemory;
  readonly #drawings = new Map<NetworkJob["sheet"], NetworkDrawing>();
  #key: string | undefined;

  constructor(
    entities: readonly Term[],
    { all, drawn }: { all: readonly Tie[]; drawn: readonly Tie[] },
    memory: BuildMemory,
  ) {
    this.#memory = memory;
    this.#entities = entities.map(({ name, url, taxonomy, posts }) => ({
      name,
      url,
      kind: taxonomy,
      posts: posts.length,
    }));
    this.#ties = drawn;
    this.rows = toRows(this.#entities, all);
  }

  get wide(): NetworkDrawing {
    return this.#find("wide") ?? this.#keep("wide", drawNetwork(this.#toJob("wide")));
  }

  get tall(): NetworkDrawing {
    return this.#find("tall") ?? this.#keep("tall", drawNetwork(this.#toJob("tall")));
  }

  /** Has those drawings made elsewhere that are not known: whoever looks at them later does not wait. */
  async drawAhead(draw: DrawElsewhere): Promise<void> {
    const unknown = sheetNames.filter((sheet) => !this.#find(sheet));
    await Promise.all(unknown.map(async (sheet) => void this.#keep(sheet, await draw(this.#toJob(sheet)))));
  }

  #toJob(sheet: NetworkJob["sheet"]): NetworkJob {
    return { entities: this.#entities, ties: this.#ties, sheet };
  }

  #find(sheet: NetworkJob["sheet"]): NetworkDrawing | undefined {
    const known = this.#drawings.get(sheet);
    if (known) return known;
    this.#key ??= hash("sha1", JSON.stringify(this));
    const drawing = this.#memory.recall<NetworkDrawing>(`network ${sheet}`, this.#key);
    return drawing && this.#keep(sheet, drawing);
  }

  #keep(sheet: NetworkJob["sheet"], drawing: NetworkDrawing): NetworkDrawing {
    this.#drawings.set(sheet, drawing);
    this.#memory.remember(`network ${sheet}`, this.#key!, drawing);
    return drawing;
  }

  toJSON(): unknown {
    return [this.rows, this.#ties];
  }
}

/** The network of these entities, ranked, or `undefined` where hardly any two share a post. */
export function buildNetwork(entities: readonly Term[], memory: BuildMemory): LazyNetwork | undefined {
  const all = countTies(entities);
  const drawn = pickTies(entities, all, drawnTies);
  return drawn.length < leastTies ? undefined : new LazyNetwork(entities, { all, drawn }, memory);
}

function toRows(entities: readonly NetworkEntity[], ties: readonly Tie[]): NetworkView["rows"] {
  const beside: { other: number; posts: number }[][] = entities.map(() => []);
  for (const { from, to, posts } of ties) {
    beside[from]!.push({ other: to, posts });
    beside[to]!.push({ other: from, posts });
  }
  return entities.map((entity, place) => ({
    ...entity,
    ties: beside[place]!.sort((a, b) => b.posts - a.posts || a.other - b.other)
      .slice(0, toldTies)
      .map(({ other, posts }) => ({ name: entities[other]!.name, url: entities[other]!.url, count: posts })),
  }));
}
