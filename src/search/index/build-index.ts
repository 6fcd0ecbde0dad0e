import { crc32 } from "node:zlib";
import type { PackPointer } from "../../model.ts";
import { foldHan } from "../../text/match-key-han.ts";
import { ByteWriter } from "../bytes.ts";
import { Fold } from "../fold.ts";
import { toAges, toDay, toMonth, writeManifest } from "../manifest.ts";
import { cardPlaces, datesPath, manifestPath, namesFolder, toCardPath } from "../paths.ts";
import { placeByHash } from "../place-by-hash.ts";
import { type IndexedName, writeNames } from "./build-names.ts";
import { buildShards, updateShards } from "./build-shards.ts";
import { writeHanTable } from "./han-table.ts";
import { IndexFiles, type IndexStore, StaleIndex } from "./index-files.ts";
import { type IndexState, readIndexState, type ShardState, writeIndexState } from "./index-state.ts";
import { readSounds } from "./read-sounds.ts";

/** A post as the index needs it. */
export interface IndexedPost {
  url: string;
  /** `Post.hash`: an equal hash at an equal address stands for equal postings. */
  hash: string;
  title: string;
  /** `YYYY-MM-DD` or `""`. */
  date: string;
  /** Who speaks, or the people of the post; at most four are shown. */
  names: string[];
  /** Number of turns. */
  turns: number;
  postings: PackPointer;
}

export interface IndexInput {
  /** Every post that the search may show (no drafts that are hidden, nothing excluded, no `noindex`), in any order. */
  posts: readonly IndexedPost[];
  /** Every term with a page, for suggestions and filters; asked for last, and where `namesKey` is another than the last time. */
  names(): readonly IndexedName[] | Promise<readonly IndexedName[]>;
  /** One word for `names`. */
  namesKey: string;
  /** Stands for the code that made the postings and this index: another key builds it anew. */
  key: string;
  /** `IndexBuilt.state` of the build that published what `readFile` reads; `undefined` when there is none. */
  state: string | undefined;
}

export interface IndexSource extends IndexStore {
  /** Bytes of `readPostings`. @throws when the pack is damaged or gone. */
  readPostings(pointer: PackPointer): Uint8Array;
}

export interface IndexBuilt {
  /** For the next build. */
  state: string;
  /** Every file of the index, ascending; those not in `written` are as published before. */
  files: string[];
  written: string[];
  /** Whether the index before was updated rather than built anew. */
  updated: boolean;
}

/** More changed posts than this share of all: building anew is quicker. */
const mostChanged = 0.2;

/**
 * Builds or updates the index. The bytes depend on the posts alone: an update gives what building anew gives.
 *
 * Keeps its thread busy: for a worker. Memory is bounded (about 256 MB of postings at a time).
 */
export async function buildIndex(input: IndexInput, source: IndexSource): Promise<IndexBuilt> {
  const posts = [...input.posts].sort((a, b) => (a.url < b.url ? -1 : 1));
  const { size, places } = placeByHash(
    posts.map(({ url }) => url),
    2,
  );
  const placed = posts
    .map((post, index) => ({ ...post, place: places[index]! }))
    .sort((a, b) => a.place - b.place);
  const before = readIndexState(input.state, input.key);
  // Most edits change no name and no title, and names take as long as everything else.
  const namesCrc = crc32(JSON.stringify([input.namesKey, placed.map(({ title, url }) => [title, url])]));
  const isSame = before?.namesCrc === namesCrc;
  const sounds = await readSounds(posts, before?.sounds ?? []);
  const all = { key: input.key, size, posts: placed, sounds, namesCrc };
  if (before && before.size === size) {
    const files = new IndexFiles(source, new Map(before.files));
    try {
      const shards = await updateIndex(before, placed, source, files);
      if (shards) {
        const names = isSame ? undefined : await input.names();
        return { ...(await finish({ ...all, shards, files, names })), updated: true };
      }
    } catch (error) {
      if (!(error instanceof StaleIndex)) throw error;
      // What it still writes must not come after what is written anew.
      await files.flush();
    }
  }
  const files = new IndexFiles(source, new Map());
  const records = placed.map(({ place, postings }) => ({
    place,
    length: postings.length,
    read: () => source.readPostings(postings),
  }));
  const shards = await buildShards(records, files);
  return { ...(await finish({ ...all, shards, files, names: await input.names() })), updated: false };
}

