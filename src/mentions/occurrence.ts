/** A place in a turn that names something. */
export interface Occurrence {
  turn: number;
  segment: number;
  start: number;
  end: number;
}

/** Whether two places of one turn have characters in common. */
export function overlaps(a: Occurrence, b: Occurrence): boolean {
  return a.segment === b.segment && a.start < b.end && b.start < a.end;
}
