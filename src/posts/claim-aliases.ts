import type { Post, Url } from "../model.ts";

/** An old address that is another page's: it leads nowhere of its own. */
export interface LostAlias {
  post: Post;
  alias: Url;
  /** Whose address it is, and that address: the same, or equal but for case. */
  owner: Post;
  taken: Url;
}

/**
 * Which old addresses lead to which posts. One that a post has, or had that is earlier by path, is that one's. macOS and Windows take
 * names that differ only in case for one file, and so a page that leads on would replace the post that it leads to.
 */
export function claimAliases(posts: readonly Post[]): {
  claimed: [alias: Url, post: Post][];
  lost: LostAlias[];
} {
  const claimed: [Url, Post][] = [];
  const lost: LostAlias[] = [];
  const moved = posts.filter(({ aliases }) => aliases.length > 0);
  if (moved.length === 0) return { claimed, lost };
  const owners = new Map<string, { post: Post; url: Url }>();
  for (const post of posts) owners.set(foldAddress(post.url), { post, url: post.url });
  // Where posts are equal but for case, each has its own.
  for (const post of posts) owners.set(post.url, { post, url: post.url });
  for (const post of moved.sort((a, b) => (a.path < b.path ? -1 : 1))) {
    for (const alias of post.aliases) {
      const folded = foldAddress(alias);
      const owner = owners.get(alias) ?? owners.get(folded);
      // Two of its own that differ in case lead to one page.
      if (owner !== undefined && (owner.post !== post || owner.url === post.url)) {
        lost.push({ post, alias, owner: owner.post, taken: owner.url });
        continue;
      }
      claimed.push([alias, post]);
      for (const key of [folded, alias]) owners.set(key, { post, url: alias });
    }
  }
  return { claimed, lost };
}

/** What addresses have in common that are one file where names know no case. */
export function foldAddress(url: Url): string {
  return url.toLowerCase();
}
