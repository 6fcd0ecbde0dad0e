/**
 * The shared nouns. This file imports nothing: every room may look into it.
 *
 * All values are plain data (JSON in, JSON out), because they cross threads and live in the cache.
 */

/** A BCP 47 language tag, e.g. `zh-Hans`, `zh-Hant`, `en`, `ja`, `ar`. */
export type Language = string;

/** A URL path segment: never empty, at most 120 bytes, no `/`. Made by `src/text/slug.ts` only. */
export type Slug = string & { readonly __brand: "Slug" };

/** A site-absolute URL path without the path prefix, e.g. `/posts/Lf46hauagpw/`. Not percent-encoded. */
export type Url = string & { readonly __brand: "Url" };

export type Severity = "error" | "warning" | "info";

/** An author's mistake (a programmer's mistake throws). Positions count from 1; column in UTF-16 code units. */
export interface Problem {
  /** As the author would name the file: relative to the working directory where possible. */
  path: string;
  line: number;
  column: number;
  severity: Severity;
  /** What was found and what to write instead, one sentence each. */
  message: string;
  /** `room/what`, e.g. `transcript/unclosed-details`, `front-matter/bad-date`. */
  rule: string;
  /** Bytes-exact repair for `check --fix`: replace the UTF-16 range [start, end) of the file's text. */
  fix?: { start: number; end: number; text: string };
}

/** One bilingual gloss in a turn: `**术语**（English: 解释）`. */
export interface Gloss {
  term: string;
  english: string;
  explanation: string;
}

/** A bold wording of a translation and the bold wording of the original it stands for: `**名单**` ↔ `**list**`. */
export interface BoldPair {
  term: string;
  english: string;
}

/** One language's wording of a turn (TEI `<seg>`). */
export interface Segment {
  role: "translation" | "original";
  language: Language;
  /** Plain text: no markup, paragraphs joined by `\n`, speaker label left out. */
  text: string;
  /** Line in the file, from 1. */
  line: number;
  /** What it is made of, where that is more than words: lists, tables, code, links. Absent where `text` says it all. */
  blocks?: SegmentBlock[];
}

/** A block of a segment: plain text, the Markdown of a paragraph without its label, or that of another block as it was written. */
export interface SegmentBlock {
  form: "text" | "paragraph" | "block";
  text: string;
}

/** One speaker holding the floor (TEI `<u>`): what the page, the search, quotes and exports all derive from. */
export interface Turn {
  /** `t-` and a short hash of the first of the turn's own words, with `-2`, `-3` … among equals. Stable when other turns change. */
  id: string;
  /** What is printed, e.g. `主持人`; absent in essays. */
  speakerLabel?: string;
  /** The original's own label, e.g. `Host`; absent where not both sides have one. */
  originalLabel?: string;
  /** The joined speaker of the post: key of `Transcript.speakers`; absent in essays. */
  speaker?: string;
  segments: Segment[];
  glosses: Gloss[];
  /** Absent when there are none. */
  boldPairs?: BoldPair[];
  /** Index into `headings` of the heading the turn stands under; -1 before the first. */
  heading: number;
  /** Line in the file, from 1. */
  line: number;
}

export interface Heading {
  id: string;
  /** 2–6 as rendered on the page. */
  level: number;
  text: string;
  line: number;
}

/** A speaker of one post: the labels of all languages that the pairs have joined. */
export interface Speaker {
  /** The preferred label, in the translation's language where there is one. Unique in the post. */
  key: string;
  /** Every label in use, e.g. `["主持人", "Host"]`. */
  labels: string[];
  turns: number;
  /** True for 主持人, Host, Speaker A …: a role, not a name. */
  generic: boolean;
}

/** A body, read: what `src/transcript` gives. */
export interface Transcript {
  language: Language;
  /** Language of the originals, absent in one-language posts. */
  originalLanguage?: Language;
  headings: Heading[];
  turns: Turn[];
  speakers: Speaker[];
  /** The inside of `<article>` below its header, in pieces: a section a turn, and the headings between them. */
  html: string[];
  problems: Problem[];
  counts: Counts;
}

export interface Counts {
  /** Han characters of the translation side. */
  han: number;
  /** Words of the original side (space-separated; Han characters where the original is Chinese). */
  words: number;
  turns: number;
  /** Turns that hold both a translation and an original. */
  paired: number;
}

/** Names by taxonomy key, as the author wrote them (trimmed, outer quotes gone), in his order, without repeats. */
export type TermNames = Record<string, string[]>;

/** One post, read: everything but its body's text, which stays in the pack (see `src/posts/pack.ts`). */
export interface Post {
  /** Path below the content folder, with `/`, e.g. `posts/Lf46hauagpw.md`. */
  path: string;
  folder: string;
  stem: string;
  url: Url;
  aliases: Url[];
  /** Layout file name without folder and ending, e.g. `post` for `layouts/post.njk`. */
  layout: string;
  title: string;
  summary: string;
  insight: string;
  /** `YYYY-MM-DD`, or `""` when the author gave none that can be read. */
  date: string;
  updated: string;
  author: string;
  status: string;
  source: string;
  /** YouTube video id of `source`, or `""`. */
  video: string;
  draft: boolean;
  exclude: boolean;
  noindex: boolean;
  language: Language;
  originalLanguage: Language;
  terms: TermNames;
  speakers: Speaker[];
  /** Its headings, see `src/transcript/contents.ts`. */
  contents: string;
  counts: Counts;
  /** SHA-1 (hex, 16 digits) of the file's bytes: equal hash and equal code mean an equal post. */
  hash: string;
  body: PackPointer;
  /** Absent when not asked for, or when nothing was found. */
  mentions?: Mentions;
}

/**
 * What a post says about the things its front matter names, and what its speakers say. Compact, since those of all posts stay in
 * memory; `src/mentions/` writes and reads it.
 */
export interface Mentions {
  /** Digest of the wordings that authority records gave these names; `""` for none. */
  wordings: string;
  /**
   * Rows, end to end: place of the name in `listNamed`, number of mentions, number of passages, and of each passage its score,
   * its length in bytes and its CRC-32. Names that are never mentioned have no row.
   */
  about: number[];
  /** The same for those who speak under a name: place in `Post.speakers`, number of turns, passages. */
  said: number[];
  /** Where the passages lie, as HTML, end to end: first those of `about`, then those of `said`. */
  passages?: PackPointer;
  /** By taxonomy, names of the front matter and what the turns call them in the other script, see `pickRendering`; absent when none. */
  renderings?: Record<string, [name: string, rendering: string][]>;
  /** Places in the body that may be links, see `writeMarks`; absent when there are none. */
  links?: string;
}

/** Where bytes lie: file (name below the cache folder), offset, length, CRC-32. */
export interface PackPointer {
  file: string;
  offset: number;
  length: number;
  crc: number;
}

/**
 * A link of a body, as a path from the host's root, and the path, percent-encoded, that it leads to; `""` where it leads nowhere and
 * is written without an address.
 */
export type Relink = [link: string, to: string];
