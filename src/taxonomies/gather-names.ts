import { type Authorities, resolveName } from "../entities/authorities.ts";
import type { Authority } from "../entities/parse-authority-file.ts";
import type { Post } from "../model.ts";
import type { TaxonomyRow } from "../taxonomy-table.ts";
import { toMatchKey } from "../text/match-key.ts";

/** One thing, while its names are gathered. */
export interface Draft {
  key: string;
  authority: Authority | undefined;
  spellings: Spelling[];
  posts: Post[];
}

/** A name letter by letter. */
export interface Spelling {
  name: string;
  /** Number of posts that write it so. */
  posts: number;
  draft: Draft;
}

/**
 * Every spelling in use, with the thing it stands for: names with one match key, or of one record, are one thing.
 *
 * @param posts in the order in which each thing is to hold them.
 * @param wanted keys of the things to gather; default all.
 */
export function gatherNames(
  row: TaxonomyRow,
  posts: readonly Post[],
  authorities: Authorities,
  wanted?: ReadonlySet<string>,
): Map<string, Spelling> {
  const bySpelling = new Map<string, Spelling>();
  const byKey = new Map<string, Draft>();
  const unwanted = new Set<string>();
  for (const post of posts) {
    for (const name of post.terms[row.key] ?? []) {
      let spelling = bySpelling.get(name);
      if (spelling === undefined) {
        if (unwanted.has(name)) continue;
        const authority = resolveName(authorities, row.key, name);
        const key = toMatchKey(authority?.name ?? name);
        // Blank names have no key, and no page.
        if (key === "" || wanted?.has(key) === false) {
          unwanted.add(name);
          continue;
        }
        let draft = byKey.get(key);
        if (draft === undefined) {
          draft = { key, authority, spellings: [], posts: [] };
          byKey.set(key, draft);
        }
        spelling = { name, posts: 0, draft };
        draft.spellings.push(spelling);
        bySpelling.set(name, spelling);
      }
      spelling.posts++;
      const { posts: gathered } = spelling.draft;
      if (gathered[gathered.length - 1] !== post) gathered.push(post);
    }
  }
  return bySpelling;
}

/** The most used spelling, the smallest by code unit among equals. */
export function pickSpelling(spellings: readonly Spelling[]): string {
  return spellings.reduce((best, one) =>
    one.posts > best.posts || (one.posts === best.posts && one.name < best.name) ? one : best,
  ).name;
}
