import { nameTag } from "./tag-names.ts";

/** A run of backticks or tildes where it may begin or end a block of code. */
export interface FenceMark {
  /** UTF-16 range of the run. */
  at: number;
  end: number;
  lineEnd: number;
  /** Behind a tag on its line, which the parser cuts there. */
  isGlued: boolean;
  /** What it stands in, which code does not outlive. */
  holder: "list" | "quote" | undefined;
  /** What the line has behind it, trimmed: nothing, a language with its attributes, a tag of the grammar, or words, as of a talk. */
  rest: "" | "info" | "tag" | "words";
  /** Where that begins. */
  restAt: number;
  /** Where words begin: behind a language, if there is one. */
  wordsAt: number;
}

/** A mark at the head of its line, in quotations and lists, too. */
const HEAD = /([ \t>]*)((?:(?:[-+*]|\d{1,9}[.)])[ \t][ \t>]*)*)(`{3,}|~{3,})/y;

/** The same behind a tag or a comment. */
const GLUED = /(?:<(\/?)([a-z][\w-]{0,22})[^<>\n]{0,200}>|-->)[ \t]{0,20}(`{3,}|~{3,})/gi;

/** Finds the marks of a text, in order. A line with backticks behind its own is a span of code, one with tildes at both ends is struck out. */
export function listFenceMarks(source: string): FenceMark[] {
  const marks: FenceMark[] = [];
  let nextTick = -1;
  let nextTilde = -1;
  for (let from = 0; from < source.length; ) {
    if (nextTick < from) nextTick = findFrom(source, "```", from);
    if (nextTilde < from) nextTilde = findFrom(source, "~~~", from);
    const next = Math.min(nextTick, nextTilde);
    if (next === source.length) break;
    const start = source.lastIndexOf("\n", next) + 1;
    const lineEnd = findFrom(source, "\n", next);
    HEAD.lastIndex = start;
    const head = HEAD.exec(source);
    if (head) {
      const holder = head[1]!.includes(">") ? "quote" : head[2] !== "" ? "list" : undefined;
      push(marks, source, HEAD.lastIndex, head[3]!, lineEnd, holder, false);
    } else pushGlued(marks, source, start, lineEnd);
    from = lineEnd + 1;
  }
  return marks;
}

function findFrom(source: string, sign: string, from: number): number {
  const found = source.indexOf(sign, from);
  return found < 0 ? source.length : found;
}

function pushGlued(marks: FenceMark[], source: string, start: number, lineEnd: number): void {
  const line = source.slice(start, lineEnd);
  for (const { 0: text, 1: slash, 2: name, 3: run, index } of line.matchAll(GLUED)) {
    // A summary that begins has its label behind it.
    const kind =
      name === undefined ? "comment" : nameTag(name.toLowerCase(), slash !== "", () => false)?.kind;
    if (kind === undefined || kind === "summary") continue;
    if (line.slice(0, index).includes("`")) return;
    push(marks, source, start + index + text.length, run!, lineEnd, undefined, true);
    return;
  }
}

function push(
  marks: FenceMark[],
  source: string,
  end: number,
  run: string,
  lineEnd: number,
  holder: FenceMark["holder"],
  isGlued: boolean,
): void {
  const rest = source.slice(end, lineEnd);
  if (run.startsWith("`") ? rest.includes("`") : /~{3}[ \t]*$/.test(rest)) return;
  const at = end - run.length;
  const restAt = lineEnd - rest.trimStart().length;
  const words = findWords(rest);
  marks.push({
    at,
    end,
    lineEnd,
    isGlued,
    holder,
    rest: nameRest(rest, words),
    restAt,
    wordsAt: end + words,
  });
}

function nameRest(rest: string, words: number): FenceMark["rest"] {
  if (rest.trim() === "") return "";
  if (words === rest.length) return "info";
  return /^[ \t]*<(?:\/?(?:details|summary|p)\b|!--)/i.test(rest) ? "tag" : "words";
}

/** The language. */
const NAME = /[ \t]*\.?[A-Za-z][\w+#-]*(?:[.:,/][\w+#-]+)*(?=[\s{[]|$)/y;

/** What is a language beyond doubt. */
const LANGUAGE =
  /^[ \t]*(?:\{|(?:text|txt|plain|plaintext|markdown|md|html|xml|css|js|javascript|jsx|ts|typescript|tsx|json|yaml|yml|toml|ini|sh|bash|shell|zsh|console|python|py|go|rust|c|cpp|java|kotlin|swift|ruby|php|sql|diff|mermaid|latex|tex|lua)(?=[\s{[]))/;

/** `{.python #id}`, `{r, echo=FALSE}`: all there is, or behind the language. */
const BRACES = /[ \t]*\{[^{}]*\}/y;

/** `title="水渠"`, `[main.js]`, `"main.js"`, `{1,3-5}`, `1-3`, `showLineNumbers`, and what else generators of sites read behind the language. */
const ATTRIBUTE =
  /[ \t]*(?:\{[^{}]*\}|\[[^[\]]*\]|"[^"]*"|\/[^/\s]+\/|[\w.:@-]+=(?:"[^"]*"|'[^']*'|\{[^{}]*\}|[^\s"']+)|(?:\d[\d,-]*|[a-z]+(?:[A-Z]\w*|[_.:/-]\w[\w.:/-]*)|(?:twoslash|live|ignore|wrap|nocopy|norun|editable|runnable|playground|collapsed?|copy|test|skip|linenos|linenums|diff)(?=\s|$))(?=\s|$))/y;

/** Where the words begin in what stands behind a mark; its length where all of it says how the code is shown. */
function findWords(rest: string): number {
  let at = 0;
  const skip = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const isFound = pattern.test(rest);
    if (isFound) at = pattern.lastIndex;
    return isFound;
  };
  if (skip(NAME) || skip(BRACES)) while (skip(ATTRIBUTE));
  const words = rest.slice(at).trimStart();
  // What stands before words must be known, or it is the first of them.
  if (words !== "" && !LANGUAGE.test(rest)) return rest.length - rest.trimStart().length;
  return rest.length - words.length;
}
