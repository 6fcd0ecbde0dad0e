import { foldCharacter, foldText } from "./fold-character.ts";
import { findNameRule, isNameAt, type NameRule, stripQuotes } from "./name-rules.ts";
import { isNamesakeAt, isPartAt } from "./short-name-place.ts";

/** A name to look for. Several names may have one id, and one name several ids. */
export interface MentionName {
  id: number;
  name: string;
  /** Case has to be as written, for what is too short or too common to be recognized without: surnames alone. */
  cased?: boolean;
  /** A part of a person's name: no mention beside other parts of a name. */
  short?: boolean;
  /** Products and works are often called by everyday words: these count only where they look like names. */
  kind?: "person" | "product" | "work";
  /** Only inside 《》 or quotation marks. */
  quoted?: boolean;
}

/** A place in a text, in UTF-16 code units, that names something. */
export interface Mention {
  id: number;
  start: number;
  end: number;
}

interface Node {
  next: Map<number, Node> | undefined;
  /** Names that end here. */
  names: Entry[] | undefined;
}

interface Entry {
  id: number;
  name: string;
  rule: NameRule;
  short: boolean;
  person: boolean;
}

/** Longer names are no names but sentences; the limit keeps the worst case linear in the text. */
const longestName = 120;

/**
 * A function that finds every mention of the names in a text, in one pass, leftmost and longest first and without overlaps:
 * `特朗普` is not found inside `特朗普集团` when both are given. Names that are only to block shorter ones
 * get an id that the caller leaves out.
 *
 * Case, width, accents, Simplified or Traditional, kinds of spaces and hyphens do not count; `name-rules.ts` says when case or
 * quotation marks do. Latin names stand at word boundaries. One place that names several ids gives one mention for each, in the
 * order of the ids.
 */
export function createMatcher(names: readonly MentionName[]): (text: string) => Mention[] {
  const root: Node = { next: undefined, names: undefined };
  /** One bit for each first character: most of a text is passed over without a look into the tree. */
  const firsts = new Uint8Array(8192);
  /** The same for the first two, by a hash of both. */
  const pairs = new Uint8Array(8192);
  for (const { id, name, cased, short = false, kind, quoted } of names) {
    const inner = stripQuotes(name);
    const rule = quoted ? "quoted" : findNameRule(name.trim(), inner, kind);
    const person = kind === "person";
    const entry: Entry = { id, name: inner, rule: cased && isLoose(rule) ? "capital" : rule, short, person };
    for (const spelling of listSpellings(inner)) {
      if (spelling === "" || spelling.length > longestName) continue;
      const first = spelling.charCodeAt(0);
      firsts[first >> 3]! |= 1 << (first & 7);
      if (spelling.length === 1) pairs.fill(255);
      else setPair(pairs, first, spelling.charCodeAt(1));
      insert(root, spelling, entry);
    }
  }
  return (text) => findAll(text, root, firsts, pairs);
}

function setPair(pairs: Uint8Array, first: number, second: number): void {
  const hash = (Math.imul(first, 31) + second) & 65535;
  pairs[hash >> 3]! |= 1 << (hash & 7);
}

function hasPair(pairs: Uint8Array, first: number, second: number): boolean {
  const hash = (Math.imul(first, 31) + second) & 65535;
  return ((pairs[hash >> 3]! >> (hash & 7)) & 1) === 1;
}

function isLoose(rule: NameRule): boolean {
  return rule === "any-case" || rule === "lower-in-captions";
}

function findAll(text: string, root: Node, firsts: Uint8Array, pairs: Uint8Array): Mention[] {
  const mentions: Mention[] = [];
  const { length } = text;
  let before = 0;
  for (let start = 0; start < length; ) {
    const code = text.charCodeAt(start);
    // No name begins inside a word: most letters of English need no further look.
    const first = isLetter(before) && isLetter(code) ? 0 : foldCharacter(code);
    before = code;
    const found =
      (firsts[first >> 3]! >> (first & 7)) & 1 &&
      hasPair(pairs, first, start + 1 < length ? foldCharacter(text.charCodeAt(start + 1)) : 10)
        ? findLongest(text, start, root)
        : undefined;
    if (found === undefined) start++;
    else {
      for (const id of found.ids) mentions.push({ id, start, end: found.end });
      start = found.end;
      before = text.charCodeAt(start - 1);
    }
  }
  return mentions;
}

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** The longest name that begins here and obeys its rule. */
function findLongest(text: string, start: number, root: Node): { ids: number[]; end: number } | undefined {
  let longest: { ids: number[]; end: number } | undefined;
  let node: Node | undefined = root;
  let last = 0;
  for (let end = start; end < text.length; ) {
    const code = foldCharacter(text.charCodeAt(end));
    end++;
    // Captions have several spaces in a row.
    if (code === 32 && last === 32) continue;
    last = code;
    node = node.next?.get(code);
    if (node === undefined) break;
    if (node.names === undefined) continue;
    const ids = new Set<number>();
    for (const { id, name, rule, short, person } of node.names) {
      if (!isNameAt(text, start, end, name, rule)) continue;
      if (!(short && isPartAt(text, start, end)) && !(person && isNamesakeAt(text, start, end))) ids.add(id);
    }
    if (ids.size > 0) longest = { ids: [...ids].sort((a, b) => a - b), end };
  }
  return longest;
}

function insert(root: Node, spelling: string, entry: Entry): void {
  let node = root;
  for (let index = 0; index < spelling.length; index++) {
    const code = spelling.charCodeAt(index);
    node.next ??= new Map();
    let next = node.next.get(code);
    if (next === undefined) {
      next = { next: undefined, names: undefined };
      node.next.set(code, next);
    }
    node = next;
  }
  node.names ??= [];
  const known = node.names.some(
    ({ id, name, rule, short }) =>
      id === entry.id && name === entry.name && rule === entry.rule && short === entry.short,
  );
  if (!known) node.names.push(entry);
}

/** How a name may stand in a text, folded: `AI 编程`, `AI编程`; `GPT-4`, `GPT4`; `YouTube`, `You Tube`; `J.P. Morgan`, `JP Morgan`. */
function listSpellings(name: string): Set<string> {
  const whole = foldText(name).replace(/ +/g, " ").trim();
  const spellings = new Set([whole]);
  spellings.add(whole.replace(/(?<=[\u3400-\u9fff])(?=[a-z0-9])|(?<=[a-z0-9])(?=[\u3400-\u9fff])/g, " "));
  spellings.add(whole.replace(/[ ·]/g, ""));
  if (/^\p{Lu}\p{Ll}{2,}(?:(?:\p{Lu}\p{Ll}{2,})+|\p{Lu}{3,})$/u.test(name))
    spellings.add(foldText(name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")));
  if (/[a-z]\./.test(whole) && whole.includes(" ")) spellings.add(whole.replaceAll(".", ""));
  return spellings;
}
