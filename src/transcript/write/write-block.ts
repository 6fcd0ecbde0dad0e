import type { Env, MarkdownIt, Token } from "markdown-it";
import type { Block } from "../blocks.ts";
import type { Label } from "../label.ts";
import { writeHtmlBlock } from "../safety/write-html-block.ts";
import { readShortName } from "../syntax/short-form.ts";
import { escapeAttribute, escapeText } from "./escape.ts";
import { writeText } from "./link-addresses.ts";
import { type Output, writeInline } from "./write-inline.ts";

/** Everything the writers need of one body. */
export interface Writing {
  md: MarkdownIt;
  env: Env;
  tokens: readonly Token[];
}

/**
 * Writes one block. A paragraph's end tag is left to what follows it, which ends it unless it is raw HTML: pages of transcripts are
 * paragraphs by the million. `label` is its speaker's label, if it is one; its words then stay out of the plain text.
 */
export function writeBlock(block: Block, label: Label | undefined, writing: Writing, out: Output): void {
  if (block.content !== undefined) {
    out.html += "<p>";
    // A link to the time stands before the name as it would elsewhere.
    if (label?.before.startsWith("[")) writeContent(label.before, writing, out);
    const content = label ? writeLabel(label, block.content, out) : block.content;
    if (block.plainFrom !== undefined && block.plainFrom <= (label?.length ?? 0)) {
      out.html += content;
      out.text += content;
    } else writeContent(content, writing, out);
    out.isOpen = true;
    return;
  }
  writeTokens(block.from, block.to, writing, out);
}

/**
 * Writes the label, its author's colon behind it in an `<i>`, which steps aside where names hang in the margin; the rest
 * of the content is returned.
 */
function writeLabel(label: Label, content: string, out: Output): string {
  const rest = `${label.reopened ?? ""}${content.slice(label.length)}`;
  const gap = /^[：﹕∶︰︓]/.test(label.colon) || rest === "" || /^\s/.test(rest) ? "" : " ";
  const before = label.before.startsWith("[") ? "" : escapeText(label.before);
  out.html += `${before}<b>${escapeText(label.text)}</b><i>${label.colon}</i>${gap}`;
  return /^(?:\t|[ ][ \t])/.test(rest) ? rest.replace(/^[ \t]+/, " ") : rest;
}

/** Reads and writes inline Markdown. */
export function writeContent(content: string, writing: Writing, out: Output): void {
  // Most originals hold no markup at all: nothing for the parser to find.
  if (!/[\n!&*<[\\\]_`~]/.test(content)) {
    out.html += writeText(content);
    out.text += content;
    return;
  }
  const children: Token[] = [];
  writing.md.inline.parse(content, writing.md, writing.env, children);
  writeInline(children, out);
}

/** Opens a note, or words in another language within a list or quotation, where no fold can stand; returns its tag. */
function writeContainer(info: string, out: Output): "aside" | "div" {
  const name = readShortName(info);
  if (name === "note") {
    out.html += '<aside class="note">\n';
    return "aside";
  }
  out.html +=
    name === undefined || name === "original" ? "<div>\n" : `<div lang="${escapeAttribute(name)}">\n`;
  return "div";
}

function writeTokens(from: number, to: number, writing: Writing, out: Output): void {
  const containers: string[] = [];
  for (let index = from; index < to; index++) {
    const token = writing.tokens[index]!;
    switch (token.type) {
      case "inline":
        endParagraph(out);
        writeContent(token.content, writing, out);
        break;
      case "paragraph_open":
        if (!token.hidden) out.html += "<p>";
        break;
      case "paragraph_close":
        out.html += token.hidden ? "" : "</p>\n";
        out.text += "\n";
        break;
      case "fence":
        writeFence(token, out);
        break;
      case "hr":
        out.html += "<hr>\n";
        break;
      case "html_block":
        endParagraph(out);
        writeHtmlBlock(token.content, out);
        break;
      case "transcript_tag":
        continue;
      case "short_form_open":
      case "container_note_open":
        containers.push(writeContainer(token.info, out));
        break;
      case "short_form_close":
      case "container_note_close":
        endParagraph(out);
        out.html += `</${containers.pop()}>\n`;
        break;
      case "ordered_list_open": {
        const start = token.attrGet("start");
        out.html += start === null ? "<ol>\n" : `<ol start="${escapeAttribute(String(start))}">\n`;
        break;
      }
      case "th_open":
      case "td_open": {
        const align = /center|right/.exec(String(token.attrGet("style") ?? ""));
        out.html += align ? `<${token.tag} style="text-align:${align[0]}">` : `<${token.tag}>`;
        break;
      }
      case "th_close":
      case "td_close":
        out.html += `</${token.tag}>`;
        out.text += " ";
        break;
      case "heading_open":
        // Inside lists, quotations and folds a heading is no part of the page's outline.
        out.html += "<p><strong>";
        break;
      case "heading_close":
        out.html += "</strong></p>\n";
        out.text += "\n";
        break;
      case "tr_close":
      case "list_item_close":
        out.html += `</${token.tag}>\n`;
        out.text += "\n";
        break;
      default:
        if (token.nesting > 0)
          out.html +=
            token.type === "list_item_open" || token.type === "heading_open"
              ? `<${token.tag}>`
              : `<${token.tag}>\n`;
        else if (token.nesting < 0) out.html += `</${token.tag}>\n`;
    }
    out.isOpen = false;
  }
}

/** Before what would else stand in the paragraph that is open. */
function endParagraph(out: Output): void {
  if (out.isOpen) out.html += "</p>";
}

function writeFence(token: Token, out: Output): void {
  const language = /^[\w+#-]{1,30}/.exec(token.info.trim())?.[0];
  const name = language ? ` class="language-${language.toLowerCase()}"` : "";
  out.html += `<pre><code${name}>${escapeText(token.content)}</code></pre>\n`;
  out.text += token.content;
}
