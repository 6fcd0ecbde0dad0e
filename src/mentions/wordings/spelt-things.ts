import type { Turn } from "../../model.ts";
import { remember } from "../remember.ts";
import { toSyllable } from "../sounds/pinyin-names.ts";
import type { Thing } from "../thing.ts";

const initial = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?";
const final = "(?:[iu]ang|iong|[aeio]ng|i?ao|uai|[iu]?an|[eiu]n|[aeu]i|ou|i[aeu]|u[aeo]|[aeiou])";
const spelling = new RegExp(`^(?:${initial}${final}){2,4}$`);

/** Whether a word may be Chinese ones in Latin letters. */
export function isPinyin(word: string): boolean {
  return spelling.test(word.toLowerCase());
}

/** The letters of a Latin name, if they may be the pinyin of a Chinese one; of firms without what they are: `lantan` of `Lantan Group`. */
const toLetters = remember((name: string): string | undefined => {
  const words = name.split(/[ -]/);
  if (words.length > 4 || !words.every((word) => /^\p{Lu}?[a-z]{1,11}$/u.test(word))) return undefined;
  const letters = words.join("").toLowerCase();
  return letters.length > 4 && spelling.test(letters) ? letters : undefined;
});

/** What firms are, behind their names, and the same in Chinese. */
const group = /[ -](Group|Bank|Motors?|Auto|Holdings?|Technology|Capital|Securities|Corporation|Company)$/i;
const kinds: ReadonlyMap<string, readonly string[]> = new Map([
  ["bank", ["银行", "銀行"]],
  ["motor", ["汽车", "汽車"]],
  ["motors", ["汽车", "汽車"]],
  ["auto", ["汽车", "汽車"]],
  ["holding", ["控股"]],
  ["holdings", ["控股"]],
  ["technology", ["科技"]],
  ["capital", ["资本", "資本"]],
  ["securities", ["证券", "證券"]],
]);
const anyKind = ["集团", "集團", "公司"];

/**
 * Adds the Chinese names that Latin ones of firms and works are the pinyin of: `兰滩集团` for `Lantan Group`, `《兰滩》` for `Lantan`. What a
 * firm is and the marks of a title say where names stand, and what is read like one there is one.
 */
export function addSpelt(things: readonly Thing[], turns: readonly Turn[]): void {
  for (const { taxonomy, wordings } of things) {
    if (taxonomy === "people") continue;
    const [name] = wordings;
    const kind = taxonomy === "companies" ? group.exec(name!) : null;
    const letters = toLetters(kind ? name!.slice(0, kind.index) : name!);
    if (letters === undefined || isChinese(wordings)) continue;
    const written =
      taxonomy === "companies"
        ? findFirm(letters, turns, kind?.[1]?.toLowerCase())
        : findTitle(letters, turns);
    if (written !== undefined) wordings.add(written);
  }
}

function isChinese(wordings: ReadonlySet<string>): boolean {
  for (const wording of wordings) if (/^\p{Script=Han}/u.test(wording)) return true;
  return false;
}

function findTitle(letters: string, turns: readonly Turn[]): string | undefined {
  for (const { segments } of turns) {
    for (const { role, text } of segments) {
      if (role === "original") continue;
      for (let at = text.indexOf("《"); at !== -1; at = text.indexOf("《", at + 1)) {
        const length = text.slice(at, at + 6).indexOf("》");
        if (length > 2 && isRead(text.slice(at + 1, at + length), letters))
          return text.slice(at, at + length + 1);
      }
    }
  }
  return undefined;
}

/** Where the Latin name does not say what the firm is, one place may be chance. */
function findFirm(letters: string, turns: readonly Turn[], kind: string | undefined): string | undefined {
  const once = new Set<string>();
  const ends = [...anyKind, ...(kinds.get(kind ?? "") ?? [])];
  for (const { segments } of turns) {
    for (const { role, text } of segments) {
      if (role === "original") continue;
      for (const end of ends) {
        for (let at = text.indexOf(end, 2); at !== -1; at = text.indexOf(end, at + 2)) {
          const stem = [2, 3]
            .map((length) => text.slice(at - length, at))
            .find((one) => isRead(one, letters));
          if (stem === undefined) continue;
          if (kind !== undefined || once.has(stem)) return stem + end;
          once.add(stem);
        }
      }
    }
  }
  return undefined;
}

function isRead(written: string, letters: string): boolean {
  let at = 0;
  for (const character of written) {
    const syllable = toSyllable(character);
    if (syllable === "" || !letters.startsWith(syllable, at)) return false;
    at += syllable.length;
  }
  return at === letters.length;
}
