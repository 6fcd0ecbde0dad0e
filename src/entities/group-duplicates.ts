import { isHan } from "../text/is-han.ts";
import { toSlug } from "../text/slug.ts";
import type { Duplicate, NameUse } from "./find-duplicates.ts";
import type { Authority } from "./parse-authority-file.ts";

/** Names that may be one thing together: what becomes one record, or a longer one. */
export interface DuplicateGroup {
  /** The names that no record has yet, most posts first. */
  names: NameUse[];
  /** The record they would join; a new one when absent. */
  record?: Authority;
  /** The pairs that make the group, likeliest first. */
  pairs: Duplicate[];
  /** Whether texts say so; else the names look or sound alike, or one explains the other, as is so of many different things. */
  witnessed: boolean;
  /** Pairs of one of its names with another name that does not go with the rest of them. */
  doubts: Duplicate[];
}

interface Cluster extends DuplicateGroup {
  /** Every name, those of the record included. */
  all: string[];
}

/**
 * Pairs as groups, likeliest first; no name is in two groups.
 *
 * Pairs that a text bears witness to join groups, unless that would make one thing of two: of two records; of `Sam Altman`
 * and `Sam Harris`, who are both `Sam`; of 王毅 and 汪毅, who are both `Wang Yi`. Pairs that only look or sound alike make
 * groups of two. What is left over is told as a doubt of the group it touches. Once groups are records, the rest groups as
 * before.
 *
 * @param duplicates in the order of `findDuplicates`. @param recordOf the record of a name, if any.
 */
export function groupDuplicates(
  duplicates: readonly Duplicate[],
  recordOf: (name: string) => Authority | undefined,
): DuplicateGroup[] {
  const clusters = new Map<string, Cluster>();
  const byRecord = new Map<Authority, Cluster>();
  const links = new Map<string, Duplicate>();
  for (const pair of duplicates) links.set(toPairId(pair.names[0].name, pair.names[1].name), pair);
  const clusterOf = (use: NameUse): Cluster => {
    const known = clusters.get(use.name);
    if (known !== undefined) return known;
    const record = recordOf(use.name);
    const cluster = (record && byRecord.get(record)) ?? createCluster(use, record);
    if (record !== undefined) byRecord.set(record, cluster);
    clusters.set(use.name, cluster);
    return cluster;
  };
  const witnessed = duplicates.filter(isWitnessed);
  for (const pair of [...witnessed, ...duplicates.filter((one) => !isWitnessed(one))]) {
    const [a, b] = [clusterOf(pair.names[0]), clusterOf(pair.names[1])];
    if (a === b) {
      a.pairs.push(pair);
      continue;
    }
    const isFree = a.pairs.length === 0 && b.pairs.length === 0 && !(a.record && b.record);
    if (isWitnessed(pair) ? isOneThing(a, b, pair, links) : isFree) {
      for (const name of join(a, b, pair)) clusters.set(name, a.record || !b.record ? a : b);
    } else (a.pairs.length > 0 || b.pairs.length === 0 ? a : b).doubts.push(pair);
  }
  return [...new Set(clusters.values())]
    .filter(({ pairs, names }) => names.length > 0 && pairs.length > 0)
    .map(({ all, ...group }) => ({ ...group, names: group.names.sort(isMoreUsed) }))
    .sort((a, b) => Number(b.witnessed) - Number(a.witnessed) || rank(a, b));
}

function createCluster(use: NameUse, record: Authority | undefined): Cluster {
  const rest = { pairs: [], doubts: [], witnessed: false };
  if (record === undefined) return { names: [use], all: [use.name], ...rest };
  return { names: [], all: [...new Set([record.name, ...record.aliases, use.name])], record, ...rest };
}

/** Everything goes to the one with a record, else to the first. @returns the names that moved. */
function join(a: Cluster, b: Cluster, pair: Duplicate): string[] {
  const [to, from] = a.record || !b.record ? [a, b] : [b, a];
  to.pairs.push(...from.pairs, pair);
  to.doubts.push(...from.doubts);
  to.names.push(...from.names);
  to.all.push(...from.all);
  to.witnessed ||= from.witnessed || isWitnessed(pair);
  return from.all;
}

function isWitnessed({ names: [{ name: a }, { name: b }], evidence }: Duplicate): boolean {
  if (evidence.some(({ kind }) => kind === "label" || kind === "name")) return true;
  if (!evidence.some(({ kind }) => kind === "gloss" || kind === "text")) return false;
  // Beside a name of the same script stands as often an explanation: `Gemini（LLM）`.
  return isHan(a) !== isHan(b) || isAlike(a, b, evidence);
}

function isAlike(a: string, b: string, evidence: Duplicate["evidence"]): boolean {
  return (
    evidence.some(({ kind }) => kind === "initials" || kind === "spelling") ||
    isPartOf(a, b) ||
    isPartOf(b, a)
  );
}

function isOneThing(a: Cluster, b: Cluster, pair: Duplicate, links: ReadonlyMap<string, Duplicate>): boolean {
  if (a.record && b.record) return false;
  const isOften = pair.evidence.reduce((sum, { count }) => sum + count, 0) > 1;
  return a.all.every((left) => b.all.every((right) => isCompatible(left, right, isOften, links)));
}

function isCompatible(
  a: string,
  b: string,
  isOften: boolean,
  links: ReadonlyMap<string, Duplicate>,
): boolean {
  const link = links.get(toPairId(a, b));
  if (link !== undefined && isWitnessed(link)) return true;
  if (isHan(a) !== isHan(b)) return true;
  if (isHan(a)) {
    // One English name has several Chinese renderings, but Chinese names of one sound are several people.
    if (toSlug(a, "pinyin") === toSlug(b, "pinyin")) return false;
    // Renderings of one name share a character: 特朗普 and 川普. Without one, a single place may be a slip of the pen.
    return isOften || [...a].some((character) => isHan(character) && b.includes(character));
  }
  return isAlike(a, b, link?.evidence ?? []);
}

/** `Trump` is part of `Donald Trump`, and so is `Fed` of `Federal Reserve`. */
function isPartOf(short: string, long: string): boolean {
  const words = toWords(long);
  return toWords(short).every((word) =>
    words.some((other) => other === word || (word.length > 2 && other.startsWith(word))),
  );
}

function toWords(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function toPairId(a: string, b: string): string {
  return a < b ? `${a}\n${b}` : `${b}\n${a}`;
}

function isMoreUsed(a: NameUse, b: NameUse): number {
  return b.posts - a.posts || (a.name < b.name ? -1 : 1);
}

function rank(a: DuplicateGroup, b: DuplicateGroup): number {
  const score = ({ pairs }: DuplicateGroup) => pairs.reduce((sum, pair) => sum + pair.score, 0);
  return score(b) - score(a) || isMoreUsed(a.names[0]!, b.names[0]!);
}
