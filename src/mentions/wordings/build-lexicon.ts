import { toMatchKey } from "../../text/match-key.ts";
import type { RecordNames } from "./record-wordings.ts";

/** So many posts have to give a short name before others are searched for it; a long one is nothing else. */
const leastPosts = 2;

function isLong(name: string, taxonomy: string): boolean {
  if (/(?:公司|平台|机构|理念|部门|团队|媒体|企业|实验室|研究所)$/.test(name)) return false;
  const { length } = name.replace(/[^\p{Script=Han}]/gu, "");
  return length >= (taxonomy === "people" ? 3 : 4);
}

/** Whether a name has words before it that are no part of it, told by more witnesses of what is: `说诺登` beside `诺登`. */
function isOverlong(name: string, others: ReadonlyMap<string, number>): boolean {
  const posts = others.get(name)!;
  for (const [other, more] of others)
    if (other.length > 1 && more > 2 * posts && other.length < name.length && name.endsWith(other))
      return !/[·A-Za-z.& ]/.test(name.at(-1 - other.length)!);
  return false;
}

/** Where two things go by one name, it belongs to the one that has most of the witnesses. */
const leastShare = 0.7;

/**
 * The other names that posts give things, for the posts that only use them. Pages are not joined by it: it only decides which
 * places of a text count as mentions of what the post's own front matter names.
 *
 * @param evidence what `scanTwins` found, one list a post.
 * @returns by taxonomy, each name with its other names behind it, sorted.
 */
export function buildLexicon(evidence: Iterable<readonly string[]>): RecordNames {
  const found = new Map<string, { taxonomy: string; name: string; others: Map<string, number> }>();
  const totals = new Map<string, number>();
  for (const lines of evidence) {
    for (const line of lines) {
      const [taxonomy, name, other] = line.split("\t") as [string, string, string];
      const key = `${taxonomy}\t${toMatchKey(name)}`;
      const thing = found.get(key) ?? { taxonomy, name, others: new Map<string, number>() };
      if (name < thing.name) thing.name = name;
      thing.others.set(other, (thing.others.get(other) ?? 0) + 1);
      found.set(key, thing);
      totals.set(`${taxonomy}\t${other}`, (totals.get(`${taxonomy}\t${other}`) ?? 0) + 1);
    }
  }
  const lexicon: RecordNames = {};
  for (const [, { taxonomy, name, others }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const kept = [...others]
      .filter(
        ([other, posts]) =>
          (posts >= leastPosts || isLong(other, taxonomy)) &&
          posts >= leastShare * totals.get(`${taxonomy}\t${other}`)!,
      )
      .map(([other]) => other)
      .filter((other) => !isOverlong(other, others))
      .sort();
    if (kept.length === 0) continue;
    lexicon[taxonomy] ??= [];
    lexicon[taxonomy].push([name, ...kept]);
  }
  return lexicon;
}
