import { isRelativeAt } from "../sounds/forenames.ts";
import { isNameAt, type NameRule } from "./name-rules.ts";
import { isAnotherAt } from "./namesakes.ts";
import { findMisspelt, findSpelt, isNamesakeAt, isPartAt } from "./short-name-place.ts";
import { isAddressAt } from "./surname-titles.ts";
import { isVocativeAt } from "./vocative.ts";
import { isInWebAddress } from "./web-addresses.ts";

/** A name that ends in the tree. */
export interface Entry {
  id: number;
  name: string;
  rule: NameRule;
  /** Of a part of a person's name all parts. */
  short: readonly string[] | undefined;
  person: boolean;
  forenames: readonly string[] | undefined;
  address: boolean;
  vocative: boolean;
  /** A product's name of two words. */
  isPair: boolean;
  /** What may not stand behind it. */
  notBefore: RegExp | undefined;
  /** What it may not stand behind. */
  notBehind: RegExp | undefined;
  asides: Asides;
}

/** A place in the text at hand that is no mention yet. */
export interface Aside {
  id: number;
  start: number;
  end: number;
}

/** What is learnt of names where they are no mention, or by the way. */
export interface Asides {
  /** Whole names of which a part is spelt otherwise, with whose they are: nothing yet, but what was said of somebody. */
  misspelt: Map<string, number>;
  /** First names that are another's in the text at hand: whose they would be, and where. Whoever reads a text empties it before. */
  namesakes: Aside[];
  /** Products' names of two words in small letters: they are no phrases where the post has the names as well. Emptied likewise. */
  small: Aside[];
  /** Long words with a capital that begin like a name and are none. */
  unread?: Set<string>;
}

/** So many characters before and behind a name tell whether it is a part of another. */
const longestBefore = 10;
const longestBehind = 12;

/** Whether a place in a text that reads like a name is a mention of it, by the rules of the name. */
export function isEntryAt(
  {
    id,
    name,
    rule,
    short,
    person,
    forenames,
    address,
    vocative,
    isPair,
    notBefore,
    notBehind,
    asides,
  }: Entry,
  text: string,
  start: number,
  end: number,
): boolean {
  if (!isNameAt(text, start, end, name, rule)) {
    if (isPair && isSmallAt(text, start, end, name)) asides.small.push({ id, start, end });
    return false;
  }
  if (isInWebAddress(text, start, end)) return false;
  if (notBefore?.test(text.slice(end, end + longestBehind))) return false;
  if (notBehind?.test(text.slice(Math.max(0, start - longestBefore), start))) return false;
  if (address && !isAddressAt(text, start, end)) return false;
  if (vocative && !isVocativeAt(text, start, end)) return false;
  if (short && isPartAt(text, start, end, short)) {
    const whole = findMisspelt(text, start, end, short);
    if (whole !== undefined) asides.misspelt.set(whole, id);
    else if (isAnotherAt(text, start, end, short)) asides.namesakes.push({ id, start, end });
    return false;
  }
  if (short && short.length > 1) {
    const whole = findSpelt(text, start, end, short);
    if (whole !== undefined) asides.misspelt.set(whole, id);
  }
  if (forenames && isRelativeAt(text, start, forenames)) return false;
  return !(person && isNamesakeAt(text, start, end));
}

/** Whether a product's name of two words stands at a place in small letters, and no word before it says that it is a thing of a kind. */
function isSmallAt(text: string, start: number, end: number, name: string): boolean {
  return (
    isNameAt(text, start, end, name, "any-case") &&
    !isInWebAddress(text, start, end) &&
    !kindBefore.test(text.slice(Math.max(0, start - longestKind), start))
  );
}

const longestKind = 12;
const kindBefore =
  /\b(?:an?|some|any|no|every|each|all|both|many|more|most|other|another|such|these|those|my|our|your|his|her|its|their|one|two|specific|different|new)\s+$/i;
