/** A stretch of fenced code, or the fence that never closes and would swallow the turns below it. */
export interface Fence {
  kind: "code" | "stray";
  start: number;
  end: number;
}

/**
 * Finds fenced code (``` or ~~~), in order. A fence that never closes is code to the end, as in CommonMark, unless a
 * heading or a `<details>` stands below it: then its line is `stray` and the text below it stays text.
 */
export function findFences(source: string): Fence[] {
  if (!source.includes("```") && !source.includes("~~~")) return [];
  const fences: Fence[] = [];
  const lines = /^[ \t>]*(`{3,}|~{3,})([^\n]*)$/gm;
  let open: { start: number; mark: string; lineEnd: number } | undefined;
  for (let match = lines.exec(source); match; match = lines.exec(source)) {
    const mark = match[1]!;
    const rest = match[2]!;
    if (!open) {
      if (mark[0] === "`" && rest.includes("`")) continue;
      open = { start: match.index, mark, lineEnd: lines.lastIndex };
    } else if (mark[0] === open.mark[0] && mark.length >= open.mark.length && rest.trim() === "") {
      fences.push({ kind: "code", start: open.start, end: lines.lastIndex });
      open = undefined;
    }
  }
  if (open) {
    const below = /^(#{1,6}[ \t]|<details\b)/m.test(source.slice(open.lineEnd));
    if (below) fences.push({ kind: "stray", start: open.start, end: open.lineEnd });
    else fences.push({ kind: "code", start: open.start, end: source.length });
  }
  return fences;
}
