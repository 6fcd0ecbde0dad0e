import createMarkdownIt, { type MarkdownIt, type StateBlock, type StateInline } from "markdown-it";
import cjkFriendly from "markdown-it-cjk-friendly";
import container from "markdown-it-container";
import { addFences } from "./fence-rule.ts";
import { addFootnotes, isNoteAt } from "./footnotes.ts";
import { addHtmlBlock } from "./html-block.ts";
import { addLineParagraph } from "./line-paragraph.ts";
import { cutLinesAtTags, type TaggedState } from "./line-table.ts";
import { readShortName } from "./short-form.ts";
import { addShortForm, outdentColons } from "./short-form-rule.ts";
import { addStarRuns } from "./star-runs.ts";

/** Deeper than this, quotes and lists are text: the parser would drop what lies below its own limit. */
const DEPTH = 40;

/**
 * The one Markdown parser of the grammar. It differs from CommonMark where Chinese transcripts do: tags of turns stand on
 * lines of their own, `>>` opens a turn and not a quotation, `[标签]:` is a label and not a link definition, `---` below a
 * paragraph is a line and not a heading (`===` makes one), indented text is text, `###标题` is a heading.
 */
export function createMarkdown(): MarkdownIt {
  const md = createMarkdownIt({ html: true, maxNesting: 100 });
  cjkFriendly(md);
  // Addresses are judged where they are written, so that the words of a refused link stay the author's.
  md.validateLink = () => true;
  md.normalizeLinkText = (address) => address;
  const { normalizeLink } = md;
  md.normalizeLink = (address) => normalizeLink(unwrapAddress(address));
  md.block.ruler.disable(["code", "html_block"]);
  md.block.ruler.at("lheading", underlinedHeading);
  md.inline.ruler.at("text", readText);
  cutLinesAtTags(md);
  wrap(md, "blockquote", (state, line) => state.level < DEPTH && !isTurnDash(state, line));
  wrap(md, "list", (state, line) => state.level < DEPTH && !isRawText(state, line) && !isYear(state, line));
  wrap(md, "reference", isLinkDefinition);
  addFences(md);
  addHtmlBlock(md);
  const all = { alt: ["paragraph", "reference", "blockquote", "list"] };
  md.block.ruler.before("heading", "tight_heading", tightHeading, { alt: ["paragraph", "blockquote"] });
  md.block.ruler.before("blockquote", "turn_dash", turnDash, all);
  md.use(container, "note", { validate: (written: string) => readShortName(written) === "note" });
  wrap(md, "container_note", (state, line) => state.level < DEPTH && outdentColons(state, line));
  addShortForm(md);
  wrap(md, "short_form", (state) => state.level < DEPTH);
  md.block.ruler.before("table", "transcript_tag", transcriptTag, all);
  addLineParagraph(md);
  addFootnotes(md);
  addStarRuns(md);
  return md;
}

function transcriptTag(plain: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const state = plain as TaggedState;
  const tag = state.env.tagOnLine[line];
  if (!tag) return false;
  if (silent) return true;
  const token = state.push("transcript_tag", "", 0);
  token.meta = tag as unknown as Record<string, unknown>;
  token.map = [line, line + 1];
  state.line = line + 1;
  return true;
}

/** `[标题]([https://…](https://…))`: an address that a tool has made a link of once more. */
function unwrapAddress(address: string): string {
  return /^\[(https?:[^\]]+)\]\(/.exec(address)?.[1] ?? address;
}

function isTurnDash(state: StateBlock, line: number): boolean {
  const at = state.bMarks[line]! + state.tShift[line]!;
  return state.src.charCodeAt(at) === 0x3e && state.src.charCodeAt(at + 1) === 0x3e;
}

/**
 * Text that stands in HTML without an empty line before it: `<p>15.</p>` is an answer, not an empty list, and `<p>- [Ada] Yes.</p>` a
 * subtitle with its speaker.
 */
function isRawText(state: StateBlock, line: number): boolean {
  if (!(state as TaggedState).env.rawOnLine[line]) return false;
  const at = state.bMarks[line]! + state.tShift[line]!;
  const code = state.src.charCodeAt(at);
  return (code >= 0x30 && code <= 0x39) || state.src.startsWith("- [", at);
}

/** `2026. I want …` on a line of its own: nobody counts so far. */
function isYear(state: StateBlock, line: number): boolean {
  const at = state.bMarks[line]! + state.tShift[line]!;
  return /^(?:19|20)\d\d[.)]/.test(state.src.slice(at, at + 5));
}

