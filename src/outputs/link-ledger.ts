/**
 * What every page links to, kept from build to build: only pages written anew are scanned again. Link texts are stored
 * once and pages hold numbers, since 52,000 pages share most of their links.
 */
import type { Url } from "../model.ts";
import type { PageLinks } from "./page-links.ts";

export interface LedgerPage {
  /** The page's fingerprint when it was scanned. */
  fingerprint: string;
  elements: number;
  ids: string[];
  /** Indexes into `links` of the ledger. */
  links: Uint32Array;
}

export interface LinkLedger {
  /** Every distinct link, see `PageLinks.links`. */
  readonly links: readonly string[];
  readonly pages: ReadonlyMap<Url, LedgerPage>;
  /** Notes a page just written. */
  record(url: Url, fingerprint: string, found: PageLinks): void;
  /** Carries a page over that was not written; `false` when the ledger does not know it at this fingerprint: scan it. */
  keep(url: Url, fingerprint: string): boolean;
  /** Takes in what another ledger recorded (one a worker), from its `toBytes`. */
  absorb(bytes: Uint8Array): void;
  /** For the cache, and to cross threads. Same pages, same bytes, whatever the order they came in. */
  toBytes(): Buffer;
}

/** `saved` is `toBytes` of the last build; bytes that are not a ledger's are an empty one. */
export function createLinkLedger(saved?: Uint8Array): LinkLedger {
  const links: string[] = [];
  const indexes = new Map<string, number>();
  const pages = new Map<Url, LedgerPage>();
  const before = saved ? unpack(saved) : undefined;
  const moved = new Map<number, number>();

  function index(link: string): number {
    let at = indexes.get(link);
    if (at === undefined) {
      at = links.push(link) - 1;
      indexes.set(link, at);
    }
    return at;
  }

  return {
    links,
    pages,
    record(url, fingerprint, found) {
      const numbers = Uint32Array.from(found.links, index);
      pages.set(url, { fingerprint, elements: found.elements, ids: found.ids, links: numbers });
    },
    keep(url, fingerprint) {
      const page = before?.pages.get(url);
      if (!before || page?.fingerprint !== fingerprint) return false;
      const numbers = page.links.map((old) => {
        let at = moved.get(old);
        if (at === undefined) {
          at = index(before.links[old] ?? "");
          moved.set(old, at);
        }
        return at;
      });
      pages.set(url, { ...page, links: numbers });
      return true;
    },
    absorb(bytes) {
      const other = unpack(bytes);
      const numbers = other.links.map(index);
      for (const [url, page] of other.pages) {
        pages.set(url, { ...page, links: page.links.map((old) => numbers[old] ?? 0) });
      }
    },
    toBytes: () => pack(links, pages),
  };
}

const VERSION = 1;

/** Layout: length of the head (u32), the head as JSON, padding to four bytes, then all pages' numbers (u32). */
interface Head {
  version: number;
  links: string[];
  /** url, fingerprint, elements, ids, number of links */
  pages: [Url, string, number, string[], number][];
}

function pack(links: readonly string[], pages: ReadonlyMap<Url, LedgerPage>): Buffer {
  const sorted = [...pages].sort(([a], [b]) => (a < b ? -1 : 1));
  // Only what a page still holds is kept, numbered in the order of the pages.
  const numbers = new Int32Array(links.length).fill(-1);
  const kept: string[] = [];
  const all = new Uint32Array(sorted.reduce((total, [, page]) => total + page.links.length, 0));
  let at = 0;
  for (const [, page] of sorted) {
    for (const old of page.links) {
      if (numbers[old] === -1) numbers[old] = kept.push(links[old] ?? "") - 1;
      all[at] = numbers[old] ?? 0;
      at += 1;
    }
  }
  const head: Head = {
    version: VERSION,
    links: kept,
    pages: sorted.map(([url, page]) => [url, page.fingerprint, page.elements, page.ids, page.links.length]),
  };
  const json = Buffer.from(JSON.stringify(head));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(json.length);
  const padding = Buffer.alloc((4 - (json.length % 4)) % 4);
  return Buffer.concat([size, json, padding, Buffer.from(all.buffer)]);
}

function unpack(bytes: Uint8Array): { links: string[]; pages: Map<Url, LedgerPage> } {
  const pages = new Map<Url, LedgerPage>();
  const head = readHead(bytes);
  if (!head) return { links: [], pages };
  const { value, end } = head;
  // Copied: numbers must lie at a multiple of four, and bytes that came from a file may not.
  const all = new Uint32Array(Math.floor((bytes.length - end) / 4));
  new Uint8Array(all.buffer).set(bytes.subarray(end, end + all.length * 4));
  let at = 0;
  for (const [url, fingerprint, elements, ids, count] of value.pages) {
    // Cut short: the pages behind the cut are scanned again.
    if (at + count > all.length) break;
    pages.set(url, { fingerprint, elements, ids, links: all.subarray(at, at + count) });
    at += count;
  }
  return { links: value.links, pages };
}

function readHead(bytes: Uint8Array): { value: Head; end: number } | undefined {
  if (bytes.length < 4) return undefined;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = buffer.readUInt32LE(0);
  try {
    const value = JSON.parse(buffer.toString("utf8", 4, 4 + length)) as Head;
    return value.version === VERSION ? { value, end: 4 + length + ((4 - (length % 4)) % 4) } : undefined;
  } catch {
    return undefined;
  }
}
