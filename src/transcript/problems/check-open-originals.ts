import type { Language } from "../../model.ts";
import { type Draft, isFold } from "../align.ts";
import type { Block } from "../blocks.ts";
import { type IsTold, MOST_TOLD, type Report } from "../reporter.ts";
import { hasWords, isLatin } from "./passage-text.ts";

/** Fewer folds than this do not tell where a post's originals stand. */
const FEW_FOLDS = 4;

/** Fewer words may be a quotation, a title or a name. */
const FEW_WORDS = 8;

/** Where more than one passage in so many stands open, its author means it. */
const SHARE = 4;

/** A fold or a label in bold type at the beginning of a line, as no code has them. */
const POST = /^(?:<details\b|<summary\b|:{3,}[ \t]*[a-z]|\*\*[^*\n:：]{1,40}(?:[:：]\*\*|\*\*[ \t]?[:：]))/im;

/** As much white space above a passage is looked through. */
const LOOK_BACK = 20;

/**
 * Reports passages in the language of the originals that stand open below a translation, where all others are folded: their fold was lost,
 * or is written in a way that is none (`---`, `原文：`, `>! `). What has a fold of its own and no translation is another's to tell.
 *
 * @param isTold whether something is told on the line of an offset already.
 */
export function checkOpenOriginals(
  drafts: readonly Draft[],
  source: string,
  language: Language,
  isTold: IsTold,
  report: Report,
): void {
  if (!language.startsWith("zh")) return;
  const open: Block[] = [];
  let folds = 0;
  let above: Block | undefined;
  let heading = -1;
  for (const { parts, heading: own } of drafts) {
    if (own !== heading) above = undefined;
    heading = own;
    // A passage that nobody has translated.
    const isLeft = parts.some(isFold) && !parts.some((part) => !isFold(part) && isTranslation(part));
    for (const part of parts) {
      if (isFold(part)) {
        if (!part.isOpen) folds++;
        above = undefined;
        continue;
      }
      if (isTranslation(part)) above = part;
      else if (above !== undefined && !isLeft && isOriginal(part, source)) open.push(part);
    }
  }
  if (open.length === 0 || folds < FEW_FOLDS || open.length * SHARE > folds) return;
  for (const { start, type } of open.slice(0, MOST_TOLD)) {
    // The mark that was to begin its fold.
    if (isTold(start) || isTold(findAbove(source, start), "misspelt-tag")) continue;
    const advice =
      type === "code"
        ? "in a code block, elsewhere it is folded. Write `::: en` for the line that opens the block, and `:::` for the one that closes it, unless it has them"
        : "open here, elsewhere it is folded. Write a line `::: en` above it and `:::` below it";
    report("open-original", "warning", start, `The original stands ${advice}.`);
  }
}

function isTranslation({ type, scripts }: Block): boolean {
  return type === "paragraph" && scripts.han > scripts.words;
}

function isOriginal(block: Block, source: string): boolean {
  const { type, scripts, start, end } = block;
  if (type !== "paragraph" && type !== "quote" && !(type === "code" && POST.test(source.slice(start, end))))
    return false;
  if (scripts.words < FEW_WORDS || scripts.han * 3 > scripts.words) return false;
  return isLatin(source, [block]) && hasWords(source, [block]);
}

/** Offset of the last character above a passage that is no white space. */
function findAbove(source: string, start: number): number {
  let at = start - 1;
  while (at > 0 && at > start - LOOK_BACK && /\s/.test(source[at]!)) at--;
  return Math.max(0, at);
}
