import type { PackPointer } from "../model.ts";

/** A page as a layout prints it, with places for what is put in as bytes. */
export interface LaidOut {
  before: string;
  /** What stands behind the body; without it there is no place for one. */
  after?: string;
  /** Bytes of packs that go in behind that, and what stands behind each of them. */
  rest?: { pieces: PackPointer[]; after: string }[];
}

/** Bytes that go in: of packs, by the name of their place in the layout. */
export type Passages = Readonly<Record<string, PackPointer[]>>;

/** Stands on both sides of a name where something goes in. */
const mark = "\u0000";
/** Marks in a laid-out page the place of the post's body. */
const bodyMark = `${mark}body${mark}`;

/** What a layout prints where bytes go in: `body`, and `passages` by name. */
export function toPlaces(passages: Passages | undefined): {
  body: string;
  passages?: Record<string, string>;
} {
  if (!passages) return { body: bodyMark };
  const names = Object.keys(passages).map((name) => [name, `${mark}${name}${mark}`]);
  return { body: bodyMark, passages: Object.fromEntries(names) };
}

/** Cuts a page at its places. A layout need not have one for the body or for every passage, nor in the order given. */
export function cutPage(html: string, hasBody: boolean, passages: Passages | undefined): LaidOut {
  if (passages) {
    const rest: NonNullable<LaidOut["rest"]> = [];
    let before = html;
    let from = 0;
    for (let at = html.indexOf(mark); at !== -1; ) {
      const end = html.indexOf(mark, at + 1);
      const pieces = end === -1 ? undefined : passages[html.slice(at + 1, end)];
      if (pieces === undefined) {
        // One that a name has.
        at = end;
        continue;
      }
      const text = html.slice(from, at);
      if (rest.length === 0) before = text;
      else rest[rest.length - 1]!.after = text;
      from = end + 1;
      rest.push({ pieces, after: "" });
      at = html.indexOf(mark, from);
    }
    if (rest.length > 0) rest[rest.length - 1]!.after = html.slice(from);
    return { before, rest };
  }
  const at = hasBody ? html.indexOf(bodyMark) : -1;
  if (at === -1) return { before: html };
  return { before: html.slice(0, at), after: html.slice(at + bodyMark.length) };
}
