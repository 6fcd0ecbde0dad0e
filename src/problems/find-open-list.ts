/** The list of a line that has no `]`. */
export interface OpenList {
  /** Where its bracket opens, and where the line's words end. */
  at: number;
  end: number;
}

export const openListAdvice = "The bracket that opens here is not closed. Write ] behind the last item.";

const OPEN = /^(?:[ \t]*(?:- +)?)[A-Za-z_][\w-]{0,40}:[ \t]+\[[^\]\n]*$/gm;

/** More lines are not tried. */
const MOST = 40;

/** `tags: [甲, 乙` with the rest of the line: parsers notice lines later. @param isRead whether all of it can be read then. */
export function findOpenList(yaml: string, isRead: (mended: string) => boolean): OpenList | undefined {
  let tries = 0;
  for (const { 0: line, index } of yaml.matchAll(OPEN)) {
    if (tries++ > MOST) return undefined;
    const end = index + line.trimEnd().length;
    if (isRead(`${yaml.slice(0, end)}]${yaml.slice(end)}`)) return { at: index + line.indexOf("["), end };
  }
  return undefined;
}
