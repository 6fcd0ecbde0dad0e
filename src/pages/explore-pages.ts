import type { Url } from "../model.ts";
import { buildMonths, countMonths, findChartSpan } from "./explore/build-months.ts";
import type { DrawElsewhere } from "./explore/build-network.ts";
import { buildTrends, countNamings, findTrendSpan } from "./explore/build-trends.ts";
import type { ExploreView } from "./explore/explore-view.ts";
import { rankEntities } from "./explore/rank-entities.ts";
import type { Library } from "./library.ts";
import { createPage, leaveUnchanged, type Page, type UnchangedPage } from "./page.ts";

export const exploreUrl = "/explore/" as Url;

/** Lines in the chart over time. */
const trendsSize = 24;

/** Whether there is anything to look at: a dated post that lists may show, or things that are named. */
export function hasExplore({ listed, taxonomies }: Pick<Library, "listed" | "taxonomies">): boolean {
  return listed.some(({ date }) => date !== "") || rankEntities(taxonomies, 1).length > 0;
}

/** `/explore/`: posts a month, what was named when, and what is named together. */
export function* explorePages(library: Library): Generator<Page | UnchangedPage> {
  if (!hasExplore(library)) return;
  const open = () => explorePage(library);
  yield mayChange(library) ? open() : leaveUnchanged("explore", exploreUrl, open);
}

/** Has what takes long on `/explore/` drawn elsewhere, before the page is asked for. */
export async function drawExplore(library: Library, draw: DrawElsewhere): Promise<void> {
  if (mayChange(library)) await library.ranking().network?.drawAhead(draw);
}

function mayChange({ changes }: Library): boolean {
  return changes.structure || changes.namings;
}

function explorePage({ ui, listed, mentions, ranking }: Library): Page {
  const counts = countMonths(listed);
  const span = findChartSpan(counts);
  const trendSpan = findTrendSpan(counts);
  const { entities, network } = ranking();
  const trends =
    trendSpan && entities.length > 0
      ? buildTrends(countNamings(entities, listed, mentions), trendSpan, trendsSize)
      : undefined;
  const view: ExploreView = {
    total: listed.length,
    undated: listed.filter(({ date }) => date === "").length,
    ...(span ? { months: buildMonths(counts, span) } : {}),
    ...(trends && trends.rows.length > 0 ? { trends } : {}),
    ...(network ? { network } : {}),
  };
  return createPage("explore", exploreUrl, ui.explore, view, { description: ui.exploreWords.description });
}
