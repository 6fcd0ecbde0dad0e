import { foldText } from "./fold-character.ts";
import { findNameRule, type NameRule, stripQuotes } from "./name-rules.ts";
import { remember } from "./remember.ts";

export type NameKind = "person" | "product" | "work";

/** What a matcher has to know of a name, whatever post it stands in. */
export interface SpeltName {
  /** Without its quotation marks. */
  inner: string;
  spellings: string[];
  findRule(kind: NameKind | undefined): NameRule;
}

/** Longer names are no names but sentences; the limit keeps the worst case linear in the text. */
const longestName = 120;

/** A name as it may stand in a text, and by which rule. */
export const spellName: (name: string) => SpeltName = remember((name) => {
  const inner = stripQuotes(name);
  const rules = new Map<NameKind | undefined, NameRule>();
  return {
    inner,
    spellings: listSpellings(inner).filter(({ length }) => length > 0 && length <= longestName),
    findRule(kind) {
      let rule = rules.get(kind);
      if (rule === undefined) {
        rule = findNameRule(name.trim(), inner, kind);
        rules.set(kind, rule);
      }
      return rule;
    },
  };
});

/** How a name may stand in a text, folded: `AI 编程`, `AI编程`; `GPT-4`, `GPT4`; `YouTube`, `You Tube`; `J.P. Morgan`, `JP Morgan`. */
function listSpellings(name: string): string[] {
  const whole = foldText(name).replace(/ +/g, " ").trim();
  const spellings = new Set([whole]);
  spellings.add(whole.replace(/(?<=[\u3400-\u9fff])(?=[a-z0-9])|(?<=[a-z0-9])(?=[\u3400-\u9fff])/g, " "));
  spellings.add(whole.replace(/[ ·]/g, ""));
  if (/^\p{Lu}\p{Ll}{2,}(?:(?:\p{Lu}\p{Ll}{2,})+|\p{Lu}{3,})$/u.test(name))
    spellings.add(foldText(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")));
  if (/[a-z]\./.test(whole) && whole.includes(" ")) spellings.add(whole.replaceAll(".", ""));
  return [...spellings];
}
