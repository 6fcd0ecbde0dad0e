import { crc32 } from "node:zlib";
import type { Heading, Mentions, PackPointer, Post, Speaker, Turn } from "../model.ts";
import { createHref } from "../text/href.ts";
import { findPlaces } from "./find-places.ts";
import type { Gathered } from "./gather-things.ts";
import { createFindNamed } from "./list-named.ts";
import { type FindRecord, toWordingsDigest } from "./wordings/record-wordings.ts";
import { choosePassages, chooseQuotes, type Passage } from "./write/choose-passages.ts";
import { type PassagePlace, toRowNumbers } from "./write/mention-rows.ts";
import { pickRendering } from "./write/pick-rendering.ts";
import { writeMarks } from "./write/write-marks.ts";
import { writePassage } from "./write/write-passage.ts";

/** A post with its text at hand. */
export interface PostText {
  post: Pick<Post, "terms" | "speakers" | "title" | "url" | "date">;
  html: readonly string[];
  headings: readonly Heading[];
  turns: readonly Turn[];
}

export interface ReadMentionsOptions {
  findRecord: FindRecord;
  /** Begins and ends with `/`. */
  pathPrefix: string;
  /** Keeps the passages, which are HTML. */
  append: (pieces: readonly Uint8Array[]) => PackPointer;
}

/** More things than this in one turn make it a list of names. */
const crowd = 6;
/** Speakers whose words are kept; a panel of more is a crowd. */
const mostSpeakers = 12;

/** One thing, or one speaker. */
interface Row {
  index: number;
  count: number;
  passages: PassagePlace[];
}

/**
 * What a post says about the things its front matter names, and what its speakers say; `undefined` when it says nothing. Linear
 * in the length of the text.
 */
export function readMentions(text: PostText, options: ReadMentionsOptions): Mentions | undefined {
  const { post, html, headings, turns } = text;
  const found = findPlaces(post, turns, options.findRecord);
  const { things, match } = found;
  const toHref = createHref(options.pathPrefix);
  const pieces: Buffer[] = [];
  const keep = (passages: readonly Passage[]): PassagePlace[] =>
    passages.map((passage) => {
      const bytes = Buffer.from(writePassage(passage, post, toHref));
      pieces.push(bytes);
      return { score: passage.score, length: bytes.length, crc: crc32(bytes) };
    });
  const isCrowded = (turn: number): boolean => found.named[turn]! > crowd;
  const about: Row[] = [];
  const findNamed = createFindNamed(post.terms);
  const renderings: NonNullable<Mentions["renderings"]> = {};
  for (const [id, thing] of things.entries()) {
    const all = found.byThing[id]!;
    if (all.length === 0) continue;
    const named = findNamed(thing.index);
    const rendering = pickRendering(named, all, turns);
    if (rendering !== undefined) {
      renderings[named.taxonomy] ??= [];
      renderings[named.taxonomy]!.push([named.name, rendering]);
    }
    const own = listOwnKeys(thing, post.speakers);
    const others =
      own.length === 0 ? all : all.filter(({ turn }) => !own.includes(turns[turn]!.speaker ?? ""));
    about.push({
      index: thing.index,
      count: all.length,
      passages: keep(choosePassages(turns, others, isCrowded)),
    });
  }
  const spoken = groupTurns(turns);
  const said = listSpeakers(post.speakers).map(({ index, speaker }) => {
    const own = spoken.get(speaker.key) ?? [];
    return { index, count: own.length, passages: keep(chooseQuotes(turns, own, found.firsts)) };
  });
  const wordings = toWordingsDigest(post.terms, options.findRecord);
  if (about.length === 0 && said.length === 0 && wordings === "") return undefined;
  const mentions: Mentions = { wordings, about: toRowNumbers(about), said: toRowNumbers(said) };
  if (pieces.length > 0) mentions.passages = options.append(pieces);
  if (Object.keys(renderings).length > 0) mentions.renderings = renderings;
  // Things by their place in the front matter: what the main thread knows.
  const numbers = things.map(({ index }) => index.toString(36));
  const marks = writeMarks(found.matched, { html, turns, sections: toSections(headings), numbers, match });
  if (marks !== "") mentions.links = marks;
  return mentions;
}

/** Keys of the speakers that are this person: what people say of themselves is not what is said about them. */
function listOwnKeys(
  { taxonomy, wordings }: Gathered["things"][number],
  speakers: readonly Speaker[],
): string[] {
  if (taxonomy !== "people") return [];
  return speakers.filter(({ labels }) => labels.some((label) => wordings.has(label))).map(({ key }) => key);
}

/** By speaker, the places of their turns. */
function groupTurns(turns: readonly Turn[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (let index = 0; index < turns.length; index++) {
    const { speaker } = turns[index]!;
    if (speaker === undefined) continue;
    const group = groups.get(speaker);
    if (group) group.push(index);
    else groups.set(speaker, [index]);
  }
  return groups;
}

/** Those who speak under a name, most turns first. */
function listSpeakers(speakers: readonly Speaker[]): { index: number; speaker: Speaker }[] {
  return speakers
    .map((speaker, index) => ({ index, speaker }))
    .filter(({ speaker }) => !speaker.generic && speaker.key.length > 1)
    .sort((a, b) => b.speaker.turns - a.speaker.turns || a.index - b.index)
    .slice(0, mostSpeakers);
}

/** For each heading the section it stands in: sections begin at the highest level that the body has. */
function toSections(headings: readonly Heading[]): number[] {
  let section = -1;
  return headings.map(({ level }) => (level <= 2 ? ++section : section));
}
