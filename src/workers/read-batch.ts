import { readMentions } from "../mentions/read-mentions.ts";
import { createFindRecord, type FindRecord, type KnownNames } from "../mentions/wordings/record-wordings.ts";
import { scanTwins } from "../mentions/wordings/scan-twins.ts";
import type { Post, Problem, Url } from "../model.ts";
import { toMarkdownTwin } from "../outputs/markdown-twin.ts";
import { readPageLinks, toLinkBase, toSitePath } from "../outputs/page-links.ts";
import { toContentHash } from "../posts/content-hash.ts";
import { digestStructure } from "../posts/digest-structure.ts";
import type { Entry } from "../posts/entry.ts";
import { toEntryText } from "../posts/entry-text.ts";
import { readEvidence } from "../posts/evidence.ts";
import { FileReader } from "../posts/file-reader.ts";
import { readGlossRows, writeGlossRows } from "../posts/gloss-rows.ts";
import type { PostFile } from "../posts/list-posts.ts";
import type { PackWriter } from "../posts/pack.ts";
import { splitEntry } from "../posts/rare-fields.ts";
import { type ReadOptions, readPost } from "../posts/read-post.ts";
import { isIndexed } from "../posts/visibility.ts";
import { writePostGlossary } from "../posts/write-post-glossary.ts";
import { tallyProblems } from "../problems/tally-problems.ts";
import { readPostings } from "../search/postings/read-postings.ts";

export interface ReadBatch {
  files: (Pick<PostFile, "path" | "absolute" | "folder" | "stem"> & { known?: string; twins?: string[] })[];
  options: ReadOptions;
  /** What is known of names as JSON, see `KnownNames`; `""` for nothing. */
  records: string;
}

const reader = new FileReader();

/** One text a file, in the order asked: an entry as `PostCache.set` takes it, or `""` when the bytes are those the cache knows. */
export type ReadReply = string[];

/** Reads files; what is large (body, search terms, twin) goes into the pack, and what few ask for. */
export function readBatch({ files, options, records }: ReadBatch, pack: PackWriter): ReadReply {
  const findRecord = openRecords(records);
  const reply = files.map((file) => {
    let bytes: Buffer;
    try {
      bytes = reader.read(file.absolute);
    } catch (error) {
      return JSON.stringify(toUnreadable(file.path, (error as Error).message));
    }
    const hash = toContentHash(bytes);
    if (hash === file.known) return "";
    const entry = readEntry(bytes, hash, file, options, findRecord, pack);
    if (!options.body) return JSON.stringify(entry);
    return toEntryText(splitEntry(entry, (json) => pack.append([json])));
  });
  pack.flush();
  return reply;
}

function readEntry(
  bytes: Buffer,
  hash: string,
  file: ReadBatch["files"][number],
  options: ReadOptions,
  findRecord: FindRecord,
  pack: PackWriter,
): Entry {
  const { post, html, headings, turns, problems } = readPost(bytes, file, options);
  // A build reports problems and repairs none.
  const entry: Entry = { path: file.path, hash, problems: problems.map(({ fix, ...problem }) => problem) };
  const fixable = new Set(problems.flatMap(({ fix, rule }) => (fix === undefined ? [] : [rule])));
  if (problems.length > 0) entry.tally = tallyProblems(problems);
  if (fixable.size > 0) entry.fixable = [...fixable];
  if (file.twins && file.twins.length > 0) entry.twins = file.twins;
  if (!post) return entry;
  const links = readBodyLinks(html, post.url, options);
  const rows = options.glossary === undefined ? [] : readGlossRows(turns, post.speakers);
  const { title = "", language } = options.glossary ?? {};
  const glossary = writePostGlossary(rows, title, language === post.language ? undefined : language);
  if (rows.length > 0) entry.glosses = pack.append([writeGlossRows(rows)]);
  entry.post = {
    ...post,
    body: options.body ? pack.append([...html, glossary]) : { file: "", offset: 0, length: 0, crc: 0 },
  };
  if (options.mentions) {
    const append = (pieces: readonly Uint8Array[]) => pack.append(pieces);
    const pathPrefix = options.pathPrefix ?? "/";
    const mentions = readMentions({ post, html, headings, turns }, { findRecord, pathPrefix, append });
    if (mentions) entry.post.mentions = mentions;
  }
  entry.structure = digestStructure(entry.post);
  if (links.length > 0) entry.links = links;
  const sourceLink = readSourceLink(post, options);
  if (sourceLink !== undefined) entry.sourceLink = sourceLink;
  if (options.evidence) entry.evidence = readEvidence(post.speakers, turns);
  if (isIndexed(post)) {
    if (options.search) entry.postings = pack.append([readPostings(post, turns)]);
    if (options.twins) {
      const site = { url: options.siteUrl ?? "", pathPrefix: options.pathPrefix ?? "/" };
      entry.twin = pack.append([toMarkdownTwin(entry.post, { turns, headings }, site)]);
    }
  }
  return entry;
}

/** Looks at files before any is read. @returns as JSON what `scanTwins` found, `""` for bytes that the cache knows. */
export function scanBatch(files: readonly { absolute: string; known?: string }[]): string[] {
  return files.map(({ absolute, known }) => {
    try {
      const bytes = reader.read(absolute);
      const isKnown = known !== undefined && known !== "" && toContentHash(bytes) === known;
      return isKnown ? "" : JSON.stringify(scanTwins(bytes));
    } catch {
      // Whatever is wrong with it, reading says so.
      return "[]";
    }
  });
}

/** What was known for the last batch: all batches of a build have the same. */
let opened: { records: string; find: FindRecord } | undefined;

function openRecords(records: string): FindRecord {
  if (opened?.records !== records) {
    const { records: names = {}, lexicon = {} } = (
      records === "" ? {} : JSON.parse(records)
    ) as Partial<KnownNames>;
    opened = { records, find: createFindRecord(names, lexicon) };
  }
  return opened.find;
}

/** Most bodies hold no link at all: those are not scanned. */
function readBodyLinks(
  html: readonly string[],
  url: Url,
  { siteUrl = "", pathPrefix = "/" }: ReadOptions,
): string[] {
  if (!html.some((row) => row.includes("<a ") || row.includes("<img "))) return [];
  return readPageLinks(Buffer.from(html.join("")), url, { url: siteUrl, pathPrefix }).links;
}

function readSourceLink(
  { source, url }: Pick<Post, "source" | "url">,
  { siteUrl = "", pathPrefix = "/" }: ReadOptions,
): string | undefined {
  if (siteUrl === "" || !source.startsWith(siteUrl)) return undefined;
  return toSitePath(source, toLinkBase(url, { url: siteUrl, pathPrefix }));
}

/** A file that the system would not give; asked for again in every build, since its hash is no hash. */
function toUnreadable(path: string, reason: string): Entry {
  const message = `The file cannot be read: ${reason}.`;
  const problem: Problem = { path, line: 1, column: 1, severity: "error", message, rule: "posts/unreadable" };
  return { path, hash: "unreadable", problems: [problem], tally: tallyProblems([problem]) };
}
