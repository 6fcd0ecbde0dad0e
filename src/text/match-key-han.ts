import pairs from "opencc-js/dict/TSCharacters";

/** Traditional → Simplified, made at the first use (a millisecond): most sites never need it. */
let table: Map<string, string> | undefined;

/** 1 for every UTF-16 unit that begins a character of the table. */
let firstUnits: Uint8Array | undefined;

/**
 * Traditional Chinese characters as Simplified ones, one by one: `馬斯克` → `马斯克`.
 *
 * For keys and romanization only, not for reading: several traditional characters share a simplified one (發, 髮 → 发), and
 * character by character is wrong in some words (乾隆). The table is OpenCC's, by way of opencc-js.
 */
export function foldHan(text: string): string {
  if (!/[\u3400-\u9fff\u{20000}-\u{3ffff}]/u.test(text)) return text;
  table ??= new Map(
    pairs.split("|").map((pair) => {
      const space = pair.indexOf(" ");
      return [pair.slice(0, space), pair.slice(space + 1)];
    }),
  );
  firstUnits ??= listFirstUnits(table);
  if (!needsFolding(text, firstUnits)) return text;
  let folded = "";
  for (const character of text) folded += table.get(character) ?? character;
  return folded;
}

function listFirstUnits(characters: ReadonlyMap<string, string>): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (const character of characters.keys()) units[character.charCodeAt(0)] = 1;
  return units;
}

function needsFolding(text: string, units: Uint8Array): boolean {
  for (let index = 0; index < text.length; index++) if (units[text.charCodeAt(index)] === 1) return true;
  return false;
}
