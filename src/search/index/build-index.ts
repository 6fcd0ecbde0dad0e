import { crc32 } from "node:zlib";
import type { PackPointer } from "../../model.ts";
import { foldHan } from "../../text/match-key-han.ts";
import { ByteWriter } from "../bytes.ts";
import { toAges, toDay, toMonth, writeManifest } from "../manifest.ts";
import { cardPlaces, datesPath, manifestPath, toCardPath } from "../paths.ts";
import { placeByHash } from "../place-by-hash.ts";
import type { IndexedName } from "./build-names.ts";
import { buildShards, updateShards } from "./build-shards.ts";
import type { ShardState } from "./cut-shards.ts";
import { writeHanTable } from "./han-table.ts";
import { IndexFiles, type IndexStore, StaleIndex } from "./index-files.ts";
import {
  type IndexedPost,
  type IndexState,
  type PlacedPost,
  type PostState,
  readIndexState,
  toPlacedPost,
  toPostings,
  toPostState,
  writeIndexState,
} from "./index-state.ts";
import { readSounds } from "./read-sounds.ts";
import { type ChangedNames, findRenamed, type NamesInput, writeSuggestions } from "./write-suggestions.ts";

export interface IndexInput extends NamesInput {
  /**
   * Every post that the search may show (no drafts that are hidden, nothing excluded, no `noindex`), in any order; asked for where
   * `changed` does not tell.
   */
  posts(): readonly IndexedPost[] | Promise<readonly IndexedPost[]>;
  /** One word for `posts`. */
  postsKey: string;
  /** What is new, or other than in the posts that had the word `since`; how many there are in all tells whether any is gone. */
  changed?: { since: string; posts: readonly IndexedPost[]; count: number } | undefined;
  /** Stands for the code that made the postings and this index: another key builds it anew. */
  key: string;
  /** `IndexBuilt.state` of the build that published what `readFile` reads; `undefined` when there is none. */
  state: string | undefined;
}

export interface IndexSource extends IndexStore {
  /** Bytes of `readPostings`. @throws when the pack is damaged or gone. */
  readPostings(pointer: PackPointer): Uint8Array;
  /** Whether there is still a pack of that name. */
  hasPack(file: string): boolean;
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
  const before = readIndexState(input.state, input.key);
  const merged = before && mergeChanged(before, input, source);
  const table = merged ?? placePosts(await input.posts());
  const updated = before && (await updateFrom(before, table, input, source));
  if (updated) return updated;
  // Where not all were given, some of them may lie elsewhere by now.
  return buildAnew(merged ? placePosts(await input.posts()) : table, before, input, source);
}

/** The table of all posts, if those that were indexed and those that changed tell them. */
function mergeChanged(
  { size, posts, postsKey }: IndexState,
  { changed }: IndexInput,
  source: IndexSource,
): PostTable | undefined {
  if (!changed || changed.since !== postsKey) return undefined;
  const packs = new Set(posts.map(([, , , file]) => file));
  if (![...packs].every((file) => source.hasPack(file))) return undefined;
  const others = new Map(changed.posts.map((post) => [post.url, post]));
  let areTitlesSame = true;
  const placed = posts.map((state) => {
    const known = toPlacedPost(state);
    const other = others.get(known.url);
    if (other && other.title !== known.title) areTitlesSame = false;
    return other ? { ...other, place: known.place } : known;
  });
  for (const { url } of placed) others.delete(url);
  if (placed.length + others.size !== changed.count) return undefined;
  // One more may move others.
  if (others.size > 0) return placePosts([...placed, ...others.values()]);
  return { size, placed, changed: new Set(changed.posts.map(({ url }) => url)), areTitlesSame };
}

/** Posts in the order of their places, and the number of places. */
interface PostTable {
  size: number;
  placed: readonly PlacedPost[];
  /** Addresses of those that may be other than before, where that is known. */
  changed?: ReadonlySet<string>;
  /** Whether addresses and titles, and so what else can be suggested, are those of the index before. */
  areTitlesSame: boolean;
}

function placePosts(posts: readonly IndexedPost[]): PostTable {
  const sorted = [...posts].sort((a, b) => (a.url < b.url ? -1 : 1));
  const { size, places } = placeByHash(
    sorted.map(({ url }) => url),
    2,
  );
  const placed = sorted.map((post, index) => ({ ...post, place: places[index]! }));
  return { size, placed: placed.sort((a, b) => a.place - b.place), areTitlesSame: false };
}

