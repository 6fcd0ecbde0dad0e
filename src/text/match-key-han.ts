import pairs from "opencc-js/dict/TSCharacters";

/** Traditional → Simplified, made at the first use (a millisecond): most sites never need it. */
let table: Map<string, string> | undefined;

/** 1 for every UTF-16 unit that begins a character of the table. */
let firstUnits: Uint8Array | undefined;

/**
 * Traditional Chinese characters as Simplified ones, one by one: `馬斯克` → `马斯克`.
 *
 * For keys only, not for reading: several traditional characters share a simplified one (發, 髮 → 发), and
 * character by character is wrong in some words (乾隆; see `foldHanToRead`). The table is OpenCC's, by way of opencc-js.
 */
export function foldHan(text: string): string {
  if (!/[\u3400-\u9fff\u{20000}-\u{3ffff}]/u.test(text)) return text;
  const characters = openTable();
  firstUnits ??= listFirstUnits(characters);
  if (!needsFolding(text, firstUnits)) return text;
  let folded = "";
  for (const character of text) folded += characters.get(character) ?? character;
  return folded;
}

/** The Traditional forms of each Simplified character of a text that has any: `钟` → `鍾`, `鐘`. Looks through the whole table. */
export function listTraditional(text: string): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const [traditional, simplified] of openTable()) {
    if (!text.includes(simplified)) continue;
    const known = forms.get(simplified);
    if (known) known.push(traditional);
    else forms.set(simplified, [traditional]);
  }
  return forms;
}

function openTable(): Map<string, string> {
  table ??= new Map(
    pairs.split("|").map((pair) => {
      const space = pair.indexOf(" ");
      return [pair.slice(0, space), pair.slice(space + 1)];
    }),
  );
  return table;
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
