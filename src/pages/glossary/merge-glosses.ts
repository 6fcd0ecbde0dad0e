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

/** A term and its uses, chained newest first; lines stay slices of what was read, so that a term costs no list of its own. */
class Seen implements MergedTerm {
  readonly key: string;
  posts = 0;
  listed = false;
  first: Use | undefined;
  last: Use | undefined;

  constructor(key: string) {
    this.key = key;
  }

  add(use: Use): void {
    if (this.last) this.last.next = use;
    else this.first = use;
    // The rows of one post come together.
    if (this.last?.post !== use.post) this.posts++;
    this.last = use;
  }

  get newest(): GlossUse {
    const { post, line } = this.first!;
    return { post, row: parseGlossRow(line) };
  }

  get englishKeys(): Set<string> {
    const keys = new Set<string>();
    for (let use = this.first; use; use = use.next) keys.add(toEnglishKey(this.key, use.line));
    return keys;
  }

  countPosts(englishKey: string): number {
    let count = 0;
    for (let use = this.first; use; use = use.next)
      if (toEnglishKey(this.key, use.line) === englishKey) count++;
    return count;
  }

  toSource(places: number): string {
    let source = "";
    let last: Post | undefined;
    let seen = 0;
    for (let use = this.first; use; use = use.next) {
      source += `${use.line}\n`;
      if (use.post !== last && seen < places) {
        source += `${use.post.url}\t${use.post.title}\n`;
        seen++;
      }
      last = use.post;
    }
    return source;
  }

  get uses(): GlossUse[] {
    const uses: GlossUse[] = [];
    for (let use = this.first; use; use = use.next)
      uses.push({ post: use.post, row: parseGlossRow(use.line) });
    return uses;
  }
}

interface Use {
  post: Post;
  line: string;
  next: Use | undefined;
}

/**
 * Merges the glosses of all posts, given newest first. Where the site has more than `most` terms, those of a single post are left out,
 * then those of two, and so on. Linear in the number of glosses.
 */
export function mergeGlosses(posts: Iterable<PostGlosses>, most = mostTerms): MergedGlosses {
  const seen = new Map<string, Seen>();
  for (const { post, lines } of posts) {
    for (let at = 0; at < lines.length; ) {
      const end = lines.indexOf("\n", at);
      const line = lines.slice(at, end === -1 ? lines.length : end);
      at += line.length + 1;
      const key = line.slice(0, line.indexOf("\t"));
      let term = seen.get(key);
      if (!term) {
        term = new Seen(key);
        seen.set(key, term);
      }
      term.add({ post, line, next: undefined });
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

function toEnglishKey(key: string, line: string): string {
  const start = key.length + 1;
  return line.slice(start, line.indexOf("\t", start));
}

/** Terms with one English wording, if one of them is listed. Most wordings belong to one term: they get no list. */
function findCompeting(terms: Iterable<Seen>): MergedGlosses["competing"] {
  const single = new Map<string, Seen>();
  const competing = new Map<string, Seen[]>();
  for (const term of terms) {
    for (let use = term.first; use; use = use.next) {
      const english = toEnglishKey(term.key, use.line);
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