/** `>>` at the start of a line ends the paragraph before it; the paragraph rule reads what follows. */
function turnDash(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  return silent && isTurnDash(state, line);
}

/** `###标题`: a heading whose space is missing. One `#` alone is a hashtag. */
function tightHeading(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const at = state.bMarks[line]! + state.tShift[line]!;
  if (state.src.charCodeAt(at) !== 0x23 || state.sCount[line]! - state.blkIndent >= 4) return false;
  const text = state.src.slice(at, state.eMarks[line]);
  // A full-width space is none to Markdown.
  const match = /^(#{2,6}|#(?=\u3000))(\u3000*[^#\s].*)$/.exec(text);
  if (!match) return false;
  if (silent) return true;
  const level = match[1]!.length;
  state.line = line + 1;
  const open = state.push("heading_open", `h${level}`, 1);
  open.map = [line, line + 1];
  open.info = "tight";
  const inline = state.push("inline", "", 0);
  inline.content = match[2]!.trim().replace(/\s#+$/, "");
  inline.map = [line, line + 1];
  inline.children = [];
  state.push("heading_close", `h${level}`, -1);
  return true;
}

/** Behind these a line is something said, whatever stands below it. */
const SAID = /[。！？.!?；;，,][”"’'」』）)]*$|^<{7}/;

/** A line with `=====` below it. `-----` is a line across the page, as authors mean it. */
function underlinedHeading(state: StateBlock, line: number, end: number): boolean {
  const below = line + 1;
  if (below >= end || state.sCount[below]! < state.blkIndent) return false;
  const at = state.bMarks[below]! + state.tShift[below]!;
  if (!/^={3,}[ \t]*$/.test(state.src.slice(at, state.eMarks[below]))) return false;
  const content = state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line]).trim();
  if (content === "" || SAID.test(content)) return false;
  state.line = below + 1;
  const open = state.push("heading_open", "h1", 1);
  open.map = [line, below + 1];
  const inline = state.push("inline", "", 0);
  inline.content = content;
  inline.map = [line, line + 1];
  inline.children = [];
  state.push("heading_close", "h1", -1);
  return true;
}

/** A definition needs an address: `[主持人]: 大家好` is a label and its words. */
function isLinkDefinition(state: StateBlock, line: number): boolean {
  if (isNoteAt(state, line)) return false;
  if (state.src.charCodeAt(state.bMarks[line]! + state.tShift[line]!) !== 0x5b) return false;
  const text = state.src.slice(state.bMarks[line], state.eMarks[line]);
  return /^ {0,3}\[[^\]\n]{1,200}\]:\s*<?(?:(?:https?:|mailto:|\/|#|\.{1,2}\/)\S*|[\w%./-]+\.(?:md|png|jpe?g|gif|webp|avif|svg|pdf|mp3|mp4|html?)(?:[#?]\S*)?>?)(\s+["'(].*)?\s*$/.test(
    text,
  );
}

/** As the parser's own rule, but stopping only at the characters that the rules in use look for. */
function readText(state: StateInline, silent: boolean): boolean {
  const { src, posMax } = state;
  let at = state.pos;
  while (at < posMax && !isSpecial(src.charCodeAt(at))) at++;
  if (at === state.pos) return false;
  if (!silent) state.pending += src.slice(state.pos, at);
  state.pos = at;
  return true;
}

/** Line feed, `!`, `&`, `*`, `<`, `[`, `\`, `]`, `_`, backtick, `~`. */
function isSpecial(code: number): boolean {
  if (code > 0x7e) return false;
  switch (code) {
    case 0x0a:
    case 0x21:
    case 0x26:
    case 0x2a:
    case 0x3c:
    case 0x5b:
    case 0x5c:
    case 0x5d:
    case 0x5f:
    case 0x60:
    case 0x7e:
      return true;
    default:
      return false;
  }
}

type BlockRule = (state: StateBlock, line: number, end: number, silent: boolean) => boolean;

/** Lets a rule of the parser run only where `guard` allows it. The ruler tells its rules by name nowhere else. */
function wrap(md: MarkdownIt, name: string, guard: (state: StateBlock, line: number) => boolean): void {
  const ruler = md.block.ruler as unknown as { __rules__: { name: string; fn: BlockRule; alt: string[] }[] };
  const { fn, alt } = ruler.__rules__.find((entry) => entry.name === name)!;
  md.block.ruler.at(name, (state, line, end, silent) => guard(state, line) && fn(state, line, end, silent), {
    alt,
  });
}
