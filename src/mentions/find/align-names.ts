import type { Turn } from "../../model.ts";
import { isRemark } from "../brackets/remarks.ts";
import type { Occurrence } from "../occurrence.ts";

/** A name must stand in so many turns before the other language's word for it can be told. */
const leastTurns = 2;
/** Of the turns that hold one of the two, so many have to hold both. */
const leastShare = 0.75;
/** Turns looked at while candidates are narrowed down. */
const mostWitnesses = 6;

/** One side of a turn that has both. */
interface Side {
  turn: number;
  text: string;
}

/** Shortest first; made once a post. */
type Sides = Record<"translation" | "original", Side[]>;

/**
 * Tells the name of a thing in the other language by where it stands: what occurs in the translations of just those turns whose
 * originals say `Trump` is how this post writes Trump. Nothing is told of a thing that both languages name already, or that
 * stands in too few turns.
 *
 * @returns a function of the places of one thing.
 */
export function createAligner(
  turns: readonly Turn[],
): (occurrences: readonly Occurrence[], taxonomy: string) => string | undefined {
  let sides: Sides | undefined;
  return (occurrences, taxonomy) => {
    if (occurrences.length < leastTurns) return undefined;
    const [first] = occurrences;
    const { role } = turns[first!.turn]!.segments[first!.segment]!;
    if (occurrences.some(({ turn, segment }) => turns[turn]!.segments[segment]!.role !== role))
      return undefined;
    sides ??= { translation: joinSides(turns, "translation"), original: joinSides(turns, "original") };
    const other = role === "original" ? "translation" : "original";
    const turnsHolding = new Set(occurrences.map(({ turn }) => turn));
    const own: string[] = [];
    const rest: string[] = [];
    for (const { turn, text } of sides[other]) (turnsHolding.has(turn) ? own : rest).push(text);
    // Two turns tell a long name; of a person they tell what goes with the name as well.
    if (own.length < (taxonomy === "people" ? leastTurns + 1 : leastTurns)) return undefined;
    const name = alignName(own, rest, other);
    return name !== undefined && isGlossed(name, turns) ? undefined : name;
  };
}

/** Whether some text has a Latin name in brackets behind a Chinese one: it would be this thing's, were it known for it; so it is another's. */
function isGlossed(name: string, turns: readonly Turn[]): boolean {
  return turns.some(({ segments }) =>
    segments.some(({ text }) => {
      for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length))
        if (gloss.test(text.slice(at + name.length, at + name.length + 4))) return true;
      return false;
    }),
  );
}

const gloss = /^[”」』》]?\s?[（(]\p{Script=Latin}/u;

/** @param own texts of the turns that hold the name, and `rest` of the others, both shortest first. */
function alignName(
  own: readonly string[],
  rest: readonly string[],
  other: "translation" | "original",
): string | undefined {
  let best: { name: string; share: number } | undefined;
  for (const candidate of listCandidates(own, rest, other)) {
    const name = other === "translation" ? growName(candidate, own, true) : candidate;
    if (grammar.test(name) || isRemark(name.replace(copula, ""))) continue;
    const inside = countHolding(own, name, own.length);
    if (inside < leastTurns || inside < own.length * leastShare) continue;
    const outside = countHolding(rest, name, inside);
    const share = (2 * inside) / (own.length + inside + outside);
    if (share < toLeastShare(name, own.length) || inside < (inside + outside) * leastShare) continue;
    if (!best || share > best.share || (share === best.share && name.length > best.name.length))
      best = { name, share };
  }
  if (best === undefined || other !== "translation") return best?.name;
  return growName(best.name, own, false).replace(copula, "");
}

/** Before a name, and no part of it: `是` but in `是枝`, a surname. */
const copula = /^(?:来自|是(?!枝)(?=\p{Script=Han}{3}))/u;

/** Characters of grammar, which names in translation do without. */
const grammar =
  /[我你您他她它们的了吗呢吧啊这那些么嘛着过很就也]|一[名个家位种款些次项]|可以|能够|需要|应该|没有|因为|所以|如果|但是/;

/** Chance makes two characters meet in three turns; it hardly does in six. A long name may stand in just two. */
function toLeastShare(name: string, turns: number): number {
  if (turns < 3) return /^\p{Script=Han}{5,}$/u.test(name) ? 1 : 2;
  if (name.length < 3 && /^\p{Script=Han}/u.test(name)) return turns < 6 ? 2 : 0.92;
  if (name.length < 4 && turns < 4) return 1;
  return turns < 5 ? 0.95 : 0.85;
}

/** How many of the texts hold the name, Latin ones as whole words; no more than `most` are counted. */
function countHolding(texts: readonly string[], name: string, most: number): number {
  const isWord = /^\p{Script=Latin}/u.test(name);
  let count = 0;
  for (const text of texts) {
    if (isWord ? holdsWord(text, name) : text.includes(name)) count++;
    if (count === most) break;
  }
  return count;
}

function holdsWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const isInside = /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at));
    if (!isInside && !/^\p{L}/u.test(text.slice(at + name.length, at + name.length + 2))) return true;
  }
  return false;
}

