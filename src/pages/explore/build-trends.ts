import type { Post } from "../../model.ts";
import type { Term } from "../../taxonomies/build-taxonomies.ts";
import type { TermMentions } from "../term-mentions.ts";
import { findChartSpan, toYearMarks } from "./build-months.ts";
import type { TrendsView } from "./explore-view.ts";
import { findMonthSpan, type Month, type MonthSpan, toMonth } from "./month-span.ts";

/** Up to so many months a bar stands for one month, else for three. */
const mostSingleMonths = 36;
/** Height of a line's highest bar. */
const lineHeight = 24;

/** The months that hold most posts, one by one; where posts are spread over more years than that, the years by quarters. */
export function findTrendSpan(counts: ReadonlyMap<Month, number>): MonthSpan | undefined {
  const near = findMonthSpan(counts, mostSingleMonths);
  if (!near) return undefined;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return near.earlier + near.later <= all / 5 ? near : findChartSpan(counts);
}

/** How often something was named, by month. */
export interface Naming {
  term: Term;
  total: number;
  months: Map<Month, number>;
}

/**
 * How often these entities are mentioned in these posts, and when: those mentioned most first. Where nothing has been looked for, or
 * found, a post that names an entity counts once.
 *
 * @param posts all that lists may show; each is looked at once.
 */
export function countNamings(
  entities: readonly Term[],
  posts: readonly Post[],
  mentions: Pick<TermMentions, "in">,
): { measure: TrendsView["measure"]; namings: Naming[] } {
  const found = createNamings(entities);
  for (const post of posts) {
    for (const [term, count] of mentions.in(post)) addNaming(found.get(term), post, count);
  }
  const measure = [...found.values()].some(({ total }) => total > 0) ? "mentions" : "posts";
  const counted = measure === "mentions" ? found : createNamings(entities);
  if (measure === "posts") {
    for (const naming of counted.values()) for (const post of naming.term.posts) addNaming(naming, post, 1);
  }
  const named = [...counted.values()].filter(({ total }) => total > 0);
  const namings = named.sort(
    (a, b) => b.total - a.total || (a.term.url < b.term.url ? -1 : a.term.url > b.term.url ? 1 : 0),
  );
  return { measure, namings };
}

function createNamings(entities: readonly Term[]): Map<Term, Naming> {
  return new Map(entities.map((term) => [term, { term, total: 0, months: new Map() }]));
}

function addNaming(naming: Naming | undefined, { date }: Post, count: number): void {
  if (!naming) return;
  naming.total += count;
  const month = toMonth(date);
  if (month !== undefined) naming.months.set(month, (naming.months.get(month) ?? 0) + count);
}

/**
 * When the things were named, over the months of the span, a line each: those named most in it first. What was named before it, after
 * it or without a date is no part of what a line adds up to.
 *
 * @param most lines.
 */
export function buildTrends(
  { measure, namings }: { measure: TrendsView["measure"]; namings: readonly Naming[] },
  span: MonthSpan,
  most: number,
): TrendsView {
  const months = span.last - span.first + 1;
  const unit = months <= mostSingleMonths ? 1 : 3;
  // Quarters are those of the calendar.
  const start = Math.floor(span.first / unit);
  const periods = Math.floor(span.last / unit) - start + 1;
  const firstYear = Math.floor(span.first / 12);
  const years = Array.from({ length: Math.floor(span.last / 12) - firstYear + 1 }, (_, index) =>
    String(firstYear + index).padStart(4, "0"),
  );
  const lines = namings.map(({ term: { name, url, taxonomy }, months }) => {
    const bars = new Array<number>(periods).fill(0);
    const byYear = new Array<number>(years.length).fill(0);
    for (const [month, count] of months) {
      if (month < span.first || month > span.last) continue;
      bars[Math.floor(month / unit) - start]! += count;
      byYear[Math.floor(month / 12) - firstYear]! += count;
    }
    const total = byYear.reduce((sum, count) => sum + count, 0);
    return { line: { name, url, kind: taxonomy, total, byYear }, bars };
  });
  const rows = lines
    .filter(({ line }) => line.total > 0)
    .sort((a, b) => b.line.total - a.line.total)
    .slice(0, most)
    .map(({ line, bars }) => ({ ...line, path: toPath(bars) }));
  const whole: Record<"first" | "last", Month> = {
    first: start * unit,
    last: (start + periods) * unit - 1,
  };
  return {
    measure,
    unit: unit === 1 ? "month" : "quarter",
    periods,
    height: lineHeight,
    marks: toYearMarks({ ...span, ...whole }),
    years,
    rows,
  };
}

/** Bars as one path: each is 0.8 wide, and as high as its share of the highest. */
function toPath(bars: readonly number[]): string {
  const most = Math.max(1, ...bars);
  return bars
    .map((count, index) => {
      if (count === 0) return "";
      const height = Math.max(1, Math.round((count / most) * lineHeight));
      return `M${index} ${lineHeight}v-${height}h.8v${height}z`;
    })
    .join("");
}
