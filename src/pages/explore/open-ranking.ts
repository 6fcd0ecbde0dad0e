import type { Term } from "../../taxonomies/build-taxonomies.ts";
import type { Library } from "../library.ts";
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
export function openRanking({ taxonomies, memory }: Pick<Library, "taxonomies" | "memory">): () => Ranking {
  let ranking: Ranking | undefined;
  return () => {
    if (!ranking) {
      const entities = rankEntities({ taxonomies }, most);
      ranking = { entities, network: buildNetwork(entities, memory) };
    }
    return ranking;
  };
}
