import { readCodeUnits } from "../../text/code-units.ts";
import { foldCharacter, listUnfolded } from "../fold-character.ts";
import { findWholeName } from "../sounds/forenames.ts";
import { type Asides, type Entry, isEntryAt } from "./name-entry.ts";
import type { NameRule } from "./name-rules.ts";
import { findSpeltRule, type NameKind, spellName } from "./name-spellings.ts";
import { notBehindStem } from "./not-before.ts";
import { findLongest, insertSpelling, isCompared, type SpellingNode } from "./spelling-tree.ts";

/** A name to look for. Several names may have one id, and one name several ids. */
export interface MentionName {
  id: number;
  name: string;
  /** Case has to be as written, for what is too short or too common to be recognized without: surnames alone. */
  cased?: boolean;
  /** A part of a person's name: no mention beside other parts of a name. */
  short?: boolean;
  /** All parts of that person's names: beside them it is no part of another's. */
  own?: readonly string[];
  /** Products and works are often called by everyday words: these count only where they look like names. */
  kind?: NameKind;
  /** Only inside 《》 or quotation marks. */
  quoted?: boolean;
  /** The same, and a title among other things that are said so. */
  titled?: boolean;
  /** A part of a company's Chinese name, which others may begin with. */
  stem?: boolean;
  /** A Chinese surname, and what its bearer's first names are in Latin letters: behind others it is a relative's. */
  forenames?: readonly string[];
  /** A surname with a title: other words may begin or end so. */
  address?: boolean;
  /** Two people bear it, and one of them speaks: that one is meant where somebody is spoken to, and nowhere else. */
  vocative?: boolean;
}

/** Told of each mention in turn, by its place in UTF-16 code units, and looks for none itself; `true` ends the search. */
export type OnMention = (id: number, start: number, end: number) => boolean | undefined;

export type Matcher = (text: string, onMention: OnMention) => void;

/**
 * A function that tells of every mention of the names in a text as it comes to it, in one pass, leftmost and longest first and without overlaps:
 * `特朗普` is not found inside `特朗普集团` when both are given. Names that are only to block shorter ones
 * get an id that the caller leaves out.
 *
 * Case, width, accents, Simplified or Traditional, kinds of spaces and hyphens do not count; `name-rules.ts` says when case or
 * quotation marks do. Latin names stand at word boundaries. One place that names several ids gives one mention for each, in the
 * order of the ids.
 *
 * @param asides gets what is learnt by the way.
 */
export function createMatcher(
  names: readonly MentionName[],
  asides: Asides = { misspelt: new Map(), namesakes: [], small: [] },
): Matcher {
  const nodes: SpellingNode<Entry>[] = [];
  /** By first character, folded: place in `nodes`. */
  const places = new Map<number, number>();
  const heads = new Uint8Array(4096);
  for (const {
    id,
    name,
    cased,
    short,
    own = [],
    kind,
    quoted,
    titled,
    stem,
    forenames,
    address,
    vocative,
  } of names) {
    const spelt = spellName(name);
    const loose = quoted ? "quoted" : titled ? "titled" : findSpeltRule(spelt, kind);
    const narrow = cased && isLoose(loose) ? (isCaptioned(name) ? "lower-in-captions" : "capital") : loose;
    const rule = short && syllable.test(name) ? "exact" : narrow;
    const entry: Entry = {
      id,
      name: spelt.inner,
      rule,
      short: short ? own : undefined,
      person: kind === "person",
      forenames,
      address: address === true,
      vocative: vocative === true,
      isPair: kind === "product" && twoWords.test(spelt.inner),
      notBefore: stem ? notBehindStem : kind === "person" ? spelt.notBeforePerson : spelt.notBefore,
      notBehind: spelt.notBehind,
      asides,
    };
    for (const spelling of spelt.spellings) {
      const first = spelling.charCodeAt(0);
      let place = places.get(first);
      if (place === undefined) {
        place = nodes.push({ depth: 1, list: [], next: undefined }) - 1;
        places.set(first, place);
      }
      if (spelling.length === 1) heads.fill(255);
      else {
        const second = spelling.charCodeAt(1);
        setHead(heads, first, second, anything);
        setHead(heads, first, second, spelling.length === 2 ? nothingMore : spelling.charCodeAt(2));
      }
      insertSpelling(nodes[place]!, spelling, entry);
    }
  }
  if (nodes.length === 0) return () => {};
  const all = { nodes, places, heads, unread: asides.unread };
  return (text, onMention) => findAll(text, all, onMention);
}

