import type { Turn } from "../../model.ts";
import { findBody } from "../brackets/find-body.ts";
import { findGiven } from "../known/given-names.ts";
import { listKnownNames } from "../known/known-names.ts";
import { listChineseKinds, listChineseSorts } from "../known/translated-kinds.ts";
import { isNamesakeAt } from "../match/short-name-place.ts";
import type { Occurrence } from "../occurrence.ts";
import { findDotted } from "../sounds/find-dotted.ts";
import { beforeTitle, besideIt, findSounding } from "../sounds/find-sounding.ts";
import { listOneSided, type OneSided } from "./one-sided.ts";

/** Turns in which the name of one thing is looked for. */
const mostWitnesses = 24;
/** So far from where a name should stand, in characters and as a share of the text, it is looked for. */
const sight = 90;
const shareOfText = 0.12;
const mostSight = 250;

/** What translations say where a name should be. */
export interface Translated {
  /** Names of the thing, wherever they stand in the post. */
  names: string[];
  /** Places that are the name only because the original of the turn says so. */
  places: Occurrence[];
}

interface Named {
  taxonomy: string;
  wordings: ReadonlySet<string>;
}

/** A title in marks, and how far into the translation it stands. */
interface Title {
  title: string;
  share: number;
  /** Characters of the translation. */
  length: number;
}

/**
 * How translations say what only their originals name: the one title in 《》 where the original has a book, a name by its sound
 * (`杰森` for `Jason`), a body by its kind (`滑铁卢大学` where the original says `University of Waterloo`).
 */
export function findTranslated(
  things: readonly Named[],
  turns: readonly Turn[],
  byThing: readonly (readonly Occurrence[])[],
): Translated[] {
  const found: Translated[] = things.map(() => ({ names: [], places: [] }));
  const titled: Titled = new Map();
  const games: Titled = new Map();
  for (const [id, thing] of things.entries()) {
    // A title that only other posts have is not how this one translates it.
    const isNamed =
      isChinese(thing) &&
      (thing.taxonomy !== "media" || byThing[id]!.some((place) => !isOriginal(turns, place)));
    const isPerson = thing.taxonomy === "people";
    if (isNamed && !isPerson && !isTimes(thing)) continue;
    /** Gives the thing a name that nothing goes by; one character is none. */
    const claim = (name = ""): boolean => {
      const isFree = name.length > 1 && !things.some(({ wordings }) => wordings.has(name));
      if (isFree) found[id]!.names.push(name);
      return isFree;
    };
    for (const one of listOneSided(turns, byThing[id]!, "original", mostWitnesses)) {
      const turn = turns[one.turn]!;
      const usual = listUsual(turn, one, thing);
      if (usual.length > 0) {
        found[id]!.places.push(...usual);
        if (isPerson)
          for (const { segment, start, end } of usual) claim(turn.segments[segment]!.text.slice(start, end));
      } else if (isNamed && !isPerson) continue;
      else if (thing.taxonomy === "media" || isPaper(thing)) addTitled(titled, one, id);
      else {
        if (isPerson && claim(findWhole(turn, one))) continue;
        // Of a person with a Chinese name it is the other part that is told.
        if (isNamed && isWhole(turns, one.place)) continue;
        const place = findPlace(turn, one, thing.taxonomy);
        if (place) found[id]!.places.push(place);
        else if (thing.taxonomy === "products") addTitled(games, one, id);
      }
    }
  }
  if (titled.size > 0) nameTitles(things, turns, titled, found, anywhere);
  if (games.size > 0) nameTitles(things, turns, games, found, close);
  return found;
}

/** What translators usually write instead: London's paper for `the Times`, `扎克` for `Zack` where it stands alone. */
function listUsual(turn: Turn, { turn: index, place, share }: OneSided, thing: Named): Occurrence[] {
  const written = turn.segments[place.segment]!.text.slice(place.start, place.end);
  const cut = isTimes(thing) || thing.taxonomy === "people" ? cutTranslation(turn, share) : undefined;
  if (!cut) return [];
  const places = isTimes(thing)
    ? [...cut.text.matchAll(/泰晤士报/g)].map(({ index: at }) => ({ at, length: 4 }))
    : findGiven(cut.text, written);
  return places.map(({ at, length }) => {
    const start = cut.from + at;
    return { turn: index, segment: cut.segment, start, end: start + length };
  });
}

function isTimes({ wordings }: Named): boolean {
  return wordings.has("New York Times") || wordings.has("The New York Times");
}

/** By turn the works that only its original names, and how far into it. */
type Titled = Map<number, { id: number; share: number }[]>;

function addTitled(titled: Titled, { turn, share }: OneSided, id: number): void {
  const list = titled.get(turn);
  if (list) list.push({ id, share });
  else titled.set(turn, [{ id, share }]);
}

/** How far from its place in the original a title may stand, as a share of the text and in characters. */
interface Reach {
  share: number;
  characters: number;
}

const anywhere: Reach = { share: 0.4, characters: 80 };
/** Of products only games have titles: one has to stand where the other does. */
const close: Reach = { share: 0.25, characters: 30 };

function isOriginal(turns: readonly Turn[], { turn, segment }: Occurrence): boolean {
  return turns[turn]!.segments[segment]!.role === "original";
}

function isWhole(turns: readonly Turn[], { turn, segment, start, end }: Occurrence): boolean {
  return turns[turn]!.segments[segment]!.text.slice(start, end).includes(" ");
}

/** Whether a thing has a Chinese name already: then a translation without it hardly names it otherwise. */
function isChinese({ wordings }: Named): boolean {
  // `Human Landing系统` is none.
  for (const wording of wordings)
    if (/\p{Script=Han}{2}/u.test(wording) && !/\p{Script=Latin}{2}/u.test(wording)) return true;
  return false;
}

