import type { LaidOut } from "../layouts/cut-page.ts";
import type { LayoutSheet, PageDraft } from "../layouts/lay-out-drafts.ts";
import type { BodyLinks } from "../mentions/write/fill-marks.ts";
import type { PackPointer, Relink, Url } from "../model.ts";
import type { FileMark } from "./file-mark.ts";
import type { BatchPage, PageBatch, PagesWritten, SiteRoot } from "./page-files.ts";
import { countMostBytes, type PageShell, writeShell } from "./page-shell.ts";

/** Whoever writes a batch, usually the worker pool. */
export interface BatchWriter {
  size: number;
  write(batch: PageBatch): Promise<PagesWritten>;
}

/** A file as it is handed over: laid out, or as a draft. */
export type NewFile = FileParts & (LaidOut | { draft: PageDraft; sheet: LayoutSheet });

export interface FileParts {
  file: string;
  /** The body that goes in, if the layout has a place for it. */
  body?: PackPointer;
  /** Address of the page; files that are no pages have none. */
  url?: Url;
  /** See `BatchPage.relinks`. */
  relinks?: Relink[];
  /** See `BatchPage.mentions`. */
  mentions?: BodyLinks;
  /** See `BatchPage.known`. */
  known?: FileMark | undefined;
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
/** Pages after which threads are heard: without it a batch that is written would count as under way, and the next would not begin. */
const breath = 8;

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
  /** Set it to have the files archived: see `Archive.prefix`. */
  archive: string | undefined;
  #buffer = Buffer.alloc(0);
  #used = 0;
  #added = 0;
  #pages: BatchPage[] = [];
  #sheet: LayoutSheet | undefined;
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
  add(given: NewFile): Promise<void> | undefined {
    const { file, body, url, relinks, mentions, known } = given;
    // Where there is no room for it, the pages before it are sent.
    const shell = "draft" in given ? this.#takeDraft(given) : this.#take(given);
    const page: BatchPage = { file, shell };
    if (body) page.body = body;
    if (url) {
      page.url = url;
      page.links = this.#isWanted(file);
    }
    if (relinks) page.relinks = relinks;
    if (mentions) page.mentions = mentions;
    if (known) page.known = known;
    this.#pages.push(page);
    if (this.#pages.length >= batchPages) this.#send();
    if (this.#underWay.size > 2 * this.#writer.size)
      return Promise.race(this.#underWay).then(() => this.#throwFailure());
    return ++this.#added % breath === 0 ? new Promise(setImmediate) : undefined;
  }

  /** Whether a batch waits for the one that is being written. */
  get isBusy(): boolean {
    return this.#underWay.size > 1;
  }

  #take(page: LaidOut): PageShell {
    const most = countMostBytes(page);
    if (this.#buffer.length - this.#used < most) {
      this.#send();
      this.#buffer = Buffer.from(new ArrayBuffer(Math.max(batchBytes, most)));
    }
    const shell = writeShell(page, this.#buffer, this.#used);
    this.#used = shell.end;
    return shell;
  }

  #takeDraft({ draft, sheet }: { draft: PageDraft; sheet: LayoutSheet }): PageDraft {
    this.#sheet = sheet;
    return draft;
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
    const batch: PageBatch = { folder: this.#folder, pages, bytes };
    if (this.site) batch.site = this.site;
    if (this.#sheet) batch.sheet = this.#sheet;
    if (this.archive !== undefined) batch.archive = this.archive;
    this.#pages = [];
    this.#buffer = Buffer.alloc(0);
    this.#used = 0;
    this.#sheet = undefined;
    const job: Promise<void> = this.#last
      .then(() => (this.#failure ? undefined : this.#writer.write(batch)))
      .then((written) => {
        if (!written) return;
        const { marks, links } = written;
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
