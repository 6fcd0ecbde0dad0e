import type { Post, Turn } from "../model.ts";
import { createAligner } from "./find/align-names.ts";
import { dropConcepts } from "./find/concepts.ts";
import { dropEveryday } from "./find/everyday-titles.ts";
import { createMishearing } from "./find/find-misheard.ts";
import { findTranslated } from "./find/find-translated.ts";
import { hearLetters } from "./find/hear-letters.ts";
import { hearSmall } from "./find/hear-small.ts";
import { listHeardSpellings } from "./find/heard-spellings.ts";
import { findHomophones } from "./find/homophones.ts";
import { addLearnt } from "./find/learnt-places.ts";
import { createListener } from "./find/listen.ts";
import { addMeetings } from "./find/meetings.ts";
import { findOneLetterOff } from "./find/one-letter-off.ts";
import { dropOthers } from "./find/other-bearers.ts";
import { addSignOns } from "./find/sign-ons.ts";
import { listSplit } from "./find/split-names.ts";
import { dropPersons } from "./find/title-or-person.ts";
import { addJuniors, type Gathered, gatherThings, listNames } from "./gather-things.ts";
import { findInTurns } from "./match/find-in-turns.ts";
import { createMatcher, type Matcher } from "./match/find-mentions.ts";
import type { Asides } from "./match/name-entry.ts";
import { type Occurrence, overlaps } from "./occurrence.ts";
import { addPostTitle } from "./wordings/post-title.ts";
import type { FindRecord } from "./wordings/record-wordings.ts";
import { addRomanized } from "./wordings/romanized-names.ts";

/** Where the turns of a post name things. */
export interface Places {
  things: Gathered["things"];
  /** By thing, in the order of the text. */
  byThing: Occurrence[][];
  /** Those of them that `match` finds: the others are told by what stands beside them. */
  matched: Occurrence[][];
  /** For each turn how many things it names. */
  named: Uint32Array;
  /** By turn, the first place that names something. */
  firsts: Map<number, Occurrence>;
  /** Finds the same names in any other text. */
  match: Matcher;
}

/** Every place of a post that names a thing of its front matter, by whatever name. */
export function findPlaces(
  { terms, speakers, title = "" }: Pick<Post, "terms" | "speakers"> & Partial<Pick<Post, "title">>,
  turns: readonly Turn[],
  findRecord: FindRecord,
): Places {
  const { things, names } = gatherThings(terms, turns, speakers, findRecord);
  const unread = new Set<string>();
  const asides: Asides = { misspelt: new Map(), namesakes: [], small: [], unread };
  let match = createMatcher(names, asides);
  let small: Occurrence[][] = [];
  let found = findInTurns(turns, things.length, match, asides, small);
  const others = [...asides.misspelt, ...findOneLetterOff(things, turns, unread)];
  const known = things.map(({ wordings }) => wordings.size);
  const isAligned = addAligned(things, turns, found);
  const isHeard = addSounding(things, turns, found);
  const isRomanized = addRomanized(things, turns, found);
  const heard: Occurrence[][] = [];
  const isTranslated = addTranslated(things, turns, found, heard);
  const isMisheard = addMisheard(things, turns, addLater(things, turns, found, known), heard);
  addMeetings(things, turns, heard);
  addSignOns(things, turns, heard);
  const isMisspelt = addMisspelt(things, others);
  const isWritten = addHomophones(things, turns, found);
  const isOwn = addPostTitle(things, turns, found, title);
  if (isMisheard || isMisspelt || isWritten || isHeard || isRomanized || isAligned || isTranslated || isOwn) {
    match = createMatcher(listNames(things, turns, speakers), asides);
    small = [];
    found = findInTurns(turns, things.length, match, asides, small);
  }
  const matched = leaveWords(things, turns, found);
  return {
    things,
    match,
    matched,
    byThing: addPlaces(addPlaces(matched, heard), small),
    ...countNamed(turns, matched),
  };
}

type Thing = Gathered["things"][number];

/** What is found, without what means others of one name, what works are about, and words of the language. */
function leaveWords(
  things: Gathered["things"],
  turns: readonly Turn[],
  byThing: Occurrence[][],
): Occurrence[][] {
  const people = things.flatMap(({ taxonomy, wordings }) => (taxonomy === "people" ? [wordings] : []));
  return byThing.map((all, id) => {
    const { taxonomy, wordings } = things[id]!;
    if (all.length === 0) return all;
    if (taxonomy === "people") return dropOthers(wordings, all, turns);
    const places = taxonomy === "media" ? dropPersons(people, all, turns) : all;
    const names = dropEveryday(wordings, places, turns);
    return taxonomy === "media" ? dropConcepts(wordings, names, turns) : [...names];
  });
}

