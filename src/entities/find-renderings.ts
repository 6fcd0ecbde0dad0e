import { toMatchKey } from "../text/match-key.ts";

/** One place where a Chinese wording stands for an English one. */
export interface Rendering {
  english: string;
  chinese: string;
  path: string;
  line: number;
}

/** One English name or term rendered in several Chinese ways. */
export interface CompetingRenderings {
  english: string;
  /** Most used first, then by code unit. */
  ways: { chinese: string; places: { path: string; line: number }[] }[];
}

/**
 * English names that Chinese texts render in more than one way, those with most places first.
 *
 * Spellings with one match key are one way. Places keep the order they came in.
 */
export function findCompetingRenderings(renderings: Iterable<Rendering>): CompetingRenderings[] {
  const byEnglish = new Map<
    string,
    { english: string; ways: Map<string, CompetingRenderings["ways"][number]> }
  >();
  for (const { english, chinese, path, line } of renderings) {
    const key = toMatchKey(english);
    const wayKey = toMatchKey(chinese);
    if (key === "" || wayKey === "" || key === wayKey) continue;
    const entry = byEnglish.get(key) ?? { english, ways: new Map() };
    byEnglish.set(key, entry);
    const way = entry.ways.get(wayKey) ?? { chinese, places: [] };
    entry.ways.set(wayKey, way);
    way.places.push({ path, line });
  }
  return [...byEnglish.values()]
    .filter(({ ways }) => ways.size > 1)
    .map(({ english, ways }) => ({ english, ways: [...ways.values()].sort(isMoreUsed) }))
    .sort((a, b) => countPlaces(b) - countPlaces(a) || (a.english < b.english ? -1 : 1));
}

function isMoreUsed(a: CompetingRenderings["ways"][number], b: CompetingRenderings["ways"][number]): number {
  return b.places.length - a.places.length || (a.chinese < b.chinese ? -1 : 1);
}

function countPlaces({ ways }: CompetingRenderings): number {
  return ways.reduce((sum, { places }) => sum + places.length, 0);
}
