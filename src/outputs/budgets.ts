/** What was written, against what `site.yaml` allows. */
import type { Problem } from "../model.ts";
import type { Settings } from "../site/settings.ts";
import { groupDigits } from "../text/group-digits.ts";

export interface SiteWeight {
  /** Bytes of all files. */
  total: number;
  /** The files of more than so many bytes. */
  heavier: (bytes: number) => Iterable<Weighed>;
  homeBytes: number;
  homeElements: number;
}

interface Weighed {
  file: string;
  bytes: number;
}

/** How many offenders a message names. */
const WORST = 10;

/**
 * An error for each budget that is passed, with the figure, the limit, the setting that moves it and the ten worst.
 * `path` is what the problems name: the settings file. A budget of 0 allows nothing; there is no “off”.
 */
export function checkBudgets(weight: SiteWeight, budgets: Settings["budgets"], path: string): Problem[] {
  const { total, homeBytes } = weight;
  const heavy = [...weight.heavier(budgets.pageBytes)].filter(({ file }) => file.endsWith("index.html"));
  const problems: Problem[] = [];
  const report = (rule: string, message: string): void => {
    problems.push({ path, line: 1, column: 1, severity: "error", message, rule: `outputs/${rule}` });
  };
  if (heavy.length > 0) {
    const count = heavy.length === 1 ? "One page is" : `${groupDigits(heavy.length)} pages are`;
    report(
      "page-budget",
      `${count} larger than ${toSize(budgets.pageBytes)} (budgets.page_bytes): ${toList(heavy)}.`,
    );
  }
  if (homeBytes > budgets.homeBytes) {
    report(
      "home-budget",
      `The home page is ${toSize(homeBytes)}, more than ${toSize(budgets.homeBytes)} (budgets.home_bytes).`,
    );
  }
  if (weight.homeElements > budgets.homeElements) {
    report(
      "home-elements-budget",
      `The home page has ${groupDigits(weight.homeElements)} elements, more than ${groupDigits(budgets.homeElements)} (budgets.home_elements).`,
    );
  }
  if (total > budgets.siteBytes) {
    report(
      "site-budget",
      `The site is ${toSize(total)}, more than ${toSize(budgets.siteBytes)} (budgets.site_bytes). Largest: ${toList([...weight.heavier(0)])}.`,
    );
  }
  return problems;
}

function toList(files: readonly Weighed[]): string {
  return [...files]
    .sort(compareWeight)
    .slice(0, WORST)
    .map(({ file, bytes }) => `${toAddress(file)} ${toSize(bytes)}`)
    .join(", ");
}

/** `posts/x/index.html` → `/posts/x/`. */
function toAddress(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, "$1")}`;
}

function compareWeight(a: Weighed, b: Weighed): number {
  return b.bytes - a.bytes || (a.file < b.file ? -1 : 1);
}

/** Decimal units, as `site.yaml` writes them; the same on every machine. */
function toSize(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(2)} GB`;
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(2)} MB`;
  if (bytes >= 1e3) return `${(bytes / 1e3).toFixed(1)} KB`;
  return `${bytes} B`;
}
