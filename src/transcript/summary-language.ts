import type { Language } from "../model.ts";

/** Languages in Latin letters, which no script tells apart, by their names in themselves, English and Chinese. */
const NAMES: readonly (readonly [Language, RegExp])[] = [
  ["en", /\benglish\b|英[文语語]/i],
  ["de", /\bdeutsch|\bgerman\b|德[文语語]/i],
  ["fr", /\bfrançais|\bfrancais|\bfrench\b|法[文语語]/i],
  ["es", /\bespañol|\bespanol|\bcastellano\b|\bspanish\b|西班牙[文语語]|西[文语語]/i],
  ["it", /\bitaliano\b|\bitalian\b|意大利[文语語]|義大利[文語]/i],
  ["pt", /\bportuguês|\bportugues|\bportuguese\b|葡萄牙[文语語]|葡[文语語]/i],
  ["nl", /\bnederlands|\bdutch\b|荷兰[文语]|荷蘭[文語]/i],
];

/** The last answer: all folds of a post have the same summary. */
let last: { summary: string; language: Language | undefined } = { summary: "", language: undefined };

/** The one language in Latin letters that a fold's summary names: `Originaltext (Deutsch)` is `de`; nothing where it names none or several. */
export function readSummaryLanguage(summary: string): Language | undefined {
  if (summary !== last.summary) {
    const named = NAMES.filter(([, name]) => name.test(summary));
    last = { summary, language: named.length === 1 ? named[0]![0] : undefined };
  }
  return last.language;
}
