/**
 * How many edits make one word of another: insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
 * Costs the product of the lengths, in UTF-16 code units: for words.
 */
export function countEdits(a: string, b: string): number {
  if (b.length >= rows[0].length) rows = makeRows(2 * b.length);
  let [beforeLast, last, row] = rows;
  for (let j = 0; j <= b.length; j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    row[0] = i;
    const own = a.charCodeAt(i - 1);
    const before = i > 1 ? a.charCodeAt(i - 2) : -1;
    for (let j = 1; j <= b.length; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (own === other ? 0 : 1));
      if (j > 1 && before === other && own === b.charCodeAt(j - 2))
        cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row[j] = cost;
    }
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length]!;
}

type Rows = [Uint32Array, Uint32Array, Uint32Array];

/** Three rows of the table at a time, used again: words are compared by the thousand. */
let rows: Rows = makeRows(64);

function makeRows(length: number): Rows {
  return [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
}
