import type { Taxonomy, Term } from "../../taxonomies/build-taxonomies.ts";
import type { BuildMemory } from "../build-memory.ts";
import { buildNetwork, type LazyNetwork } from "./build-network.ts";
import { rankEntities } from "./rank-entities.ts";

/** Entities that are ranked. */
const most = 150;

/** What most is written about. */
export interface Ranking {
  /** Those with most posts first. */
  entities: readonly Term[];
  /** What of them is named together; `undefined` where hardly anything is. */
  network: LazyNetwork | undefined;
}

/** The ranking, made when it is first asked for. */
export function openRanking(taxonomies: readonly Taxonomy[], memory: BuildMemory): () => Ranking {
  let ranking: Ranking | undefined;
  return () => {
    if (!ranking) {
      const entities = rankEntities(taxonomies, most);
      ranking = { entities, network: buildNetwork(entities, memory) };
    }
    return ranking;
  };
}
