import { Fold } from "../../../search/fold.ts";
import { readHanTable } from "../../../search/index/han-table.ts";
import { NameFinder, type Suggestion } from "../../../search/query/find-names.ts";
import { findPassages, holdsPart } from "../../../search/query/find-passages.ts";
import { type Found, findAll, findEach } from "../../../search/query/find-posts.ts";
import type { FoundPost } from "../../../search/query/join-parts.ts";
import { type LessQuery, listLess } from "../../../search/query/list-less.ts";
import { shiftWriting } from "../../../search/query/near-queries.ts";
import { type FetchFile, type ResultCard, SearchIndex } from "../../../search/query/open-index.ts";
import { isBlank, isNear, parseQuery, type Query } from "../../../search/query/parse-query.ts";
import { prove } from "../../../search/query/prove.ts";
import { encodePath } from "../../../text/href.ts";
import { checkPost, type PassagesAnswer } from "./check-post.ts";
import { pageSize } from "./page-size.ts";

/** A post in the list of results. */
export interface Hit extends ResultCard {
  /** Its number in the list, from 0. */
  number: number;
  /** Ranges of the title that match. */
  marks: [number, number][];
  turnsFound: number;
  /** It has what is sought in its title, names, headings or summary. */
  inHead: boolean;
}

export interface Answer {
  posts: number;
  turns: number;
  exact: boolean;
  headOnly: boolean;
  /** Parts of the query that occur nowhere. */
  missing: string[];
  /** The query has no word to look for. */
  blank: boolean;
  /** Nothing has it word by word: these come nearest to it. */
  near: boolean;
  /** What would be found with one thing less, where nothing is found. */
  less: LessQuery[];
  /** Other ways to write the name that is sought. */
  writings: string[];
  hits: Hit[];
}

/** A stretch of the list, each post checked before any is shown. */
export interface Stretch {
  /** Those that stand. */
  hits: Hit[];
  /** Where the next stretch begins. */
  next: number;
  /** The others, and the turns that the index promised in them. */
  gone: { posts: number; turns: number };
}

interface Search {
  found: Found;
  /** A post that was checked is not fetched again to be shown. */
  passages: WeakMap<FoundPost, Promise<PassagesAnswer>>;
}

/** Everything the worker knows: the index, and the search that is on the page. */
export class Session {
  readonly #fetch: FetchFile;
  readonly #root: string;
  #fold: Promise<Fold> | undefined;
  #index: Promise<SearchIndex> | undefined;
  #names: Promise<NameFinder> | undefined;
  /** The search that was answered last, and the one asked last. */
  #shown: Search | undefined;
  #answer: { source: string; promise: Promise<Answer> } | undefined;

  /** @param root address of the site's root, with a slash at the end. */
  constructor(fetch: FetchFile, root: string) {
    this.#fetch = fetch;
    this.#root = root;
  }

