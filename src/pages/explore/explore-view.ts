import type { CountedTermLink, TermLink } from "../views.ts";

/** `/explore/`: what there is, to look at. A part that would be empty is absent. */
export interface ExploreView {
  total: number;
  /** Posts without a date. */
  undated: number;
  months?: MonthsView;
  trends?: TrendsView;
  network?: NetworkView;
}

/** Posts a month, as bars. Months are `YYYY-MM`; `x` and `width` are percents, `height` is in px. */
export interface MonthsView {
  first: string;
  last: string;
  /** Posts of months outside the chart. */
  earlier: number;
  later: number;
  busiest: { month: string; count: number };
  width: number;
  bars: { month: string; count: number; x: number; height: number }[];
  years: { year: string; x: number }[];
  /** Every year that has posts, newest first, with its twelve months. */
  table: { year: string; total: number; months: { month: string; count: number }[] }[];
}

/** What is named most, and when: a line each, with a bar a month or a quarter, `periods` of them, in one path. */
export interface TrendsView {
  /** What is counted: mentions in the text, or posts where no text was searched. */
  measure: "mentions" | "posts";
  unit: "month" | "quarter";
  periods: number;
  height: number;
  /** Where years begin, in percent. */
  marks: { year: string; x: number }[];
  years: string[];
  rows: (TermLink & { kind: string; total: number; path: string; byYear: number[] })[];
}

/** What is named together. Drawn when it is asked for; as JSON it is what the drawings are made from. */
export interface NetworkView {
  wide: NetworkDrawing;
  /** For telephones: as wide as a column. */
  tall: NetworkDrawing;
  rows: (TermLink & { kind: string; posts: number; ties: CountedTermLink[] })[];
}

export interface NetworkDrawing {
  width: number;
  height: number;
  /** `size` is 1–3 for large to small names; the mark's centre is at `x`, `y`, the name begins `textX` to its right. */
  nodes: (TermLink & {
    kind: string;
    label: string;
    size: number;
    x: number;
    y: number;
    radius: number;
    textX: number;
  })[];
  /** Ties of one weight, 1–3 for thin to thick, as one path. */
  lines: { weight: number; path: string }[];
}