/** @returns `undefined` where building anew is quicker, or the only way. */
async function updateFrom(
  before: IndexState,
  table: PostTable,
  input: IndexInput,
  source: IndexSource,
): Promise<IndexBuilt | undefined> {
  const { placed, areTitlesSame } = table;
  if (before.size !== table.size) return undefined;
  const sounds = areTitlesSame ? before.sounds : await readSounds(placed, before.sounds);
  const files = new IndexFiles(source, new Map(before.files));
  try {
    const shards = await updateIndex(before, placed, source, files);
    if (!shards) return undefined;
    const names = await findRenamed(before, input, areTitlesSame ? undefined : { placed, sounds });
    return { ...(await finish({ input, table, sounds, shards, files, before, names })), updated: true };
  } catch (error) {
    if (!(error instanceof StaleIndex)) throw error;
    // What it still writes must not come after what is written anew.
    await files.flush();
    return undefined;
  }
}

async function buildAnew(
  table: PostTable,
  before: IndexState | undefined,
  input: IndexInput,
  source: IndexSource,
): Promise<IndexBuilt> {
  const { placed } = table;
  const sounds = await readSounds(placed, before?.sounds ?? []);
  const files = new IndexFiles(source, new Map());
  const records = placed.map(({ place, postings }) => ({
    place,
    length: postings.length,
    read: () => source.readPostings(postings),
  }));
  const shards = await buildShards(records, files);
  const names = await input.names();
  return {
    ...(await finish({ input, table, sounds, shards, files, names })),
    updated: false,
  };
}

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
  const readOld = (state: PostState | undefined): Uint8Array | undefined => {
    try {
      return state && source.readPostings(toPostings(state));
    } catch {
      throw new StaleIndex("the postings of a post that changed are gone");
    }
  };
  const changes = changed.map((place) => {
    const [earlier, later] = [readOld(old.get(place)), read(now.get(place)?.postings)];
    return { place, ...(earlier ? { before: earlier } : {}), ...(later ? { after: later } : {}) };
  });
  return updateShards(before.shards, changes, files);
}

/** What an index is finished from. */
interface IndexParts {
  input: IndexInput;
  table: PostTable;
  sounds: IndexState["sounds"];
  shards: ShardState[][];
  files: IndexFiles;
  /** The index that is updated. */
  before?: IndexState;
  /** All, or of an update those that are others. */
  names: ChangedNames | readonly IndexedName[];
}

async function finish(parts: IndexParts) {
  const { input, table, sounds, shards, files } = parts;
  const { size, placed } = table;
  const months = new Uint16Array(size);
  const lengths = new Uint8Array(size);
  const days = new Uint16Array(size);
  for (const { place, date, turns } of placed) {
    months[place] = toMonth(date);
    lengths[place] = Math.max(1, 32 - Math.clz32(turns));
    days[place] = toDay(date);
  }
  writeCards(table, files);
  const dates = new ByteWriter(size * 2);
  for (const day of days) dates.number(day);
  files.write(datesPath, dates.view());
  const names = writeSuggestions(parts);
  const firsts = shards.flatMap((range) => range.map(([first]) => first));
  const version = crc32(JSON.stringify([...files.after].sort(([a], [b]) => (a < b ? -1 : 1))));
  const han = writeHanTable(foldHan);
  const ages = toAges(months);
  const manifest = { version, size, posts: placed.length, han, lengths, ages };
  files.write(manifestPath, writeManifest(manifest, firsts));
  await files.flush();
  const state = writeIndexState({
    key: input.key,
    size,
    posts: placed.map(toPostState),
    postsKey: input.postsKey,
    shards,
    sounds,
    namesKey: input.namesKey,
    names,
    files: [...files.after],
  });
  return { state, files: [...files.after.keys()].sort(), written: files.written };
}

/** What a search shows of posts, in files of a few each. */
function writeCards({ placed, changed }: PostTable, files: IndexFiles): void {
  const others =
    changed && new Set(placed.filter(({ url }) => changed.has(url)).map(({ place }) => toCardPath(place)));
  const cards = new Map<string, unknown[]>();
  for (const { place, url, title, date, turns, paired, names } of placed) {
    const path = toCardPath(place);
    const rows = cards.get(path) ?? [];
    cards.set(path, rows);
    if (!others || others.has(path))
      rows.push([place % cardPlaces, url, title, date, turns, Number(paired), ...names.slice(0, 4)]);
  }
  for (const [path, rows] of cards) {
    if (rows.length > 0) files.write(path, Buffer.from(JSON.stringify(rows)));
    else files.keep(path);
  }
}
