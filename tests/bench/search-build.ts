/**
 * Builds the search index alone, in a process of its own: `node search-build.ts CONTENT FOLDER`. Prints one line of JSON.
 * Then edits one post (a turn more, a sentence changed), updates the index, and takes the edit back.
 */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { PackPointer } from "../../src/model.ts";
import { PackReader, PackWriter } from "../../src/posts/pack.ts";
import { readPost } from "../../src/posts/read-post.ts";
import { buildIndex } from "../../src/search/index/build-index.ts";
import type { IndexedName } from "../../src/search/index/build-names.ts";
import type { IndexedPost } from "../../src/search/index/index-state.ts";
import { readPostings } from "../../src/search/postings/read-postings.ts";
import { listFiles } from "../support/trees.ts";

export interface SearchCost {
  posts: number;
  /** Bytes of the posts' own files: what the index covers. */
  text: number;
  files: number;
  bytes: number;
  /** CPU seconds of one thread: terms of all posts, then the merge. */
  postingsSeconds: number;
  mergeSeconds: number;
  editSeconds: number;
  editWritten: number;
  insertSeconds: number;
  insertWritten: number;
  peakRss: number;
}

const [content, folder] = process.argv.slice(2) as [string, string];
rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "packs"), { recursive: true });
const writer = new PackWriter(join(folder, "packs"), "bench.pack");
const posts: IndexedPost[] = [];
const names = new Map<string, IndexedName>();
let text = 0;
let postingsSeconds = 0;

const seconds = (begin: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1e6;
};

type Source = ReturnType<typeof readPost> & { post: NonNullable<ReturnType<typeof readPost>["post"]> };

function open(file: string, bytes: Buffer): Source | undefined {
  const source = readPost(
    bytes,
    { path: file, folder: dirname(file), stem: basename(file, ".md") },
    { originalLanguage: "en" },
  );
  return source.post ? (source as Source) : undefined;
}

function index({ post, turns }: Source): IndexedPost {
  const record = Buffer.from(readPostings(post, turns));
  for (const [kind, list] of Object.entries(post.terms)) {
    for (const name of list) {
      const known = names.get(`${kind} ${name}`);
      names.set(`${kind} ${name}`, {
        kind,
        name,
        aliases: [],
        url: `/${kind}/${encodeURIComponent(name)}/`,
        posts: (known?.posts ?? 0) + 1,
      });
    }
  }
  const speakers = post.speakers.map(({ key }) => key);
  return {
    url: post.url,
    hash: post.hash,
    title: post.title,
    date: post.date,
    names: speakers,
    turns: turns.length,
    paired: true,
    postings: writer.append([record]),
  };
}

const listed = listFiles(content).filter((name) => name.endsWith(".md") && name.includes("/"));
// Many at a time: asking for the time of every single post would take longer than many of them.
for (let from = 0; from < listed.length; from += 50) {
  const sources: Source[] = [];
  for (const file of listed.slice(from, from + 50)) {
    const bytes = readFileSync(join(content, file));
    const source = open(file, bytes);
    if (!source) continue;
    sources.push(source);
    text += bytes.length;
  }
  const begin = process.cpuUsage();
  posts.push(...sources.map(index));
  postingsSeconds += seconds(begin);
}
writer.flush();
const reader = new PackReader(join(folder, "packs"));
const made = new Set<string>();
const source = {
  readPostings: (pointer: PackPointer) => reader.read(pointer),
  hasPack: (file: string) => reader.has(file),
  readFile(path: string) {
    try {
      return readFileSync(join(folder, "index", path));
    } catch {
      return undefined;
    }
  },
  writeFile(path: string, bytes: Uint8Array) {
    const at = join(folder, "index", path);
    if (!made.has(dirname(at))) mkdirSync(dirname(at), { recursive: true });
    made.add(dirname(at));
    writeFileSync(at, bytes);
  },
};

const all = [...names.values()];
const coldBegin = process.cpuUsage();
const cold = await buildIndex(
  { posts: () => posts, postsKey: "", names: () => all, namesKey: "", key: "bench", state: undefined },
  source,
);
const mergeSeconds = seconds(coldBegin);
const bytes = cold.files.reduce((sum, file) => sum + statSync(join(folder, "index", file)).size, 0);

/** Updates the index for one changed post, and takes it back. */
async function edit(change: (body: string) => string): Promise<{ seconds: number; written: number }> {
  const at = Math.floor(posts.length / 2);
  const file = listed.find((name) => `/${name.replace(/\.md$/, "/")}` === posts[at]!.url)!;
  const changed = index(open(file, Buffer.from(change(readFileSync(join(content, file), "utf8"))))!);
  writer.flush();
  const begin = process.cpuUsage();
  const after = await buildIndex(
    {
      posts: () => posts.with(at, changed),
      postsKey: "",
      names: () => all,
      namesKey: "",
      key: "bench",
      state: cold.state,
    },
    source,
  );
  const cost = { seconds: seconds(begin), written: after.written.length };
  const back = await buildIndex(
    { posts: () => posts, postsKey: "", names: () => all, namesKey: "", key: "bench", state: after.state },
    source,
  );
  if (!after.updated || back.state !== cold.state)
    throw new Error("an update is not what building anew gives");
  return cost;
}

const edited = await edit((body) => `${body.trimEnd()}\n\n最后补上一句从前没有的话。\n`);
const inserted = await edit((body) =>
  body.replace(/(\n---\n[\s\S]*?\n\n)/, "$1开头补上一段从前没有的话。\n\n"),
);
const cost: SearchCost = {
  posts: posts.length,
  text,
  files: cold.files.length,
  bytes,
  postingsSeconds,
  mergeSeconds,
  editSeconds: edited.seconds,
  editWritten: edited.written,
  insertSeconds: inserted.seconds,
  insertWritten: inserted.written,
  peakRss: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(cost));
