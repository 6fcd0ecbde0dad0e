import type { Turn } from "../../model.ts";
import { isPlace } from "../known/known-names.ts";
import { remember } from "../remember.ts";
import type { Thing } from "../thing.ts";
import { isGeneral } from "./chinese-parts.ts";
import { isTown } from "./translate-body.ts";

/** What bodies are, and how their short names end. */
const endings: readonly (readonly [kind: string, ending: string])[] = [
  ["委员会", "委会?|会"],
  ["大学", "大学?"],
  ...["集团", "公司", "银行", "组织", "中心", "教会", "中学", "医院"].map((kind) => [kind, kind] as const),
  ...["会", "院", "所", "局", "署", "党", "黨", "社"].map((kind) => [kind, kind] as const),
];
/** Of these one has the first word of the name before it, as well; other kinds are in every town. */
const headed = /^(?:集团|公司|组织|中心|教会)$/;
/** A gathering has no such name. */
const gathering = /[大年峰]会$/;
/** Whose a body is: what short names leave out. */
const land = /^(?:中国|中华|国家|全国|美国|台湾|日本|韩国|英国|德国|法国)+/u;
/** Before a short name of one character for what it is, somewhere in the post: else it may be the middle of some words. */
const free = /^$|\P{Script=Han}$|[的了在是和与及由对向从被将把让说但而因等前原该]$/u;
const longestLand = 5;

interface Shortened {
  /** What a name may be in short, its words at `chosen`. */
  pattern: RegExp;
  /** The name without its kind. */
  words: string;
  isHeaded: boolean;
}

/** The ways in which a Chinese body's name of five characters and more may begin when it is shortened. */
const listShortened = remember((name): readonly Shortened[] => {
  if (!/^\p{Script=Han}{5,16}$/u.test(name) || gathering.test(name)) return [];
  const [kind, ending] = endings.find(([one]) => name.endsWith(one)) ?? [];
  if (kind === undefined) return [];
  const whole = name.slice(0, -kind.length);
  return [...new Set([whole, whole.replace(land, "")])]
    .filter((words) => words.length > 2)
    .map((words) => ({
      words,
      pattern: new RegExp(`(?<chosen>${words[0]}[${words.slice(1)}]{1,3})(?:${ending})`, "gu"),
      isHeaded: words.length > 3 && headed.test(kind) && !isAnybody(words.slice(0, 2)),
    }));
});

function isAnybody(head: string): boolean {
  return isGeneral(head) || isPlace(head) || isTown(head);
}

/**
 * Adds what a text calls a body of its front matter in short: a character of each of its words, `灯文院` for `灯火文化研究院`, or its first
 * word and what it is, `灯火教会` for `灯火河谷教会`.
 */
export function addShortBodies(things: readonly Thing[], turns: readonly Turn[]): void {
  const owners = new Map<string, Thing | undefined>();
  for (const thing of things) {
    if (thing.taxonomy !== "companies") continue;
    const [name = ""] = thing.wordings;
    // Most names are Latin.
    if (name.length < 5 || name.charCodeAt(0) < 0x3400) continue;
    if (name.endsWith("中学")) addSchool(thing, name, things, turns);
    // `中共党内` is what is within `中共`.
    for (const shortened of listShortened(name))
      for (const short of listShort(turns, name, shortened))
        if (!thing.wordings.has(short.slice(0, -1)) && !isShared(things, thing, short.slice(0, 2)))
          owners.set(short, owners.has(short) && owners.get(short) !== thing ? undefined : thing);
  }
  for (const [short, thing] of owners)
    if (!things.some(({ wordings }) => wordings.has(short))) thing?.wordings.add(short);
}

/** So often what is hardly more than a character has to stand in a post. */
const leastPlaces = 3;

/** Adds `灯河中学` and, where the post says so, `灯中` for `河北灯河中学`: a school is its town's. */
function addSchool(
  { wordings }: Thing,
  name: string,
  things: readonly Thing[],
  turns: readonly Turn[],
): void {
  const own = name.slice(-4);
  if (name.length > 7 || !isTown(name.slice(0, -4)) || /[第一二三四五六七八九十]/.test(own)) return;
  const short = `${own[0]!}中`;
  if (things.some((other) => other.wordings.has(own) || other.wordings.has(short))) return;
  wordings.add(own);
  let count = 0;
  for (const { segments } of turns)
    for (const { text } of segments)
      for (let at = text.indexOf(short); at !== -1; at = text.indexOf(short, at + 2)) {
        if (elsewhereBehind.test(text[at + 2] ?? "")) return;
        count++;
      }
  if (count >= leastPlaces) wordings.add(short);
}

/** Behind `中` it is the beginning of another word, and may be so wherever it stands. */
const elsewhereBehind = /[国國间間心央部东東亚亞美]/;

/** Whether another thing begins with the same word: `灯火学院` beside `灯火圣光教会`. */
function isShared(things: readonly Thing[], thing: Thing, head: string): boolean {
  return things.some((other) => other !== thing && [...other.wordings].some((name) => name.startsWith(head)));
}

function listShort(turns: readonly Turn[], name: string, { pattern, words, isHeaded }: Shortened): string[] {
  const found = new Set<string>();
  /** Those that are some other land's. */
  const others = new Set<string>();
  for (const { segments } of turns) {
    for (const { text } of segments) {
      if (!text.includes(words[0]!)) continue;
      for (const { 0: short, index, groups } of text.matchAll(pattern)) {
        const chosen = groups!.chosen!;
        if (name.includes(short) || !(chosen === words.slice(0, 2) ? isHeaded : isChosen(chosen, words)))
          continue;
        const before = text.slice(Math.max(0, index - longestLand), index);
        if (isElsewhere(before, name)) others.add(short);
        else if (short.length > chosen.length + 1 || free.test(before) || isOwnLand(before, name))
          found.add(short);
      }
    }
  }
  return [...found].filter((short) => !others.has(short));
}

/** Whether characters are some of a name's in their order, and the first two do not stand together there. */
function isChosen(chosen: string, words: string): boolean {
  let at = 0;
  for (let index = 1; index < chosen.length; index++) {
    at = words.indexOf(chosen[index]!, at + 1);
    if (at < (index === 1 ? 2 : 1)) return false;
  }
  return true;
}

function isOwnLand(before: string, name: string): boolean {
  return listEnds(before).some((end) => name.startsWith(end));
}

/** Whether a land stands before a short name that is not the body's: `香港证监会`. */
function isElsewhere(before: string, name: string): boolean {
  return listEnds(before).some((end) => !name.startsWith(end) && (isPlace(end) || isTown(end)));
}

function listEnds(before: string): string[] {
  const ends: string[] = [];
  for (let length = 2; length <= before.length; length++) ends.push(before.slice(-length));
  return ends;
}
