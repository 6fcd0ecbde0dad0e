import type { Post } from "../model.ts";
import { toMatchKey } from "../text/match-key.ts";
import type { Draft, Spelling } from "./gather-names.ts";

/** More ways than these to write a name in the other script are told by nobody. */
const mostRenderings = 3;

/**
 * What posts call things in the other script, those of most posts first. Spellings with one match key count as one, and what is a
 * spelling in use already is left out.
 *
 * @param bySpelling see `gatherNames`.
 */
export function listRenderings(
  taxonomy: string,
  posts: readonly Post[],
  bySpelling: ReadonlyMap<string, Spelling>,
): Map<Draft, string[]> {
  const votes = new Map<Draft, Map<string, { posts: number; texts: Map<string, number> }>>();
  for (const { mentions } of posts) {
    for (const [name, text] of mentions?.renderings?.[taxonomy] ?? []) {
      const draft = bySpelling.get(name)?.draft;
      const key = toMatchKey(text);
      if (!draft || key === "") continue;
      const byKey = votes.get(draft) ?? new Map<string, { posts: number; texts: Map<string, number> }>();
      votes.set(draft, byKey);
      const vote = byKey.get(key) ?? { posts: 0, texts: new Map<string, number>() };
      byKey.set(key, vote);
      vote.posts++;
      vote.texts.set(text, (vote.texts.get(text) ?? 0) + 1);
    }
  }
  const renderings = new Map<Draft, string[]>();
  for (const [draft, byKey] of votes) {
    const { key, authority, spellings } = draft;
    byKey.delete(key);
    for (const name of authority?.aliases ?? []) byKey.delete(toMatchKey(name));
    for (const { name } of spellings) byKey.delete(toMatchKey(name));
    const ways = [...byKey.values()].map(({ posts, texts }) => ({ posts, text: pickMost(texts) }));
    ways.sort((a, b) => b.posts - a.posts || (a.text < b.text ? -1 : 1));
    if (ways.length > 0)
      renderings.set(
        draft,
        ways.slice(0, mostRenderings).map(({ text }) => text),
      );
  }
  return renderings;
}

/** The most used text, the smallest by code unit among equals. */
function pickMost(texts: ReadonlyMap<string, number>): string {
  return [...texts].reduce((best, one) =>
    one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best,
  )[0];
}
