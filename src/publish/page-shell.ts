import type { LaidOut } from "../layouts/cut-page.ts";
import type { PackPointer } from "../model.ts";

/** Where a laid-out page lies in some bytes. */
export interface PageShell {
  start: number;
  end: number;
  /** Where its body goes, counted from `start`; without it there is no place for one. */
  split?: number;
  /** Bytes of packs that go in further on: where, in order, and which. */
  inserts?: [at: number, pieces: PackPointer[]][];
}

/** No more bytes than this are needed for it. */
export function countMostBytes({ before, after = "", rest = [] }: LaidOut): number {
  return 3 * rest.reduce((sum, part) => sum + part.after.length, before.length + after.length);
}

/** Writes a page's text as UTF-8. @param bytes with room for `countMostBytes` from `start` on. */
export function writeShell({ before, after, rest = [] }: LaidOut, bytes: Buffer, start: number): PageShell {
  let end = start + bytes.write(before, start);
  const split = after === undefined ? undefined : end - start;
  if (after) end += bytes.write(after, end);
  const inserts: NonNullable<PageShell["inserts"]> = [];
  for (const part of rest) {
    inserts.push([end - start, part.pieces]);
    end += bytes.write(part.after, end);
  }
  const shell: PageShell = { start, end };
  if (split !== undefined) shell.split = split;
  if (inserts.length > 0) shell.inserts = inserts;
  return shell;
}
