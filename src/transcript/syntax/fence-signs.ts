/** What shows that a post goes on: folds, labels in bold type, headings. */
const FOLD =
  /^[ \t>]*(?:<\/?details\b|<summary\b|:{3,}[ \t]*[a-z\u4e00-\u9fff]|#{2,6}[ \t]|\*\*[^*\n:：]{1,30}(?:[:：]\*\*|\*\*[ \t]?[:：]))/gim;

/** And what may stand in code, too: a sentence that has a line for itself, a heading with one `#`. */
const TEXT =
  /^[ \t>]*(?:#[ \t]|["“‘「『（(*]{0,3}(?:\p{sc=Han}[^\n]*[。！？…]|[A-Z][^\n{};=<>]{40,}[.!?])["”’」』）)*]{0,3}[ \t]*$)/gmu;

/** Tells what stands between the marks of fences, which themselves do not say. */
export interface SignReader {
  /** Whether something of a post's stands in a range. */
  hasFolds: (from: number, to: number) => boolean;
  /** The same, or sentences. */
  hasText: (from: number, to: number) => boolean;
  /** Whether what is below an open fence is the post, or nothing at all. */
  goesOn: (from: number, to: number) => boolean;
  /** Where a quotation or a list ends that holds a line which ends at an offset; the line below it, or the body. */
  endOf: (holder: "list" | "quote" | "line" | undefined, lineEnd: number) => number;
  /** Whether a place is in a comment or a `<pre>`, which begin behind an offset. */
  isHidden: (at: number, from: number) => boolean;
}

export function createSignReader(source: string): SignReader {
  let folds: number[] | undefined;
  let texts: number[] | undefined;
  let hidden: { start: number; end: number }[] | undefined;
  let passed = 0;
  const hasFolds = (from: number, to: number) => {
    folds ??= Array.from(source.matchAll(FOLD), ({ index }) => index);
    return isAny(folds, from, to);
  };
  const hasText = (from: number, to: number) => {
    texts ??= Array.from(source.matchAll(TEXT), ({ index }) => index);
    return hasFolds(from, to) || isAny(texts, from, to);
  };
  // Of marks in one list each asks for the same end.
  const known = { holder: "", from: 0, end: -1 };
  return {
    hasFolds,
    hasText,
    goesOn: (from, to) => hasText(from, to) || isBlank(source, from, to),
    endOf: (holder, lineEnd) => {
      if (holder === undefined) return source.length;
      if (holder === "line") return lineEndOf(source, lineEnd + 1);
      if (holder === known.holder && known.from <= lineEnd && lineEnd < known.end) return known.end;
      known.holder = holder;
      known.from = lineEnd;
      known.end = findHolderEnd(source, holder, lineEnd);
      return known.end;
    },
    isHidden: (at, from) => {
      hidden ??= findHidden(source);
      while (passed < hidden.length && hidden[passed]!.end <= at) passed++;
      const range = hidden[passed];
      return range !== undefined && range.start <= at && range.start >= from;
    },
  };
}

/** Whether one of the ascending numbers lies in a range. */
function isAny(ascending: readonly number[], from: number, to: number): boolean {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low < ascending.length && ascending[low]! < to;
}

function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at);
    if (code > 32 && code !== 0x3e) return false;
  }
  return true;
}

function lineEndOf(source: string, from: number): number {
  const end = source.indexOf("\n", from);
  return end < 0 ? source.length : end;
}

/** Offset of the line feed before the first line that is outside: without `>`, or not indented. */
function findHolderEnd(source: string, holder: "list" | "quote", lineEnd: number): number {
  const inside = holder === "list" ? /[ \t]|\n|$/y : /[ \t]*>/y;
  let end = lineEnd;
  while (end < source.length) {
    inside.lastIndex = end + 1;
    if (!inside.test(source)) return end;
    end = lineEndOf(source, end + 1);
  }
  return source.length;
}

/** Comments that are closed, and `<pre>`: what stands there begins no code. */
function findHidden(source: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (const [open, close] of [
    ["<!--", "-->"],
    ["<pre>", "</pre>"],
  ] as const) {
    let end = -1;
    for (let start = source.indexOf(open), next = 0; start >= 0; start = next) {
      if (end < start + 2) end = source.indexOf(close, start + 2);
      if (end < 0) break;
      next = source.indexOf(open, start + open.length);
      if (next < 0 || end < next) found.push({ start, end: end + close.length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
