import { hash } from "node:crypto";
import type { Post, Url } from "../model.ts";
import type { Taxonomy, Term } from "../taxonomies/build-taxonomies.ts";
import type { Card, MentionedTermLink, TermLink } from "./views.ts";

/** Reading speed for Chinese, in Han characters a minute, and for English, in words a minute. */
const hanPerMinute = 400;
const wordsPerMinute = 220;

/** Names in a card: more would not fit a row. */
const mostSpeakers = 4;

/** Minutes to read a post, translation alone and both languages; 0 for a language that is not there. */
export function toMinutes({ counts }: Pick<Post, "counts">): { translation: number; both: number } {
  const minutes = (amount: number): number => (amount === 0 ? 0 : Math.max(1, Math.round(amount)));
  const translation = counts.han / hanPerMinute;
  return { translation: minutes(translation), both: minutes(translation + counts.words / wordsPerMinute) };
}

/**
 * A post as a row of a list. A card stands in dozens of views; as JSON it is the digest of its fields, so that a view's
 * fingerprint costs little and still changes with any field of any card in it.
 */
class PostCard implements Card {
  url!: Card["url"];
  title!: string;
  date!: string;
  summary!: string;
  channel!: TermLink[];
  speakers!: string[];
  minutes!: number;
  languages!: Card["languages"];
  draft!: boolean;
  readonly #digest: string;

  constructor(fields: Card) {
    Object.assign(this, fields);
    this.#digest = hash("sha1", JSON.stringify(fields)).slice(0, 16);
  }

  toJSON(): string {
    return this.#digest;
  }
}

/**
 * The links to a post's terms in one taxonomy, in the author's order, one a term. A name whose term has too few posts for a page
 * of its own leads to the search.
 *
 * @param counts how often the post mentions its terms, where that is wanted.
 */
export function toTermLinks(
  post: Post,
  taxonomy: Taxonomy,
  counts?: ReadonlyMap<Term, number>,
): MentionedTermLink[] {
  const links = new Map<string, MentionedTermLink>();
  for (const name of post.terms[taxonomy.key] ?? []) {
    const term = taxonomy.find(name);
    const url = term?.url ?? toSearchUrl(name);
    if (links.has(url)) continue;
    const count = term && counts?.get(term);
    const link: MentionedTermLink = { name: term?.name ?? name, url };
    if (count) link.count = count;
    links.set(url, link);
  }
  return [...links.values()];
}

/** Where a name without a page leads. */
export function toSearchUrl(name: string): Url {
  return `/search/?q=${encodeURIComponent(`"${name.toWellFormed()}"`)}` as Url;
}

/** Cards of all posts, each made once. */
export function createCards(taxonomies: Taxonomy[]): (post: Post) => Card {
  const channels = taxonomies.find(({ key }) => key === "speakers");
  const made = new WeakMap<Post, Card>();
  return (post) => {
    let card = made.get(post);
    if (!card) {
      card = buildCard(post, channels ? toTermLinks(post, channels) : []);
      made.set(post, card);
    }
    return card;
  };
}

function buildCard(post: Post, channel: TermLink[]): Card {
  const { han, words } = post.counts;
  const minutes = toMinutes(post);
  return new PostCard({
    url: post.url,
    title: post.title,
    date: post.date,
    summary: post.summary,
    channel,
    speakers: post.speakers
      .filter(({ generic }) => !generic)
      .sort((a, b) => b.turns - a.turns)
      .slice(0, mostSpeakers)
      .map(({ key }) => key),
    minutes: Math.max(1, minutes.translation || minutes.both),
    languages: han > 0 && words > 0 ? "both" : han > 0 ? "translation" : "original",
    draft: post.draft,
  });
}
