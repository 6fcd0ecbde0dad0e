/** Months are counted from year 0: `2026-03` is 2026 × 12 + 2. */
export type Month = number;

/** A run of months that a chart shows, and how many counted things lie outside it. */
export interface MonthSpan {
  first: Month;
  last: Month;
  earlier: number;
  later: number;
}

/** The month of a `YYYY-MM-DD` date, or `undefined` for `""`. */
export function toMonth(date: string): Month | undefined {
  return date === "" ? undefined : Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}

/** `2026-03` of a month. */
export function toMonthName(month: Month): string {
  const year = Math.floor(month / 12);
  return `${String(year).padStart(4, "0")}-${String(month - year * 12 + 1).padStart(2, "0")}`;
}

/**
 * The months to show: all of them, or where they are more than `most`, those that are left when the emptier end is cut off
 * again and again. One stray date, far off in the past or the future, so does not press the others into a corner.
 *
 * @param counts things by month; `undefined` comes back when there are none.
 */
export function findMonthSpan(counts: ReadonlyMap<Month, number>, most: number): MonthSpan | undefined {
  const months = [...counts.keys()].sort((a, b) => a - b);
  if (months.length === 0) return undefined;
  const span: MonthSpan = { first: months[0]!, last: months.at(-1)!, earlier: 0, later: 0 };
  // Only months that hold something are visited, so that a date in the year 1 costs nothing.
  for (let from = 0, to = months.length - 1; span.last - span.first >= most; ) {
    const atStart = counts.get(months[from]!)!;
    const atEnd = counts.get(months[to]!)!;
    if (atStart <= atEnd) {
      span.earlier += atStart;
      span.first = months[++from]!;
    } else {
      span.later += atEnd;
      span.last = months[--to]!;
    }
  }
  return span;
}
