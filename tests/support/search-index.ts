/** Builds a search index in memory and asks it, for tests. */
import { gunzipSync } from "node:zlib";
import type { Post, Turn } from "../../src/model.ts";
import { Fold } from "../../src/search/fold.ts";
import { buildIndex, type IndexBuilt } from "../../src/search/index/build-index.ts";
import type { IndexedName } from "../../src/search/index/build-names.ts";
import { movePostings } from "../../src/search/index/index-state.ts";
import { placeByHash } from "../../src/search/place-by-hash.ts";
import { readPostings } from "../../src/search/postings/read-postings.ts";
import { NameFinder } from "../../src/search/query/find-names.ts";
import { findPassages, type Passage } from "../../src/search/query/find-passages.ts";
import { type Found, findEach } from "../../src/search/query/find-posts.ts";
import type { FoundPost } from "../../src/search/query/join-parts.ts";
import { type LessQuery, listLess } from "../../src/search/query/list-less.ts";
import { SearchIndex } from "../../src/search/query/open-index.ts";
import { parseQuery, type Query } from "../../src/search/query/parse-query.ts";
import { prove, type Verdict } from "../../src/search/query/prove.ts";
import { firstTurnUnit, placeTurns, toSide } from "../../src/search/units.ts";
import { foldHan } from "../../src/text/match-key-han.ts";
import { createSamplePost } from "../fixtures/outputs/sample-posts.ts";

export interface TestPost {
  post: Omit<Post, "body">;
  turns: Turn[];
}

/** A post with nothing in it but what `fields` say. */
export function toTestPost(stem: string, turns: Turn[], fields: Partial<Post> = {}): TestPost {
  const { body, ...post } = createSamplePost(stem, {
    title: "",
    date: "",
    counts: { han: 0, words: 0, turns: turns.length, paired: 0 },
    hash: JSON.stringify([turns, fields]),
    ...fields,
  });
  return { post, turns };
}

export function toTestTurn(id: string, zh: string, en = "", speaker = ""): Turn {
  const segments: Turn["segments"] = [];
  if (zh !== "") segments.push({ role: "translation", language: "zh-Hans", text: zh, line: 1 });
  if (en !== "") segments.push({ role: "original", language: "en", text: en, line: 1 });
  return {
    id,
    segments,
    glosses: [],
    heading: -1,
    line: 1,
    ...(speaker === "" ? {} : { speaker, speakerLabel: speaker }),
  };
}

export class TestIndex {
  readonly files = new Map<string, Uint8Array>();
  readonly fold = new Fold(foldHan);
  readonly #names: readonly IndexedName[];
  posts: readonly TestPost[] = [];
  built!: IndexBuilt;
  /** How often all posts were asked for. */
  asked = 0;
  /** What was read since it was last emptied. */
  read: { path: string; bytes: number }[] = [];
  #index!: Promise<SearchIndex>;
  readonly #records = new Map<string, Uint8Array>();
  /** Where the postings of a hash lie, if elsewhere. */
  readonly #moved = new Map<string, string>();

  constructor(names: readonly IndexedName[] = []) {
    this.#names = names;
  }

  /** Builds the index, or updates it. @param changed addresses of the posts that are others, where only they are told. */
  async build(posts: readonly TestPost[], state?: string, changed?: string[]): Promise<IndexBuilt> {
    this.posts = posts;
    const input = posts.map(({ post, turns }) => {
      let record = this.#records.get(this.#moved.get(post.hash) ?? post.hash);
      if (!record) {
        record = readPostings(post, turns);
        this.#records.set(post.hash, record);
      }
      const postings = {
        file: this.#moved.get(post.hash) ?? post.hash,
        offset: 0,
        length: record.length,
        crc: 0,
      };
      const { url, hash, title, date } = post;
      return { url, hash, title, date, names: [], turns: turns.length, paired: true, postings };
    });
    this.built = await buildIndex(
      {
        posts: () => {
          this.asked++;
          return input;
        },
        postsKey: "",
        ...(changed
          ? {
              changed: {
                since: "",
                posts: input.filter(({ url }) => changed.includes(url)),
                count: input.length,
              },
            }
          : {}),
        names: () => this.#names,
        namesKey: "",
        key: "test",
        state,
      },
      {
        readPostings: ({ file }) => this.#records.get(file)!,
        hasPack: (file) => this.#records.has(file),
        readFile: (path) => this.files.get(path),
        writeFile: (path, bytes) => this.files.set(path, bytes),
      },
    );
    const kept = new Set(this.built.files);
    for (const path of [...this.files.keys()]) if (!kept.has(path)) this.files.delete(path);
    this.#index = SearchIndex.open(this.fetch);
    return this.built;
  }

