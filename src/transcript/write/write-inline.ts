import type { Token } from "markdown-it";
import { isSafeAddress, isSafePicture } from "../safety/addresses.ts";
import { ALLOWED, INLINE, TRANSPARENT, UNSAFE, VOID } from "../safety/tags.ts";
import { findUnsafeAttribute, readRawTag, writeOpenTag } from "../safety/write-tag.ts";
import type { FootnoteMark } from "../syntax/footnotes.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
import { writeText } from "./link-addresses.ts";

/** What is written so far: the HTML of the page and the plain text for search, quotes and ids, always in step. */
export interface Output {
  html: string;
  text: string;
  /** Whether a paragraph stands open, to be ended by what follows. */
  isOpen: boolean;
  /** Anchors of footnotes that are taken; absent where none are read. */
  noted?: Set<string>;
  /** Called with the name of a tag or attribute that was not passed on, and with what its author wrote. */
  refuse: (what: string, written: string) => void;
}

/** Writes the inline tokens of one paragraph, cell or heading. Tags of raw HTML are closed where the author forgot. */
export function writeInline(tokens: readonly Token[], out: Output): void {
  const open: string[] = [];
  let links = 0;
  let last = 0;
  /** An address that could run something: its words are printed, the link is not. */
  let isBareLink = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    // The text so far is a rope: looking at its end would copy it, so the last character is kept at hand.
    if (token.content !== "" && token.type !== "html_inline")
      last = token.content.charCodeAt(token.content.length - 1);
    switch (token.type) {
      case "text":
        out.html += links > 0 ? escapeText(token.content) : writeText(token.content);
        out.text += token.content;
        break;
      case "text_special":
        out.html += escapeText(token.content);
        out.text += token.content;
        break;
      case "softbreak":
        writeBreak(tokens, index, last, out);
        break;
      case "hardbreak":
        out.html += "<br>\n";
        out.text += "\n";
        break;
      case "code_inline":
        out.html += `<code>${escapeText(token.content)}</code>`;
        out.text += token.content;
        break;
      case "image":
        writeImage(token, out);
        break;
      case "footnote":
        writeFootnote(token.meta as unknown as FootnoteMark, links > 0, out);
        break;
      case "link_open":
        isBareLink = !isSafeAddress(readAttribute(token, "href"));
        if (isBareLink) out.refuse("a link that is no address", readAttribute(token, "href"));
        else out.html += writeLink(token);
        open.push("md");
        links++;
        break;
      case "html_inline":
        links += writeRaw(token.content, open, out);
        break;
      default:
        if (token.nesting > 0) {
          out.html += `<${token.tag}>`;
          open.push("md");
        } else if (token.nesting < 0) {
          // Raw tags opened inside emphasis end with it.
          closeTo(open, open.lastIndexOf("md") + 1, out);
          open.pop();
          if (token.type === "link_close") links--;
          if (token.type !== "link_close" || !isBareLink) out.html += `</${token.tag}>`;
        }
    }
  }
  closeTo(open, 0, out);
}

function closeTo(open: string[], depth: number, out: Output): void {
  while (open.length > depth) {
    const name = open.pop()!;
    if (name !== "md") out.html += `</${name}>`;
  }
}

/** A line that wraps between two Chinese characters leaves no space behind. */
function writeBreak(tokens: readonly Token[], index: number, before: number, out: Output): void {
  let next = index + 1;
  while (next < tokens.length && tokens[next]!.content === "") next++;
  const after = tokens[next]?.content.charCodeAt(0) ?? 0;
  if (isWide(before) && isWide(after)) return;
  out.html += "\n";
  out.text += " ";
}

function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff00 && code <= 0xff60)
  );
}

function writeLink(token: Token): string {
  const title = readAttribute(token, "title");
  const href = escapeAttribute(readAttribute(token, "href"));
  return title ? `<a href="${href}" title="${escapeAttribute(title)}">` : `<a href="${href}">`;
}

function readAttribute(token: Token, name: string): string {
  return String(token.attrGet(name) ?? "");
}

/** The mark of a footnote: a link from the text to the note, and from the note to where it was referred to first. */
function writeFootnote({ id, isNote }: FootnoteMark, isLinked: boolean, out: Output): void {
  const [own, other] = isNote ? ["fn", "fnref"] : ["fnref", "fn"];
  const anchor = `${own}-${id}`;
  const name = out.noted?.has(anchor) ? "" : ` id="${escapeAttribute(anchor)}"`;
  out.noted?.add(anchor);
  // Brackets keep it apart from the word before it.
  const words = `[${escapeText(id)}]`;
  const link = isLinked ? words : `<a href="#${other}-${encodeURIComponent(id)}">${words}</a>`;
  out.html += `<sup${name}>${link}</sup>`;
  out.text += `[${id}]`;
}

function writeImage(token: Token, out: Output): void {
  const source = readAttribute(token, "src");
  const plain: Output = { html: "", text: "", isOpen: false, refuse: out.refuse };
  writeInline(token.children ?? [], plain);
  if (!isSafePicture(source)) {
    out.refuse("a picture that is no address", source);
    out.html += escapeText(plain.text);
    out.text += plain.text;
    return;
  }
  const title = readAttribute(token, "title");
  out.html += `<img src="${escapeAttribute(source)}" alt="${escapeAttribute(plain.text)}"`;
  out.html += title ? ` title="${escapeAttribute(title)}" loading="lazy">` : ' loading="lazy">';
}

/** Writes one raw tag; the return value is the change in the number of open links. */
function writeRaw(raw: string, open: string[], out: Output): number {
  const tag = readRawTag(raw);
  if (!tag) {
    // A comment says nothing; `<?…?>`, `<!…>` and `<![CDATA[…]]>` are text.
    if (!raw.startsWith("<!--")) {
      out.html += escapeText(raw);
      out.text += raw;
    }
    return 0;
  }
  const { name } = tag;
  if (ALLOWED.has(name) || TRANSPARENT.has(name)) {
    const unsafe = findUnsafeAttribute(tag);
    if (unsafe) out.refuse(`${name} ${unsafe}`, raw);
    if (!INLINE.has(name)) return 0;
    if (tag.closing) {
      const at = open.lastIndexOf(name);
      if (VOID.has(name) || at < 0 || at < open.lastIndexOf("md")) return 0;
      const closed = open.slice(at).filter((entry) => entry === "a").length;
      closeTo(open, at, out);
      return -closed;
    }
    if (name === "a" && open.includes("a")) return 0;
    if (name === "img" && !tag.attributes.some(([key, value]) => key === "src" && isSafePicture(value)))
      return 0;
    out.html += writeOpenTag(tag);
    if (name === "br") out.text += " ";
    if (VOID.has(name)) return 0;
    open.push(name);
    return name === "a" ? 1 : 0;
  }
  if (!tag.closing && UNSAFE.has(name)) out.refuse(name, raw);
  out.html += escapeText(raw);
  out.text += raw;
  return 0;
}