  async suggest(typed: string): Promise<Suggestion[]> {
    return (await this.#finder()).suggest(typed, 8);
  }

  /** As `suggest`; where no name begins so, those that come near. */
  async guess(typed: string): Promise<Suggestion[]> {
    const names = await this.#finder();
    const found = await names.suggest(typed, 8);
    return found.length > 0 ? found : names.guess(typed, 5);
  }

  /** Asked twice in a row, it searches once: the page asks again for what its head has asked. */
  search(source: string): Promise<Answer> {
    if (this.#answer?.source !== source)
      this.#answer = { source, promise: this.#retry(this.#search(source)) };
    return this.#answer.promise;
  }

  async #search(source: string): Promise<Answer> {
    const [index, fold] = await Promise.all([this.#opening(), this.#folding()]);
    const query = parseQuery(fold, source);
    const spellings = async (name: string): Promise<string[]> => (await this.#finder()).spellings(name);
    const shifted = shiftWriting(source);
    const passages: Search["passages"] = new WeakMap();
    const [found, writings, others] = await Promise.all([
      prove(findEach(fold, index, query, spellings), (way, post) =>
        this.#passages({ found: way, passages }, post),
      ),
      this.#listWritings(query),
      shifted === undefined
        ? undefined
        : findAll(fold, index, parseQuery(fold, `${shifted} `), spellings, false),
    ]);
    // Where it is the rarer way to write it, few know that there is another.
    if (shifted !== undefined && others!.posts.length > found.posts.length) writings.unshift(shifted);
    // What comes near may not stand when it is checked.
    const near = isNear(found.query);
    const isLost = found.posts.length === 0 || near;
    const less = isLost ? await listLess(fold, index, source, spellings) : [];
    const shown: Search = { found, passages };
    const hits = await this.#list(shown, 0);
    // An answer that comes after the next one must not take its place.
    if (this.#answer?.source === source) this.#shown = shown;
    const { exact, headOnly, turns, posts, missing } = found;
    const blank = isBlank(query);
    return { posts: posts.length, turns, exact, headOnly, missing, blank, near, less, writings, hits };
  }

  /** Where one thing alone is sought: it may be somebody's name. */
  async #listWritings({ parts, without, names }: Query): Promise<string[]> {
    const text = parts.map((part) => part.text).join(" ");
    if (without.length + names.length > 0 || parts.length > 3 || text.length > 30) return [];
    try {
      return (await (await this.#finder()).writings(text)).slice(0, 4);
    } catch {
      // Without the names the search knows one.
      return [];
    }
  }

  /** The next results, from a number on. */
  async more(from: number): Promise<Hit[]> {
    return this.#list(this.#shown!, from);
  }

  /** The next results from a number on that stand when checked word by word: of one stretch, which may be none. */
  async seek(from: number): Promise<Stretch> {
    const shown = this.#shown!;
    const next = Math.min(from + pageSize, shown.found.posts.length);
    const numbers = Array.from({ length: next - from }, (_, at) => from + at);
    const [hits, stand] = await Promise.all([
      this.#list(shown, from),
      // What cannot be fetched cannot be refuted either.
      Promise.all(
        numbers.map((number) =>
          this.#passages(shown, shown.found.posts[number]!).then(
            ({ stands }) => stands,
            () => true,
          ),
        ),
      ),
    ]);
    const gone = numbers.filter((number) => !stand[number - from]);
    const turns = gone.reduce((sum, number) => sum + shown.found.posts[number]!.turns.length, 0);
    return {
      hits: hits.filter(({ number }) => stand[number - from]),
      next,
      gone: { posts: gone.length, turns },
    };
  }

  async #list({ found }: Search, from: number): Promise<Hit[]> {
    const [index, fold] = await Promise.all([this.#opening(), this.#folding()]);
    const posts = found.posts.slice(from, from + pageSize);
    const cards = await Promise.all(posts.map(({ place }) => index.readCard(place)));
    return posts.flatMap((post, at) => {
      const card = cards[at];
      return card
        ? [
            {
              ...card,
              number: from + at,
              marks: markTitle(fold, found.query, card.title),
              turnsFound: post.turns.length,
              inHead: post.head.length > 0,
            },
          ]
        : [];
    });
  }

  async passages(number: number): Promise<PassagesAnswer> {
    const shown = this.#shown!;
    return this.#passages(shown, shown.found.posts[number]!);
  }

  #passages({ found, passages }: Search, post: FoundPost): Promise<PassagesAnswer> {
    let answer = passages.get(post);
    if (!answer) {
      answer = this.#check(found, post);
      answer.catch(() => passages.delete(post));
      passages.set(post, answer);
    }
    return answer;
  }

  async #check(found: Found, post: FoundPost): Promise<PassagesAnswer> {
    const query = post.query ?? found.query;
    // Posts as a whole were asked for.
    if (query.parts.length + post.turns.length === 0)
      return { turns: 0, shown: [], stands: true, distance: 0 };
    const [index, fold] = await Promise.all([this.#opening(), this.#folding()]);
    const card = await index.readCard(post.place);
    const response = await fetch(this.#root + encodePath(card!.url.slice(1)));
    if (!response.ok) throw new Error(`${card!.url}: ${response.status}`);
    return checkPost(fold, query, found.exact, post, card!, await response.text());
  }

  #opening(): Promise<SearchIndex> {
    this.#index ??= this.#retry(SearchIndex.open(this.#fetch));
    return this.#index;
  }

  #folding(): Promise<Fold> {
    this.#fold ??= this.#retry(this.#opening().then(({ manifest }) => new Fold(readHanTable(manifest.han))));
    return this.#fold;
  }

  #finder(): Promise<NameFinder> {
    this.#names ??= this.#folding().then((fold) => new NameFinder(fold, this.#fetch));
    return this.#names;
  }

  /** What failed to load is asked for again next time. */
  #retry<T>(promise: Promise<T>): Promise<T> {
    promise.catch(() => {
      this.#fold = undefined;
      this.#index = undefined;
      this.#names = undefined;
      this.#answer = undefined;
    });
    return promise;
  }
}

function markTitle(fold: Fold, query: Query, title: string): [number, number][] {
  // A few of its words say nothing.
  if (isNear(query)) return [];
  const parts = query.parts.filter((part) => holdsPart(fold, title, part));
  const [passage] = findPassages(fold, { ...query, parts, without: [] }, [
    { id: "", heading: "", sides: [{ side: query.side ?? 0, language: "", label: "", text: title }] },
  ]);
  return parts.length > 0 ? (passage?.marks[0] ?? []) : [];
}
