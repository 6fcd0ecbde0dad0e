import type { Language } from "../../model.ts";
import { countScripts } from "../../text/language.ts";
import { type Block, hasFewFolds, type Part } from "../blocks.ts";
import { findPassageLanguage, type Languages } from "../passage-language.ts";
import { readLabel } from "../read-label.ts";

/** This share of the paragraphs must hold lines of both languages. */
const SHARE = 0.4;

/**
 * Posts that put the two languages on neighbouring lines of one paragraph: each such paragraph is parted where the
 * language changes, and the parts are then read like paragraphs of their own.
 */
export function splitLinePairs(parts: Part[], languages: Languages): Part[] {
  if (!hasFewFolds(parts)) return parts;
  let paragraphs = 0;
  let folds = 0;
  const split = new Map<Block, Block[]>();
  for (const part of parts) {
    if (part.kind === "fold") folds++;
    if (part.kind !== "block" || part.block.content === undefined) continue;
    paragraphs++;
    if (!part.block.content.includes("\n")) continue;
    const pieces = splitParagraph(part.block, languages);
    if (pieces.length > 1) split.set(part.block, pieces);
  }
  if (split.size < 3 || split.size < paragraphs * SHARE || split.size <= folds) return parts;
  return parts.flatMap((part) => {
    const pieces = part.kind === "block" ? split.get(part.block) : undefined;
    return pieces ? pieces.map((block): Part => ({ kind: "block", block })) : [part];
  });
}

function splitParagraph(block: Block, languages: Languages): Block[] {
  const pieces: Block[] = [];
  let text = "";
  let from = 0;
  let at = 0;
  let current: Language | undefined;
  for (const line of block.content!.split("\n")) {
    const language = findPassageLanguage(line, readLabel(line), countScripts(line), languages);
    if (language !== undefined && current !== undefined && language !== current) {
      pieces.push(createPiece(block, text, from, current));
      text = "";
      from = at;
    }
    text += text === "" ? line : `\n${line}`;
    current = language ?? current;
    at += line.length + 1;
  }
  pieces.push(createPiece(block, text, from, current));
  return pieces;
}

/** A part of a paragraph as a paragraph: `text` begins at `from` in its content. What broke the line behind it goes. */
export function createPiece(block: Block, text: string, from: number, language: Language | undefined): Block {
  const content = text.trim().replace(/(?:\\|<br ?\/?>)$/, "");
  const start = block.start + from;
  const scripts = countScripts(content);
  // What stands in the source there may be a few characters more or less.
  scripts.isSimple = false;
  return {
    from: block.from,
    to: block.to,
    start,
    end: start + text.length,
    type: "paragraph",
    scripts,
    language,
    content,
    plainFrom: undefined,
    label: readLabel(content),
  };
}