function countNamed(turns: readonly Turn[], byThing: readonly (readonly Occurrence[])[]) {
  const named = new Uint32Array(turns.length);
  const firsts = new Map<number, Occurrence>();
  for (const places of byThing) {
    let last = -1;
    for (const place of places) {
      const { turn, segment, start } = place;
      if (turn === last) continue;
      last = turn;
      named[turn]!++;
      const first = firsts.get(turn);
      if (!first || segment < first.segment || (segment === first.segment && start < first.start))
        firsts.set(turn, place);
    }
  }
  return { named, firsts };
}

/** Adds a name to a thing, unless another goes by it that shares no name with this one, or it does itself; whether it did. */
function addName(things: Gathered["things"], { wordings }: Thing, name: string | undefined): boolean {
  if (name === undefined || wordings.has(name)) return false;
  const own = [...wordings];
  if (things.some((other) => other.wordings.has(name) && !own.some((one) => other.wordings.has(one))))
    return false;
  wordings.add(name);
  return true;
}

/** Adds the names that only the pairs of the two languages tell; whether there are any. */
function addAligned(things: Gathered["things"], turns: readonly Turn[], byThing: Occurrence[][]): boolean {
  const align = createAligner(turns);
  let some = false;
  for (const [id, thing] of things.entries()) {
    const name = align(byThing[id]!, thing.taxonomy);
    if (thing.taxonomy === "media" && isBesideTitles(name, turns, byThing[id]!)) continue;
    if (!addName(things, thing, name)) continue;
    addName(things, thing, toTwoWords(name!, thing.wordings));
    some = true;
  }
  return some;
}

/** Whether all translations of the turns that name a work have titles in their marks, and the name is in none of these. */
function isBesideTitles(
  name: string | undefined,
  turns: readonly Turn[],
  places: readonly Occurrence[],
): boolean {
  if (name === undefined || !/^\p{Script=Han}/u.test(name)) return false;
  const texts = [...new Set(places.map(({ turn }) => turn))].map((turn) =>
    turns[turn]!.segments.map(({ role, text }) => (role === "original" ? "" : text)).join("\n"),
  );
  return texts.every((text) => {
    const titles = text.match(/《[^《》\n]{1,80}》/g) ?? [];
    return titles.length > 0 && !titles.some((title) => title.includes(name));
  });
}

/** `Robin Hood` where `Robin` stands for `Robinhood`: machines hear words. */
function toTwoWords(name: string, wordings: ReadonlySet<string>): string | undefined {
  for (const wording of wordings) {
    const rest = wording.slice(name.length);
    if (/^\p{Ll}{3,}$/u.test(rest) && wording.startsWith(name))
      return `${name} ${rest[0]!.toUpperCase()}${rest.slice(1)}`;
  }
  return undefined;
}

/** Adds the names that Chinese texts write by their sound; whether there are any. */
function addSounding(things: Gathered["things"], turns: readonly Turn[], byThing: Occurrence[][]): boolean {
  const hear = createListener(turns);
  let some = false;
  for (const [id, thing] of things.entries()) {
    const { taxonomy, wordings } = thing;
    if (taxonomy !== "people" && taxonomy !== "companies") continue;
    if (!addName(things, thing, hear(byThing[id]!, wordings, taxonomy === "people"))) continue;
    if (taxonomy === "people") addJuniors(wordings);
    some = true;
  }
  return some;
}

/** The places found, with those of names that things have since then: each had as many as `known` says. */
function addLater(
  things: Gathered["things"],
  turns: readonly Turn[],
  byThing: readonly Occurrence[][],
  known: readonly number[],
): readonly (readonly Occurrence[])[] {
  return byThing.map((places, id) => {
    const { wordings } = things[id]!;
    return wordings.size > known[id]! ? addLearnt(turns, places, [...wordings].slice(known[id])) : places;
  });
}

