import type { Term } from "../../taxonomies/build-taxonomies.ts";
import { countMonths, findChartSpan, toYearMarks } from "./build-months.ts";
import type { TrendsView } from "./explore-view.ts";
import { findMonthSpan, type Month, type MonthSpan } from "./month-span.ts";

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

/** How often each of the entities was named over the months of the span, a line each. */
export function buildTrends(entities: readonly Term[], span: MonthSpan): TrendsView {
  const months = span.last - span.first + 1;
  const unit = months <= mostSingleMonths ? 1 : 3;
  // Quarters are those of the calendar.
  const start = Math.floor(span.first / unit);
  const periods = Math.floor(span.last / unit) - start + 1;
  const firstYear = Math.floor(span.first / 12);
  const years = Array.from({ length: Math.floor(span.last / 12) - firstYear + 1 }, (_, index) =>
    String(firstYear + index).padStart(4, "0"),
  );
  const rows = entities.map(({ name, url, taxonomy, posts }) => {
    const counts = countMonths(posts);
    const bars = new Array<number>(periods).fill(0);
    const byYear = new Array<number>(years.length).fill(0);
    for (const [month, count] of counts) {
      if (month < span.first || month > span.last) continue;
      bars[Math.floor(month / unit) - start]! += count;
      byYear[Math.floor(month / 12) - firstYear]! += count;
    }
    return { name, url, kind: taxonomy, total: posts.length, path: toPath(bars), byYear };
  });
  const whole: Record<"first" | "last", Month> = {
    first: start * unit,
    last: (start + periods) * unit - 1,
  };
  return {
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
