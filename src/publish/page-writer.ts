import type { BodyLinks } from "../mentions/fill-marks.ts";
import type { PackPointer, Url } from "../model.ts";
import type { FileMark, PageBatch, PageShell, PagesWritten, SiteRoot } from "./page-files.ts";

/** Whoever writes a batch, usually the worker pool. */
export interface BatchWriter {
  size: number;
  write(batch: PageBatch): Promise<PagesWritten>;
}

/** A file as it is handed over: what stands before its body, the body's place in a pack, and what stands after it. */
export interface NewFile {
  file: string;
  before: string;
  body?: PackPointer;
  after?: string;
  /** Address of the page; files that are no pages have none. */
  url?: Url;
  /** See `PageShell.dead`. */
  dead?: string[];
  /** See `PageShell.mentions`. */
  mentions?: BodyLinks;
  /** See `PageShell.known`. */
  known?: FileMark | undefined;
  /** Bytes of packs that go in behind `after`, and what stands behind each of them. */
  rest?: { pieces: PackPointer[]; after: string }[];
}

/** Told of each file its mark, `undefined` where the published one is the same. */
type OnWritten = (file: string, mark: FileMark | undefined) => void;

/**
 * Pages of one folder whose shells are looked at for links. A layout that leads nowhere does so on every page; the links that differ
 * from page to page are addresses of pages.
 */
const mostLooked = 1000;

const batchBytes = 1 << 20;
const batchPages = 256;

/**
 * Collects laid-out shells into batches and hands them to the workers, which join them with their bodies and create the files
 * while the next shells are laid out. At most a few batches are under way, so that memory stays level.
 */
export class PageWriter {
  readonly #folder: string;
  readonly #writer: BatchWriter;
  readonly #onWritten: OnWritten;
  /** Links of the shells written so far, each with one page that holds it. */
  readonly links = new Map<string, Url>();
  /** Pages looked at for links, by folder. */
  readonly #looked = new Map<string, number>();
  /** Set it to have links collected. */
  site: SiteRoot | undefined;
  #buffer = Buffer.alloc(0);
  #used = 0;
  #pages: PageShell[] = [];
  readonly #underWay = new Set<Promise<void>>();
  /** The batch before: two threads that create files at once wait for each other in the kernel, and take longer than one. */
  #last: Promise<void> = Promise.resolve();
  #failure: Error | undefined;

  constructor(folder: string, writer: BatchWriter, onWritten: OnWritten) {
    this.#folder = folder;
    this.#writer = writer;
    this.#onWritten = onWritten;
  }

  /** Adds a file. A promise comes back when the caller must wait before it lays out more. */
  add({
    file,
    before,
    body,
    after = "",
    url,
    dead,
    mentions,
    known,
    rest = [],
  }: NewFile): Promise<void> | undefined {
    const most = 3 * rest.reduce((sum, part) => sum + part.after.length, before.length + after.length);
    if (this.#buffer.length - this.#used < most) {
      this.#send();
      this.#buffer = Buffer.from(new ArrayBuffer(Math.max(batchBytes, most)));
    }
    const start = this.#used;
    const split = start + this.#buffer.write(before, start);
    let end = after === "" ? split : split + this.#buffer.write(after, split);
    const inserts: [number, PackPointer[]][] = [];
    for (const part of rest) {
      inserts.push([end, part.pieces]);
      end += this.#buffer.write(part.after, end);
    }
    this.#used = end;
    this.#pages.push({
      file,
      start,
      split,
      end,
      ...(body ? { body } : {}),
      ...(url ? { url, links: this.#isWanted(file) } : {}),
      ...(dead ? { dead } : {}),
      ...(mentions ? { mentions } : {}),
      ...(known ? { known } : {}),
      ...(inserts.length > 0 ? { inserts } : {}),
    });
    if (this.#pages.length >= batchPages) this.#send();
    if (this.#underWay.size <= 2 * this.#writer.size) return undefined;
    return Promise.race(this.#underWay).then(() => this.#throwFailure());
  }

  #isWanted(file: string): boolean {
    const folder = file.slice(0, file.indexOf("/") + 1);
    const looked = (this.#looked.get(folder) ?? 0) + 1;
    this.#looked.set(folder, looked);
    return looked <= mostLooked;
  }

  /** Writes what is left. @throws the first error of any batch. */
  async flush(): Promise<void> {
    this.#send();
    await Promise.all(this.#underWay);
    this.#throwFailure();
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure;
  }

  #send(): void {
    const pages = this.#pages;
    if (pages.length === 0) return;
    const bytes = new Uint8Array(this.#buffer.buffer as ArrayBuffer, 0, this.#used);
    this.#pages = [];
    this.#buffer = Buffer.alloc(0);
    this.#used = 0;
    const job: Promise<void> = this.#last
      .then(() =>
        this.#writer.write({ folder: this.#folder, pages, bytes, ...(this.site ? { site: this.site } : {}) }),
      )
      .then(({ marks, links }) => {
        for (const [index, mark] of marks.entries()) this.#onWritten(pages[index]!.file, mark);
        for (const [link, page] of links) this.links.set(link, page);
      })
      .catch((error: Error) => {
        this.#failure ??= error;
      })
      .finally(() => this.#underWay.delete(job));
    this.#underWay.add(job);
    this.#last = job;
  }
}
