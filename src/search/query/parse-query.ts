import type { Fold } from "../fold.ts";
import { foldText } from "../fold-text.ts";
import { type Field, readTerms, toWordTerm } from "../terms.ts";
import { splitQuery, toField, toRange } from "./split-query.ts";
import { listForms } from "./word-forms.ts";

/** Something to find in one place: a phrase, a run of Han characters, a word. */
export interface Part {
  /** Folded, as `foldText` gives it. */
  text: string;
  /** Terms that a unit with this part holds, each once; the last word at the end, if the part ends with one. */
  terms: string[];
  /** The last word may be the beginning of a longer one: `yes` (typed with `*`), `maybe` (when no unit holds it beside the rest). */
  prefix: "no" | "maybe" | "yes";
  /** Typed in quotation marks: just so. */
  quoted?: boolean;
  /** Other forms of the word, as good as itself; see `listForms`. */
  forms?: string[];
}

/** What somebody asks for. */
export interface Query {
  parts: Part[];
  without: Part[];
  /** Names as typed, by field; a post or turn must have one of each field. */
  names: { field: Field; name: string }[];
  /** `YYYY-MM-DD`, both included; `""` for open. */
  from: string;
  to: string;
  /** Only turns that have it in this language: 0 Chinese, 1 the other. */
  side?: 0 | 1;
  /** The parts as one phrase, when all are words in Latin letters and there are several. */
  phrase: string;
  /** Some of the parts are what a run of characters was taken apart into, see `cutRun`. */
  apart?: true;
  /** Set where so many parts, and not all, have to stand in one wording, near one another; with what each counts: 0 for those that are only marked. Of a
   * sentence in Chinese `pairs` says of how many pairs of characters it is; 0 for words. See `findNear`. */
  near?: { least: number; weights: readonly number[]; pairs: number };
}

/** Marks of a sentence beside Han characters: what somebody types between two things, or remembers of a text that has another there. */
const betweenClauses =
  /(?<=[\u3005-\u3007\u3400-\u9fff])[，、。；：？！…,;:?!]+|[，、。；：？！…,;:?!]+(?=[\u3005-\u3007\u3400-\u9fff])/;

/**
 * Reads a query: words, "phrases", `-word`, `speaker:`, `person:`, `company:`, `product:`, `tag:`, `channel:`, `year:`,
 * `after:`, `before:`, `lang:` (each also in Chinese). Never fails: what is no syntax is text.
 */
export function parseQuery(fold: Fold, source: string): Query {
  const query: Query = { parts: [], without: [], names: [], from: "", to: "", phrase: "" };
  const words: string[] = [];
  const pieces = splitQuery(source);
  for (const { start, end, minus, label, value, quoted, filter } of pieces) {
    if (filter) {
      if ("side" in filter) query.side = filter.side;
      else if ("name" in filter && filter.name !== "") query.names.push(filter);
      continue;
    }
    const unknown = label !== undefined && toField(label) === undefined;
    const text = unknown ? source.slice(start, end).replace(/^[-－]/, "") : value;
    const clauses = quoted || minus ? [text] : text.split(betweenClauses).filter((one) => one !== "");
    for (const [at, clause] of clauses.entries()) {
      const part = toPart(fold, clause, quoted || at + 1 < clauses.length || end < source.length);
      if (!part) continue;
      if (quoted) part.quoted = true;
      else if (!minus) addForms(part);
      (minus ? query.without : query.parts).push(part);
      if (!minus && !quoted) words.push(part.text);
    }
  }
  Object.assign(query, toRange(pieces.map(({ filter }) => filter)));
  const latin =
    words.length > 1 &&
    words.length === query.parts.length &&
    words.every((word) => /^[\p{L}\p{N}' ]+$/u.test(word));
  if (latin && !words.some((word) => /[\u3005-\u9fff]/.test(word))) query.phrase = words.join(" ");
  return query;
}

function addForms(part: Part): void {
  const forms = listForms(part.text);
  if (forms.length > 0) part.forms = forms;
}

/** Whether there is nothing to look for, to leave out or to filter by: signs alone. */
export function isBlank({ parts, without, names, from, to, side }: Query): boolean {
  return parts.length + without.length + names.length === 0 && from + to === "" && side === undefined;
}

/** Whether what it finds only comes near to what was typed. */
export function isNear({ near, apart }: Query): boolean {
  return near !== undefined || apart === true;
}

/** @param ended something follows, so the last word is whole. */
export function toPart(fold: Fold, source: string, ended: boolean): Part | undefined {
  const starred = source.endsWith("*") && /[\p{L}\p{N}]\*$/u.test(source);
  // Punctuation around a part is how it was written, not what is sought; `C++`, `C#`, `70%` and `.NET` keep theirs.
  const text = strip(foldText(fold, source).text);
  const terms = new Set<string>();
  let last = "";
  readTerms(fold, text, {
    word(units, length) {
      last = toWordTerm(String.fromCharCode(...units.subarray(0, length)));
      terms.delete(last);
      terms.add(last);
    },
    pair(first, second) {
      last = "";
      terms.add(String.fromCharCode(first, second));
    },
    end() {
      last = "";
    },
  });
  if (text === "" || (terms.size === 0 && !isOneHan(text))) return undefined;
  const open = last !== "" && text.endsWith(last.replace(/^~/, ""));
  return { text, terms: [...terms], prefix: !open ? "no" : starred ? "yes" : ended ? "no" : "maybe" };
}

function strip(text: string): string {
  if (/^[0-9a-z\u4e00-\u9fff](?:.*[0-9a-z\u4e00-\u9fff])?$/.test(text)) return text;
  return text.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, (marks, at: number) => {
    if (/^#+$/.test(marks)) return marks;
    if (at === 0) return marks === "." && /^\.[a-z]/.test(text) ? marks : "";
    return marks.startsWith("%") && /\d/.test(text[at - 1]!) ? "%" : "";
  });
}

/** Whether a part is a single Han character: it has no term of its own. */
export function isOneHan(text: string): boolean {
  return /^[\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff]$/.test(text);
}
