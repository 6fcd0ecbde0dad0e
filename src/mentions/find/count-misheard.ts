import { countEdits } from "../../text/count-edits.ts";
import { toSoundKey } from "../sounds/sound-key.ts";
import { isShortWord, type NameKey, toDigits } from "../wordings/name-keys.ts";

/** How unlike a name some words are. */
export interface Likeness {
  cost: number;
  /** Nothing else is written so: it is the name everywhere. */
  isSpelling: boolean;
  /** See `NameKey.usual`: the name, whatever else sounds like it. */
  isUsual?: boolean;
}

/** Letters of a name that may be told from everyday words though some of them are others. */
const leastLetters = 6;

/** More edits than any. */
export const missed = Number.POSITIVE_INFINITY;

const unlike = { cost: missed, isSpelling: false };

/** How unlike a name some words are: what nothing else is written like, and near to its place what sounds like it. */
export function countMisheard(
  key: string,
  { key: name, usual, digits, sound, isPart, isFirst }: NameKey,
  isCapital: boolean,
  isSeveral: boolean,
  isNear: boolean,
): Likeness {
  const longer = Math.max(key.length, name.length);
  const isLong = name.length >= leastLetters;
  // A short name has to be itself, if in small letters, unless that is a word.
  if (name.length < 4 && !usual?.test(key))
    return key === name && isNear && !isPart && !isShortWord(name)
      ? { cost: 0.3, isSpelling: false }
      : unlike;
  if (key === name || key === `${name}s`)
    return isPart && !isSeveral && (isCapital || name.length < 5)
      ? unlike
      : { cost: 0, isSpelling: isLong && !isPart && !isFirst && (isSeveral || isCapital) };
  // `in video` is likelier to be the name than `video`.
  const heard =
    isNear && usual?.test(key)
      ? { cost: isSeveral ? 0.22 : 0.3, isSpelling: false, isUsual: true }
      : undefined;
  // Another version is another thing.
  if (digits !== toDigits(key)) return heard ?? unlike;
  if (!isNear && !(isCapital && isLong)) return unlike;
  const edits = countEdits(key, name);
  const beginsAlike = key.charCodeAt(0) === name.charCodeAt(0);
  // One letter in four may be another, never the first.
  if (isCapital && isLong && beginsAlike && edits <= Math.floor(name.length / 4))
    return { cost: edits / longer, isSpelling: !isPart && !isFirst };
  if (heard) return heard;
  if (!isNear) return unlike;
  // Of a long name one letter may be any other, or lost within a word of small letters: `Platora` for `Flatora`, `lampoa` for `lampora`.
  if (isLong && edits === 1 && (isCapital || (!isSeveral && isShortened(key, name))))
    return { cost: 0.3, isSpelling: false };
  if (edits > longer * 0.67 || edits > longer * toMostEdits(key, sound, isCapital, isSeveral)) return unlike;
  return { cost: 0.2 + edits / longer, isSpelling: false };
}

/** Whether a word of small letters has lost one within, as few words of the language differ from each other. */
function isShortened(key: string, name: string): boolean {
  return (
    key.length >= leastLetters &&
    key.length < name.length &&
    key.charCodeAt(0) === name.charCodeAt(0) &&
    key.at(-1) === name.at(-1)
  );
}

/** Of what stands where the name should, so many letters may be others: the more, the more is heard of it. */
function toMostEdits(key: string, sound: string, isCapital: boolean, isSeveral: boolean): number {
  const heard = toSoundKey(key);
  if (heard.charCodeAt(0) !== sound.charCodeAt(0)) return -1;
  if (!isCapital)
    return isSeveral ? (key.length >= 8 ? 0.2 : -1) : heard === sound && key.length >= 4 ? 0.25 : -1;
  if (heard === sound) return sound.length > 3 ? 0.67 : sound.length === 3 ? 0.45 : 0.42;
  return sound.length >= 3 && heard.length >= 2 && countEdits(heard, sound) === 1 ? 0.43 : -1;
}
