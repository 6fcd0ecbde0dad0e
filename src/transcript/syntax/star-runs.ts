import type { MarkdownIt, StateInline } from "markdown-it";

/** How many `**` of the text so far wait for their end. */
interface CountedState extends StateInline {
  waiting?: number;
  /** Where the end of one that begins with a space stands. */
  closesAt?: number;
}

/** `** 词**` to the end of its stars: bold type with a space inside. */
const SPACED = /^\*\* *[^*\s](?:[^*\n]*[^*\s])? *\*\*(?!\*)/;

/** Within this many characters. */
const LONGEST = 200;

/**
 * Reads `*` and `_` as the parser's own rule does, but for two things that CommonMark prints as stars where nobody means stars:
 * `**甲****乙**` is two words in bold type, and `在** 甲**`, `**甲 **` have a space too many.
 */
export function addStarRuns(md: MarkdownIt): void {
  md.inline.ruler.at("emphasis", readRun);
}

function readRun(state: CountedState, silent: boolean): boolean {
  const { src, pos } = state;
  const marker = src.charCodeAt(pos);
  if (silent || (marker !== 0x2a && marker !== 0x5f)) return false;
  const { length, can_open: mayOpen, can_close: mayClose } = state.scanDelims(pos, marker === 0x2a);
  const waiting = state.waiting ?? 0;
  if (marker === 0x2a && length === 4 && mayOpen && mayClose && waiting === 1) {
    push(state, 2, marker, false, true);
    push(state, 2, marker, true, false);
  } else {
    const [opens, closes] =
      marker === 0x2a && length === 2 ? readSpaced(state, mayOpen, mayClose, waiting) : [mayOpen, mayClose];
    push(state, length, marker, opens, closes);
    if (marker === 0x2a && length > 1) {
      const pairs = length >> 1;
      state.waiting =
        closes && waiting > 0 ? Math.max(0, waiting - pairs) : opens ? waiting + pairs : waiting;
    }
  }
  state.pos += length;
  return true;
}

/** Whether `**` beside a space begins or ends bold type after all: where the stars that fit it stand on the same line, and no others do. */
function readSpaced(
  state: CountedState,
  mayOpen: boolean,
  mayClose: boolean,
  waiting: number,
): readonly [opens: boolean, closes: boolean] {
  const { src, pos } = state;
  if (pos === state.closesAt) return [false, true];
  if (!mayOpen && mayClose && waiting === 0) {
    const spaced = SPACED.exec(src.slice(pos, pos + LONGEST));
    if (spaced === null) return [mayOpen, mayClose];
    state.closesAt = pos + spaced[0].length - 2;
    return [true, false];
  }
  if (mayClose || waiting !== 1) return [mayOpen, mayClose];
  const next = src.indexOf("**", pos + 2);
  const isLast = next < 0 || src.slice(pos, next).includes("\n");
  return isLast && src.lastIndexOf("\n", pos) < src.lastIndexOf("**", pos - 1)
    ? [false, true]
    : [mayOpen, mayClose];
}

function push(state: StateInline, length: number, marker: number, open: boolean, close: boolean): void {
  for (let index = 0; index < length; index++) {
    state.push("text", "", 0).content = String.fromCharCode(marker);
    state.delimiters.push({ marker, length, token: state.tokens.length - 1, end: -1, open, close });
  }
}
