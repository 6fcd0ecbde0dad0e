import type { Url } from "../../model.ts";

/** `/glossary/`, and its pages by letter (`j`), by the first two (`ji`) and by syllable (`jia`). */
export interface GlossaryView {
  /** `""` on the first page; `other` for what begins with no letter. */
  prefix: string;
  /** Terms on this page; on the first one those of all pages. */
  total: number;
  /** On the first page: terms that posts explain, listed or not. */
  explained: number;
  /** Terms are listed that at least so many posts explain. */
  leastPosts: number;
  letters: { name: string; url: Url }[];
  /** Pages that lead to this one, and all those below it. */
  above: { name: string; url: Url }[];
  below: { name: string; url: Url }[];
  entries: GlossaryEntry[];
  /** On the first page of many: terms that most posts explain, and wordings that compete. */
  top: GlossaryLink[];
  competing: CompetingView[];
}

/** A term's entry, or the turn that explains it. */
export interface GlossaryLink {
  term: string;
  url: Url;
  /** Of the entry or the turn. */
  id: string;
  /** Posts that explain it, or in which it stands for the wording at hand. */
  count: number;
}

export interface GlossaryEntry {
  id: string;
  term: string;
  /** Most used first. */
  english: { text: string; count: number }[];
  explanation: string;
  count: number;
  /** Other terms for the same English. */
  others: GlossaryLink[];
  /** Turns that explain it, newest first. */
  places: { url: Url; turn: string; title: string }[];
}

/** One English wording and the terms it goes by, most used first. */
export interface CompetingView {
  english: string;
  terms: GlossaryLink[];
}
