import pairs from "opencc-js/dict/TSCharacters";

/** Traditional → Simplified, made at the first use (a millisecond): most sites never need it. */
let table: Map<string, string> | undefined;

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
  let folded = "";
  for (const character of text) folded += table.get(character) ?? character;
  return folded;
}
