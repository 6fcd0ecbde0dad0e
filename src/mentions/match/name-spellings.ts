import { foldText } from "../fold-character.ts";
import { remember } from "../remember.ts";
import { findNameRule, type NameRule, stripQuotes } from "./name-rules.ts";
import { findNotBefore, findNotBehind } from "./not-before.ts";

export type NameKind = "person" | "product" | "work";

/** What a matcher has to know of a name, whatever post it stands in. */
export interface SpeltName {
  /** As its author wrote it. */
  name: string;
  /** Without its quotation marks. */
  inner: string;
  spellings: string[];
  /** `inner`, folded. */
  folded: string;
  /** What may not stand behind it, and behind a person of that name. */
  notBefore: RegExp | undefined;
  notBeforePerson: RegExp | undefined;
  /** What it may not stand behind. */
  notBehind: RegExp | undefined;
  /** Found so far, by kind. */
  rules: Record<NameKind | "other", NameRule | undefined>;
}

/** Longer names are no names but sentences; the limit keeps the worst case linear in the text. */
const longestName = 120;

/** A name as it may stand in a text. */
export const spellName: (name: string) => SpeltName = remember((name) => {
  const inner = stripQuotes(name);
  const folded = foldText(inner);
  const spellings = listSpellings(inner, folded).filter(({ length }) => length > 0 && length <= longestName);
  return {
    name: name.trim(),
    inner,
    spellings,
    folded,
    notBefore: findNotBefore(inner, false),
    notBeforePerson: findNotBefore(inner, true),
    notBehind: findNotBehind(inner),
    rules: { person: undefined, product: undefined, work: undefined, other: undefined },
  };
});

/** The rule by which a name is one. */
export function findSpeltRule({ name, inner, rules }: SpeltName, kind: NameKind | undefined): NameRule {
  const key = kind ?? "other";
  let rule = rules[key];
  if (rule === undefined) {
    rule = findNameRule(name, inner, kind);
    rules[key] = rule;
  }
  return rule;
}

/** How a name may stand in a text, folded: `AI 编程`, `AI编程`; `GPT-4`, `GPT4`; `YouTube`, `You Tube`; `J.P. Morgan`, `JP Morgan`. */
function listSpellings(name: string, folded: string): string[] {
  const whole = folded.replace(/ +/g, " ").trim();
  const spellings = new Set([whole]);
  spellings.add(whole.replace(/(?<=[\u3400-\u9fff])(?=[a-z0-9])|(?<=[a-z0-9])(?=[\u3400-\u9fff])/g, " "));
  spellings.add(whole.replace(/[ ·]/g, ""));
  // `Lampora LMP 700` as `Lampora LMP700`.
  if (/[a-z] \d/.test(whole)) spellings.add(whole.replace(/(?<=[a-z]) (?=\d)/g, ""));
  if (/^\p{Lu}\p{Ll}{2,}(?:(?:\p{Lu}\p{Ll}{2,})+|\p{Lu}{3,})$/u.test(name))
    spellings.add(foldText(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")));
  if (/[a-z]\./.test(whole) && whole.includes(" ")) spellings.add(whole.replaceAll(".", ""));
  return [...spellings];
}
