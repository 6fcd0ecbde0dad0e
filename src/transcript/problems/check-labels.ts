import type { IsSpeaker } from "../align.ts";
import type { Block, Part } from "../blocks.ts";
import { isHeading } from "../blocks.ts";
import type { LabelForm } from "../label.ts";
import type { Report } from "../reporter.ts";

/** Reports labels written in another way than most of the post's, and turns that only `>>` marks. */
export function checkLabels(
  source: string,
  parts: readonly Part[],
  isSpeaker: IsSpeaker,
  report: Report,
): void {
  const sides: Block[][] = [[], []];
  let dashes = 0;
  let firstDash: Block | undefined;
  for (const [side, block] of listParagraphs(parts)) {
    if (isSpeaker(block.label) && !isEmphasis(block)) sides[side]!.push(block);
    if (block.content!.startsWith(">>")) {
      dashes++;
      firstDash ??= block;
    }
  }
  if (firstDash) {
    const message = `${dashes} passages begin with >>, a change of speaker without a name. Write the speaker's label.`;
    report("turn-dash", "info", firstDash.start, message);
  }
  // An original may follow its own habit: in <p class="english-text"> nothing is bold.
  for (const side of sides) checkForms(source, side, report);
}

function checkForms(source: string, labelled: readonly Block[], report: Report): void {
  const forms = new Map<LabelForm, number>();
  for (const { label } of labelled) forms.set(label!.form, (forms.get(label!.form) ?? 0) + 1);
  if (forms.size < 2) return;
  const [usual] = [...forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
  for (const { label, start, content } of labelled) {
    if (label!.form === usual) continue;
    const wanted = `${label!.before}${usual.replace("N", label!.text)}`;
    const message = `A label that is not written as ${forms.get(usual)} others of this post are. Write ${wanted}.`;
    const isExact = source.startsWith(content!.slice(0, label!.length), start);
    // A label alone on its line, or with its role, has more to it than its form.
    const isSafe = isExact && label!.text === label!.name && label!.form !== "**N**" && usual !== "**N**";
    const fix = isSafe ? { start, end: start + label!.length, text: wanted } : undefined;
    report("label-forms-mixed", "warning", start, message, fix);
  }
}

/** Bold words at the head of a sentence, which happen to be a speaker's name. */
function isEmphasis({ label, content }: Block): boolean {
  return label!.form === "**N**" && /^[ \t]*\S/.test(content!.slice(label!.length, label!.length + 40));
}

/** Paragraphs, and whether they stand outside folds (0) or inside them (1). */
function* listParagraphs(parts: readonly Part[]): Generator<[side: 0 | 1, block: Block]> {
  for (const part of parts) {
    if (part.kind === "block" && part.block.content !== undefined) yield [0, part.block];
    else if (part.kind === "fold") {
      for (const entry of part.fold.entries)
        if (!isHeading(entry) && entry.content !== undefined) yield [1, entry];
    }
  }
}
