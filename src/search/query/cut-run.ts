import type { Fold } from "../fold.ts";
import { countPlaces } from "./hits.ts";
import type { SearchIndex } from "./open-index.ts";
import { isOneHan, type Query, toPart } from "./parse-query.ts";

/** Characters and words in a run that may be several things; what is longer is a sentence. */
const [shortest, longest] = [3, 14];
/** Ways to cut that are tried for each number of cuts. */
const mostWays = 4;

/** Characters as `isOneHan` knows them, and words. */
const han = "\\u3005-\\u3007\\u3041-\\u30ff\\u3400-\\u4dbf\\u4e00-\\u9fff";
const token = new RegExp(`[${han}]|[^\\s${han}]+`, "g");

/** No thing begins or ends with one of these. */
const grammar =
  /^[的了着过吗呢吧啊呀嘛么们得地之其]|[的了着吗呢吧啊呀嘛么很更最把被让给对从向和与或跟及是在]$/;

/** A way to take a run apart. */
interface Way {
  pieces: string[];
  /** Posts that have the pairs of characters it cuts. */
  posts: number;
}

/**
 * Queries in which a run of Han characters that stands nowhere is two or three things: whoever types in Chinese leaves no space
 * between the firm and what it does. Those first that cut least, and where hardly anything stands together: `灯塔石|裁员`.
 *
 * Nothing is fetched for it but what the run itself needs.
 */
export async function cutRun(fold: Fold, index: SearchIndex, query: Query): Promise<Query[]> {
  const [run] = query.parts
    .filter(({ quoted, prefix }) => !quoted && prefix !== "yes")
    .sort((a, b) => b.text.length - a.text.length);
  if (!run) return [];
  return (await listWays(index, run.text)).map(({ pieces }) => ({
    ...query,
    parts: query.parts.flatMap((part) =>
      part === run ? pieces.flatMap((piece) => toPart(fold, piece, true) ?? []) : [part],
    ),
    phrase: "",
    apart: true,
  }));
}

/**
 * @param text folded.
 * @param isLax whether pieces are listed that stand nowhere.
 * @returns ways to cut it into two things, then into three.
 */
export async function listWays(index: SearchIndex, text: string, isLax = false): Promise<Way[]> {
  const tokens = text.match(token) ?? [];
  if (tokens.length < shortest || tokens.length > longest || !tokens.some(isOneHan)) return [];
  // Between two scripts nothing is cut.
  const sizes = await Promise.all(
    tokens.map(async (one, at) => {
      const before = tokens[at - 1];
      if (before === undefined || !isOneHan(before) || !isOneHan(one)) return 0;
      return countPlaces(await index.readTerm(before + one));
    }),
  );
  const isPiece = (from: number, to: number): boolean => {
    if (!isOneHan(tokens[from]!)) return to === from + 1;
    for (let at = from + 1; at < to; at++)
      if (!isOneHan(tokens[at]!) || (sizes[at] === 0 && !isLax)) return false;
    return to - from > 1 && !grammar.test(tokens.slice(from, to).join(""));
  };
  const toWay = (...cuts: number[]): Way[] => {
    const ends = [0, ...cuts, tokens.length];
    const pieces = ends.slice(1).map((end, at) => [ends[at]!, end] as const);
    if (!pieces.every(([from, to]) => isPiece(from, to))) return [];
    return [
      {
        pieces: pieces.map(([from, to]) => tokens.slice(from, to).join("")),
        posts: cuts.reduce((sum, cut) => sum + sizes[cut]!, 0),
      },
    ];
  };
  const places = tokens.map((_, at) => at).slice(1);
  const once = places.flatMap((cut) => toWay(cut));
  const twice = places.flatMap((first) => places.slice(first).flatMap((second) => toWay(first, second)));
  return [once, twice].flatMap((ways) => ways.sort((a, b) => a.posts - b.posts).slice(0, mostWays));
}
