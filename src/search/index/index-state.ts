import type { PackPointer } from "../../model.ts";
import type { NamesState } from "./build-names.ts";
import type { ShardState } from "./cut-shards.ts";

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
  /** Most of them in both languages. */
  paired: boolean;
  postings: PackPointer;
}

/** A post and its place in the table of posts. */
export type PlacedPost = IndexedPost & { place: number };

/** A post as it was indexed: one list without others inside, since every update reads them all. */
export type PostState = [
  place: number,
  url: string,
  hash: string,
  file: string,
  offset: number,
  length: number,
  crc: number,
  title: string,
  date: string,
  turns: number,
  paired: boolean,
  ...names: string[],
];

export function toPostState(post: PlacedPost): PostState {
  const { place, url, hash, postings, title, date, turns, paired, names } = post;
  const { file, offset, length, crc } = postings;
  return [place, url, hash, file, offset, length, crc, title, date, turns, paired, ...names];
}

export function toPlacedPost(state: PostState): PlacedPost {
  // Taken apart by place: ten thousand times, `[place, url, …] = state` takes as long as to read the state.
  return {
    place: state[0],
    url: state[1],
    hash: state[2],
    postings: toPostings(state),
    title: state[7],
    date: state[8],
    turns: state[9],
    paired: state[10],
    names: state.slice(11) as string[],
  };
}

/** Where its postings were. */
export function toPostings(state: PostState): PackPointer {
  return { file: state[3], offset: state[4], length: state[5], crc: state[6] };
}

/** What the next build must know to update an index. Kept in the cache, as JSON. */
export interface IndexState {
  /** Stands for the code that made the postings and the index. */
  key: string;
  /** Size of the table of posts. */
  size: number;
  posts: PostState[];
  /** See `IndexInput.postsKey`. */
  postsKey: string;
  /** One list a range. */
  shards: ShardState[][];
  /** Pinyin of titles, see `splitSounds`. */
  sounds: (readonly [title: string, syllables: string])[];
  /** See `IndexInput.namesKey`. */
  namesKey: string;
  names: NamesState;
  /** Path → CRC-32 before compression. */
  files: [path: string, crc: number][];
}

/** The state that `writeIndexState` wrote, or `undefined` when it cannot be used with this code. */
export function readIndexState(json: string | undefined, key: string): IndexState | undefined {
  if (json === undefined) return undefined;
  try {
    const state = JSON.parse(json) as IndexState;
    if (state.key !== key) return undefined;
    // JSON writes Infinity as null: a shard of one term has nothing inside.
    for (const shard of [...state.shards.flat(), ...state.names.files]) shard[2] ??= Number.POSITIVE_INFINITY;
    return state;
  } catch {
    return undefined;
  }
}

export function writeIndexState(state: IndexState): string {
  return JSON.stringify(state);
}

/**
 * What `writeIndexState` wrote, after the cache has moved postings: those of a post that changes next are looked for where they are.
 *
 * @param find the place of an address's postings.
 */
export function movePostings(json: string, find: (url: string) => PackPointer | undefined): string {
  const state = JSON.parse(json) as IndexState;
  for (const post of state.posts) {
    const now = find(post[1]);
    if (now) [post[3], post[4], post[5], post[6]] = [now.file, now.offset, now.length, now.crc];
  }
  return JSON.stringify(state);
}
