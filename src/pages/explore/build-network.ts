import { hash } from "node:crypto";
import type { Term } from "../../taxonomies/build-taxonomies.ts";
import type { BuildMemory } from "../build-memory.ts";
import { drawNetwork, sheets } from "./draw-network.ts";
import type { NetworkDrawing, NetworkView } from "./explore-view.ts";
import { countTies, pickTies, type Tie } from "./find-ties.ts";

/** Ties that are drawn of each entity, and told in the table. */
const drawnTies = 3;
const toldTies = 5;
/** Fewer ties than this make no network. */
const leastTies = 3;

/**
 * The network as the page sees it. It is laid out when it is first looked at, which is when the page is written; what it is known
 * by, as JSON, is what it is made from. So an unchanged page costs no layout, nor does a page on which something else has changed:
 * the drawings of the last build are remembered.
 */
class LazyNetwork implements NetworkView {
  readonly rows: NetworkView["rows"];
  readonly #entities: readonly Term[];
  readonly #ties: readonly Tie[];

  readonly #memory: BuildMemory;

  constructor(
    entities: readonly Term[],
    { all, drawn }: { all: readonly Tie[]; drawn: readonly Tie[] },
    memory: BuildMemory,
  ) {
    this.#memory = memory;
    this.#entities = entities;
    this.#ties = drawn;
    this.rows = toRows(entities, all);
  }

  get wide(): NetworkDrawing {
    return this.#draw("wide");
  }

  get tall(): NetworkDrawing {
    return this.#draw("tall");
  }

  #draw(sheet: keyof typeof sheets): NetworkDrawing {
    const name = `network ${sheet}`;
    const key = hash("sha1", JSON.stringify(this));
    const drawing =
      this.#memory.recall<NetworkDrawing>(name, key) ??
      drawNetwork(this.#entities, this.#ties, sheets[sheet]);
    this.#memory.remember(name, key, drawing);
    return drawing;
  }

  toJSON(): unknown {
    return [this.rows, this.#ties];
  }
}

/** The network of these entities, ranked, or `undefined` where hardly any two share a post. */
export function buildNetwork(entities: readonly Term[], memory: BuildMemory): NetworkView | undefined {
  const all = countTies(entities);
  const drawn = pickTies(entities, all, drawnTies);
  return drawn.length < leastTies ? undefined : new LazyNetwork(entities, { all, drawn }, memory);
}

function toRows(entities: readonly Term[], ties: readonly Tie[]): NetworkView["rows"] {
  const beside: { other: number; posts: number }[][] = entities.map(() => []);
  for (const { from, to, posts } of ties) {
    beside[from]!.push({ other: to, posts });
    beside[to]!.push({ other: from, posts });
  }
  return entities.map(({ name, url, taxonomy, posts }, place) => ({
    name,
    url,
    kind: taxonomy,
    posts: posts.length,
    ties: beside[place]!.sort((a, b) => b.posts - a.posts || a.other - b.other)
      .slice(0, toldTies)
      .map(({ other, posts }) => ({ name: entities[other]!.name, url: entities[other]!.url, count: posts })),
  }));
}