function isPaper({ wordings }: Named): boolean {
  for (const wording of wordings)
    if (/ (?:Review|Journal|Magazine|Times|Post|Daily|News)$/.test(wording)) return true;
  return false;
}

/** Titles that nothing else claims are those of the works that the original names, in their order. */
function nameTitles(
  things: readonly Named[],
  turns: readonly Turn[],
  titled: Titled,
  found: Translated[],
  reach: Reach,
): void {
  const owners = new Map<string, number>();
  const isClaimed = (title: string) =>
    things.some(({ wordings }) => wordings.has(title) || wordings.has(`《${title}》`)) ||
    (reach === close && found.some(({ names }) => names.includes(`《${title}》`)));
  for (const [turn, works] of titled) {
    const ofPaper = works.some(({ id }) => isPaper(things[id]!));
    const titles = listTitles(turns[turn]!).filter(
      ({ title }) => !isKnown(title, ofPaper) && !isClaimed(title),
    );
    works.sort((a, b) => a.share - b.share);
    for (const [index, { id, share }] of works.entries()) {
      const near = titles.filter((one) => Math.abs(one.share - share) < Math.max(0.3, 60 / one.length));
      const title = titles.length === works.length ? titles[index] : near.length === 1 ? near[0] : undefined;
      if (
        title === undefined ||
        Math.abs(title.share - share) > Math.min(reach.share, reach.characters / title.length)
      )
        continue;
      const owner = owners.get(title.title);
      if (owner !== undefined && owner !== id) continue;
      owners.set(title.title, id);
      if (owner === undefined) found[id]!.names.push(`《${title.title}》`);
    }
  }
}

/** Well-known works have their own names, and so have papers, unless one is looked for. */
function isKnown(title: string, ofPaper: boolean): boolean {
  return (!ofPaper && /[报報刊]$/.test(title)) || listKnownNames(title, "media").length > 0;
}

function listTitles({ segments }: Turn): Title[] {
  const titles = new Map<string, number>();
  let length = 0;
  for (const { role, text } of segments) {
    if (role === "original") continue;
    // One with a bracket of its own is told by that, or is another.
    for (const { 1: title, index } of text.matchAll(
      /《([^《》\n]{1,40})》(?![\s*”]*[（(]\s*[《“"]?[A-Za-z])/g,
    ))
      if (/\p{Script=Han}/u.test(title!) && !titles.has(title!)) titles.set(title!, length + index);
    length += text.length;
  }
  return [...titles].map(([title, at]) => ({ title, share: at / length, length }));
}

/** The whole name with a dot in it that a translation has where the original has one. */
function findWhole(turn: Turn, { place, share }: OneSided): string | undefined {
  const written = turn.segments[place.segment]!.text.slice(place.start, place.end);
  return written.includes(" ") ? findDotted(cutTranslation(turn, share)?.text ?? "", written) : undefined;
}

/** The place of a translation that says what stands at a place of the original. */
function findPlace(
  turn: Turn,
  { turn: index, place, share }: OneSided,
  taxonomy: string,
): Occurrence | undefined {
  const written = turn.segments[place.segment]!.text.slice(place.start, place.end);
  const cut = cutTranslation(turn, share);
  if (!cut) return undefined;
  const { segment, from, text } = cut;
  const toPlace = (at: number, length: number): Occurrence => ({
    turn: index,
    segment,
    start: from + at,
    end: from + at + length,
  });
  const heard =
    findSounding(text, written, taxonomy === "people", besideIt) ??
    (taxonomy === "people" ? findSounding(text, written, true, beforeTitle) : undefined);
  if (heard !== undefined) {
    const at = text.indexOf(heard);
    return taxonomy === "people" && isNamesakeAt(text, at, at + heard.length)
      ? undefined
      : toPlace(at, heard.length);
  }
  if (taxonomy === "people") {
    const begun = findBegun(text, written);
    return begun && toPlace(begun.at, begun.length);
  }
  const kinds = taxonomy === "companies" ? listChineseKinds(written) : listChineseSorts(written);
  const isList = written.includes(", ");
  const body = findBody(text, kinds, isList ? 24 : taxonomy === "companies" ? 16 : 8, isList);
  return body && toPlace(body.at, body.length);
}

/** A whole name of which only the first part sounds like it: `杰西卡·郑` for `Jessica Chung`. */
function findBegun(text: string, written: string): { at: number; length: number } | undefined {
  const first = written.includes(" ") ? written.split(" ", 1)[0]! : "";
  if (first.length < 5 || !text.includes("·")) return undefined;
  for (const { 0: whole, 1: part, index } of text.matchAll(/(\p{Script=Han}{2,5})·\p{Script=Han}{1,3}/gu)) {
    const heard = findSounding(`${part!} `, first, true, besideIt);
    if (heard !== undefined && part!.endsWith(heard))
      return { at: index + part!.length - heard.length, length: whole.length - part!.length + heard.length };
  }
  return undefined;
}

/** What the translation says there. */
function cutTranslation(
  { segments }: Turn,
  share: number,
): { segment: number; from: number; text: string } | undefined {
  let length = 0;
  for (const { role, text } of segments) if (role !== "original") length += text.length;
  let at = share * length;
  for (let segment = 0; segment < segments.length; segment++) {
    const { role, text } = segments[segment]!;
    if (role === "original") continue;
    if (at <= text.length) {
      const reach = Math.min(mostSight, Math.max(sight, shareOfText * text.length));
      const from = Math.max(0, Math.floor(at - reach));
      return { segment, from, text: text.slice(from, Math.ceil(at + reach)) };
    }
    at -= text.length;
  }
  return undefined;
}
