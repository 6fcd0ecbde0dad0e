import type { Fold } from "../fold.ts";
import { type Part, type Query, toPart } from "./parse-query.ts";

/** Shorter runs are words, longer ones are pasted. */
const run = /^[\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff]{5,30}$/;

/**
 * A query whose longest Chinese run stands nowhere, as two runs each: who remembers a sentence leaves out its comma, or the English that a
 * bracket has within it, `蒋介石实施了禁运` for `蒋介石（Chiang Kai-shek）实施了禁运`.
 */
export function listSplits(fold: Fold, query: Query): Query[] {
  const long = query.parts
    .filter(({ text, quoted }) => !quoted && run.test(text))
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (!long) return [];
  const { text } = long;
  return Array.from({ length: text.length - 3 }, (_, at) => at + 2).flatMap((at) => {
    const halves = [text.slice(0, at), text.slice(at)].map((half) => toPart(fold, half, true));
    if (halves.includes(undefined)) return [];
    return [
      { ...query, parts: query.parts.flatMap((part) => (part === long ? (halves as Part[]) : [part])) },
    ];
  });
}

/** An ending that a word may have or not: `theories` and `theory`, `norms` and `norm`. */
const ending = /(?:ies|es|s|y)$/;

/** A query with the beginnings of its English words for the words: whoever remembers what was said forgets in which number. */
export function loosenWords(fold: Fold, query: Query): Query | undefined {
  let some = false;
  const parts = query.parts.map((part) => {
    if (part.quoted || part.prefix === "yes" || !/^[a-z]{4,30}$/.test(part.text)) return part;
    const stem = part.text.replace(ending, "");
    const loose = stem.length < 3 ? undefined : toPart(fold, `${stem}*`, true);
    some ||= loose !== undefined;
    return loose ?? part;
  });
  return some ? { ...query, parts, phrase: "" } : undefined;
}

/** Letters and the number behind them, folded: `gpt4`, `gpt 4o`. */
const numbered = /^([a-z]{1,20}) ?(?=\d)/;

/** A query with names of models written the other way: `GPT4` for `GPT-4`, `H-100` for `H100`. */
export function shiftNumbers(fold: Fold, query: Query): Query | undefined {
  let some = false;
  const parts = query.parts.map((part) => {
    if (part.quoted || !numbered.test(part.text)) return part;
    const text = part.text.replace(numbered, (all, letters) => (all === letters ? `${letters} ` : letters));
    const shifted = toPart(fold, text, part.prefix === "no");
    some ||= shifted !== undefined;
    return shifted ?? part;
  });
  return some ? { ...query, parts, phrase: "" } : undefined;
}

/** A query whose last word, a word elsewhere, is still being typed: `sam alt` on the way to `sam altman`. */
export function widenLast(query: Query): Query | undefined {
  const last = query.parts.at(-1);
  if (query.parts.length < 2 || last?.prefix !== "maybe") return undefined;
  return { ...query, parts: [...query.parts.slice(0, -1), { ...last, prefix: "yes" }], phrase: "" };
}
