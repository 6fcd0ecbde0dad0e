import type { Turn } from "../model.ts";
import type { Occurrence } from "./choose-passages.ts";
import type { Named } from "./list-named.ts";

/**
 * What a post's turns call a thing in the other script, `马斯克` for `Elon Musk` and the other way round: what they call it most often,
 * of people by their whole name if they ever do. `undefined` where they never do, or where the name has both scripts.
 *
 * @param places where they name it.
 */
export function pickRendering(
  { taxonomy, name }: Named,
  places: readonly Occurrence[],
  turns: readonly Turn[],
): string | undefined {
  const isHan = /\p{sc=Han}/u.test(name);
  if (isHan === /\p{sc=Latin}/u.test(name)) return undefined;
  const isPerson = taxonomy === "people";
  const counts = new Map<string, number>();
  for (const { turn, segment, start, end } of places) {
    const text = turns[turn]!.segments[segment]!.text.slice(start, end);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  let best: string | undefined;
  let most = 0;
  for (const [text, count] of counts) {
    if (!(isHan ? isLatinName(text, isPerson) : isHanName(text))) continue;
    const weight = isPerson && isWhole(text) ? count + places.length : count;
    if (weight < most || (weight === most && text > best!)) continue;
    best = text;
    most = weight;
  }
  return best?.replace(/^《(.*)》$/su, "$1").replace(/\s+/gu, " ");
}

/** One character is a surname or a mark; letters among them are the name itself, `Lean语言`. */
function isHanName(text: string): boolean {
  return /\p{sc=Han}.*\p{sc=Han}/su.test(text) && !/\p{sc=Latin}/u.test(text);
}

/** A forename alone is everybody's. */
function isLatinName(text: string, isPerson: boolean): boolean {
  return (
    /\p{sc=Latin}/u.test(text) && !/\p{sc=Han}/u.test(text) && (isPerson ? isWhole(text) : text.length > 2)
  );
}

function isWhole(text: string): boolean {
  return /\p{L}\.?[\s·•‧・]+\p{L}/u.test(text);
}
