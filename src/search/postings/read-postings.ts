import type { Post, Turn } from "../../model.ts";
import { foldHan } from "../../text/match-key-han.ts";
import { readHeadingTexts } from "../../transcript/contents.ts";
import { eachUnit, Fold, kinds } from "../fold.ts";
import { type Field, fieldTerm, readTerms } from "../terms.ts";
import { headUnits, placeTurns, toSide } from "../units.ts";
import { TermCollector } from "./term-collector.ts";

const fold = new Fold(foldHan);
const collector = new TermCollector();

/** Which names of a post filter by which field. */
const nameFields: [key: string, field: Field][] = [
  ["people", "person"],
  ["companies", "company"],
  ["products", "product"],
  ["tags", "tag"],
  ["speakers", "channel"],
];

/**
 * The search terms of one post, as the bytes that the cache keeps and `buildIndex` merges.
 *
 * Pure: the same post and turns give the same bytes. Addresses, dates and settings are not in it.
 */
export function readPostings(post: Omit<Post, "body">, turns: readonly Turn[]): Uint8Array {
  readHead(post);
  const units = placeTurns(turns.map(({ id }) => id));
  const order = turns.map((_, index) => index).sort((a, b) => units[a]! - units[b]!);
  const labels = new Map(post.speakers.map(({ key, labels }) => [key, labels]));
  for (const index of order) {
    const turn = turns[index]!;
    for (const side of [0, 1] as const) {
      collector.begin(units[index]! + side);
      for (const segment of turn.segments) {
        if (toSide(segment.language) === side) readTerms(fold, segment.text, collector);
      }
      if (side === 0) readSpeaker(turn, labels);
    }
  }
  return collector.toRecord();
}

function readHead(post: Omit<Post, "body">): void {
  const names = [
    ...new Set(
      Object.keys(post.terms)
        .sort()
        .flatMap((key) => post.terms[key]!),
    ),
  ];
  const parts: [unit: number, texts: string[]][] = [
    [headUnits.title, [post.title]],
    [headUnits.names, [...names, post.author]],
    [headUnits.summary, [post.summary, post.insight]],
    [headUnits.headings, readHeadingTexts(post.contents)],
  ];
  for (const [unit, texts] of parts) {
    collector.begin(unit);
    for (const text of texts) {
      readTerms(fold, text, collector);
      eachUnit(fold, text, (code, kind) => {
        if (kind === kinds.han) collector.term(`=${String.fromCharCode(code)}`);
      });
    }
    if (unit !== headUnits.title) continue;
    for (const [key, field] of nameFields) {
      for (const name of post.terms[key] ?? []) collector.term(fieldTerm(fold, field, name));
    }
  }
}

function readSpeaker(turn: Turn, labels: ReadonlyMap<string, string[]>): void {
  if (turn.speaker === undefined && turn.speakerLabel === undefined) return;
  const names = new Set([
    ...(labels.get(turn.speaker ?? "") ?? []),
    turn.speaker ?? "",
    turn.speakerLabel ?? "",
  ]);
  for (const name of names) if (name !== "") collector.term(fieldTerm(fold, "speaker", name));
}
