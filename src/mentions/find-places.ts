import type { Post, Turn } from "../model.ts";
import { createAligner } from "./align-names.ts";
import type { Occurrence } from "./choose-passages.ts";
import { createVisitor, type Matcher, type OnMention } from "./find-mentions.ts";
import { findMisheard } from "./find-misheard.ts";
import { type Gathered, gatherThings, listNames } from "./gather-things.ts";
import { createListener } from "./listen.ts";
import type { FindRecord } from "./record-wordings.ts";

/** Where the turns of a post name things. */
export interface Places {
  things: Gathered["things"];
  /** By thing, in the order of the text. */
  byThing: Occurrence[][];
  /** For each turn how many things it names. */
  named: Uint32Array;
  /** By turn, the first place that names something. */
  firsts: Map<number, Occurrence>;
  /** Finds the same names in any other text. */
  match: Matcher;
}

/** Every place of a post that names a thing of its front matter, by whatever name. */
export function findPlaces(
  { terms, speakers }: Pick<Post, "terms" | "speakers">,
  turns: readonly Turn[],
  findRecord: FindRecord,
): Places {
  const { things, names } = gatherThings(terms, turns, speakers, findRecord);
  let match = createVisitor(names);
  let found = findInTurns(turns, things.length, match);
  const isAligned = addAligned(things, turns, found.byThing);
  const isHeard = addSounding(things, turns, found.byThing);
  if (addMisheard(things, turns, found.byThing) || isHeard || isAligned) {
    match = createVisitor(listNames(things, turns, speakers));
    found = findInTurns(turns, things.length, match);
  }
  return { things, match, ...found };
}

function findInTurns(turns: readonly Turn[], size: number, match: Matcher) {
  const byThing: Occurrence[][] = Array.from({ length: size }, () => []);
  const named = new Uint32Array(turns.length);
  const firsts = new Map<number, Occurrence>();
  let turn = 0;
  let segment = 0;
  const keep: OnMention = (id, start, end) => {
    const place = { turn, segment, start, end };
    const places = byThing[id]!;
    const isNew = places.length === 0 || places[places.length - 1]!.turn !== turn;
    if (isNew && named[turn]!++ === 0) firsts.set(turn, place);
    places.push(place);
    return false;
  };
  for (; turn < turns.length && size > 0; turn++) {
    const { segments } = turns[turn]!;
    for (segment = 0; segment < segments.length; segment++) match(segments[segment]!.text, keep);
  }
  return { byThing, named, firsts };
}

/** Adds the names that only the pairs of the two languages tell; whether there are any. */
function addAligned(things: Gathered["things"], turns: readonly Turn[], byThing: Occurrence[][]): boolean {
  const align = createAligner(turns);
  let some = false;
  for (const [id, { taxonomy, wordings }] of things.entries()) {
    const name = align(byThing[id]!, taxonomy);
    if (name === undefined || things.some((thing) => thing.wordings.has(name))) continue;
    wordings.add(name);
    some = true;
  }
  return some;
}

/** Adds the names that Chinese texts write by their sound; whether there are any. */
function addSounding(things: Gathered["things"], turns: readonly Turn[], byThing: Occurrence[][]): boolean {
  const hear = createListener(turns);
  let some = false;
  for (const [id, { taxonomy, wordings }] of things.entries()) {
    if (taxonomy !== "people" && taxonomy !== "companies") continue;
    const name = hear(byThing[id]!, wordings, taxonomy === "people");
    if (name === undefined || things.some((thing) => thing.wordings.has(name))) continue;
    wordings.add(name);
    some = true;
  }
  return some;
}

/** Adds what machines heard instead of a name; whether there is any. */
function addMisheard(things: Gathered["things"], turns: readonly Turn[], byThing: Occurrence[][]): boolean {
  let some = false;
  for (const [id, { taxonomy, wordings }] of things.entries()) {
    if (taxonomy === "media") continue;
    for (const spelling of findMisheard(turns, byThing[id]!, wordings)) {
      if (things.some((thing) => thing.wordings.has(spelling))) continue;
      wordings.add(spelling);
      some = true;
    }
  }
  return some;
}
