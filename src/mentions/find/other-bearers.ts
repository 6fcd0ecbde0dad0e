import type { Turn } from "../../model.ts";
import { countEdits } from "../../text/count-edits.ts";
import type { Occurrence } from "../occurrence.ts";
import { remember } from "../remember.ts";
import { hearWhole, listSounds } from "../sounds/sounds.ts";
import { splitName } from "../wordings/short-names.ts";

/** The first and the last parts of a person's names. */
interface Parts {
  given: ReadonlySet<string>;
  family: ReadonlySet<string>;
}

/** A relative's first name behind a surname: `维尔的儿子艾达`, `Vale's son Ada`. */
const relative =
  /^(?:的(?:[长次幼小大二三]|第[一二三]个)?(?:儿子|女儿|妻子|夫人|太太|丈夫|弟弟|哥哥|妹妹|姐姐|父亲|母亲)[，、 ]?|['’]s (?:(?:eldest|oldest|youngest|younger|older|elder|second|late|own) )?(?:son|daughter|wife|husband|brother|sister|father|mother),? )/u;

/** A bracket that begins with a name in Latin letters. */
const bracketed = /^ ?[（(](\p{Lu}\p{Ll}[\p{L}'’-]+(?: \p{Lu}\p{Ll}[\p{L}'’-]*){0,3})[:：）)]/u;
const longestBracket = 48;
const longestKin = 24;

/**
 * Leaves out the parts of a person's name that the text gives to another who bears it. The surname alone of a post that speaks of
 * `维尔的儿子艾达` is her father's where she is listed; the first name alone of a turn that has it whole for `艾达·希尔` and for nobody
 * listed is hers, and so it is before a bracket with another name where the person was not named yet.
 *
 * @param places of one person, in the order of the text.
 */
export function dropOthers(
  wordings: ReadonlySet<string>,
  places: readonly Occurrence[],
  turns: readonly Turn[],
): Occurrence[] {
  const parts = splitAll(wordings);
  const { given, family } = parts;
  if (given.size === 0) return [...places];
  const read = ({ turn, segment, start, end }: Occurrence) =>
    turns[turn]!.segments[segment]!.text.slice(start, end);
  const isFamily = (place: Occurrence) => family.has(read(place));
  const isParents = places.some((place) => isFamily(place) && isBeforeOwn(place, turns, given));
  const kept: Occurrence[] = [];
  for (let from = 0; from < places.length; ) {
    const { turn } = places[from]!;
    const first = from;
    let isAlone = true;
    for (; from < places.length && places[from]!.turn === turn; from++)
      isAlone &&= given.has(read(places[from]!));
    const own = places.slice(first, from);
    if (isAlone) {
      if (listFirsts(own, read).some((place) => isWhole(place, turns, family))) continue;
      if (kept.length === 0 && own.some((place) => isAnotherBehind(place, turns, parts))) continue;
    }
    kept.push(...(isParents ? own.filter((place) => !isFamily(place)) : own));
  }
  return kept;
}

/** The first place of each name in each segment of a turn: one look at a text tells of all of them. */
function listFirsts(own: readonly Occurrence[], read: (place: Occurrence) => string): Occurrence[] {
  const seen = new Set<string>();
  return own.filter((place) => {
    const { size } = seen;
    return seen.add(`${place.segment} ${read(place)}`).size > size;
  });
}

/** Whether a surname at a place stands before a word for a relative and somebody's first name. */
function isBeforeOwn(
  { turn, segment, end }: Occurrence,
  turns: readonly Turn[],
  given: ReadonlySet<string>,
): boolean {
  const behind = turns[turn]!.segments[segment]!.text.slice(end, end + longestKin);
  const [kin] = relative.exec(behind) ?? [];
  return kin !== undefined && [...given].some((name) => behind.startsWith(name, kin.length));
}

/** Whether a first name in Chinese is another in the bracket behind it that may be written so, too: `泰勒（Teller` for `Tyler`. */
function isAnotherBehind(
  { turn, segment, start, end }: Occurrence,
  turns: readonly Turn[],
  { given, family }: Parts,
): boolean {
  const { text } = turns[turn]!.segments[segment]!;
  if (text.charCodeAt(start) < 0x3400) return false;
  const other = bracketed.exec(text.slice(end, end + longestBracket))?.[1];
  if (other === undefined || ![...given].some((name) => name[0] === other[0])) return false;
  const own = [...given, ...family];
  return !other.split(" ").some((word) => own.some((one) => isAlike(word, one)));
}

function isAlike(word: string, name: string): boolean {
  return countEdits(word.toLowerCase(), name.toLowerCase()) <= Math.max(word.length, name.length) / 4;
}

/**
 * Whether the translation that has a first name at a place has it whole as another's: in Chinese with a dot (`艾达·希尔`), in Latin letters
 * before that place.
 */
function isWhole(
  { turn, segment, start, end }: Occurrence,
  turns: readonly Turn[],
  family: ReadonlySet<string>,
): boolean {
  const { role, text } = turns[turn]!.segments[segment]!;
  if (role === "original") return false;
  const name = text.slice(start, end);
  const isChinese = name.charCodeAt(0) >= 0x3400;
  const last = isChinese ? text.length : start;
  for (let at = text.indexOf(name); at !== -1 && at < last; at = text.indexOf(name, at + name.length)) {
    const behind = text.slice(at + name.length, at + name.length + 16);
    const word = (isChinese ? dotted : spaced).exec(behind)?.[1];
    if (word !== undefined && ![...family].some((one) => isFamily(word, one))) return true;
  }
  return false;
}

const dotted = /^·(\p{Script=Han}{2,})/u;
const spaced = /^ (\p{Lu}\p{Ll}{3,})(?![\p{L}'’])/u;

/** Whether a word is a surname, or begins with it in Chinese, by its letters or from afar by its sound. */
function isFamily(word: string, name: string): boolean {
  return word.startsWith(name) || isAlike(word, name) || isHeard(word, name);
}

const listFamilySounds = remember(listSounds);

/** What may be overheard of a surname, for each of its consonants. */
const lost = 0.25;

/** Whether a Chinese surname, with what may stand behind it, may be a Latin one. */
function isHeard(word: string, name: string): boolean {
  if (!/^\p{Lu}/u.test(name)) return false;
  const sounds = listFamilySounds(name);
  for (let end = sounds.length > 2 ? 2 : 1; end <= word.length; end++)
    if (hearWhole(word, 0, end, sounds, lost * sounds.length) !== undefined) return true;
  return false;
}

/** The parts of all names of a person that have first name and surname. */
function splitAll(wordings: ReadonlySet<string>): Parts {
  const given = new Set<string>();
  const family = new Set<string>();
  for (const wording of wordings) {
    const [first, ...others] = splitName(wording);
    if (first === undefined || others.length === 0) continue;
    given.add(first);
    family.add(others.at(-1)!);
  }
  return { given, family };
}