/** The name with the characters that always stand beside it: `未来基金会`, where `来基金会` alone was telling; `电子游戏` for `电子游`. */
function growName(name: string, texts: readonly string[], isBefore: boolean): string {
  let grown = name;
  for (let step = 0; step < 4; step++) {
    const beside = findBeside(grown, texts, isBefore);
    if (beside === undefined) break;
    grown = isBefore ? beside + grown : grown + beside;
  }
  return grown;
}

/** The one character that stands before all places of a name, or behind them. */
function findBeside(name: string, texts: readonly string[], isBefore: boolean): string | undefined {
  const found = new Set<string>();
  let count = 0;
  for (const text of texts) {
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      found.add(text[isBefore ? at - 1 : at + name.length] ?? "");
      if (found.size > 1) return undefined;
      count++;
    }
  }
  const [only = ""] = found;
  return count < 3 || !/\p{Script=Han}/u.test(only) ? undefined : only;
}

function joinSides(turns: readonly Turn[], wanted: "translation" | "original"): Side[] {
  const sides: Side[] = [];
  for (let turn = 0; turn < turns.length; turn++) {
    const { segments } = turns[turn]!;
    const own = segments.filter(({ role }) => role === wanted);
    if (own.length > 0 && own.length < segments.length)
      sides.push({ turn, text: own.length === 1 ? own[0]!.text : own.map(({ text }) => text).join("\n") });
  }
  return sides.sort((a, b) => a.text.length - b.text.length);
}

/** What may be a name, of the shortest turns that would have to hold it and the longest that should not. */
function listCandidates(
  own: readonly string[],
  rest: readonly string[],
  side: "translation" | "original",
): Set<string> {
  const [first, second, ...more] = own.slice(0, mostWitnesses);
  if (first === undefined || second === undefined) return new Set();
  // A name may be missing in one turn, hardly in the two shortest.
  const source = first.length < 20 ? second : first;
  if (source.length > 3000) return new Set();
  const parts = side === "translation" ? listPairs(source) : listCapitals(source);
  const witnesses = [second, ...more];
  const strangers = rest.slice(-mostWitnesses);
  const kept = new Set<string>();
  for (const part of parts) {
    if (isCommon(part, witnesses) && isRare(part, strangers)) kept.add(part);
  }
  return side === "translation" ? joinPairs(source, kept) : kept;
}

function isCommon(part: string, texts: readonly string[]): boolean {
  let missing = 0;
  for (const text of texts)
    if (!text.includes(part) && texts.length - ++missing < texts.length * leastShare) return false;
  return true;
}

function isRare(part: string, texts: readonly string[]): boolean {
  let count = 0;
  for (const text of texts) if (text.includes(part) && ++count > texts.length / 4) return false;
  return true;
}

/** Every two Chinese characters side by side. */
function listPairs(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const [run] of text.matchAll(/[\p{Script=Han}·]{2,}/gu))
    for (let at = 0; at + 2 <= run.length; at++) pairs.add(run.slice(at, at + 2));
  return pairs;
}

/** Pairs that overlap are one longer name: `特朗` and `朗普` in `特朗普`. */
function joinPairs(text: string, pairs: ReadonlySet<string>): Set<string> {
  const names = new Set<string>();
  let name = "";
  for (let at = 0; at < text.length; at++) {
    const pair = text.slice(at, at + 2);
    if (pairs.has(pair)) name = name === "" ? pair : name + pair[1]!;
    else if (name !== "") {
      if (name.length >= 2 && name.length <= 12) names.add(name);
      name = "";
    }
  }
  return names;
}

const starters = new Set(
  "What Let Okay Maybe Yep Right Really Actually Today Thank Thanks Good Great Welcome Hello Look Oh Was The This That These Those There Then They And But For With What When Where Which Who Why How You Your Yes Yeah She His Her Its Our Now Not One All Can Did Does Has Have Was Were Will Would Well Just Like Because Also Some Most".split(
    " ",
  ),
);

const contraction = /^I['’]/;

/** Words with a capital, and runs of them. */
function listCapitals(text: string): Set<string> {
  const names = new Set<string>();
  for (const [run] of text.matchAll(
    /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.&'’-]{2,}(?: \p{Lu}[\p{L}\p{N}.&'’-]+){0,3}/gu,
  )) {
    if (starters.has(run) || contraction.test(run)) continue;
    const bare = run.replace(/(?:['’]s|[.'’-])+$/, "");
    names.add(bare);
    for (const word of bare.split(" ")) if (word.length > 2 && !starters.has(word)) names.add(word);
  }
  return names;
}
