import { toMatchKey } from "../text/match-key.ts";
import { remember } from "./remember.ts";

/** A thing of the post, and the names it goes by. */
export interface Thing {
  taxonomy: string;
  wordings: Set<string>;
  /** Those of them that others may begin with: `瑞丰` of `瑞丰咖啡`. */
  stems?: Set<string>;
  /** Those that are a Chinese name by its pinyin: `Li Ming` of `李明`. */
  romanized?: Set<string>;
}

/** Most names stand in many posts. */
export const toNameKey = remember(toMatchKey);

/** Whether one of some names has a word among its own. */
export function hasWord(wordings: ReadonlySet<string>, word: string): boolean {
  for (const wording of wordings) if (wording.split(" ").includes(word)) return true;
  return false;
}
