import type { Url } from "../model.ts";
import { buildMonths, countMonths, findChartSpan } from "./explore/build-months.ts";
import { buildNetwork } from "./explore/build-network.ts";
import { buildTrends, countNamings, findTrendSpan } from "./explore/build-trends.ts";
import type { ExploreView } from "./explore/explore-view.ts";
import { rankEntities } from "./explore/rank-entities.ts";
import type { Library } from "./library.ts";
import { createPage, leaveUnchanged, type Page, type UnchangedPage } from "./page.ts";

export const exploreUrl = "/explore/" as Url;

/** Entities in the network, and lines in the chart over time. */
const networkSize = 150;
const trendsSize = 24;

/** Whether there is anything to look at: a dated post that lists may show, or things that are named. */
export function hasExplore({ listed, taxonomies }: Pick<Library, "listed" | "taxonomies">): boolean {
  return listed.some(({ date }) => date !== "") || rankEntities({ taxonomies }, 1).length > 0;
}

/** `/explore/`: posts a month, what was named when, and what is named together. */
export function* explorePages(library: Library): Generator<Page | UnchangedPage> {
  const { changes } = library;
  if (!hasExplore(library)) return;
  const open = () => explorePage(library);
  const isChanged = changes.structure || changes.namings;
  yield isChanged ? open() : leaveUnchanged("explore", exploreUrl, open);
}

function explorePage({ ui, listed, taxonomies, mentions, memory }: Library): Page {
  const counts = countMonths(listed);
  const span = findChartSpan(counts);
  const trendSpan = findTrendSpan(counts);
  const entities = rankEntities({ taxonomies }, networkSize);
  const network = buildNetwork(entities, memory);
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
