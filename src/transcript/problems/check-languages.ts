import type { Fold, Part } from "../blocks.ts";
import { isHeading } from "../blocks.ts";
import { MOST_TOLD, type Report } from "../reporter.ts";

/** Languages that are not written in Latin letters. */
const OTHER_SCRIPTS: ReadonlySet<string> = new Set(
  "am ar be bg bn el fa gu he hi hy ja ka km kn ko lo mk ml mn mr my ne pa ps ru si ta te th ti uk ur yi zh".split(
    " ",
  ),
);

/** Fewer words may be a name. */
const FEW = 6;

/** Reports short forms whose language is not that of their words: `::: ne` above English, `::: zh` from a copied line. */
export function checkLanguages(parts: readonly Part[], report: Report): void {
  let told = 0;
  for (const part of parts) {
    if (part.kind !== "fold" || part.fold.language === undefined) continue;
    const { language, start } = part.fold;
    const wanted = OTHER_SCRIPTS.has(language.split("-", 1)[0]!)
      ? isLatin(part.fold) && "en"
      : /^[a-z]{2,3}(?:-|$)/.test(language) && isChinese(part.fold) && "zh";
    if (!wanted) continue;
    const message = `::: ${language} names a language that the words below it are not in. Write ::: ${wanted}, or the language that they are in.`;
    report("misspelt-tag", "warning", start, message);
    if (++told === MOST_TOLD) return;
  }
}

function isLatin({ entries }: Fold): boolean {
  let words = 0;
  for (const entry of entries) {
    if (isHeading(entry)) continue;
    const { han, kana, hangul, arabic, cyrillic, other } = entry.scripts;
    if (han + kana + hangul + arabic + cyrillic + other > 0) return false;
    words += entry.scripts.words - entry.scripts.numbers;
  }
  return words >= FEW;
}

function isChinese({ entries }: Fold): boolean {
  let han = 0;
  for (const entry of entries) {
    if (isHeading(entry)) continue;
    if (entry.scripts.words > 0) return false;
    han += entry.scripts.han;
  }
  return han >= FEW * 2;
}
