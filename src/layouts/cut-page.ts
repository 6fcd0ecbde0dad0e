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

/** Marks in a laid-out page the place of the post's body. */
const bodyMark = "\u0000body\u0000";

/** What a layout prints where bytes go in: `body`, and `passages` by name. */
export function toPlaces(passages: Passages | undefined): {
  body: string;
  passages?: Record<string, string>;
} {
  if (!passages) return { body: bodyMark };
  const names = Object.keys(passages).map((name) => [name, `\u0000${name}\u0000`]);
  return { body: bodyMark, passages: Object.fromEntries(names) };
}

/** Cuts a page at its places. A layout need not have one for the body or for every passage, nor in the order given. */
export function cutPage(html: string, hasBody: boolean, passages: Passages | undefined): LaidOut {
  if (passages) {
    const parts = html.split(/\u0000(\w+)\u0000/);
    const rest: LaidOut["rest"] = [];
    for (let at = 1; at < parts.length; at += 2)
      rest.push({ pieces: passages[parts[at]!] ?? [], after: parts[at + 1]! });
    return { before: parts[0]!, rest };
  }
  const at = hasBody ? html.indexOf(bodyMark) : -1;
  if (at === -1) return { before: html };
  return { before: html.slice(0, at), after: html.slice(at + bodyMark.length) };
}
