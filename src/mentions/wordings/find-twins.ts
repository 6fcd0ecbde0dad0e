import type { Speaker, Turn } from "../../model.ts";
import { toMatchKey } from "../../text/match-key.ts";
import { createFindOpening, findClosing, findLast, isOpening, isWordUnit } from "../brackets/brackets.ts";
import type { CountPart } from "../brackets/cut-name.ts";
import { isTwin } from "../brackets/is-twin.ts";
import { isName } from "../brackets/name-shapes.ts";
import { mayDeclare } from "../brackets/remarks.ts";
import { foldCharacter } from "../fold-character.ts";
import { stripQuotes } from "../match/name-rules.ts";
import { spellName } from "../match/name-spellings.ts";
import { type Thing, toNameKey } from "../thing.ts";
import { addBracket, type Pair } from "./bracket-pairs.ts";

/** Places of words beyond which it makes no difference how many there are. */
export const mostCounted = 60;

/**
 * Adds the names that the post itself gives its things: the other labels of a speaker (`马斯克` beside `Elon Musk`), glosses
 * (`**英伟达**（NVIDIA）`) and brackets (`黄仁勋（Jensen Huang）`, `Jensen Huang（黄仁勋）`).
 */
export function addTwins(
  things: readonly Thing[],
  turns: readonly Turn[],
  speakers: readonly Speaker[],
  count: CountPart = (part) => countOf(part, turns),
): void {
  const owners = new Map<string, Thing>();
  const addOwner = (name: string, thing: Thing): void => {
    const key = toNameKey(name);
    if (!owners.has(key)) owners.set(key, thing);
  };
  for (const thing of things) for (const wording of thing.wordings) addOwner(wording, thing);
  const find = (name: string): Thing | undefined => owners.get(toNameKey(name));
  for (const { labels, generic } of speakers) {
    const thing = generic ? undefined : labels.map(find).find((one) => one?.taxonomy === "people");
    for (const label of thing ? labels : [])
      if (isName(label) && !isAnother(label, thing!.wordings)) thing!.wordings.add(label);
  }
  const lasts = listLasts(things);
  const learnt = addPairs(listPairs(turns, owners, lasts, count), owners, count);
  if (learnt.length === 0) return;
  // What one bracket tells, another may have: `灯火集团（Lamp Group）`, later `灯火（Lamp Group）`.
  for (const [name, thing] of learnt) addOwner(name, thing);
  const names = learnt.map(([name]) => toNameKey(name));
  const again = listPairs(turns, owners, listLasts(things), count, names);
  addPairs(
    again.filter(([left, right]) => !isTail(left, find(right))),
    owners,
    count,
  );
}

/** Whether a word in the bracket behind a thing that has a Latin name already is one of the language in the same post: `灯网（Constellation）`. */
function isNoun(word: string, { taxonomy, wordings }: Thing, count: CountPart): boolean {
  if (taxonomy === "people" || wordings.has(word) || !/^\p{Lu}\p{Ll}{4,}$/u.test(word)) return false;
  for (const wording of wordings)
    if (/^\p{Script=Latin}{3}/u.test(wording)) return count(` ${word[0]!.toLowerCase()}${word.slice(1)}`) > 0;
  return false;
}

/** Gives things the names that stand beside theirs; tells which. */
function addPairs(
  pairs: readonly Pair[],
  owners: ReadonlyMap<string, Thing>,
  count: CountPart,
): [string, Thing][] {
  const learnt: [string, Thing][] = [];
  const add = (thing: Thing, name: string): void => {
    if (thing.wordings.has(name)) return;
    thing.wordings.add(name);
    learnt.push([name, thing]);
  };
  for (const [left, right, told] of pairs) {
    const a = owners.get(toMatchKey(left));
    if (a && told === undefined && isNoun(right, a, count)) continue;
    const b = owners.get(toMatchKey(right));
    const isTold = told === "declared" || (told === "whole" && a?.taxonomy !== "people");
    if (a && !b && (isTold || isTwin(left, right, a, left))) add(a, right);
    else if (b && !a && (told === "declared" || isTwin(left, right, b, right))) add(b, left);
  }
  return learnt;
}

/** Whether some name of a thing ends so: the end is what it is, `飞船` of `信风号飞船`. */
function isTail(name: string, thing: Thing | undefined): boolean {
  for (const wording of thing?.wordings ?? []) if (wording !== name && wording.endsWith(name)) return true;
  return false;
}

/** Whether a label is a whole name in Latin letters that has no part of the other ones: two people stand under one label. */
function isAnother(label: string, wordings: ReadonlySet<string>): boolean {
  const parts = listLatinParts(label);
  if (parts.length < 2) return false;
  let isNamed = false;
  for (const wording of wordings) {
    const own = listLatinParts(wording);
    if (own.length < 2) continue;
    if (own.some((part) => parts.some((one) => one[0] === part[0]))) return false;
    isNamed = true;
  }
  return isNamed;
}

function listLatinParts(name: string): string[] {
  return /^[\p{Script=Latin}.'’ -]+$/u.test(name) ? name.split(/[ -]+/) : [];
}

function listPairs(
  turns: readonly Turn[],
  owners: ReadonlyMap<string, Thing>,
  lasts: ReadonlyMap<number, string[]>,
  count: CountPart,
  names?: readonly string[],
): Pair[] {
  const pairs: Pair[] = [];
  const firsts = new Set<number>();
  for (const key of names ?? owners.keys()) firsts.add(foldCharacter(key.charCodeAt(0)));
  const ends = names && new Set(names.map((name) => foldCharacter(name.charCodeAt(name.length - 1))));
  for (const { segments, glosses } of turns) {
    for (const { term, english } of glosses)
      if (mayBe(term, firsts) || mayBe(english, firsts)) pairs.push([stripQuotes(term), english]);
    for (const { text } of segments) {
      const findNext = createFindOpening(text);
      for (let open = findNext(0); open !== -1; ) {
        const close = findClosing(text, open);
        if (close < 0) {
          open = findNext(open + 1);
          continue;
        }
        const index = open;
        open = findNext(close + 1);
        // Most brackets explain something else: told by one letter on each side.
        const last = findLast(text, index);
        const mayFollow = lasts.has(last) && (ends === undefined || ends.has(last));
        const first = text.charCodeAt(index + 1);
        if (
          !mayFollow &&
          !firsts.has(foldCharacter(first)) &&
          (names || (!isOpening(first) && !mayDeclare(first)))
        )
          continue;
        addBracket({ text, index, close, known: lasts.get(last) ?? [], owners, count }, pairs);
      }
    }
  }
  return pairs;
}

/** Whether a name can be one of those whose keys begin with these characters: told by its first. */
function mayBe(name: string, firsts: ReadonlySet<number>): boolean {
  const code = name.charCodeAt(0);
  return !isWordUnit(code) || firsts.has(foldCharacter(code));
}

/** All names, folded, by their last character. */
function listLasts(things: readonly Thing[]): Map<number, string[]> {
  const lasts = new Map<number, string[]>();
  for (const { wordings } of things) {
    for (const wording of wordings) {
      const { folded } = spellName(wording);
      // `茶` ends many words that are other things.
      if (folded.length < 2) continue;
      const last = folded.charCodeAt(folded.length - 1);
      const known = lasts.get(last);
      if (known) known.push(folded);
      else lasts.set(last, [folded]);
    }
  }
  return lasts;
}

function countOf(part: string, turns: readonly Turn[]): number {
  let count = 0;
  for (const { segments } of turns) {
    for (const { text } of segments) {
      for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length))
        if (++count === mostCounted) return count;
    }
  }
  return count;
}
