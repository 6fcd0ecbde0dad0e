import { findFences } from "../syntax/find-fences.ts";

/**
 * Makes the reader that says of a place whether it stands in fenced code, which is shown and no fault: posts on the format quote what others
 * leave behind. Offsets must not descend, so that the source is looked at once.
 */
export function createCodeReader(source: string): (offset: number) => boolean {
  const code = findFences(source).filter(({ kind }) => kind === "code");
  let next = 0;
  return (offset) => {
    while (next < code.length && code[next]!.end <= offset) next++;
    return next < code.length && code[next]!.start <= offset;
  };
}
