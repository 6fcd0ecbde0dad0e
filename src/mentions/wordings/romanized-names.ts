import type { Turn } from "../../model.ts";
import { toPinyin } from "../../text/pinyin.ts";
import type { Occurrence } from "../occurrence.ts";
import { remember } from "../remember.ts";
import { listLatin, toChineseSurname } from "../sounds/surnames.ts";
import type { Thing } from "../thing.ts";

/** A Chinese name in Latin letters: its surname as texts may write it, and the surname in Simplified characters. */
interface Romanized {
  words: readonly string[];
  surname: string;
}

const findRomanized = remember((name: string): Romanized | undefined => {
  const surname = toChineseSurname(name);
  if (surname === "" || surname.length === name.length) return undefined;
  const words = listLatin(surname).flatMap((word) => [toCapital(word), word.toUpperCase()]);
  return { words, surname };
});

/** A word beside a name that may be a part of it: `Li Ming` is not in `Li Ming Zhi`, nor `Ming Li` in `Zhi Ming Li`. */
const syllable = "[B-DF-HJ-NP-TW-Z]h?[aeiouü]{1,3}(?:ng?)?";
const begin = "(?<![\\p{L}\\p{N}@#_./'’-])";
const end = "(?![\\p{L}\\p{N}@_-])";

/** Finds the name in either order; what spells it is asked for only where its surname stands, since pinyin is dear. */
const toPattern = remember((name: string): RegExp => {
  const { words, surname } = findRomanized(name)!;
  const [first, ...others] = toPinyin(name, "person").slice(surname.length);
  const tail = others.map((one) => `[-'’ ]?(?:${spell([one, toCapital(one), one.toUpperCase()])})`).join("");
  const given = `(?:${spell([toCapital(first!), first!.toUpperCase()])})${tail}`;
  const family = `(?:${spell(words)})`;
  return new RegExp(
    `${begin}(?:${family}[ -]${given}${end}(?![ -]${syllable}${end})|(?<!${begin}${syllable}[ -])${given} ${family}${end})`,
    "gu",
  );
});

function spell(words: readonly string[]): string {
  return words.map((word) => word.replace(/[üv]/, "(?:ü|v|u|yu)").replace(/[ÜV]/, "(?:Ü|V|U|YU)")).join("|");
}

function toCapital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}

/**
 * Adds how originals write the Chinese names of people whom no original names so far: `Li Ming`, `Ming Li` and `LI MING` for
 * `李明`. What two of the post may be called is neither's.
 *
 * @returns whether there are any.
 */
export function addRomanized(
  things: readonly Thing[],
  turns: readonly Turn[],
  byThing: readonly (readonly Occurrence[])[],
): boolean {
  const isOriginal = ({ turn, segment }: Occurrence) => turns[turn]!.segments[segment]!.role === "original";
  const owners = new Map<string, Thing | undefined>();
  for (const [id, thing] of things.entries()) {
    if (thing.taxonomy !== "people" || byThing[id]!.some(isOriginal)) continue;
    for (const name of thing.wordings) {
      const found = listFound(name, turns);
      const isOthers = found.size > 0 && things.some((one) => one !== thing && mayBe(one, name));
      for (const one of found) owners.set(one, isOthers ? undefined : thing);
    }
  }
  for (const [name, thing] of owners) {
    if (thing === undefined) continue;
    thing.wordings.add(name);
    thing.romanized ??= new Set();
    thing.romanized.add(name);
  }
  return [...owners.values()].some((thing) => thing !== undefined);
}

/** How originals write one name. */
function listFound(name: string, turns: readonly Turn[]): Set<string> {
  const found = new Set<string>();
  const romanized = findRomanized(name);
  if (!romanized) return found;
  for (const { segments } of turns)
    for (const { role, text } of segments)
      if (role === "original" && romanized.words.some((word) => text.includes(word)))
        for (const [one] of text.matchAll(toPattern(name))) found.add(one);
  return found;
}

/** Whether a thing has what a Chinese name is read as in its own, or is a person whose name is read so. */
function mayBe({ taxonomy, wordings }: Thing, name: string): boolean {
  const read = toPinyin(name, "person").join();
  return [...wordings].some(
    (one) =>
      one.search(toPattern(name)) !== -1 ||
      (taxonomy === "people" && findRomanized(one) !== undefined && toPinyin(one, "person").join() === read),
  );
}
