import type { Manifest, Published, PublishedRun } from "./manifest.ts";

/** What a page's file is called below its address. */
const page = "/index.html";

/**
 * Every file of a build in the order in which they were announced: what is known of it, or its row in the manifest where it stays as it
 * is. Of a hundred thousand files all but a handful stay, mostly in the order of their rows: those are numbers here, and no names.
 */
export class AnnouncedFiles {
  readonly #manifest: Pick<Manifest, "names" | "find" | "sizeOf">;
  /** Of each row whether it is announced. */
  readonly #rows: Uint8Array;
  /** Rows in order, and behind the last row the places of new files. */
  readonly #order: number[] = [];
  /** By row, what is known of files that do not stay as they are. */
  readonly #changed = new Map<number, Published>();
  readonly #places = new Map<string, number>();
  /** New files, in a first build all of them: in columns, which take less memory than an object each; of marks three numbers side by side. */
  readonly #new = { files: [] as string[], prints: [] as string[], marks: [] as number[] };
  #size = 0;

  constructor(manifest: Pick<Manifest, "names" | "find" | "sizeOf">) {
    this.#manifest = manifest;
    this.#rows = new Uint8Array(manifest.names.length);
  }

  get size(): number {
    return this.#size;
  }

  has(file: string): boolean {
    const row = this.#manifest.find(file);
    return row === undefined ? this.#places.has(file) : this.#rows[row] === 1;
  }

  /** Whether a file of that name cannot be: it is announced already, or one of the two would have to be the other's folder. */
  isTaken(file: string): boolean {
    if (this.has(file)) return true;
    return this.has(file.endsWith(page) ? file.slice(0, -page.length) : `${file}${page}`);
  }

  get(file: string): Published | number | undefined {
    const row = this.#manifest.find(file);
    if (row !== undefined) return this.#rows[row] === 1 ? (this.#changed.get(row) ?? row) : undefined;
    const place = this.#places.get(file);
    return place === undefined ? undefined : this.#knownOf(place);
  }

  /** What is known of a new file; `undefined` where it is none. */
  #knownOf(place: number): Published | undefined {
    const { prints, marks } = this.#new;
    if (place < 0) return undefined;
    return [prints[place]!, marks[3 * place]!, marks[3 * place + 1]!, marks[3 * place + 2]!];
  }

  /** Announces a file, or tells something else of one that is announced. @param known a row only where it is the file's own. */
  set(file: string, known: Published | number): void {
    const row = this.#manifest.find(file);
    if (row !== undefined) {
      this.#announce(row);
      if (typeof known === "number") this.#changed.delete(row);
      else this.#changed.set(row, known);
      return;
    }
    if (typeof known === "number") throw new RangeError(`${file} has no row`);
    const { files, prints, marks } = this.#new;
    let place = this.#places.get(file);
    if (place === undefined) {
      place = files.push(file) - 1;
      this.#places.set(file, place);
      this.#order.push(this.#rows.length + place);
      this.#size++;
    }
    [prints[place], marks[3 * place], marks[3 * place + 1], marks[3 * place + 2]] = known;
  }

  #announce(row: number): void {
    if (this.#rows[row] === 1) return;
    this.#rows[row] = 1;
    this.#order.push(row);
    this.#size++;
  }

  /** Announces that the files of these rows stay, but for those that are announced already. @param gone rows to pass over. */
  keepRows(from: number, to: number, gone: ReadonlySet<number>): void {
    for (let row = from; row < to; row++) if (!gone.has(row)) this.#announce(row);
  }

  /** Takes back that a file was announced. @returns what was known of it. */
  take(file: string): Published | number | undefined {
    const known = this.get(file);
    if (known === undefined) return undefined;
    const row = this.#manifest.find(file);
    const at = row ?? this.#rows.length + this.#places.get(file)!;
    this.#order.splice(this.#order.indexOf(at), 1);
    this.#size--;
    if (row === undefined) this.#places.delete(file);
    else {
      this.#rows[row] = 0;
      this.#changed.delete(row);
    }
    return known;
  }

  /** Rows of files of the last build that this one has not announced. */
  *missing(): Generator<number> {
    for (let row = 0; row < this.#rows.length; row++) if (this.#rows[row] === 0) yield row;
  }

  /** All files in order, those that stay as they are in runs. */
  *runs(): Generator<PublishedRun> {
    let [from, to] = [0, 0];
    // A plain loop here and below: of a hundred thousand files, `for … of` leaves as many small objects behind where it is not hot.
    for (let place = 0; place < this.#order.length; place++) {
      const at = this.#order[place]!;
      const known = this.#changed.get(at) ?? this.#knownOf(at - this.#rows.length);
      if (!known && at === to) {
        to++;
        continue;
      }
      if (from < to) yield [from, to];
      [from, to] = known ? [0, 0] : [at, at + 1];
      if (known) yield [this.#nameOf(at), known];
    }
    if (from < to) yield [from, to];
  }

  #nameOf(at: number): string {
    const { names } = this.#manifest;
    return names[at] ?? this.#new.files[at - names.length]!;
  }

  /** Every file of more than so many bytes, in order. */
  *heavier(least: number): Generator<{ file: string; bytes: number }> {
    for (let place = 0; place < this.#order.length; place++) {
      const at = this.#order[place]!;
      const bytes = this.#sizeOf(at);
      if (bytes > least) yield { file: this.#nameOf(at), bytes };
    }
  }

  /** Bytes of all files. */
  sumSizes(): number {
    let sum = 0;
    for (let place = 0; place < this.#order.length; place++) sum += this.#sizeOf(this.#order[place]!);
    return sum;
  }

  #sizeOf(at: number): number {
    const known = this.#changed.get(at) ?? this.#knownOf(at - this.#rows.length);
    return known ? known[2] : this.#manifest.sizeOf(at);
  }
}