type PlacedPost = IndexedPost & { place: number };

async function updateIndex(
  before: IndexState,
  posts: readonly PlacedPost[],
  source: IndexSource,
  files: IndexFiles,
): Promise<ShardState[][] | undefined> {
  const now = new Map(posts.map((post) => [post.place, post]));
  const old = new Map(before.posts.map((post) => [post[0], post]));
  const changed = [...new Set([...now.keys(), ...old.keys()])]
    .filter(
      (place) => now.get(place)?.url !== old.get(place)?.[1] || now.get(place)?.hash !== old.get(place)?.[2],
    )
    .sort((a, b) => a - b);
  if (changed.length > 8 && changed.length > mostChanged * posts.length) return undefined;
  const read = (pointer: PackPointer | undefined): Uint8Array | undefined =>
    pointer && source.readPostings(pointer);
  const readOld = (pointer: PackPointer | undefined): Uint8Array | undefined => {
    try {
      return read(pointer);
    } catch {
      throw new StaleIndex("the postings of a post that changed are gone");
    }
  };
  const changes = changed.map((place) => {
    const [earlier, later] = [readOld(old.get(place)?.[3]), read(now.get(place)?.postings)];
    return { place, ...(earlier ? { before: earlier } : {}), ...(later ? { after: later } : {}) };
  });
  return updateShards(before.shards, changes, files);
}

/** What an index is finished from. */
interface IndexParts {
  key: string;
  size: number;
  posts: readonly PlacedPost[];
  sounds: Map<string, string[]>;
  shards: ShardState[][];
  files: IndexFiles;
  /** `undefined` where those of the index before are still right. */
  names: readonly IndexedName[] | undefined;
  namesCrc: number;
}

async function finish({ key, size, posts, sounds, shards, files, names, namesCrc }: IndexParts) {
  const months = new Uint16Array(size);
  const lengths = new Uint8Array(size);
  const days = new Uint16Array(size);
  const cards = new Map<string, unknown[]>();
  for (const { place, url, title, date, names: shown, turns } of posts) {
    months[place] = toMonth(date);
    lengths[place] = Math.max(1, 32 - Math.clz32(turns));
    days[place] = toDay(date);
    const path = toCardPath(place);
    if (!cards.has(path)) cards.set(path, []);
    cards.get(path)!.push([place % cardPlaces, url, title, date, turns, ...shown.slice(0, 4)]);
  }
  for (const [path, rows] of cards) files.write(path, Buffer.from(JSON.stringify(rows)));
  const dates = new ByteWriter(size * 2);
  for (const day of days) dates.number(day);
  files.write(datesPath, dates.view());
  const titles = posts.map(({ title, url }) => ({ title, url, sounds: sounds.get(title) ?? [] }));
  if (names) writeNames(new Fold(foldHan), names, titles, files);
  else files.keepFolder(namesFolder);
  const firsts = shards.flatMap((range) => range.map(([first]) => first));
  const version = crc32(JSON.stringify([...files.after].sort(([a], [b]) => (a < b ? -1 : 1))));
  const han = writeHanTable(foldHan);
  const ages = toAges(months);
  const manifest = { version, size, posts: posts.length, han, lengths, ages };
  files.write(manifestPath, writeManifest(manifest, firsts));
  await files.flush();
  const state = writeIndexState({
    key,
    size,
    posts: posts.map(({ place, url, hash, postings }) => [place, url, hash, postings]),
    shards,
    sounds: [...sounds],
    namesCrc,
    files: [...files.after],
  });
  return { state, files: [...files.after.keys()].sort(), written: files.written };
}
