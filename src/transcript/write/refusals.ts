/** Says where what is refused stands, while passages are written one by one. */
export interface Refusals {
  begin(passage: { start: number; end: number }): void;
  /** @param written what its author wrote. */
  refuse(what: string, written: string): void;
}

/** @param tell is told the place: that of the passage where it is written otherwise in the source, as on several lines of a quotation. */
export function createRefusals(source: string, tell: (offset: number, what: string) => void): Refusals {
  let start = 0;
  let end = 0;
  /** Up to where the passage was looked at. */
  let seen = 0;
  return {
    begin: (passage) => {
      ({ start, end } = passage);
      seen = start;
    },
    refuse: (what, written) => {
      const at = source.slice(seen, end).indexOf(written);
      tell(at < 0 ? start : seen + at, what);
      // What is not found is looked for but once: a long passage may hold much of it.
      seen = at < 0 ? end : seen + at + written.length;
    },
  };
}