  /** Moves all postings, as the cache does when it clears up. @returns the state that knows of it. */
  move(state: string): string {
    const hashes = new Map<string, string>(this.posts.map(({ post }) => [post.url, post.hash]));
    for (const hash of hashes.values()) {
      const file = `moved ${hash}`;
      this.#records.set(file, this.#records.get(hash)!);
      this.#records.delete(hash);
      this.#moved.set(hash, file);
    }
    return movePostings(state, (url) => {
      const file = this.#moved.get(hashes.get(url)!)!;
      return { file, offset: 0, length: this.#records.get(file)!.length, crc: 0 };
    });
  }

  readonly fetch = async (path: string): Promise<Uint8Array> => {
    const bytes = this.files.get(path);
    if (!bytes) throw new Error(`no file ${path}`);
    this.read.push({ path, bytes: bytes.length });
    return gunzipSync(bytes);
  };

  get names(): NameFinder {
    return new NameFinder(this.fold, this.fetch);
  }

  /** A new visitor, with nothing loaded. */
  forget(): void {
    this.#index = SearchIndex.open(this.fetch);
    this.read = [];
  }

  async find(query: string): Promise<Found> {
    const { names } = this;
    const ways = findEach(this.fold, await this.#index, parseQuery(this.fold, query), (name) =>
      names.spellings(name),
    );
    return prove(ways, async (found, post) => this.#check(found, post));
  }

  #check(found: Found, post: FoundPost): Verdict {
    const distances = this.#listPassages(found.query, post).map(({ distance }) => distance);
    const stands = distances.length > 0 || post.head.length > 0;
    return { stands, distance: Math.min(Number.MAX_SAFE_INTEGER, ...distances) };
  }

  #listPassages(all: Query, post: FoundPost): Passage[] {
    const query = post.query ?? all;
    const parts = query.parts.filter((_, part) => !post.lent?.includes(part));
    const numbers = new Set(post.turns);
    const pages = this.#toPages(this.#byPlace().get(post.place)!).flatMap(({ number, page }) =>
      numbers.has(number) ? [page] : [],
    );
    return findPassages(this.fold, { ...query, parts }, pages);
  }

  /** See `listLess`. */
  async less(source: string): Promise<LessQuery[]> {
    const { names } = this;
    return listLess(this.fold, await this.#index, source, (name) => names.spellings(name));
  }

  /** Addresses of the posts found, best first. */
  async urls(query: string): Promise<string[]> {
    const byPlace = this.#byPlace();
    return (await this.find(query)).posts.map(({ place }) => byPlace.get(place)!.post.url);
  }

  /** Turns found and checked, as `url#id`. */
  async turns(query: string): Promise<Set<string>> {
    const byPlace = this.#byPlace();
    const found = new Set<string>();
    const { query: sought, posts } = await this.find(query);
    for (const post of posts) {
      const { url } = byPlace.get(post.place)!.post;
      for (const { id } of this.#listPassages(sought, post)) found.add(`${url}#${id}`);
    }
    return found;
  }

  readonly #pages = new WeakMap<TestPost, { number: number; page: ReturnType<typeof toPageTurn> }[]>();

  /** The turns of a post with the numbers that the index gives them. */
  #toPages(post: TestPost) {
    let pages = this.#pages.get(post);
    if (!pages) {
      const units = placeTurns(post.turns.map(({ id }) => id));
      pages = post.turns.map((turn, at) => ({
        number: (units[at]! - firstTurnUnit) >> 1,
        page: toPageTurn(turn),
      }));
      this.#pages.set(post, pages);
    }
    return pages;
  }

  /** Addresses of the posts that stay once their passages are checked: those with a turn or a head that fits. */
  async shown(query: string): Promise<string[]> {
    const checked = new Set([...(await this.turns(query))].map((key) => key.slice(0, key.lastIndexOf("#"))));
    const byPlace = this.#byPlace();
    const { posts } = await this.find(query);
    return posts
      .map(({ place, head }) => ({ url: byPlace.get(place)!.post.url as string, head }))
      .flatMap(({ url, head }) => (head.length > 0 || checked.has(url) ? [url] : []));
  }

  #places: { posts: readonly TestPost[]; map: Map<number, TestPost> } | undefined;

  #byPlace(): Map<number, TestPost> {
    if (this.#places?.posts !== this.posts) {
      const { places } = placeByHash(this.posts.map(({ post }) => post.url).sort(), 2);
      const sorted = [...this.posts].sort((a, b) => (a.post.url < b.post.url ? -1 : 1));
      this.#places = { posts: this.posts, map: new Map(sorted.map((post, at) => [places[at]!, post])) };
    }
    return this.#places.map;
  }
}

export function toPageTurn({ id, segments }: Turn) {
  return {
    id,
    heading: "",
    sides: segments.map(({ language, text }) => ({ side: toSide(language), language, label: "", text })),
  };
}
