import { ByteReader } from "../bytes.ts";
import { readManifest, type SearchManifest } from "../manifest.ts";
import { cardPlaces, datesPath, manifestPath, toCardPath, toShardPath } from "../paths.ts";
import { readShard } from "../shard.ts";

/** Gives the uncompressed bytes of a file of the index. @param version to tell copies of different builds apart. */
export type FetchFile = (path: string, version: number) => Promise<Uint8Array>;

/** A post as a result shows it. */
export interface ResultCard {
  url: string;
  title: string;
  date: string;
  turns: number;
  /** Most of its turns are in both languages. */
  paired: boolean;
  names: string[];
}

/** An index over which to search: loads what it needs, each file once. */
export class SearchIndex {
  readonly manifest: SearchManifest;
  readonly #fetch: FetchFile;
  readonly #shards = new Map<number, Promise<Map<string, Uint8Array>>>();
  readonly #cards = new Map<string, Promise<Map<number, ResultCard>>>();
  #days: Promise<Uint16Array> | undefined;

  private constructor(manifest: SearchManifest, fetch: FetchFile) {
    this.manifest = manifest;
    this.#fetch = fetch;
  }

  static async open(fetch: FetchFile): Promise<SearchIndex> {
    return new SearchIndex(readManifest(await fetch(manifestPath, 0)), fetch);
  }

  /** Postings of a term; empty when no post has it. */
  async readTerm(term: string): Promise<Uint8Array> {
    const number = this.manifest.firsts.find(term);
    return (number < 0 ? undefined : (await this.#shard(number)).get(term)) ?? new Uint8Array();
  }

  /**
   * Postings of all terms that begin so; `undefined` when they are spread over more shards than `most`.
   */
  async readPrefix(prefix: string, most: number): Promise<Uint8Array[] | undefined> {
    const { firsts } = this.manifest;
    if (firsts.length === 0) return [];
    const from = Math.max(0, firsts.find(prefix));
    let to = from;
    while (to - from < most && to + 1 < firsts.length && firsts.at(to + 1).startsWith(prefix)) to++;
    if (to - from >= most) return undefined;
    const shards = await Promise.all(
      Array.from({ length: to - from + 1 }, (_, index) => this.#shard(from + index)),
    );
    return shards.flatMap((shard) =>
      [...shard].filter(([term]) => term.startsWith(prefix)).map(([, bytes]) => bytes),
    );
  }

  async readCard(place: number): Promise<ResultCard | undefined> {
    const path = toCardPath(place);
    let cards = this.#cards.get(path);
    if (!cards) {
      cards = this.#fetch(path, this.manifest.version).then(
        (bytes) =>
          new Map(
            (
              JSON.parse(new TextDecoder().decode(bytes)) as [
                number,
                string,
                string,
                string,
                number,
                number,
                ...string[],
              ][]
            ).map(([at, url, title, date, turns, paired, ...names]) => [
              at,
              { url, title, date, turns, paired: paired === 1, names },
            ]),
          ),
      );
      this.#cards.set(path, cards);
    }
    return (await cards).get(place % cardPlaces);
  }

  /** Days since 1900, by place; 0 without a date. */
  readDays(): Promise<Uint16Array> {
    this.#days ??= this.#fetch(datesPath, this.manifest.version).then((bytes) => {
      const reader = new ByteReader(bytes);
      return Uint16Array.from({ length: this.manifest.size }, () => reader.number());
    });
    return this.#days;
  }

  #shard(number: number): Promise<Map<string, Uint8Array>> {
    let shard = this.#shards.get(number);
    if (!shard) {
      const path = toShardPath(this.manifest.firsts.at(number));
      shard = this.#fetch(path, this.manifest.version).then(
        (bytes) => new Map(readShard(bytes).map(({ term, bytes }) => [term, bytes])),
      );
      // A file that did not arrive may arrive next time.
      shard.catch(() => this.#shards.delete(number));
      this.#shards.set(number, shard);
    }
    return shard;
  }
}
