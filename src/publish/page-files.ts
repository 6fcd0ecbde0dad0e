import fs from "node:fs";
import type { LayOut, LayoutSheet, PageDraft } from "../layouts/lay-out-drafts.ts";
import { type BodyLinks, fillMarks } from "../mentions/write/fill-marks.ts";
import type { PackPointer, Relink, Url } from "../model.ts";
import { readPageLinks } from "../outputs/page-links.ts";
import { toPath } from "../outputs/site-address.ts";
import type { PackReader } from "../posts/pack.ts";
import type { ArchiveWriter } from "./archive-writer.ts";
import { createFile, forgetFolders, writeParts } from "./create-file.ts";
import type { FileMark } from "./file-mark.ts";
import { PackMemory } from "./pack-memory.ts";
import { countMostBytes, type PageShell, writeShell } from "./page-shell.ts";
import { relink } from "./relink.ts";
import { sumParts } from "./sum-parts.ts";

/** Where the site lives, for telling its own links from others. */
export interface SiteRoot {
  url: string;
  pathPrefix: string;
}

/** Pages on their way to a worker: their shells lie end to end in `bytes`, which is handed over, not copied, or are still drafts. */
export interface PageBatch {
  /** Absolute folder that the files are created in. */
  folder: string;
  pages: BatchPage[];
  bytes: Uint8Array;
  /** What drafts are laid out by. */
  sheet?: LayoutSheet;
  /** Given when links are wanted. */
  site?: SiteRoot;
  /** Given when the files are archived: `Archive.prefix`. */
  archive?: string;
}

export interface BatchPage {
  /** Path below the folder, with `/`. */
  file: string;
  shell: PageShell | PageDraft;
  /** The body that goes into the shell, if there is a place for it. */
  body?: PackPointer;
  /** Address of the page; files that are no pages have none. */
  url?: Url;
  /** Whether the shell's links are wanted. */
  links?: boolean;
  /** Links of the body that lead elsewhere than they are written. */
  relinks?: Relink[];
  /** Places of the body that become links. */
  mentions?: BodyLinks;
  /** What the published file is known by; the same bytes are not written again. */
  known?: FileMark;
}

/** What became of a batch, and the links of its shells that this thread has not reported yet. */
export interface PagesWritten {
  /** One a page; `undefined` where the published file is the same. */
  marks: (FileMark | undefined)[];
  links: [link: string, page: Url][];
}

/** Links that this thread has reported: pages share most of theirs. */
const reportedLinks = new Set<string>();

/**
 * Joins shells with bodies and creates the files.
 *
 * @param layOut for batches with drafts.
 * @param archive told of the files, if they are archived.
 * @throws DamagedPack when a body cannot be read back; file system errors (ENOSPC …) as they are.
 */
export function writePages(
  { folder, pages, bytes, site }: PageBatch,
  packs: PackReader,
  layOut?: LayOut,
  archive?: ArchiveWriter,
): PagesWritten {
  forgetFolders();
  const links: PagesWritten["links"] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marks = pages.map((page): FileMark | undefined => {
    const { file, url, relinks, known } = page;
    const shell = openShell(page, buffer, layOut);
    if (page.links && site && url) collectLinks(shell.bytes, url, site, links);
    const finishBody = (pieces: Buffer[]): Buffer[] =>
      relinks && site && url
        ? [Buffer.from(relink(Buffer.concat(pieces).toString("utf8"), relinks, url, site))]
        : pieces;
    const parts = joinParts(page, shell, packs, finishBody);
    const crc = sumParts(parts);
    const size = parts.reduce((sum, { length }) => sum + length, 0);
    if (known && known[0] === crc && known[1] === size) return undefined;
    const fd = createFile(folder, file);
    try {
      writeParts(fd, parts, size);
      const mark: FileMark = [crc, size, fs.fstatSync(fd).mtimeMs];
      archive?.add(file, mark, parts, (part) => memory.find(part));
      return mark;
    } finally {
      fs.closeSync(fd);
    }
  });
  archive?.flush();
  return { marks, links };
}

/** A shell and its bytes; the places in it are counted from its beginning. */
interface OpenShell {
  shell: PageShell;
  bytes: Buffer;
}

/** What drafts are laid out in, over and over. */
let room = Buffer.allocUnsafeSlow(1 << 18);

function openShell({ shell, body }: BatchPage, bytes: Buffer, layOut: LayOut | undefined): OpenShell {
  if ("start" in shell) return { shell, bytes: bytes.subarray(shell.start, shell.end) };
  const laidOut = layOut!(shell, body !== undefined);
  const most = countMostBytes(laidOut);
  if (room.length < most) room = Buffer.allocUnsafeSlow(2 * most);
  const written = writeShell(laidOut, room, 0);
  return { shell: written, bytes: room.subarray(0, written.end) };
}

/** What a page takes from packs. */
const memory = new PackMemory();

/** The shell with its body and everything else that goes in, in order. They are good until the next page. */
function joinParts(
  { body, mentions }: BatchPage,
  { shell: { split, inserts = [] }, bytes: shell }: OpenShell,
  packs: PackReader,
  finishBody: (pieces: Buffer[]) => Buffer[],
): Buffer[] {
  const pointers = inserts.flatMap(([, pieces]) => pieces);
  const inside = split === undefined ? undefined : body;
  if (inside) pointers.push(inside);
  memory.open(pointers);
  const read = (pointer: PackPointer): Buffer => memory.read(pointer, packs);
  const parts: Buffer[] = [];
  let from = 0;
  if (inside && split !== undefined) {
    const bytes = read(inside);
    parts.push(shell.subarray(0, split), ...finishBody(mentions ? fillMarks(bytes, mentions) : [bytes]));
    from = split;
  }
  for (const [at, pieces] of inserts) {
    parts.push(shell.subarray(from, at), ...pieces.map(read));
    from = at;
  }
  parts.push(shell.subarray(from));
  return parts;
}

/** The shell's links. Those to anchors of its own page lead into the body, whose ids the shell's own view names. */
function collectLinks(shell: Buffer, url: Url, site: SiteRoot, links: PagesWritten["links"]): void {
  for (const link of readPageLinks(shell, url, site).links) {
    if (reportedLinks.has(link)) continue;
    reportedLinks.add(link);
    if (!link.startsWith(`${toPath(site, url)}#`)) links.push([link, url]);
  }
}
