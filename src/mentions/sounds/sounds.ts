import { foldLatin } from "../../text/fold-latin.ts";
import { findSyllable, type Syllable } from "./syllables.ts";

/** A consonant of a Latin name, and the vowel behind it. */
interface Sound {
  letter: string;
  /** `""` before another consonant and at the end. */
  vowel: string;
  /** Whether a vowel stands before it. */
  closes: boolean;
}

/** Initials of Chinese syllables that stand for a consonant; `A` is a vowel at either end of a name. */
const initials: Record<string, string> = {
  A: " y w",
  b: "b p",
  p: "p b",
  d: "d t",
  t: "t d",
  g: "g k j zh q",
  k: "k g j q",
  c: "k g s x c q j",
  q: "k g q j",
  f: "f h",
  v: "w f",
  w: "w h",
  m: "m",
  n: "n",
  l: "l r",
  r: "l r",
  s: "s x c z sh zh",
  z: "z c s q x zh j",
  h: "h x",
  j: "j zh y q h",
  y: "y",
  C: "ch q k g c j x sh",
  S: "sh x s q",
  T: "s t x sh d",
  x: "k s x q",
};

const allowed = new Map(Object.entries(initials).map(([letter, list]) => [letter, new Set(list.split(" "))]));

/** The consonants of a Latin word or of several: `Stanford` → s t n f r d. */
export function listSounds(name: string): Sound[] {
  const letters = foldLatin(name.toLowerCase())
    .replace(/[^a-z]/g, "")
    .replace(/sch|sh/g, "S")
    .replace(/tch|ch/g, "C")
    .replace(/th/g, "T")
    .replace(/ph/g, "f")
    .replace(/ck/g, "k")
    .replace(/dg(?=e)/g, "j")
    .replace(/wh/g, "w")
    .replace(/(?<=.)x/g, "ks")
    .replace(/^kn/, "n")
    .replace(/^wr/, "r")
    .replace(/([b-df-hj-np-tv-z])\1+/g, "$1");
  const sounds: Sound[] = [];
  if (/^[aeiou]/.test(letters)) sounds.push({ letter: "A", vowel: letters[0]!, closes: false });
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at]!;
    if (/[aeiou]/.test(letter)) continue;
    // `y` and `w` behind a vowel only colour it.
    const before = letters[at - 1] ?? "";
    const after = letters[at + 1] ?? "";
    if (letter === "y" && !/[aeiou]/.test(after)) continue;
    if (letter === "w" && /[aeiou]/.test(before) && !/[aeiou]/.test(after)) continue;
    const silent = after === "e" && /^es?$/.test(letters.slice(at + 1));
    const vowel = silent ? "" : (/[aeiouy]/.exec(after)?.[0] ?? "");
    sounds.push({ letter, vowel, closes: /[aeiouy]/.test(before) });
  }
  if (/[iu][ao]$|e[ao]$/.test(letters)) sounds.push({ letter: "A", vowel: letters.at(-1)!, closes: false });
  return sounds;
}

/** What it costs to leave a consonant out of the Chinese name. */
function costOfLoss(sounds: readonly Sound[], at: number): number {
  const { letter, vowel, closes } = sounds[at]!;
  if (letter === "A") return 0.3;
  // What a name begins with is heard.
  if (at === 0) return letter === "h" ? 0.6 : 1.5;
  if (vowel !== "") return letter === "h" || letter === "y" ? 0.4 : 1;
  if ((letter === "r" || letter === "l") && closes) return letter === "r" ? 0.15 : 0.5;
  if (letter === "h") return 0.1;
  return at === sounds.length - 1 || !closes ? 0.5 : 0.6;
}

function costOfVowel(syllable: Syllable, { vowel }: Sound): number {
  const heard = syllable.vowel;
  // Chinese has no consonant without a vowel: `s` is `斯`, `t` is `特`.
  if (vowel === "") {
    if (syllable.nasal || heard === "a") return syllable.nasal ? 0.6 : 0.8;
    return heard === "o" ? 0.3 : heard === "i" && !/^[zcsjqx]/.test(syllable.initial) ? 0.6 : 0;
  }
  const wanted = vowel === "y" ? "i" : vowel;
  if (wanted === heard) return 0;
  return /ia|ai|uo$|au/.test(wanted + heard) ? 0.1 : 0.15;
}

/** Whether a name of these sounds may begin with this character. */
export function mayBegin(code: number, [first]: readonly Sound[]): boolean {
  const syllable = findSyllable(code);
  if (syllable === undefined || first === undefined) return false;
  return first.letter === "h" || allowed.get(first.letter)!.has(syllable.initial);
}

