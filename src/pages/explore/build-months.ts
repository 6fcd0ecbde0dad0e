import type { Post } from "../../model.ts";
import type { MonthsView } from "./explore-view.ts";
import { findMonthSpan, type Month, type MonthSpan, toMonth, toMonthName } from "./month-span.ts";

/** Months a chart shows at most: ten years. */
const mostMonths = 120;
/** Height of the highest bar in px. */
const barHeight = 150;

/** Posts by month. */
export function countMonths(posts: readonly Pick<Post, "date">[]): Map<Month, number> {
  const counts = new Map<Month, number>();
  for (const { date } of posts) {
    const month = toMonth(date);
    if (month !== undefined) counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}

/** The months that the chart of posts shows. */
export function findChartSpan(counts: ReadonlyMap<Month, number>): MonthSpan | undefined {
  return findMonthSpan(counts, mostMonths);
}

/** Posts a month, as bars and as a table of all years. Places are percents of the chart's width. */
export function buildMonths(counts: ReadonlyMap<Month, number>, span: MonthSpan): MonthsView {
  const { first, last } = span;
  const shown = [...counts].filter(([month]) => month >= first && month <= last).sort(([a], [b]) => a - b);
  const slot = 100 / (last - first + 1);
  let busiest = shown[0]!;
  for (const bar of shown) if (bar[1] > busiest[1]) busiest = bar;
  const bars = shown.map(([month, count]) => ({
    month: toMonthName(month),
    count,
    x: toPercent((month - first + 0.1) * slot),
    height: Math.max(2, Math.round((count / busiest[1]) * barHeight)),
  }));
  return {
    first: toMonthName(first),
    last: toMonthName(last),
    earlier: span.earlier,
    later: span.later,
    busiest: { month: toMonthName(busiest[0]), count: busiest[1] },
    width: toPercent(slot * 0.8),
    bars,
    years: toYearMarks(span),
    table: toTable(counts),
  };
}

/** So many years' numbers stand side by side on a phone. */
const mostMarks = 10;

/** Where each year of the span begins, in percent; those are left out that have no room before the next. */
export function toYearMarks({ first, last }: MonthSpan): { year: string; x: number }[] {
  const marks: { year: string; x: number }[] = [];
  const months = last - first + 1;
  let next = Number.POSITIVE_INFINITY;
  for (let year = Math.floor(last / 12); (year + 1) * 12 > first; year--) {
    const at = Math.max(first, year * 12);
    if ((next - at) * mostMarks < months) continue;
    marks.unshift({ year: String(year).padStart(4, "0"), x: toPercent(((at - first) * 100) / months) });
    next = at;
  }
  return marks;
}

function toTable(counts: ReadonlyMap<Month, number>): MonthsView["table"] {
  const years = new Map<number, number[]>();
  for (const [month, count] of counts) {
    const year = Math.floor(month / 12);
    if (!years.has(year)) years.set(year, new Array<number>(12).fill(0));
    years.get(year)![month - year * 12] = count;
  }
  return [...years]
    .sort(([a], [b]) => b - a)
    .map(([year, months]) => ({
      year: String(year).padStart(4, "0"),
      total: months.reduce((sum, count) => sum + count, 0),
      months: months.map((count, index) => ({ month: String(index + 1).padStart(2, "0"), count })),
    }));
}

function toPercent(value: number): number {
  return Math.round(value * 100) / 100;
}
