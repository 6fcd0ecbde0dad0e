import type { Post } from "../../model.ts";
import { type GlossRow, parseGlossRow } from "../../posts/gloss-rows.ts";

/** The glosses of one post, as its pack holds them. */
export interface PostGlosses {
  post: Post;
  lines: string;
}

/** A place that explains a term. */
export interface GlossUse {
  post: Post;
  row: GlossRow;
}

/** One term of the site. */
export interface MergedTerm {
  key: string;
  /** Posts that explain it. */
  posts: number;
  /** Whether it has an entry. */
  listed: boolean;
  /** The newest place that explains it. */
  readonly newest: GlossUse;
  /** Every place that explains it, newest first; read when asked for. */
  readonly uses: GlossUse[];
  /** Match keys of its English wordings. */
  readonly englishKeys: ReadonlySet<string>;
  /** Posts in which it stands for the English wording of that match key. */
  countPosts(englishKey: string): number;
  /** What its entry is made from, as text: the rows, and the posts of the newest `places`. */
  toSource(places: number): string;
}

/** What the site's posts explain, merged by match key. */
export interface MergedGlosses {
  /** Terms are listed that at least so many posts explain. */
  leastPosts: number;
  listed: MergedTerm[];
  /** The terms that stand for one English wording, by its match key, listed ones and others: where they are several. */
  competing: Map<string, MergedTerm[]>;
  /** Terms in all, listed or not. */
  total: number;
}

/** As many terms as a site lists: about ten megabytes of pages. */
export const mostTerms = 15_000;

/** Every gloss of the site, in the order in which they are read: numbers, since there are hundreds of thousands of them. */
class Uses {
  readonly #posts: Post[] = [];
  readonly #texts: string[] = [];
  /** Of each use: its post's place, where its line begins and ends, the next use of its term (0: none). */
  #numbers = new Int32Array(4 << 12);
  #count = 1;

  addPost(post: Post, text: string): void {
    this.#posts.push(post);
    this.#texts.push(text);
  }

  /** Of the post that was added last. */
  add(from: number, to: number): number {
    if (4 * (this.#count + 1) > this.#numbers.length) {
      const more = new Int32Array(2 * this.#numbers.length);
      more.set(this.#numbers);
      this.#numbers = more;
    }
    const use = this.#count++;
    this.#numbers.set([this.#posts.length - 1, from, to], 4 * use);
    return use;
  }

  chain(last: number, next: number): void {
    this.#numbers[4 * last + 3] = next;
  }

  next(use: number): number {
    return this.#numbers[4 * use + 3]!;
  }

  /** The place of its post. */
  place(use: number): number {
    return this.#numbers[4 * use]!;
  }

  post(use: number): Post {
    return this.#posts[this.place(use)]!;
  }

  line(use: number): string {
    return this.#texts[this.place(use)]!.slice(this.#numbers[4 * use + 1]!, this.#numbers[4 * use + 2]!);
  }

  toUse(use: number): GlossUse {
    return { post: this.post(use), row: parseGlossRow(this.line(use)) };
  }
}

/** A term and its uses, chained newest first: a term costs no list of its own. */
class Seen implements MergedTerm {
  readonly key: string;
  readonly all: Uses;
  posts = 0;
  listed = false;
  first = 0;
  last = 0;

  constructor(key: string, all: Uses) {
    this.key = key;
    this.all = all;
  }

  add(use: number): void {
    // The rows of one post come together.
    if (this.last === 0 || this.all.place(this.last) !== this.all.place(use)) this.posts++;
    if (this.last === 0) this.first = use;
    else this.all.chain(this.last, use);
    this.last = use;
  }

  get newest(): GlossUse {
    return this.all.toUse(this.first);
  }

  get englishKeys(): Set<string> {
    const keys = new Set<string>();
    for (let use = this.first; use !== 0; use = this.all.next(use)) keys.add(this.englishKey(use));
    return keys;
  }

  countPosts(englishKey: string): number {
    let count = 0;
    for (let use = this.first; use !== 0; use = this.all.next(use))
      if (this.englishKey(use) === englishKey) count++;
    return count;
  }

  englishKey(use: number): string {
    const line = this.all.line(use);
    const start = this.key.length + 1;
    return line.slice(start, line.indexOf("\t", start));
  }

  toSource(places: number): string {
    let source = "";
    let last = -1;
    let seen = 0;
    for (let use = this.first; use !== 0; use = this.all.next(use)) {
      source += `${this.all.line(use)}\n`;
      const place = this.all.place(use);
      if (place !== last && seen < places) {
        const { url, title } = this.all.post(use);
        source += `${url}\t${title}\n`;
        seen++;
      }
      last = place;
    }
    return source;
  }

  get uses(): GlossUse[] {
    const uses: GlossUse[] = [];
    for (let use = this.first; use !== 0; use = this.all.next(use)) uses.push(this.all.toUse(use));
    return uses;
  }
}

/**
 * Merges the glosses of all posts, given newest first. Where the site has more than `most` terms, those of a single post are left out,
 * then those of two, and so on. Linear in the number of glosses.
 */
export function mergeGlosses(posts: Iterable<PostGlosses>, most = mostTerms): MergedGlosses {
  const seen = new Map<string, Seen>();
  const all = new Uses();
  for (const { post, lines } of posts) {
    all.addPost(post, lines);
    for (let at = 0; at < lines.length; ) {
      const found = lines.indexOf("\n", at);
      const end = found === -1 ? lines.length : found;
      const key = lines.slice(at, lines.indexOf("\t", at));
      let term = seen.get(key);
      if (!term) {
        term = new Seen(key, all);
        seen.set(key, term);
      }
      term.add(all.add(at, end));
      at = end + 1;
    }
  }
  const leastPosts = findLeast(seen.values(), most);
  const listed: MergedTerm[] = [];
  for (const term of seen.values()) {
    term.listed = term.posts >= leastPosts;
    if (term.listed) listed.push(term);
  }
  return { leastPosts, listed, competing: findCompeting(seen.values()), total: seen.size };
}

function findLeast(terms: Iterable<Seen>, most: number): number {
  const byPosts: number[] = [];
  for (const { posts } of terms) byPosts[posts] = (byPosts[posts] ?? 0) + 1;
  let count = 0;
  for (let posts = byPosts.length - 1; posts > 0; posts--) {
    count += byPosts[posts] ?? 0;
    if (count > most) return posts + 1;
  }
  return 1;
}

/** Terms with one English wording, if one of them is listed. Most wordings belong to one term: they get no list. */
function findCompeting(terms: Iterable<Seen>): MergedGlosses["competing"] {
  const single = new Map<string, Seen>();
  const competing = new Map<string, Seen[]>();
  for (const term of terms) {
    for (let use = term.first; use !== 0; use = term.all.next(use)) {
      const english = term.englishKey(use);
      const known = single.get(english);
      if (known === term) continue;
      if (!known) single.set(english, term);
      else {
        const several = competing.get(english);
        if (!several) competing.set(english, [known, term]);
        else if (several.at(-1) !== term) several.push(term);
      }
    }
  }
  for (const [english, several] of competing)
    if (!several.some(({ listed }) => listed)) competing.delete(english);
  return competing;
}