/** Adds what machines heard instead of a name; whether there is any. Places that are only heard are kept for later. */
function addMisheard(
  things: Gathered["things"],
  turns: readonly Turn[],
  byThing: readonly (readonly Occurrence[])[],
  heard: Occurrence[][],
): boolean {
  const hear = createMishearing(turns);
  let some = false;
  for (const [id, thing] of things.entries()) {
    const { spellings, places } = hear(byThing[id]!, thing.wordings, thing.taxonomy);
    const small =
      thing.taxonomy === "people"
        ? []
        : hearSmall(turns, byThing[id]!, thing.wordings, thing.taxonomy !== "media");
    const also = places.concat(small.filter((place) => !places.some((other) => overlaps(place, other))));
    const isThing = thing.taxonomy === "companies" || thing.taxonomy === "products";
    const letters = isThing ? hearLetters(turns, byThing[id]!, also, thing.wordings) : [];
    heard[id] = [...(heard[id] ?? []), ...also, ...letters];
    const spelt = places.length > 0 ? listHeardSpellings(places, thing.wordings, turns, things) : [];
    const split = isThing ? listSplit(turns, thing.wordings) : [];
    for (const spelling of [...spellings, ...spelt, ...split])
      some = addName(things, thing, spelling) || some;
  }
  return some;
}

/** Adds whole names of which a part is spelt otherwise; whether there are any. */
function addMisspelt(things: Gathered["things"], others: readonly (readonly [string, number])[]): boolean {
  let some = false;
  for (const [name, id] of others) some = addName(things, things[id]!, name) || some;
  return some;
}

/**
 * Adds what sounds like a thing's Chinese name; whether there is any. Where firms and works are found, another wording of theirs is
 * looked for in the other language's half of a turn alone: to look everywhere takes longer than all the rest.
 */
function addHomophones(things: Gathered["things"], turns: readonly Turn[], byThing: Occurrence[][]): boolean {
  let some = false;
  for (const [id, thing] of things.entries()) {
    const places = byThing[id]!;
    const isEverywhere = places.length === 0 || thing.taxonomy === "people";
    const texts = isEverywhere ? turns : listUnnamed(turns, places);
    if (texts.length === 0) continue;
    const [first] = thing.wordings;
    const isUnnamed = thing.taxonomy === "people" && places.length === 0;
    for (const written of [...thing.wordings])
      for (const heard of findHomophones(texts, written, isUnnamed && written === first))
        some = addName(things, thing, heard) || some;
  }
  return some;
}

/** The Chinese segments that name a thing nowhere, though another Chinese one of their turn does. */
function listUnnamed(turns: readonly Turn[], places: readonly Occurrence[]): Pick<Turn, "segments">[] {
  const unnamed: Pick<Turn, "segments">[] = [];
  for (let at = 0; at < places.length; ) {
    const { turn } = places[at]!;
    const naming = new Set<number>();
    for (; at < places.length && places[at]!.turn === turn; at++) naming.add(places[at]!.segment);
    const { segments } = turns[turn]!;
    if (naming.size === segments.length || segments.some(({ language }) => !language.startsWith("zh")))
      continue;
    unnamed.push({ segments: segments.filter((_, index) => !naming.has(index)) });
  }
  return unnamed;
}

/** Adds names that translations have where the original names a thing; whether there are any. */
function addTranslated(
  things: Gathered["things"],
  turns: readonly Turn[],
  byThing: Occurrence[][],
  heard: Occurrence[][],
): boolean {
  let some = false;
  for (const [id, { names, places }] of findTranslated(things, turns, byThing).entries()) {
    heard[id] = places;
    for (const name of names) {
      things[id]!.wordings.add(name);
      some = true;
    }
  }
  return some;
}

/** Adds places that nothing but their turn tells, where nothing else was found. */
function addPlaces(byThing: Occurrence[][], added: readonly (readonly Occurrence[])[]): Occurrence[][] {
  if (!added.some((places) => places.length > 0)) return byThing;
  const known = new Map<number, Occurrence[]>();
  for (const place of byThing.flat()) {
    const list = known.get(place.turn);
    if (list) list.push(place);
    else known.set(place.turn, [place]);
  }
  return byThing.map((places, id) => {
    const free = (added[id] ?? []).filter(
      (place) => !known.get(place.turn)?.some((other) => overlaps(place, other)),
    );
    if (free.length === 0) return places;
    return [...places, ...free].sort((a, b) => a.turn - b.turn || a.segment - b.segment || a.start - b.start);
  });
}
