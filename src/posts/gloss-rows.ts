import type { BoldPair, Speaker, Turn } from "../model.ts";
import { toMatchKey } from "../text/match-key.ts";

/** One term of a post with one English wording: what its first place says, or the first that explains it. */
export interface GlossRow {
  /** Match keys: spellings of one term have one key. */
  key: string;
  term: string;
  englishKey: string;
  english: string;
  /** `""` when the author gave none. */
  explanation: string;
  /** Id of the turn. */
  turn: string;
}

/** Longer terms and wordings are sentences. */
const longestTerm = 30;
const longestEnglish = 80;
/** Rows of one post; a post of more is a dictionary. */
const mostRows = 2000;
/** So many pairs in one turn hardly ever stand in another order. */
const fewPairs = 2;

/** The glosses and bold pairs of a post, one row a term and wording, in the order of their first places. */
export function readGlossRows(turns: readonly Turn[], speakers: readonly Speaker[]): GlossRow[] {
  const rows = new Map<string, GlossRow>();
  const isAgreed = judgePairs(turns, speakers);
  for (const { id, glosses, boldPairs } of turns) {
    for (const gloss of glosses) addRow(rows, gloss, id);
    if (boldPairs)
      for (const pair of boldPairs) if (isAgreed(pair)) addRow(rows, { ...pair, explanation: "" }, id);
  }
  return [...rows.values()].slice(0, mostRows);
}

/**
 * Bold wordings are paired by their order, which is another one now and then. So a pair counts only where the post pairs neither of
 * its sides with something else as often; of a turn with many, only when it comes twice. Labels are no terms.
 */
function judgePairs(turns: readonly Turn[], speakers: readonly Speaker[]): (pair: BoldPair) => boolean {
  const labels = new Set(speakers.flatMap((speaker) => speaker.labels));
  const times = new Map<string, { count: number; alone: boolean }>();
  const sides = new Map<string, Set<string>>();
  for (const { boldPairs } of turns) {
    if (!boldPairs) continue;
    for (const pair of boldPairs) {
      const name = `${pair.term}\t${pair.english}`;
      const known = times.get(name) ?? { count: 0, alone: false };
      times.set(name, { count: known.count + 1, alone: known.alone || boldPairs.length <= fewPairs });
      for (const side of [pair.term, `\t${pair.english}`])
        sides.set(side, (sides.get(side) ?? new Set()).add(name));
    }
  }
  return ({ term, english }) => {
    const name = `${term}\t${english}`;
    const { count, alone } = times.get(name)!;
    if (labels.has(term) || (count === 1 && !alone)) return false;
    return [term, `\t${english}`].every((side) =>
      [...sides.get(side)!].every((rival) => rival === name || times.get(rival)!.count < count),
    );
  };
}

function addRow(
  rows: Map<string, GlossRow>,
  gloss: { term: string; english: string; explanation: string },
  turn: string,
): void {
  const term = clean(gloss.term).replace(/[（(][^（）()]*[）)]$/, "");
  const english = clean(gloss.english);
  if (term === "" || term.length > longestTerm || english === "" || english.length > longestEnglish) return;
  const key = toMatchKey(term);
  const englishKey = toMatchKey(english);
  // A name that both languages write alike needs no line of its own, unless it is explained.
  if (key === englishKey && gloss.explanation === "") return;
  const id = `${key}\t${englishKey}`;
  const known = rows.get(id);
  const explanation = clean(gloss.explanation);
  if (!known) rows.set(id, { key, term, englishKey, english, explanation, turn });
  else if (known.explanation === "") known.explanation = explanation;
}

function clean(text: string): string {
  // Most hold nothing but letters, Han characters and single spaces.
  if (/^[\w\u4e00-\u9fff]+(?: [\w\u4e00-\u9fff]+)*$/.test(text)) return text;
  return text
    .replace(/[*`\s]+/g, " ")
    .replace(/^[“"「『]([^”"」』]*)[”"」』]$/, "$1")
    .trim();
}

/** Rows as text, a line each: what the pack holds. */
export function writeGlossRows(rows: readonly GlossRow[]): string {
  return rows
    .map(({ key, term, englishKey, english, explanation, turn }) =>
      // Nothing in a row holds white space but single spaces.
      [key, englishKey, turn, term, english, explanation].join("\t"),
    )
    .join("\n");
}

/** One line of what `writeGlossRows` wrote. */
export function parseGlossRow(line: string): GlossRow {
  const [key, englishKey, turn, term, english, explanation] = line.split("\t") as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { key, englishKey, turn, term, english, explanation };
}
