import type { Timeline } from "./views.ts";

/** Beyond so many months a timeline counts by year. */
const mostMonths = 60;
const height = 24;
/** Width of a bar, and from one bar to the next; further where they are so few that the whole would be narrower than `leastWidth`. */
const bar = 5;
const nearest = 6;
const leastWidth = 120;

/**
 * Posts by month, or by year where they lie far apart, as one SVG path: bars from the baseline, the tallest `height` high.
 *
 * @param dates `YYYY-MM-DD`; others are passed over.
 * @returns `undefined` when all lie in one month.
 */
export function buildTimeline(dates: readonly string[]): Timeline | undefined {
  const known = dates.filter((date) => /^\d{4}-\d{2}/.test(date)).sort();
  if (known.length < 2) return undefined;
  const months = toMonth(known.at(-1)!) - toMonth(known[0]!) + 1;
  if (months < 2) return undefined;
  const byYear = months > mostMonths;
  const toBin = byYear ? (date: string) => Number(date.slice(0, 4)) : toMonth;
  const first = toBin(known[0]!);
  const counts = new Array<number>(toBin(known.at(-1)!) - first + 1).fill(0);
  for (const date of known) counts[toBin(date) - first]!++;
  const most = Math.max(...counts);
  const peak = known.find((date) => toBin(date) === first + counts.indexOf(most))!;
  const step = Math.max(nearest, Math.floor((leastWidth - bar) / (counts.length - 1)));
  let path = "";
  for (const [index, count] of counts.entries()) {
    if (count === 0) continue;
    const tall = Math.max(2, Math.round((count / most) * height));
    path += `M${index * step} ${height}v-${tall}h${bar}v${tall}z`;
  }
  const cut = byYear ? 4 : 7;
  return {
    path,
    width: (counts.length - 1) * step + bar,
    height,
    unit: byYear ? "Year" : "Month",
    first: known[0]!.slice(0, cut),
    last: known.at(-1)!.slice(0, cut),
    most,
    peak: peak.slice(0, cut),
  };
}

function toMonth(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
