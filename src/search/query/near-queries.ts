import type { Fold } from "../fold.ts";
import { type Query, toPart } from "./parse-query.ts";

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

/** The name of a model, alone and as it is typed, written the other way: `GPT-4` for `GPT4`. */
export function shiftWriting(source: string): string | undefined {
  const [, letters, sign, number] = /^([A-Za-z]{1,20})([- ]?)(\d[\w.]{0,12})$/.exec(source.trim()) ?? [];
  return letters === undefined ? undefined : `${letters}${sign === "" ? "-" : ""}${number}`;
}

/** A query whose last word, a word elsewhere, is still being typed: `sam alt` on the way to `sam altman`. */
export function widenLast(query: Query): Query | undefined {
  const last = query.parts.at(-1);
  if (query.parts.length < 2 || last?.prefix !== "maybe") return undefined;
  return { ...query, parts: [...query.parts.slice(0, -1), { ...last, prefix: "yes" }], phrase: "" };
}
