import { hash } from "node:crypto";
import type { Post } from "../model.ts";

/**
 * One word for what of a post decides which pages the site has and what they are called: its addresses, place in lists, names,
 * visibility, who speaks, and what its names are in
 * the other script. Where it is the same for all posts, an edit changes what pages show and no more.
 */
export function digestStructure(post: Omit<Post, "body">): string {
  const { url, aliases, date, updated, draft, exclude, noindex, terms, speakers, mentions } = post;
  const voices = speakers.map(({ labels, generic }) => [labels, generic]);
  const parts = [
    url,
    aliases,
    date,
    updated,
    draft,
    exclude,
    noindex,
    terms,
    voices,
    mentions && (mentions.renderings ?? 1),
  ];
  return hash("sha1", JSON.stringify(parts)).slice(0, 16);
}
