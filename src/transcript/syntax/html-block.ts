import type { MarkdownIt, StateBlock } from "markdown-it";
import type { Environment } from "./line-table.ts";

/** Raw HTML that needs a block of its own: everything else is read as Markdown with tags in it. */
const STARTS =
  /^<(table|pre|ul|ol|dl|blockquote|figure|hr|caption|thead|tbody|tr|td|th|li|dt|dd)(?=[\s/>]|$)/i;

const HEADING = /^<h([1-6])(?:\s[^>]*)?>(.*)<\/h\1\s*>\s*$/i;

/** Lines a `<table>` may have when its closer is looked for. */
const LINES = 400;

/** Reads `<table>` … as one block up to its closer, else up to the next blank line; and `<h3>…</h3>` as a heading. */
export function addHtmlBlock(md: MarkdownIt): void {
  md.block.ruler.before("heading", "raw_block", rawBlock, { alt: ["paragraph", "blockquote"] });
}

function rawBlock(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const at = state.bMarks[line]! + state.tShift[line]!;
  if (state.src.charCodeAt(at) !== 0x3c) return false;
  const text = state.src.slice(at, state.eMarks[line]);
  const heading = HEADING.exec(text);
  if (heading) {
    if (!silent) pushHeading(state, line, heading[1]!, heading[2]!);
    return true;
  }
  const start = STARTS.exec(text);
  if (!start) return false;
  if (silent) return true;
  const next = findEnd(state, line, end, start[1]!.toLowerCase());
  const token = state.push("html_block", "", 0);
  token.content = state.getLines(line, next, state.blkIndent, false);
  token.map = [line, next];
  state.line = next;
  return true;
}

function pushHeading(state: StateBlock, line: number, level: string, content: string): void {
  state.line = line + 1;
  state.push("heading_open", `h${level}`, 1).map = [line, line + 1];
  const inline = state.push("inline", "", 0);
  inline.content = content.trim();
  inline.map = [line, line + 1];
  inline.children = [];
  state.push("heading_close", `h${level}`, -1);
}

/** Offset of the next closer, or -1; each is looked for once, however many tags wait for it. */
function findCloser(source: string, env: Environment, name: string, from: number): number {
  const known = env.closers.get(name);
  if (known !== undefined && (known < 0 || known >= from)) return known;
  const found = source.indexOf(`</${name}`, from);
  env.closers.set(name, found);
  return found;
}

function findEnd(state: StateBlock, line: number, end: number, name: string): number {
  const env = state.env as Environment;
  const tags = env.tagOnLine;
  const closer = findCloser(state.src, env, name, state.bMarks[line]!);
  let blank = -1;
  let next = line;
  const limit = Math.min(end, line + LINES);
  for (; next < limit; next++) {
    if (next > line && (tags[next] || state.sCount[next]! < state.blkIndent)) break;
    if (closer < 0 && state.isEmpty(next)) return next;
    if (blank < 0 && state.isEmpty(next)) blank = next;
    if (closer >= 0 && closer < state.eMarks[next]!) return next + 1;
  }
  return blank < 0 ? next : blank;
}
