import { findNearestWord } from "../problems/nearest-word.ts";
import { toScriptTag } from "../text/script-tag.ts";
import { findNamedLanguage } from "../transcript/syntax/short-form.ts";
import { type Complain, shorten } from "./front-matter-values.ts";

const rule = "front-matter/lang";

/** What authors mean who write a country where a language belongs. */
const countries: ReadonlyMap<string, string> = new Map([
  ["cn", "zh-Hans"],
  ["tw", "zh-Hant"],
  ["hk", "zh-Hant"],
  ["jp", "ja"],
  ["kr", "ko"],
]);

/** Names of Chinese with its script, and how systems shorten them. */
const scripts: ReadonlyMap<string, string> = new Map([
  ...["chs", "gbk", "简体", "简体中文", "简中", "simplified chinese"].map(
    (name) => [name, "zh-Hans"] as const,
  ),
  ...["cht", "big5", "繁体", "繁體", "繁体中文", "繁體中文", "繁中", "traditional chinese"].map(
    (name) => [name, "zh-Hant"] as const,
  ),
]);

/** The tags that most posts have. */
const usual = ["zh-Hans", "zh-Hant", "zh-CN", "zh-TW", "en"];

/** A post's `lang`: a tag in its usual form, what a name means, or `""` for what is no language. */
export function readLanguage(written: string, complain: Complain): string {
  if (written === "") return "";
  const name = shorten(written);
  const readAs = (tag: string, what: string) => {
    const message = `“${name}” is ${what}; it is read as ${tag}. Write ${tag}.`;
    complain({ rule, severity: "warning", message, fix: { scalar: tag } });
    return tag;
  };
  const lower = written.toLowerCase();
  const country = countries.get(lower);
  if (country !== undefined) return readAs(country, "a country and no language");
  const named = scripts.get(lower) ?? findNamedLanguage(lower);
  if (named !== undefined && named !== "zh") return readAs(named, "the name of a language and no tag");
  let advice = "Write zh-Hans or zh-Hant.";
  if (named === undefined) {
    try {
      return toScriptTag(written);
    } catch {
      const near = written.length > 3 ? findNearestWord(written, usual) : undefined;
      advice = near === undefined ? "Write one such as zh-Hans, zh-Hant or en." : `Did you mean “${near}”?`;
    }
  }
  const message = `“${name}” is no language tag, and the language is found from the text. ${advice}`;
  complain({ rule, severity: "error", message });
  return "";
}
