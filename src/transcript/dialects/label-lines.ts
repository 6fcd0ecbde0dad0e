import { countScripts } from "../../text/language.ts";
import { type Block, type HeadingBlock, isHeading, type Part } from "../blocks.ts";
import { type IsSpeaker, isCertain, type Label } from "../label.ts";
import { findPassageLanguage, type Languages } from "../passage-language.ts";
import { readLabel } from "../read-label.ts";
import { createPiece } from "./line-pairs.ts";

/** A line that may begin with a label: hardly any paragraph has a second one. */
const LABELLED = /\n[^\n]{1,130}?[:：]/;

/**
 * Speakers on neighbouring lines of one paragraph: it is parted before every line that begins with a speaker's label, and the parts are
 * then read like paragraphs of their own.
 *
 * @param findSpeakers decides over the labels of all parts.
 */
export function splitLabelLines(
  parts: Part[],
  languages: Languages,
  findSpeakers: (parts: Part[]) => IsSpeaker,
): Part[] {
  const long = listBlocks(parts).filter(({ content }) => content !== undefined && LABELLED.test(content));
  if (long.length === 0) return parts;
  const splitAll = (isLabel: (label: Label | undefined) => boolean): Part[] => {
    const split = new Map(long.map((block) => [block, splitParagraph(block, isLabel, languages)]));
    return parts.flatMap((part): Part[] => {
      if (part.kind === "block")
        return (split.get(part.block) ?? [part.block]).map((block) => ({ kind: "block", block }));
      if (part.kind === "heading") return [part];
      const entries = part.fold.entries.flatMap((entry): (Block | HeadingBlock)[] =>
        isHeading(entry) ? [entry] : (split.get(entry) ?? [entry]),
      );
      return [{ kind: "fold", fold: { ...part.fold, entries } }];
    });
  };
  const isSpeaker = findSpeakers(splitAll(isNamed));
  return splitAll((label) => isNamed(label) && isSpeaker(label));
}

/** Whether a colon or a time shows that the line begins with a label. */
function isNamed(label: Label | undefined): boolean {
  return isCertain(label) && label.form !== "**N**";
}

function splitParagraph(
  block: Block,
  isLabel: (label: Label | undefined) => boolean,
  languages: Languages,
): Block[] {
  const starts: number[] = [];
  // Without bold type a line that wraps may begin so, too: `… 过去的\nAI：…`.
  const isTold = isNamed(block.label);
  let at = 0;
  for (const line of block.content!.split("\n")) {
    const label = at > 0 ? readLabel(line) : undefined;
    if (isLabel(label) && (isTold || label!.form !== "N:")) starts.push(at);
    at += line.length + 1;
  }
  if (starts.length === 0) return [block];
  return [0, ...starts].map((from, index) => {
    const text = block.content!.slice(from, starts[index]);
    const language = findPassageLanguage(text, readLabel(text), countScripts(text), languages);
    return createPiece(block, text, from, language);
  });
}

function listBlocks(parts: readonly Part[]): Block[] {
  return parts.flatMap((part) => {
    if (part.kind === "block") return [part.block];
    return part.kind === "fold" ? part.fold.entries.filter((entry): entry is Block => !isHeading(entry)) : [];
  });
}
