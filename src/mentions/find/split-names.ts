import type { Turn } from "../../model.ts";

/** A word and one or two letters that are run together: longer ones are told apart wherever they stand. */
const joined = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}{1,2})$/u;

/** The names of a thing that some original has as a word and letters, with their capitals: `Lamp QR` for `LampQR`. */
export function listSplit(turns: readonly Turn[], wordings: ReadonlySet<string>): string[] {
  const split: string[] = [];
  for (const wording of wordings) {
    if (!isCapital(wording.charCodeAt(wording.length - 1))) continue;
    const [, first, last] = joined.exec(wording) ?? [];
    const name = `${first} ${last}`;
    if (first !== undefined && isWritten(turns, name)) split.push(name);
  }
  return split;
}

/** A capital of English: few names end in one. */
function isCapital(code: number): boolean {
  return code > 64 && code < 91;
}

function isWritten(turns: readonly Turn[], name: string): boolean {
  return turns.some(({ segments }) =>
    segments.some(({ role, text }) => role === "original" && text.includes(name)),
  );
}
