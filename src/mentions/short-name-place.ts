/** Words before a surname that are no part of it. Words that begin a sentence are told by what stands before them. */
const titles = new Set(
  `President Mr Mrs Ms Miss Dr Doctor Prof Professor CEO CTO CFO Chairman Chair Senator Sen Governor Gov Secretary Minister Judge
  Justice General Gen Colonel Captain Director Congressman Congresswoman Representative Rep King Queen Prince Pope Sir Lord Lady
  Uncle Aunt Brother Sister Host Coach Ambassador Mayor Chancellor Premier I And But So Because When If That With Like Then What
  The For As Or To From By At In Of On While Now Well Yes No Yeah Oh Hey Hi Hello Thanks Thank Okay OK How Why Who Where Did Does Is
  Was Are Were Has Had Have Can Could Will Would Should Let Even Both After Before Since Until Though Although Unlike Via Per Plus
  Dear Former Vice Deputy Acting American Chinese Russian British French German Indian Israeli Japanese Korean Ukrainian Indeed`.split(
    /\s+/,
  ),
);

/** Whether somebody else's name begins or ends beside a whole name, or a thought's: `Donald Trump Jr.`, `小布什`, `马克思主义`. */
export function isNamesakeAt(text: string, start: number, end: number): boolean {
  if (text.startsWith("主义", end)) return true;
  if (/^,? (?:Jr|Sr|II|III)\b/.test(text.slice(end, end + 6))) return true;
  return (
    /[小老]/.test(text[start - 1] ?? "") &&
    /\p{Script=Han}/u.test(text[start]!) &&
    !/[大从]/.test(text[start - 2] ?? "")
  );
}

/**
 * Whether the place [start, end) is a part of some longer name: `David` in `David Sacks`, `Musk` in `Kimbal Musk`, `大卫` in
 * `大卫·萨克斯`. The person's own whole names have been found before, being longer.
 */
export function isPartAt(text: string, start: number, end: number): boolean {
  const middleDot = /[·•‧・]/;
  if (middleDot.test(text[start - 1] ?? "") || middleDot.test(text[end] ?? "")) return true;
  const after = /^[ -]([\p{Lu}][\p{L}'’]*)/u.exec(text.slice(end, end + 24));
  if (after && !titles.has(after[1]!)) return true;
  const before = /([^\s]?)(\s*)(?<![\p{L}'’])(\p{Lu}[\p{L}'’]*\.?)[ -]$/u.exec(
    text.slice(Math.max(0, start - 24), start),
  );
  if (!before) return false;
  const [, last, gap, word] = before as unknown as [string, string, string, string];
  // A capital at the start of a sentence says nothing: `Then Musk`; a whole name at its start is a chance worth taking.
  const begins = last === "" || (gap !== "" && /[.!?:"”。！？：…—-]/.test(last));
  const bare = word.replace(/\.$/, "");
  return !titles.has(bare) && !(begins && bare.length > 1);
}