/** Whether a part of a person's name is told in small letters, too, where nothing has others: no word of the language is so. */
function isCaptioned(name: string): boolean {
  return name.length >= 6 && /^\p{L}+$/u.test(name) && !plain.test(name);
}

const plain =
  /^(?:.*(?:er|ers|man|ing|ford|ton|land|son|ness|ment|able|ful)|abbott|austin|autumn|bishop|brooks|chance|christian|church|daisy|english|faith|fields|forest|france|french|german|grace|holiday|israel|jordan|justice|knight|london|madison|marshall|mercy|patience|rivers|sargent|shepherd|sterling|steward|stewart|stones|summers|violet|virginia|waters|weathers|winters|woods)$/i;

/** A part of a Chinese name that is as short as initials, which in capitals it would be: `Ai`, `AI`. */
const syllable = /^[A-Z](?:[aeiou]|[aiu][aeioun]|e[in]|ou)$/;

/** A name of two words, neither an article. */
const twoWords = /^(?!The )\p{Lu}\p{L}{2,} \p{Lu}\p{L}{2,}$/u;

function isLoose(rule: NameRule): boolean {
  return rule === "any-case" || rule === "lower-in-captions" || rule === "lower-among-others";
}

interface Names {
  nodes: SpellingNode<Entry>[];
  places: Map<number, number>;
  /** One bit for each first two characters, and one for the first three: few words that begin like a name go on like it. */
  heads: Uint8Array;
  unread: Set<string> | undefined;
}

/** Stand for a third character. */
const anything = 1;
const nothingMore = 2;

/**
 * What each character is: 0 not yet known, else the sum of 1 when no name begins with it, 2 when one does, and 4 for a letter of
 * English. One table for all, and small, since nearly all of a text is passed over by a look into it; whoever used it last is
 * its owner.
 */
const kinds = new Uint8Array(65_536);
/** What the table says for no names at all: for characters seen before, in whatever post. */
const usual = new Uint8Array(65_536);
let owner: Names | undefined;

for (let code = 65; code <= 122; code++) {
  if (code > 90 && code < 97) continue;
  foldCharacter(code);
  usual[code] = 5;
}

function takeTable(names: Names): void {
  kinds.set(usual);
  for (const first of names.places.keys())
    for (const code of listUnfolded(first)) kinds[code] = 2 | (kinds[code]! & 4);
  owner = names;
}

function findAll(text: string, names: Names, onMention: OnMention): void {
  if (owner !== names) takeTable(names);
  const { length } = text;
  const units = readCodeUnits(text);
  let last = 0;
  for (let start = findBeginning(units, 0, length); start < length; ) {
    const found = findAt(text, start, names);
    const end = found > 0 ? endWhole(text, found) : found;
    if (end > 0) {
      if (tellAll(beginWhole(text, start, last), end, onMention)) return;
      last = end;
    }
    start = findBeginning(units, end > 0 ? end : start + 1, length);
  }
}

/** The next place where a name may begin. No name begins inside a word: most letters of English need no further look. */
function findBeginning(units: Uint16Array, from: number, length: number): number {
  let before = from > 0 ? kinds[units[from - 1]!]! : 0;
  for (let at = from; at < length; at++) {
    const kind = kinds[units[at]!]!;
    if ((kind & 1) === 0 && (kind & before & 4) === 0) return at;
    before = kind;
  }
  return length;
}

