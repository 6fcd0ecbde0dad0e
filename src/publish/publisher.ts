import { hash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { AnnouncedFiles } from "./announced-files.ts";
import type { Archive } from "./archive.ts";
import { type FileMark, markFile } from "./file-mark.ts";
import { type FileLooker, isBare, restorePublished, verifyPublished } from "./find-published.ts";
import type { LookUnderWay } from "./look-at-record.ts";
import type { Manifest, Published, PublishedRun } from "./manifest.ts";
import { findOwnFiles, listForeignTexts } from "./own-files.ts";
import { type BatchWriter, type NewFile, PageWriter } from "./page-writer.ts";
import { Stage } from "./stage.ts";

/** The first of some files in the order in which they were announced, and the one behind the last. */
export interface Places {
  from: number;
  to: number;
}

/** Whoever writes and looks at files, usually the worker pool. */
export type FileWorker = BatchWriter & FileLooker;

/**
 * Decides which files of a build are new, keeps count of the rest, and publishes: what is claimed with the fingerprint it was
 * published under, and still is on disk, is not written again; what is no longer claimed is removed. Files in the output that
 * no build made are left alone.
 */
export class Publisher {
  readonly #output: string;
  readonly #manifest: Manifest;
  readonly #worker: FileWorker;
  readonly #stage: Stage;
  /** For asking whether it is busy; files are written by `write`. */
  readonly writer: PageWriter;
  /** Every file of this build. */
  readonly #files: AnnouncedFiles;
  #staged: string[] = [];
  /** Files that are published before the rest, and that have not been announced since. */
  readonly #shown = new Map<string, Published>();
  readonly #shownFiles: string[] = [];
  /** Staged files of which no thread knows how they are made. */
  readonly #plain: string[] = [];
  readonly #archive: Archive | undefined;
  /** The archive, where the site is gone. */
  readonly #restoring: Archive | undefined;
  /** Files of the last build, altered ones too: ours to remove. */
  readonly #owned: readonly string[];
  #touched = false;
  readonly #isNew = (file: string): boolean => this.#manifest.find(file) === undefined;
  pages = 0;

  /** @param archive where the site outlives its folder. */
  constructor(output: string, manifest: Manifest, worker: FileWorker, archive?: Archive) {
    this.#output = output;
    this.#manifest = manifest;
    this.#files = new AnnouncedFiles(manifest);
    this.#owned = manifest.isEmpty ? findOwnFiles(output) : manifest.names;
    this.#worker = worker;
    this.#stage = new Stage(output);
    this.#archive = archive;
    this.#restoring = !manifest.isEmpty && isBare(output) ? archive : undefined;
    this.writer = new PageWriter(this.#stage.folder, worker, (file, mark) => {
      const [fingerprint] = this.#look(file);
      if (mark) {
        this.#staged.push(file);
        this.#files.set(file, [fingerprint, ...mark]);
      } else {
        this.#touched = true;
        const [, ...known] = manifest.look(manifest.find(file)!);
        this.#files.set(file, [fingerprint, ...known]);
      }
    });
    this.writer.archive = archive?.prefix;
  }

  #look(file: string): Published {
    const known = this.#files.get(file)!;
    return typeof known === "number" ? this.#manifest.look(known) : known;
  }

  #markOf(file: string): FileMark | undefined {
    return this.#files.has(file) ? (this.#look(file).slice(1) as FileMark) : undefined;
  }

  /**
   * Looks at the published files: those that are gone or altered count as never written. Where all are gone they are made again in the
   * stage, as far as the archive has them.
   *
   * @param looking see `verifyPublished`.
   */
  async verify(looking?: LookUnderWay): Promise<void> {
    if (this.#restoring) await restorePublished(this.#manifest, this.#restoring, this.stage, this.#worker);
    else if (!(await verifyPublished(this.#manifest, this.#output, this.#worker, looking))) return;
    this.#touched = true;
  }

  /** Whether the site that was published is gone, and an archive may have it. */
  get isRestored(): boolean {
    return this.#restoring !== undefined;
  }

  /** Where the files lie that the last build published. */
  get published(): string {
    return this.isRestored ? this.stage : this.#output;
  }

  /** Announces a file of this build. @returns whether it must be written, can stay, or belongs to an earlier page. */
  claim(file: string, fingerprint: string): "write" | "keep" | "taken" {
    if (this.#files.isTaken(file)) return "taken";
    this.pages++;
    const shown = this.#shown.get(file);
    if (shown?.[0] === fingerprint) {
      this.#files.set(file, shown);
      return "keep";
    }
    const row = this.#manifest.findIntact(file);
    if (row !== undefined && this.#manifest.hasFingerprint(row, fingerprint)) {
      this.#files.set(file, row);
      return "keep";
    }
    this.#files.set(file, [fingerprint, 0, 0, 0]);
    return "write";
  }

  /** Announces a file that has not changed since the last build. @returns as `claim`; «write» where it is gone or altered: claim it then. */
  retain(file: string): "write" | "keep" | "taken" {
    if (this.#files.isTaken(file)) return "taken";
    const known = this.#shown.get(file) ?? this.#manifest.findIntact(file);
    if (known === undefined) return "write";
    this.pages++;
    this.#files.set(file, known);
    return "keep";
  }

  /** Number of files announced so far. */
  get announced(): number {
    return this.#files.size;
  }

  /** Whether none of the files that were announced in these places last time is gone or altered. */
  areIntact(places: Places): boolean {
    return this.#manifest.areIntact(places);
  }

  /**
   * Announces the files that were announced in these places last time, as `retain` does; not those that are announced already.
   *
   * @param gone files that are no more.
   */
  retainPlaces({ from, to }: Places, gone: ReadonlySet<string>): void {
    const before = this.#files.size;
    const shown = [...this.#shown].filter(([file]) => !this.#files.has(file));
    const rows = new Set([...gone].map((file) => this.#manifest.find(file) ?? -1));
    this.#files.keepRows(from, to, rows);
    for (const [file, known] of shown) if (this.#files.has(file)) this.#files.set(file, known);
    this.pages += this.#files.size - before;
  }

  /**
   * Publishes some files before the rest: those that are staged by now, and those that `make` claims and writes. The latter are announced
   * again when their turn comes. A build that goes no further leaves them to the next, as altered files.
   */
  async show(files: readonly string[], make: () => Promise<void>): Promise<void> {
    const early = files.filter((file) => !this.#files.has(file));
    await make();
    await this.flush();
    const wanted = new Set(files);
    const shown = this.#staged.filter((file) => wanted.has(file));
    this.#staged = this.#staged.filter((file) => !wanted.has(file));
    this.#shownFiles.push(...shown);
    if (shown.length > 0) this.#touched = true;
    // Whatever happens from here on, the next build must know which files are ours.
    if (shown.some(this.#isNew)) this.#manifest.add(this.#shownFiles.filter(this.#isNew));
    for (const file of early) {
      const known = this.#files.take(file);
      if (known !== undefined) this.pages--;
      if (typeof known === "object") this.#shown.set(file, known);
    }
    this.#stage.show(shown);
  }

  /** Stages a claimed file, unless it comes out as it is published; see `PageWriter.add`. */
  write(file: NewFile): Promise<void> | undefined {
    const row = this.#manifest.findIntact(file.file);
    if (row === undefined) return this.writer.add(file);
    const [, ...known] = this.#manifest.look(row);
    return this.writer.add({ ...file, known });
  }

  /** Claims and stages a file that is made already. */
  emit(file: string, content: Uint8Array | string): void {
    const bytes = typeof content === "string" ? Buffer.from(content) : content;
    if (this.claim(file, hash("sha1", bytes).slice(0, 16)) === "write") this.#put(file, bytes);
  }

  /** Stages a copy of an author's file in this state (the same means the same bytes). @returns whether no page has its place. */
  copy(file: string, from: string, stat: string): boolean {
    const claimed = this.claim(file, `copy ${stat}`);
    if (claimed === "write") this.#put(file, fs.readFileSync(from));
    return claimed !== "taken";
  }

  #put(file: string, bytes: Uint8Array): void {
    const at = path.join(this.#stage.folder, file);
    fs.mkdirSync(path.dirname(at), { recursive: true });
    fs.writeFileSync(at, bytes);
    this.adopt(file, markFile(at, bytes), this.#look(file)[0]);
  }

  /** Takes in a file that someone else has staged. */
  adopt(file: string, mark: FileMark, fingerprint = ""): void {
    this.#staged.push(file);
    this.#plain.push(file);
    this.#files.set(file, [fingerprint, ...mark]);
  }

  /** Keeps a published file as it is. */
  keep(file: string): void {
    const row = this.#manifest.findIntact(file);
    if (row !== undefined) this.#files.set(file, row);
  }

  /** See `Manifest.isIntact`. */
  isIntact(folder: string): boolean {
    return this.#manifest.isIntact(folder);
  }

  /** Whether this build has a file of that name. */
  has(file: string): boolean {
    return this.#files.has(file);
  }

  get stage(): string {
    return this.#stage.folder;
  }

  /** How large the files of this build so far are: known after `flush`. */
  get sizes(): Pick<AnnouncedFiles, "heavier" | "sumSizes"> {
    return this.#files;
  }

  /** Where a file of this build lies: in the stage or, where it did not change, in the published site. */
  locate(file: string): string {
    const staged = path.join(this.#stage.folder, file);
    return this.isRestored || fs.existsSync(staged) ? staged : path.join(this.#output, file);
  }

  /** Bytes of a file of this build. */
  read(file: string): Buffer {
    return fs.readFileSync(this.locate(file));
  }

  flush(): Promise<void> {
    return this.writer.flush();
  }

  /** Files of ours that this build has not, and that are still there. */
  #listRemoved(): string[] {
    const { names, isEmpty } = this.#manifest;
    const gone = isEmpty
      ? this.#owned.filter((file) => !this.#files.has(file))
      : Array.from(this.#files.missing(), (row) => names[row]!);
    return gone.filter((file) => fs.existsSync(path.join(this.published, file)));
  }

  /** Files that no build made, perhaps an author's texts, in the places of files of this build. */
  findForeign(): string[] {
    return listForeignTexts(this.#output, this.#staged.filter(this.#isNew));
  }

  /** Makes the stage the site and writes the record. @param note see `Manifest.note`. */
  publish(note: string) {
    const gone = this.#listRemoved();
    this.#archive?.add(this.stage, this.#plain, (file) => this.#markOf(file)!);
    if (this.isRestored) this.#stage.remove(gone);
    const removed = this.isRestored ? [] : gone;
    const staged = this.isRestored ? Array.from(this.#files.heavier(-1), ({ file }) => file) : this.#staged;
    let isTold = note === this.#manifest.note && !this.#touched;
    if (staged.length === 0 && removed.length === 0) this.#stage.discard();
    else {
      // Whatever happens from here on, the next build must know which files are ours.
      const owned = removed.map((file): PublishedRun => [file, ["", 0, 0, 0]]);
      this.#manifest.save([...this.#files.runs(), ...owned], note);
      this.#stage.publish(staged, removed, this.#files.size - staged.length);
      isTold = removed.length === 0;
    }
    if (!isTold) this.#manifest.save(this.#files.runs(), note);
    this.#archive?.close((file) => this.#markOf(file));
    const written = staged.length + this.#shownFiles.length;
    return { written, removed: removed.length, files: this.#files.size, bytes: this.#files.sumSizes() };
  }

  abandon(): void {
    for (const file of this.#shownFiles) {
      const row = this.#manifest.find(file);
      if (row !== undefined) this.#manifest.setAltered(row);
    }
    this.#stage.discard();
  }
}
