import fs from "node:fs";
import path from "node:path";
import { crc32 } from "node:zlib";
import { type BodyLinks, fillMarks } from "../mentions/fill-marks.ts";
import type { PackPointer, Url } from "../model.ts";
import { readPageLinks, toLinkBase, toSitePath } from "../outputs/page-links.ts";
import { toPath } from "../outputs/site-address.ts";
import type { PackReader } from "../posts/pack.ts";

/** Where the site lives, for telling its own links from others. */
export interface SiteRoot {
  url: string;
  pathPrefix: string;
}

/** Pages on their way to a worker: their shells lie end to end in `bytes`, which is handed over, not copied. */
export interface PageBatch {
  /** Absolute folder that the files are created in. */
  folder: string;
  pages: PageShell[];
  bytes: Uint8Array;
  /** Given when links are wanted. */
  site?: SiteRoot;
}

export interface PageShell {
  /** Path below the folder, with `/`. */
  file: string;
  /** Where the shell begins in `bytes`, where its body goes, and where it ends. */
  start: number;
  split: number;
  end: number;
  /** The body that goes in at `split`. */
  body?: PackPointer;
  /** Address of the page; files that are no pages have none. */
  url?: Url;
  /** Whether the shell's links are wanted. */
  links?: boolean;
  /** Links of the body that lead nowhere, as paths from the host's root: they are written without their address. */
  dead?: string[];
  /** Places of the body that become links. */
  mentions?: BodyLinks;
  /** What the published file is known by; the same bytes are not written again. */
  known?: FileMark;
  /** Bytes of packs that go in further on: where in `bytes`, in order, and which. */
  inserts?: [at: number, pieces: PackPointer[]][];
}

/** What a written file is known by: CRC-32, size in bytes, time of last change in milliseconds. */
export type FileMark = [crc: number, size: number, mtimeMs: number];

/** The mark of a file that was just written with these bytes. */
export function markFile(file: string, bytes: Uint8Array): FileMark {
  return [crc32(bytes), bytes.length, fs.statSync(file).mtimeMs];
}

/** What became of a batch, and the links of its shells that this thread has not reported yet. */
export interface PagesWritten {
  /** One a page; `undefined` where the published file is the same. */
  marks: (FileMark | undefined)[];
  links: [link: string, page: Url][];
}

const madeFolders = new Set<string>();

function makeFolder(folder: string): void {
  if (madeFolders.has(folder)) return;
  fs.mkdirSync(folder, { recursive: true });
  madeFolders.add(folder);
}

/** Creates a file whose folder may not exist yet; most pages have a folder of their own, whose parent does. */
function createFile(folder: string, file: string): number {
  const at = path.join(folder, file);
  const slash = file.lastIndexOf("/");
  if (slash === -1) makeFolder(folder);
  else {
    const own = path.join(folder, file.slice(0, slash));
    try {
      fs.mkdirSync(own);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT") makeFolder(own);
      else if (code !== "EEXIST") throw error;
    }
  }
  return fs.openSync(at, "w");
}

/** Links that this thread has reported: pages share most of theirs. */
const reportedLinks = new Set<string>();

/**
 * Joins shells with bodies and creates the files.
 *
 * @throws DamagedPack when a body cannot be read back; file system errors (ENOSPC …) as they are.
 */
export function writePages({ folder, pages, bytes, site }: PageBatch, packs: PackReader): PagesWritten {
  madeFolders.clear();
  const links: PagesWritten["links"] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marks = pages.map((page): FileMark | undefined => {
    const { file, start, end, url, dead, known } = page;
    if (page.links && site && url) collectLinks(buffer.subarray(start, end), url, site, links);
    const finishBody = (pieces: Buffer[]): Buffer[] =>
      dead && site && url ? [removeLinks(Buffer.concat(pieces), dead, url, site)] : pieces;
    const parts = joinParts(page, buffer, packs, finishBody);
    const crc = parts.reduce((crc, part) => crc32(part, crc), 0);
    const size = parts.reduce((sum, { length }) => sum + length, 0);
    if (known && known[0] === crc && known[1] === size) return undefined;
    const fd = createFile(folder, file);
    try {
      writeParts(fd, parts, size);
      return [crc, size, fs.fstatSync(fd).mtimeMs];
    } finally {
      fs.closeSync(fd);
    }
  });
  return { marks, links };
}

/** Writes parts in a row, without joining them in memory. */
function writeParts(fd: number, parts: readonly Buffer[], size: number): void {
  let written = fs.writevSync(fd, parts);
  if (written === size) return;
  // The system took a part of it only.
  const whole = Buffer.concat(parts);
  while (written < size) written += fs.writeSync(fd, whole, written);
}

/** What a page takes from packs. The system is not asked for new memory for every page. */
let memory = Buffer.allocUnsafeSlow(1 << 18);

/** Reads from packs into the same memory, one behind the other. @param pointers all that will be read. */
function openMemory(pointers: readonly PackPointer[], packs: PackReader): (pointer: PackPointer) => Buffer {
  const size = pointers.reduce((sum, { length }) => sum + length, 0);
  if (size > memory.length) memory = Buffer.allocUnsafeSlow(2 * size);
  let used = 0;
  return (pointer) => {
    const start = used;
    used += pointer.length;
    return packs.read(pointer, memory.subarray(start, used));
  };
}

/** The shell with its body and everything else that goes in, in order. They are good until the next page. */
function joinParts(
  { start, split, end, body, mentions, inserts = [] }: PageShell,
  shell: Buffer,
  packs: PackReader,
  finishBody: (pieces: Buffer[]) => Buffer[],
): Buffer[] {
  const pointers = inserts.flatMap(([, pieces]) => pieces);
  if (body) pointers.push(body);
  const read = openMemory(pointers, packs);
  const parts: Buffer[] = [];
  let from = start;
  if (body) {
    const bytes = read(body);
    parts.push(shell.subarray(start, split), ...finishBody(mentions ? fillMarks(bytes, mentions) : [bytes]));
    from = split;
  }
  for (const [at, pieces] of inserts) {
    parts.push(shell.subarray(from, at), ...pieces.map(read));
    from = at;
  }
  parts.push(shell.subarray(from, end));
  return parts;
}

/** An `<a>` without `href` is the place where a link might have been: its words stay. */
function removeLinks(body: Buffer, dead: string[], url: Url, site: SiteRoot): Buffer {
  const base = toLinkBase(url, site);
  const html = body.toString("utf8").replace(/<a href="([^"]*)"/g, (tag, href: string) => {
    const link = toSitePath(href.replaceAll("&amp;", "&"), base);
    return link !== undefined && dead.includes(link) ? "<a" : tag;
  });
  return Buffer.from(html);
}

/** The shell's links. Those to anchors of its own page lead into the body, whose ids the shell's own view names. */
function collectLinks(shell: Buffer, url: Url, site: SiteRoot, links: PagesWritten["links"]): void {
  for (const link of readPageLinks(shell, url, site).links) {
    if (reportedLinks.has(link)) continue;
    reportedLinks.add(link);
    if (!link.startsWith(`${toPath(site, url)}#`)) links.push([link, url]);
  }
}
