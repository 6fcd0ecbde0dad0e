import { findUsual, mayBegin } from "../known/heard-instead.ts";
import { isPlace } from "../known/known-names.ts";
import { remember } from "../remember.ts";
import { findConsonants, findSoundClass, toSoundKey } from "../sounds/sound-key.ts";
import { toLetters } from "../sounds/turn-words.ts";
import { splitName } from "./short-names.ts";

/** A name as letters and digits in lower case. */
export interface NameKey {
  key: string;
  digits: string;
  sound: string;
  /** See `findUsual`. */
  usual: RegExp | undefined;
  /** See `findConsonants`. */
  consonants: number;
  /** A part of a person's name, and the last one. */
  isPart: boolean;
  isSurname: boolean;
  /** The first word of what is no person. */
  isFirst: boolean;
}

/** The Latin names of a thing. */
export function listKeys(wordings: ReadonlySet<string>, taxonomy: string): NameKey[] {
  const keys = new Map<string, NameKey>();
  for (const wording of wordings) {
    const name = toNameKey(wording);
    if (name && !keys.has(name.key)) keys.set(name.key, name);
  }
  // Who lives in a country is called nearly like it: `German`.
  if (taxonomy === "companies" && [...wordings].some(isPlace))
    return [...keys.values()].filter(({ usual }) => usual !== undefined);
  if (taxonomy !== "people") {
    // `Freddie` is `Freddie Mac` where the translation names it.
    for (const wording of taxonomy === "companies" ? wordings : []) {
      const name = toNameKey(/^(\p{Lu}\p{L}{3,}) \p{Lu}\p{L}+$/u.exec(wording)?.[1] ?? "");
      if (name && !general.test(name.key) && !keys.has(name.key))
        keys.set(name.key, { ...name, isFirst: true });
    }
    return [...keys.values()];
  }
  for (const wording of wordings) {
    for (const [index, part] of splitName(wording).entries()) {
      const name = toNameKey(part);
      if (name && !keys.has(name.key)) keys.set(name.key, { ...name, isPart: true, isSurname: index > 0 });
    }
  }
  return [...keys.values()];
}

/** The names that a word may be which begins with a letter, given as a code, and those of them that are written so. */
export type FindKeys = (letter: number) => { alike: readonly NameKey[]; same: readonly NameKey[] };

/** Sorts names once for all the words that they are compared with. */
export function sortByLetter(names: readonly NameKey[]): FindKeys {
  const byLetter = new Map<number, ReturnType<FindKeys>>();
  return (letter) => {
    let found = byLetter.get(letter);
    if (found === undefined) {
      const alike = names.filter(
        ({ key }) => findSoundClass(key.charCodeAt(0)) === findSoundClass(letter) || mayBegin(key, letter),
      );
      found = { alike, same: alike.filter(({ key }) => key.charCodeAt(0) === letter) };
      byLetter.set(letter, found);
    }
    return found;
  };
}

/** First words of many names. */
const general =
  /^(?:american|canadian|british|chinese|european|global|national|international|united|federal|royal|first|south|north|western|eastern|central|general|great|world|university|department|ministry|office|bureau|house|state|public|digital|google|microsoft|amazon|apple|openai|tesla|nvidia|claude|gemini|project|human|people|green|black|white|silver|golden|modern|social|smart|super|harvard|stanford|london|paris|china|taiwan|japan|america|canada|toronto|ontario|california|texas|washington|boston|chicago|berlin|columbia|oxford|cambridge|large|natural|machine|deep|artificial)$/;

/** Whether a word in small letters is the first of many names. */
export function isGeneral(word: string): boolean {
  return general.test(word);
}

const toNameKey = remember((wording: string): NameKey | undefined => {
  if (!/^[A-Za-z][A-Za-z0-9 .'’&-]*$/.test(wording)) return undefined;
  const key = toLetters(wording);
  const usual = findUsual(key);
  return key.length < 3 && usual === undefined
    ? undefined
    : {
        key,
        usual,
        digits: toDigits(key),
        sound: toSoundKey(key),
        consonants: findConsonants(key),
        isPart: false,
        isSurname: false,
        isFirst: false,
      };
});

/** The digits of a name that has some: another version is another thing. */
export function toDigits(key: string): string {
  return /\d/.test(key) ? key.replace(/[a-z]/g, "") : "";
}

const shortWords = new Set(
  `who all can may its was are has had not but and the for you out now how why her him his our any one two new old get got see say let use
  way day too try put own few far yet ago nor per via off end big top low yes man men guy kid job pay buy ran run set sit ask saw add aim act
  age air arm art bad bag bar bed bet bit boy car cat cup cut dad dog eat egg era eye fat fit fly fun gap gas hit hot ice key lab law led leg
  lot map met mix mom net nap oil pop pot raw red rid row sad sea sky son sun tax tea ten tie tip war wet win said did does been were will`.split(
    /\s+/,
  ),
);

/** Whether some letters are a word of everyday English that names of three letters are told from by their capitals alone. */
export function isShortWord(key: string): boolean {
  return shortWords.has(key);
}