/** How a Chinese name sounds compared with a Latin one. */
export interface Likeness {
  /** UTF-16 code units of the Chinese name. */
  length: number;
  /** What has to be overheard, 0 for nothing. */
  cost: number;
  /** Consonants that both have. */
  shared: number;
}

/**
 * The Chinese name at a place of a text that sounds most like a Latin one: `斯坦福` in `斯坦福大学` for `Stanford`. A middle dot is not
 * heard.
 *
 * @param most cost that makes it no likeness at all.
 */
export function hearName(
  text: string,
  start: number,
  sounds: readonly Sound[],
  most: number,
): Likeness | undefined {
  const size = sounds.length;
  // By consonants used up: the least cost so far, and what was shared on the way.
  let costs = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  let shared = new Uint8Array(size + 1);
  costs[0] = 0;
  let best: Likeness | undefined;
  for (let at = start; at < text.length && at < start + 12; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xb7 && at > start) continue;
    const syllable = findSyllable(code);
    if (syllable === undefined) break;
    [costs, shared] = hearSyllable(syllable, sounds, costs, shared, most);
    let rest = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let used = size; used >= 0; used--) {
      least = Math.min(least, costs[used]!);
      const cost = costs[used]! + rest;
      // As good as a shorter one, a longer one that says more is the whole of it.
      if (cost < (best?.cost ?? most + 0.001) || (cost === best?.cost && shared[used]! > best.shared))
        best = { length: at + 1 - start, cost, shared: shared[used]! };
      if (used > 0) rest += costOfLoss(sounds, used - 1);
    }
    if (least > most) break;
  }
  return best;
}

/** What has to be overheard where all of `text[start, end)` is to be a Latin name; `undefined` for more than `most`. */
export function hearWhole(
  text: string,
  start: number,
  end: number,
  sounds: readonly Sound[],
  most: number,
): number | undefined {
  const size = sounds.length;
  let costs = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  let shared = new Uint8Array(size + 1);
  costs[0] = 0;
  for (let at = start; at < end; at++) {
    const syllable = findSyllable(text.charCodeAt(at));
    if (syllable === undefined) return undefined;
    [costs, shared] = hearSyllable(syllable, sounds, costs, shared, most);
  }
  let rest = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let used = size; used >= 0; used--) {
    if (shared[used]! > 0) least = Math.min(least, costs[used]! + rest);
    if (used > 0) rest += costOfLoss(sounds, used - 1);
  }
  return least <= most ? least : undefined;
}

function hearSyllable(
  syllable: Syllable,
  sounds: readonly Sound[],
  costs: Float64Array,
  shared: Uint8Array,
  most: number,
): [Float64Array<ArrayBuffer>, Uint8Array<ArrayBuffer>] {
  const size = sounds.length;
  const next = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const nextShared = new Uint8Array(size + 1);
  const reach = (used: number, cost: number, count: number): void => {
    if (cost >= next[used]!) return;
    next[used] = cost;
    nextShared[used] = count;
  };
  const { initial, nasal } = syllable;
  for (let used = 0; used <= size; used++) {
    let cost = costs[used]!;
    for (let from = used; cost <= most; from++) {
      const isFirst = used === 0 && from === 0;
      if (initial === "" || ((initial === "y" || initial === "w") && !isFirst))
        hearEnd(from, cost + (initial === "" ? 0.1 : 0.3), shared[used]!);
      else if ((initial === "y" || initial === "w") && isFirst) hearEnd(from, cost + 0.2, shared[used]!);
      if (from >= size) break;
      const sound = sounds[from]!;
      if (allowed.get(sound.letter)!.has(initial))
        hearEnd(
          from + 1,
          cost + costOfVowel(syllable, sound),
          shared[used]! + (sound.letter === "A" ? 0 : 1),
        );
      cost += costOfLoss(sounds, from);
    }
  }
  return [next, nextShared];

  /** `n` and `ng` stand for a consonant of their own. */
  function hearEnd(used: number, cost: number, count: number): void {
    const sound = sounds[used];
    const isNasal = sound !== undefined && (sound.letter === "n" || sound.letter === "m");
    if (nasal && isNasal) {
      const g = sounds[used + 1];
      reach(used + 1, cost + (sound.vowel === "" ? 0 : 0.3), count + 1);
      if (g?.letter === "g" && !g.closes) reach(used + 2, cost, count + 1);
      // The next syllable may say it again: 安娜.
      reach(used, cost + 0.1, count);
    } else reach(used, cost + (nasal ? 0.5 : 0), count);
  }
}
