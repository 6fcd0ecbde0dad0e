import type { Block, Part } from "../blocks.ts";
import { isHeading } from "../blocks.ts";
import type { IsSpeaker, LabelForm } from "../label.ts";
import type { Report } from "../reporter.ts";

/** A paragraph, and the number of headings before it. */
interface Place {
  section: number;
  block: Block;
}

/** Reports labels written in another way than most of the post's, and turns that only `>>` marks. */
export function checkLabels(
  source: string,
  parts: readonly Part[],
  isSpeaker: IsSpeaker,
  report: Report,
): void {
  const sides = listParagraphs(parts);
  let dashes = 0;
  let first = Number.POSITIVE_INFINITY;
  for (const side of sides)
    for (const { block } of side) {
      // Seven of them are told as what Git leaves.
      if (!block.content!.startsWith(">>") || block.content!.startsWith(">>>>>>> ")) continue;
      dashes++;
      first = Math.min(first, block.start);
    }
  if (dashes > 0) {
    const count = dashes === 1 ? "A passage begins" : `${dashes} passages begin`;
    const message = `${count} with >>, a change of speaker without a name. Write the speaker's label.`;
    report("turn-dash", "info", first, message);
  }
  // An original may follow its own habit: in <p class="english-text"> nothing is bold.
  for (const side of sides)
    if (hasForms(side, isSpeaker)) checkForms(source, leaveCast(side, isSpeaker), report);
}

/** Whether speakers' labels are written in more than one way, as in few posts. */
function hasForms(places: readonly Place[], isSpeaker: IsSpeaker): boolean {
  let form: LabelForm | undefined;
  for (const { block } of places) {
    const { label } = block;
    if (!isSpeaker(label)) continue;
    form ??= label.form;
    if (label.form !== form) return true;
  }
  return false;
}

/** Forms that stand beside others: with a time, of a question in bold type, of a subtitle. */
const OWN: ReadonlySet<LabelForm> = new Set(["N 0:00", "**N: …**", "- [N]"]);

function checkForms(source: string, labelled: readonly Block[], report: Report): void {
  const forms = new Map<LabelForm, number>();
  if (labelled.some(({ label }) => OWN.has(label!.form))) return;
  for (const { label } of labelled) forms.set(label!.form, (forms.get(label!.form) ?? 0) + 1);
  if (forms.size < 2) return;
  const [usual] = [...forms]
    .filter(([form]) => form !== "**N** …")
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!;
  // A label keeps its author's colon; one without takes that of the others.
  const usualColon = labelled.find(({ label }) => label!.form === usual)?.label?.colon ?? ":";
  for (const { label, start, content } of labelled) {
    if (label!.form === usual) continue;
    const written = usual.replace(":", label!.colon || usualColon).replace("N", () => label!.text);
    const wanted = `${label!.before}${written}`;
    const place = usual === "**N**" ? " on a line of its own" : "";
    const message = `A label that is not written as ${forms.get(usual)} others of this post are. Write ${wanted}${place}.`;
    const isExact = source.startsWith(content!.slice(0, label!.length), start);
    // A label alone on its line, or with its role, has more to it than its form.
    const isSafe = isExact && label!.text === label!.name && !hasNoColon(label!.form) && !hasNoColon(usual);
    const fix = isSafe
      ? { start: start + label!.indent, end: start + label!.length, text: wanted }
      : undefined;
    report("label-forms-mixed", "warning", start, message, fix);
  }
}

function hasNoColon(form: LabelForm): boolean {
  return form === "**N**" || form === "**N** …" || form === "【N】";
}

/** Entries of a cast are shorter than this. */
const ENTRY = 120;

/** The labelled paragraphs, without those of a list of speakers at the head of the post, which has its own form. */
function leaveCast(places: readonly Place[], isSpeaker: IsSpeaker): Block[] {
  const labelled = places.filter(({ block }) => isSpeaker(block.label));
  const first = labelled[0];
  if (!first) return [];
  const opening = places.filter(({ section }) => section === first.section).map(({ block }) => block);
  const names = new Set(opening.map(({ label }) => label?.name));
  const isCast =
    opening.length > 1 &&
    opening.length < labelled.length &&
    names.size === opening.length &&
    opening.every(({ label, content }) => isSpeaker(label) && content!.length < ENTRY);
  const speaking = isCast ? labelled.slice(opening.length) : labelled;
  return speaking.map(({ block }) => block);
}

/** The paragraphs outside folds, and those inside them. */
function listParagraphs(parts: readonly Part[]): [Place[], Place[]] {
  const outside: Place[] = [];
  const inside: Place[] = [];
  let section = 0;
  for (const part of parts) {
    if (part.kind === "heading") section++;
    else if (part.kind === "block") {
      if (part.block.content !== undefined) outside.push({ section, block: part.block });
    } else {
      for (const entry of part.fold.entries)
        if (!isHeading(entry) && entry.content !== undefined) inside.push({ section, block: entry });
    }
  }
  return [outside, inside];
}
