import { checkLine, checksumLength } from "./checked-line.ts";
import type { Entry } from "./entry.ts";
import { sumLengths, toPointers } from "./entry-pointers.ts";
import { type EntryHead, type EntryRest, findRest, toEntryText } from "./entry-text.ts";
import { asCommon, joinEntry, type ReadPack } from "./joined-entry.ts";
import { LineReader } from "./line-reader.ts";
import { readLines } from "./read-lines.ts";

/** An entry as text: as it came, whole or taken apart. */
export function writeEntry(entry: Entry): string {
  const common = asCommon(entry);
  return common ? toEntryText(common) : JSON.stringify(entry);
}

/** The entry of a text that `writeEntry` or `toEntryText` gave. */
export function parseEntry(text: string, read: ReadPack): Entry {
  const at = findRest(text);
  if (at === -1) return JSON.parse(text) as Entry;
  return joinEntry(JSON.parse(text.slice(0, at)) as EntryHead, JSON.parse(text.slice(at)) as EntryRest, read);
}

/** One line of the index: `entry` is absent where the path is forgotten, or its bytes are gone. */
interface EntryLine {
  path: string;
  entry: Entry | undefined;
  /** Its bytes in packs. */
  bytes: number;
}

interface IndexParts {
  /** What the first line must be. */
  key: string;
  /** Whether a pack reaches as far as that. */
  isReachable(file: string, end: number): boolean;
  read: ReadPack;
}

/**
 * Reads an index line by line up to the first that is damaged: what follows it may belong to an older state of the same path. Of each
 * entry the second part is left where it is until somebody asks.
 *
 * @returns the bytes of all lines that were read; `undefined` where there is no index with that key.
 */
export function readEntryIndex(
  file: string,
  { key, isReachable, read }: IndexParts,
  take: (line: EntryLine) => void,
): number | undefined {
  let isOurs = false;
  const readWhole = (entry: Entry): EntryLine => {
    const pointers = toPointers(entry);
    const isThere = pointers.every(({ file, offset, length }) => isReachable(file, offset + length));
    const isKnown = entry.hash !== "" && isThere;
    return { path: entry.path, entry: isKnown ? entry : undefined, bytes: sumLengths(pointers) };
  };
  try {
    const reader = new LineReader(file);
    const valid = readLines(file, (line, place) => {
      if (!isOurs) {
        isOurs = line.toString("utf8") === key;
        return isOurs;
      }
      const text = checkLine(line);
      if (!text) return false;
      const at = findRest(text);
      if (at === -1) {
        take(readWhole(JSON.parse(text.toString("utf8")) as Entry));
        return true;
      }
      const head = JSON.parse(text.toString("utf8", 0, at)) as EntryHead;
      const [from, length] = [place + checksumLength + at, text.length - at];
      const readRest = () => JSON.parse(reader.read(from, length).toString("utf8")) as EntryRest;
      const isThere = head.packs.every(([pack, end]) => isReachable(pack, end));
      const bytes = head.packs.reduce((sum, [, , bytes]) => sum + bytes, 0);
      take({ path: head.path, entry: isThere ? joinEntry(head, readRest, read) : undefined, bytes });
      return true;
    });
    return isOurs ? valid : undefined;
  } catch {
    return undefined;
  }
}