/** The names at the last place found. */
const accepted: Entry[] = [];

/** Looks for a name at one place. @returns its end, 0 for none. */
function findAt(text: string, start: number, { nodes, places, heads, unread }: Names): number {
  const code = text.charCodeAt(start);
  const first = foldCharacter(code);
  if (kinds[code] === 0) {
    usual[code] = 1;
    kinds[code] = places.has(first) ? 2 : 1;
    if (kinds[code] === 1) return 0;
  }
  const second = start + 1 < text.length ? foldCharacter(text.charCodeAt(start + 1)) : 10;
  if (!hasHead(heads, first, second, anything)) return 0;
  const third = start + 2 < text.length ? foldCharacter(text.charCodeAt(start + 2)) : 10;
  if (
    isCompared(third) &&
    !hasHead(heads, first, second, third) &&
    !hasHead(heads, first, second, nothingMore)
  )
    return 0;
  const end = findLongest(nodes[places.get(first)!]!, text, start, start + 1, isEntryAt, accepted);
  if (end === 0 && code < 91 && unread !== undefined) keepUnread(text, start, unread);
  return end;
}

/** Shorter words are told from a name by no single letter, and longer ones are none. */
const leastUnread = 6;
const mostUnread = 20;

/** Keeps the word that begins at a place with a capital, if it is long and has nothing but letters of English. */
function keepUnread(text: string, start: number, unread: Set<string>): void {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end++;
  const length = end - start;
  if (length >= leastUnread && length <= mostUnread) unread.add(text.slice(start, end));
}

function isLetter(code: number): boolean {
  return (code | 32) > 96 && (code | 32) < 123;
}

/** Where the name just found begins: a surname behind a dot has its first name before that. What was told before `last` is told. */
function beginWhole(text: string, start: number, last: number): number {
  const [{ person, forenames, short }] = accepted as [Entry];
  if (!person || text.charCodeAt(start) < 0x3400 || text.charCodeAt(start - 1) >= 0x3400) return start;
  return findWholeName(
    text,
    start,
    last,
    forenames ?? short?.filter((one) => /^\p{Lu}\p{Ll}+$/u.test(one)) ?? [],
  );
}

/** Where the name just found ends: `灯火部长` is one word, and whoever heads an office names it. */
function endWhole(text: string, end: number): number {
  const code = text.charCodeAt(end);
  if (code !== 0x957f && code !== 0x9577) return end;
  const isHead = office.test(text[end - 1]!) && !otherThanHead.test(text[end + 1] ?? "");
  return isHead ? end + 1 : end;
}

const office = /[部局院署]/;
/** Behind `长`: how long something takes or is, and places: `长春`. */
const otherThanHead = /[期久远遠线線达達年途时時短大成城子江春沙安白治乐樂征三假处處效度篇文势勢]/;

function tellAll(start: number, end: number, onMention: OnMention): boolean {
  const ids = toIds(accepted);
  accepted.length = 0;
  for (const id of ids) if (onMention(id, start, end)) return true;
  return false;
}

function setHead(heads: Uint8Array, first: number, second: number, third: number): void {
  const hash = hashHead(first, second, third);
  heads[hash >> 3]! |= 1 << (hash & 7);
}

function hasHead(heads: Uint8Array, first: number, second: number, third: number): boolean {
  const hash = hashHead(first, second, third);
  return ((heads[hash >> 3]! >> (hash & 7)) & 1) === 1;
}

function hashHead(first: number, second: number, third: number): number {
  return (Math.imul(Math.imul(first, 31) + second, 31) + third) & 32_767;
}

function toIds(entries: readonly Entry[]): number[] {
  if (entries.length === 1) return [entries[0]!.id];
  return [...new Set(entries.map(({ id }) => id))].sort((a, b) => a - b);
}
