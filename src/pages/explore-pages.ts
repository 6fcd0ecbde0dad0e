import type { Url } from "../model.ts";
import { buildMonths, countMonths, findChartSpan } from "./explore/build-months.ts";
import { buildNetwork, type DrawElsewhere, type LazyNetwork } from "./explore/build-network.ts";
import { buildTrends, countNamings, findTrendSpan } from "./explore/build-trends.ts";
import type { ExploreView } from "./explore/explore-view.ts";
import { rankEntities } from "./explore/rank-entities.ts";
import type { Library } from "./library.ts";
import { createPage, leaveUnchanged, type Page, type UnchangedPage } from "./page.ts";

export const exploreUrl = "/explore/" as Url;

/** Entities that are ranked, and drawn in the network; and lines in the chart over time. */
const networkSize = 150;
const trendsSize = 24;

/** Whether there is anything to look at: a dated post that lists may show, or things that are named. */
export function hasExplore({ listed, taxonomies }: Pick<Library, "listed" | "taxonomies">): boolean {
  return listed.some(({ date }) => date !== "") || rankEntities({ taxonomies }, 1).length > 0;
}

/** `/explore/`: posts a month, what was named when, and what is named together. */
export function* explorePages(library: Library): Generator<Page | UnchangedPage> {
  if (!hasExplore(library)) return;
  const open = () => explorePage(library);
  yield mayChange(library) ? open() : leaveUnchanged("explore", exploreUrl, open);
}

/** The network of `/explore/`, made when it is first asked for. */
export function openNetwork({
  taxonomies,
  memory,
}: Pick<Library, "taxonomies" | "memory">): () => LazyNetwork | undefined {
  let network: { made: LazyNetwork | undefined } | undefined;
  return () => {
    network ??= { made: buildNetwork(rankEntities({ taxonomies }, networkSize), memory) };
    return network.made;
  };
}

/** Has what takes long on `/explore/` drawn elsewhere, before the page is asked for. */
export async function drawExplore(library: Library, draw: DrawElsewhere): Promise<void> {
  if (mayChange(library)) await library.network()?.drawAhead(draw);
}

function mayChange({ changes }: Library): boolean {
  return changes.structure || changes.namings;
}

function explorePage({ ui, listed, taxonomies, mentions, network: findNetwork }: Library): Page {
  const counts = countMonths(listed);
  const span = findChartSpan(counts);
  const trendSpan = findTrendSpan(counts);
  const entities = rankEntities({ taxonomies }, networkSize);
  const network = findNetwork();
  const { measure, namings } = countNamings(entities, listed, mentions);
  const view: ExploreView = {
    total: listed.length,
    undated: listed.filter(({ date }) => date === "").length,
    ...(span ? { months: buildMonths(counts, span) } : {}),
    ...(trendSpan && entities.length > 0
      ? { trends: buildTrends({ measure, namings: namings.slice(0, trendsSize) }, trendSpan) }
      : {}),
    ...(network ? { network } : {}),
  };
  return createPage("explore", exploreUrl, ui.explore, view, { description: ui.exploreWords.description });
}
