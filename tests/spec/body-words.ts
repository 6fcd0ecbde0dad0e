import { Parser } from "htmlparser2";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** Tags that do not part the words beside them. */
const INLINE = new Set(
  "a abbr b cite code del dfn em font i ins kbd mark q s samp small span strong sub sup u var".split(" "),
);

/** The words of a body, read by libraries the project itself does not use: micromark for Markdown, htmlparser2 for HTML. */
export function readBodyWords(body: string): string[] {
  const text = body
    .replace(/^\ufeff/, "")
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/g, " ")
    .replace(/^( {0,3})>>/gm, "$1\\>>")
    // A year is no number of a list.
    .replace(/^( {0,3}(?:19|20)\d\d)(?=[.)](?:\s|$))/gm, "$1\\");
  return readWords(stripTags(writeNode(fromMarkdown(text), text)));
}

/** The words of a rendered page or part of one. Labels that only assistive technology reads are no words. */
export function readPageWords(html: string): string[] {
  return readWords(stripTags(readHtml(html)));
}

function writeNode(node: Nodes, source: string): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
      return node.value;
    case "code": {
      // What stands behind the mark is its language and attributes, or words.
      const words = [node.lang, node.meta].filter((info) => info && /\p{sc=Han}/u.test(info)).join(" ");
      const value = isClosed(node, source) ? node.value : writeNode(fromMarkdown(node.value), node.value);
      return `\n${words}\n${value}\n`;
    }
    case "html":
      return node.value.startsWith("<") && node.position!.start.column < 5
        ? readHtmlBlock(node.value)
        : readHtml(node.value);
    case "break":
      return "\n";
    case "image":
      return node.alt ?? "";
    case "imageReference":
      return node.alt ?? "";
    case "definition": {
      // `[主持人]: 大家好` is a label and not an address.
      if (/^(https?:|mailto:|\/|#|\.)/.test(node.url)) return "";
      return `\n${source.slice(node.position!.start.offset, node.position!.end.offset)}\n`;
    }
    default:
      if (!("children" in node)) return "\n";
      return node.children.map((child) => writeNode(child, source)).join(isPhrase(node) ? "" : "\n");
  }
}

/** A fence that is never closed hides no Markdown. */
function isClosed(node: Nodes, source: string): boolean {
  const lines = source.slice(node.position!.start.offset, node.position!.end.offset).split("\n");
  return !/^\s*(```|~~~)/.test(lines[0]!) || /^[\s>]*(```|~~~)/.test(lines.at(-1)!);
}

function isPhrase(node: Nodes): boolean {
  return ["paragraph", "heading", "emphasis", "strong", "link", "linkReference"].includes(node.type);
}

/** Text that an HTML block swallowed is Markdown all the same. */
function readHtmlBlock(html: string): string {
  const bare = dropComments(mendTags(html).replace(/^[ \t]*```\w+$/gm, "")).replace(
    /<\/?[a-zA-Z][^<>]*>?/g,
    (tag) => {
      const name = /[a-zA-Z][\w-]*/.exec(tag)![0].toLowerCase();
      return INLINE.has(name) ? "" : "\n\n";
    },
  );
  return bare !== html && bare.includes("](") ? writeNode(fromMarkdown(bare), bare) : readHtml(bare);
}

/**
 * `</` before anything but a letter is text to an author, though a comment to a browser; and a closer that its line cuts
 * off takes no other line with it.
 */
function mendTags(html: string): string {
  return html.replace(/<\/(?![a-zA-Z])/g, "&lt;/").replace(/<\/[a-zA-Z][\w-]*[ \t]*$/gm, "");
}

/** A comment that is not closed, or only after another began, ends with its line. */
function dropComments(html: string): string {
  return html.replace(/<!--(?:(?!<!--)[\s\S])*?-->/g, "\n").replace(/<!--.*/g, "\n");
}

function readHtml(html: string): string {
  let text = "";
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!INLINE.has(name)) text += "\n";
      if (name === "img") text += attributes.alt ?? "";
    },
    onclosetag(name) {
      if (!INLINE.has(name)) text += "\n";
    },
    ontext(data) {
      text += data;
    },
  });
  parser.write(mendTags(html));
  parser.end();
  return text;
}

/** Tags that are shown as text (`<service>`) count as tags on both sides, and so do markers of Markdown. */
function stripTags(text: string): string {
  return text
    .replace(/<\/?[a-zA-Z][^<>\n]*>?/g, (tag) => {
      const name = /[a-zA-Z][\w-]*/.exec(tag)![0].toLowerCase();
      return INLINE.has(name) ? "" : "\n";
    })
    .replace(/[*_~`\\\p{Cf}]/gu, "");
}

function readWords(text: string): string[] {
  return text.normalize("NFC").match(/\p{sc=Han}|(?:(?!\p{sc=Han})[\p{L}\p{N}\p{M}])+/gu) ?? [];
}

/** The first place where two lists of words part, with some words around it, or nothing. */
export function findDifference(expected: readonly string[], found: readonly string[]): string | undefined {
  const length = Math.max(expected.length, found.length);
  for (let at = 0; at < length; at++) {
    if (expected[at] === found[at]) continue;
    const show = (words: readonly string[]) => words.slice(Math.max(0, at - 6), at + 12).join(" ");
    return `word ${at} of ${expected.length}/${found.length}:\n  source: ${show(expected)}\n  page:   ${show(found)}`;
  }
  return undefined;
}
