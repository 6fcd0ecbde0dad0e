/** What somebody is, where it stands before the name: no part of it. */
export const titles: ReadonlySet<string> = new Set(
  `President Mr Mrs Ms Miss Dr Doctor Prof Professor CEO CTO CFO Chairman Chairwoman Chair Senator Sen Governor Gov Secretary
  Minister Judge Justice General Gen Colonel Captain Major Director Congressman Congresswoman Representative Rep Councillor King
  Queen Prince Princess Pope Sir Lord Lady Uncle Aunt Brother Sister Host Coach Ambassador Mayor Chancellor Premier Pastor Reverend
  Rev Father Sergeant Officer Detective Lieutenant Admiral Attorney Commissioner Speaker Rabbi Bishop Cardinal Archbishop Emperor
  Empress Duke Duchess Dean Former Vice Deputy Acting`.split(/\s+/),
);

/** Titles that parents give as first names: the first of two words is one. */
const firstNames = new Set(["Dean", "Duke"]);

/** Whether the first word of a name says what its bearer is. @param words how many it has. */
export function isTitleOf(first: string, words: number): boolean {
  return titles.has(first) && (words > 2 || !firstNames.has(first));
}
