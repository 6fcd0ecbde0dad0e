import type { GlossUse } from "./merge-glosses.ts";

/** Characters of an explanation in a list; longer ones are cut. */
const longest = 120;

/** The wordings of several places by their keys, most used first, each in its commonest spelling. */
export function countWordings(
  uses: readonly GlossUse[],
  toText: (use: GlossUse) => string,
  toKey: (use: GlossUse) => string = toText,
): { key: string; text: string; count: number }[] {
  if (uses.length === 1) return [{ key: toKey(uses[0]!), text: toText(uses[0]!), count: 1 }];
  const byKey = new Map<string, { count: number; spellings: Map<string, number> }>();
  for (const use of uses) {
    const key = toKey(use);
    let wording = byKey.get(key);
    if (!wording) {
      wording = { count: 0, spellings: new Map() };
      byKey.set(key, wording);
    }
    wording.count++;
    const text = toText(use);
    wording.spellings.set(text, (wording.spellings.get(text) ?? 0) + 1);
  }
  return Array.from(byKey, ([key, { count, spellings }]) => ({
    key,
    text: pickMostUsed(spellings),
    count,
  })).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

function pickMostUsed(counts: ReadonlyMap<string, number>): string {
  let best = "";
  let most = 0;
  for (const [text, count] of counts) {
    if (count > most || (count === most && text < best)) {
      best = text;
      most = count;
    }
  }
  return best;
}

/** The explanation that most places give; of several the longest that is not too long, since it says most. */
export function pickExplanation(explanations: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of explanations) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = "";
  for (const [text, count] of counts) {
    const more = count - (counts.get(best) ?? 0);
    if (more > 0 || (more === 0 && isFuller(text, best))) best = text;
  }
  const characters = [...best];
  return characters.length <= longest ? best : `${characters.slice(0, longest).join("")}…`;
}

function isFuller(text: string, than: string): boolean {
  const size = (one: string): number => (one.length <= longest ? one.length : -one.length);
  return size(text) > size(than) || (size(text) === size(than) && text < than);
}
