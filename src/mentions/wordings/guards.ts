import type { Turn } from "../../model.ts";
import type { Thing } from "../thing.ts";

const guard = "卫队";
/** Before it: another one, `警卫队`. */
const another = /[警自民禁统統王家护護近侍国國年红紅白铁鐵防宫宮军軍党黨城圣聖命]/u;
const original = /\bthe guards\b/i;

/**
 * Adds `卫队` and `the guards` to the one guard that a post names, where it speaks of no other; the English words, where the Chinese
 * half of each turn that has them has the Chinese one.
 */
export function addGuards(things: readonly Thing[], turns: readonly Turn[]): void {
  let found: Thing | undefined;
  for (const thing of things) {
    if (thing.taxonomy !== "companies" || !hasWhole(thing)) continue;
    if (found !== undefined) return;
    found = thing;
  }
  if (found === undefined || !isOnly(turns, [...found.wordings].filter(isWhole))) return;
  found.wordings.add(guard);
  let isSaid = false;
  for (const { segments } of turns) {
    if (!segments.some(({ role, text }) => role === "original" && original.test(text))) continue;
    if (!segments.some(({ role, text }) => role !== "original" && text.includes(guard))) return;
    isSaid = true;
  }
  if (isSaid) found.wordings.add("the guards");
}

function hasWhole({ wordings }: Thing): boolean {
  for (const name of wordings) if (isWhole(name)) return true;
  return false;
}

function isWhole(name: string): boolean {
  return name.endsWith(guard) && name.length > 3;
}

/** Whether a text has one of the whole names, and no guard of it is another. */
function isOnly(turns: readonly Turn[], whole: readonly string[]): boolean {
  let isNamed = false;
  for (const { segments } of turns) {
    for (const { text } of segments) {
      for (let at = text.indexOf(guard); at !== -1; at = text.indexOf(guard, at + 2)) {
        const isOwn = whole.some((name) => text.startsWith(name, at + 2 - name.length));
        if (!isOwn && another.test(text[at - 1] ?? "")) return false;
        isNamed ||= isOwn;
      }
    }
  }
  return isNamed;
}
