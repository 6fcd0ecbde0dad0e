/**
 * The views: everything a layout may see of a page, as plain values. A page is a pure function of its layout and its
 * view; what is not in here cannot show, and what is in here decides when the page is written again.
 *
 * A layout is rendered with `{ site, ui, assets, page, view, head, body, passages }`:
 * `site` is SiteView, `ui` the interface strings of `src/text/interface.ts`, `assets` maps names to hashed URLs
 * (`assets["site.css"]`), `page` is PageView, `view` one of the views below, `head` what stands in the page's head (`PageHead`), `body` (post pages only) marks
 * where the post's rendered turns go, and `passages` (pages of terms) where what was said of them does. The views of `/explore/` and `/glossary/` stand beside what makes them.
 */
import type { Language, Speaker, Url } from "../model.ts";
import type { ContentsRow } from "../transcript/contents.ts";

/** The site, as every page sees it. */
export interface SiteView {
  title: string;
  description: string;
  /** Absolute address without a trailing slash, e.g. `https://example.org`; `""` when not set. */
  url: string;
  language: Language;
  originalLanguage: Language;
  repository: string;
  /** Taxonomies that have at least one term, in the order of the table: for navigation. No counts: a new post would change every page. */
  taxonomies: { key: string; url: Url }[];
  /** What this build makes; false when left out with `--skip`. */
  has: { search: boolean; feeds: boolean; explore: boolean; glossary: boolean };
}

export interface PageView {
  kind: PageKind;
  url: Url;
  title: string;
  description: string;
  /** Keep this page out of search engines. */
  noindex: boolean;
}

export type PageKind =
  | "home"
  | "post"
  | "taxonomy"
  | "term"
  | "clash"
  | "redirect"
  | "archive"
  | "explore"
  | "glossary"
  | "search"
  | "about"
  | "not-found";

/** A link to a term's page. */
export interface TermLink {
  name: string;
  url: Url;
}

/** The same with the number of posts: for pages that list terms (elsewhere a new post would change every page that names the term). */
export interface CountedTermLink extends TermLink {
  count: number;
}

/** A term among all of its taxonomy. */
export interface ListedTermLink extends CountedTermLink {
  /** What it is called in the other script. */
  other?: string;
  /** Its other names, by which it is found as well. */
  also?: string;
}

/** A term in a post's end matter, with the number of times that the text mentions it; absent for terms that are not looked for. */
export interface MentionedTermLink extends TermLink {
  count?: number;
}

/** Posts over time, drawn small. */
export interface Timeline {
  /** Of an SVG `<path>`, in a box of `width` by `height`. */
  path: string;
  width: number;
  height: number;
  /** Key of its caption: `timelineMonth`. */
  unit: "Month" | "Year";
  /** `2024-05`, or `2024` where years are counted. */
  first: string;
  last: string;
  /** Posts in the fullest of them, and which it is. */
  most: number;
  peak: string;
}

/** A post as a row of a list. */
export interface Card {
  url: Url;
  title: string;
  /** `YYYY-MM-DD` or `""`. */
  date: string;
  summary: string;
  /** The channel (front matter `speaker`), linked. */
  channel: TermLink[];
  /** Names of those who speak in turns, most turns first, at most four; roles such as 主持人 left out. */
  speakers: string[];
  /** Minutes to read the translation (400 Han characters a minute), at least 1. */
  minutes: number;
  /** What the post holds: both languages, or one. */
  languages: "both" | "translation" | "original";
  draft: boolean;
}

/** Where a page stands in a paginated list; `previous` and `next` are absent at the ends. */
export interface Pager {
  number: number;
  pages: number;
  total: number;
  first: Url;
  previous?: Url;
  next?: Url;
  last: Url;
}

export interface HomeView {
  /** Taxonomies with their number of terms: on the first page, empty on the others. */
  counts: { key: string; url: Url; count: number }[];
  posts: Card[];
  pager: Pager;
}

export interface PostView {
  title: string;
  summary: string;
  insight: string;
  date: string;
  updated: string;
  author: string;
  /** In the words of the interface where it has some for it; `""` for a draft, which has a mark of its own. */
  status: string;
  draft: boolean;
  language: Language;
  originalLanguage: Language;
  source: string;
  /** YouTube id of the source, or `""`. */
  video: string;
  /** Minutes for the translation alone, and for both languages; 0 when that language is absent. */
  minutes: { translation: number; both: number };
  counts: { han: number; words: number; turns: number; paired: number };
  speakers: (Speaker & { url?: Url })[];
  headings: ContentsRow[];
  /** Links by taxonomy key (`tags`, `people`, `companies`, `products`, `media`, `series`, `categories`, `areas`, `projects`, `speakers`); absent when empty. */
  terms: Record<string, MentionedTermLink[]>;
  /** Neighbours in each series the post belongs to. */
  series: { name: string; url: Url; position: number; total: number; previous?: Card; next?: Card }[];
  /** Neighbours by date in the whole site. */
  newer?: Card;
  older?: Card;
  related: Card[];
  /** Address of the source file in the repository, for "fix this line"; `""` when no repository is set. */
  edit: string;
}

/** `/tags/`, `/people/` …: all terms of one taxonomy, grouped for scanning. */
export interface TaxonomyView {
  key: string;
  total: number;
  /** Most used first, at most 30. */
  top: ListedTermLink[];
  /** `A`–`Z` by transliteration, then `#`; terms by transliterated name. */
  groups: { letter: string; terms: ListedTermLink[] }[];
}

export interface TermView {
  key: string;
  taxonomyUrl: Url;
  name: string;
  /** Other names: authority aliases, spellings in use, and what posts call it in the other script. */
  aliases: string[];
  note: string;
  /** What it is, in the words of the interface where it has some for it. */
  kind: string;
  sameAs: string[];
  first: string;
  last: string;
  /** What the first page of a term shows above its posts; absent on the others. */
  portrait?: TermPortrait;
  posts: Card[];
  pager: Pager;
}

/**
 * What posts say about a term. The passages themselves are no part of the view: `passages.about` and `passages.said` mark where
 * they go, as `body` does on a post's page.
 */
export interface TermPortrait {
  /** Mentions in all posts that list the term. */
  mentions: number;
  /** Number of passages that name it. */
  about: number;
  /** Number of passages in which the person speaks. */
  said: number;
  /** Turns in which the person speaks, and the number of posts they stand in. */
  turns: number;
  spokenIn: number;
  timeline?: Timeline;
  /** Terms that its posts often list as well, with the number of posts. */
  together: CountedTermLink[];
}

/** The bare slug that several names share: a page that lists them. */
export interface ClashView {
  key: string;
  taxonomyUrl: Url;
  slug: string;
  terms: CountedTermLink[];
  /** Names without a page: they lead to the search. */
  pageless: TermLink[];
}

export interface RedirectView {
  to: Url;
  title: string;
}

export interface ArchiveView {
  total: number;
  years: { year: string; total: number; months: { month: string; posts: ArchiveRow[] }[] }[];
}

export type ArchiveRow = Pick<Card, "url" | "title" | "date">;

export interface SearchView {
  total: number;
  /** The newest posts, at most 30: what the page offers without JavaScript. */
  posts: Card[];
}

export interface AboutView {
  /** Rendered `content/about.md`, or `""`. */
  html: string;
  total: number;
  counts: { key: string; url: Url; count: number }[];
}
