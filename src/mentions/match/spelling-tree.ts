import { foldCharacter } from "../fold-character.ts";

/** A spelling, what it stands for, and the character behind what all of its list have in common; 0 when nothing is. */
interface Spelt<T> {
  spelling: string;
  value: T;
  code: number;
}

/** Spellings that begin alike: a short list, and what does not fit in it by the next character. */
export interface SpellingNode<T> {
  /** Characters that all spellings here have in common. */
  depth: number;
  /** Longest first. */
  list: Spelt<T>[];
  next: Map<number, SpellingNode<T>> | undefined;
}

/** A list of a few is compared faster than a tree is made; a longer one would make hostile texts dear. */
const mostInList = 8;

/** Puts a value where its spelling leads, from the node of the first character on. */
export function insertSpelling<T>(root: SpellingNode<T>, spelling: string, value: T): void {
  let node = root;
  while (node.next !== undefined && spelling.length > node.depth) node = findChild(node, node.next, spelling);
  let at = node.list.length;
  while (at > 0 && node.list[at - 1]!.spelling.length < spelling.length) at--;
  const code = spelling.length > node.depth ? spelling.charCodeAt(node.depth) : 0;
  if (at === node.list.length) node.list.push({ spelling, value, code });
  else node.list.splice(at, 0, { spelling, value, code });
  if (node.list.length <= mostInList || node.next !== undefined) return;
  const { list } = node;
  node.list = list.filter((one) => one.spelling.length === node.depth);
  node.next = new Map();
  for (const one of list) if (one.spelling.length > node.depth) insertSpelling(node, one.spelling, one.value);
}

function findChild<T>(
  { depth }: SpellingNode<T>,
  next: Map<number, SpellingNode<T>>,
  spelling: string,
): SpellingNode<T> {
  const code = spelling.charCodeAt(depth);
  let child = next.get(code);
  if (child === undefined) {
    child = { depth: depth + 1, list: [], next: undefined };
    next.set(code, child);
  }
  return child;
}

/**
 * The longest spelling at a place of a text of which some value is accepted; several spaces in a row, as captions have them, count
 * as one.
 *
 * @param at behind what the spellings of the node have in common, and `start` before it.
 * @param accepted the values are added here.
 * @returns the end of the place, 0 for none.
 */
export function findLongest<T>(
  node: SpellingNode<T>,
  text: string,
  start: number,
  at: number,
  accept: (value: T, text: string, start: number, end: number) => boolean,
  accepted: T[],
): number {
  const { list, next, depth } = node;
  if (next !== undefined && at < text.length) {
    let step = at;
    // What is common to all may end in a space.
    if (foldCharacter(text.charCodeAt(at - 1)) === 32)
      while (step < text.length && foldCharacter(text.charCodeAt(step)) === 32) step++;
    const child = step < text.length ? next.get(foldCharacter(text.charCodeAt(step))) : undefined;
    const found = child === undefined ? 0 : findLongest(child, text, start, step + 1, accept, accepted);
    if (found > 0) return found;
  }
  let longest = 0;
  let length = 0;
  const code = at < text.length ? foldCharacter(text.charCodeAt(at)) : 10;
  // Letters that spellings do not go on with: nearly always.
  const isLetter = isCompared(code);
  for (let index = 0; index < list.length; index++) {
    const one = list[index]!;
    if (isLetter && one.code !== code && one.code !== 0) continue;
    const { spelling, value } = one;
    if (longest > 0 && spelling.length < length) break;
    const end = compareAt(text, at, spelling, depth);
    if (end === 0 || !accept(value, text, start, end)) continue;
    accepted.push(value);
    longest = end;
    length = spelling.length;
  }
  return longest;
}

/** Whether a folded character is compared as it is: spaces, points and soft hyphens are not, see `compareAt`. */
export function isCompared(code: number): boolean {
  return code > 58 && code !== 0xad;
}

/** Where the spelling ends that goes on like the text, 0 when it does not. */
function compareAt(text: string, from: number, spelling: string, depth: number): number {
  let at = from;
  let last = spelling.charCodeAt(depth - 1);
  let fillers = 0;
  for (let index = depth; index < spelling.length; ) {
    if (at >= text.length) return 0;
    const code = foldCharacter(text.charCodeAt(at++));
    if (code === 32 && last === 32) continue;
    if (code === spelling.charCodeAt(index)) {
      last = code;
      index++;
    } else if (code === 10 && spelling.charCodeAt(index) === 32) {
      // Lines of a text are broken between words.
      last = 32;
      index++;
    } else if (code === 117 && last === 32 && fillers++ < mostFillers) {
      const behind = findBehindFiller(text, at - 1, spelling);
      if (behind === 0) return 0;
      at = behind;
    } else if (!isUnheard(code, spelling, index)) return 0;
  }
  return at;
}

/** Within one name; more of them would make hostile texts dear. */
const mostFillers = 3;

/** Where the next word begins behind `uh` or `um` in a name of three words and more: captions have every breath. 0 for none. */
function findBehindFiller(text: string, at: number, spelling: string): number {
  const filler = /^u[hm],? /i.exec(text.slice(at, at + 4));
  return filler !== null && spelling.split(" ").length > 2 ? at + filler[0].length : 0;
}

/** Soft hyphens stand within words and are not seen; points of long titles are not heard. */
function isUnheard(code: number, spelling: string, index: number): boolean {
  if (code === 0xad) return true;
  if ((code !== 44 && code !== 58) || spelling.charCodeAt(index) !== 32) return false;
  return spelling.length >= 16 && spelling.split(" ").length > 3;
}
