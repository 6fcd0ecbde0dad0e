import { hash } from "node:crypto";
import type { Post } from "../model.ts";
import type { Taxonomy, Term } from "../taxonomies/build-taxonomies.ts";
import { isLeading } from "./related-posts.ts";
import type { SpokenTerms } from "./spoken-terms.ts";

/** Digests of what the pages of posts, terms and lists are made from, see `Page.source`. */
export interface PageSources {
  /** Of one post and its neighbours in the list. */
  post(post: Post, neighbours: readonly (Post | undefined)[]): string;
  /** Of one term: itself, and the posts that name it or in which it speaks. */
  term(term: Term): string;
  /** Of a list of posts, and of whatever else its page shows: plain data. */
  list(posts: readonly Post[], more: unknown): string;
}

/**
 * What is looked at here, `traceChanges` must look at in the other direction, or `digestStructure` must hold it.
 *
 * A post is known by its path, the hash of its bytes and what was known of its names; with the terms that its names and labels lead
 * to, that is all that another page can show of it. A term's page shows its posts. A post's page shows its own terms, and posts
 * that share one of its telling terms.
 */
export function createPageSources(taxonomies: readonly Taxonomy[], spoken: SpokenTerms): PageSources {
  const posts = new Map<Post, { seen: string; terms: Term[] }>();
  const terms = new Map<Term, string>();
  const look = (post: Post) => {
    let known = posts.get(post);
    if (!known) {
      known = readPost(post, taxonomies, spoken);
      posts.set(post, known);
    }
    return known;
  };
  const ofTerm = (term: Term): string => {
    let source = terms.get(term);
    if (source === undefined) {
      const { taxonomy, key, name, url, note, kind } = term;
      let text = JSON.stringify([
        taxonomy,
        key,
        name,
        url,
        note,
        kind,
        term.aliases,
        term.renderings,
        term.sameAs,
      ]);
      for (const post of term.posts) text += look(post).seen;
      text += "\n";
      for (const { post, speaker } of spoken.in(term)) text += `${look(post).seen}${speaker} `;
      source = toDigest(text);
      terms.set(term, source);
    }
    return source;
  };
  return {
    post(post, neighbours) {
      const { seen, terms } = look(post);
      let text = seen;
      for (const neighbour of neighbours) text += `\n${neighbour ? look(neighbour).seen : ""}`;
      for (const term of terms) if (isLeading(term.taxonomy, term.posts.length)) text += `\n${ofTerm(term)}`;
      return toDigest(text);
    },
    term: ofTerm,
    list(posts, more) {
      let text = JSON.stringify(more);
      for (const post of posts) text += look(post).seen;
      return toDigest(text);
    },
  };
}

function readPost(post: Post, taxonomies: readonly Taxonomy[], spoken: SpokenTerms) {
  const terms: Term[] = [];
  let text = `${post.path}\n${post.hash}\n${post.mentions?.wordings ?? ""}`;
  for (const { key, find } of taxonomies) {
    for (const name of post.terms[key] ?? []) {
      const term = find(name);
      // One that the post names twice is told twice: to find that out takes a good part of the time.
      if (term) terms.push(term);
      text += `\n${term ? `${term.url} ${term.name}` : ""}`;
    }
  }
  for (const term of spoken.by(post)) text += `\n${term ? `${term.url} ${term.name}` : ""}`;
  return { seen: toDigest(text), terms };
}

function toDigest(text: string): string {
  return hash("sha1", text).slice(0, 16);
}
