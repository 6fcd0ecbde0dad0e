import { type Block, isHeading, type Part } from "./blocks.ts";
import { type IsSpeaker, isCertain, type LabelForm } from "./label.ts";
import { isDressed, readNearLabel } from "./near-label.ts";
import type { Report } from "./reporter.ts";

/** A name that labels so many passages is a speaker's wherever it opens one. */
const ESTABLISHED = 3;

/** Forms that differ in nothing but what stands around the name. */
const CLEAR: ReadonlySet<LabelForm> = new Set(["**N**:", "**N:**", "**[N]**:", "[N]:", "N:"]);

/** No more are told of one post. */
const MOST = 40;

/** How a speaker's labels are written, and how many there are. */
export interface Established {
  count: number;
  form: LabelForm;
  /** The whole label, to be copied. */
  written: string;
}

/** What tells whether something is nearly a label. */
export interface Dialogue {
  /** The passages between headings. */
  sections: readonly Block[][];
  established: ReadonlyMap<string, Established>;
  isSpeaker: IsSpeaker;
}

/**
 * Reads the labels of established speakers that are written with another mark than the colon, or in other dress, where nothing else can
 * be meant; and reports them, and those that may be labels.
 */
export function mendLabels(
  source: string,
  { sections, established, isSpeaker }: Dialogue,
  report: Report,
): void {
  if (established.size === 0) return;
  let told = 0;
  const isPlain = hasPlain(sections, isSpeaker);
  const isSaid = ({ label }: Block) => isSpeaker(label) && established.has(label.name);
  const [first, last] = [
    sections.findIndex((section) => section.some(isSaid)),
    sections.findLastIndex((section) => section.some(isSaid)),
  ];
  for (const [index, section] of sections.entries())
    for (const block of section) {
      const { content, start } = block;
      if (content === undefined || isCertain(block.label) || !(isPlain || isDressed(content))) continue;
      if (told >= MOST) return;
      const near = readNearLabel(content, isPlain ? "N:" : undefined);
      if (near === undefined) continue;
      const { name, written, length, colon, isClear, isApposed } = near;
      const usual = established.get(name);
      // Where nobody else speaks stands who takes part, or a summary: above the first that is said, or below the last.
      if (!usual || !(section.some(isSaid) || (!isApposed && first < index && index < last))) continue;
      told++;
      const whose = `of ${name}, as ${usual.count} passages have it`;
      const isExact = source.startsWith(written, start);
      if (isClear) {
        const fix = isExact ? { start, end: start + length, text: usual.written } : undefined;
        block.label = { text: name, name, indent: 0, before: "", colon, length, form: usual.form };
        report(
          "label-like",
          "warning",
          start,
          `“${written}” is read as the label ${whose}. Write ${usual.written}.`,
          fix,
        );
      } else
        report(
          "label-like",
          "warning",
          start,
          `“${written}” may be the label ${whose}; it is read as words of the speaker before. Write ${usual.written}, or the name alone where the sentence is about it.`,
        );
    }
}

/** Who speaks in a post, and where. */
export function readDialogue(parts: readonly Part[], isSpeaker: IsSpeaker): Dialogue {
  const sections = listSections(parts);
  return { sections, established: listEstablished(sections, isSpeaker), isSpeaker };
}

/** The passages between headings, of folds too. */
function listSections(parts: readonly Part[]): Block[][] {
  let section: Block[] = [];
  const sections = [section];
  for (const part of parts) {
    if (part.kind === "block") section.push(part.block);
    else if (part.kind === "fold") {
      for (const entry of part.fold.entries) if (!isHeading(entry)) section.push(entry);
    } else {
      section = [];
      sections.push(section);
    }
  }
  return sections;
}

/** Whether the first label of a post's speakers is plain. */
function hasPlain(sections: readonly Block[][], isSpeaker: IsSpeaker): boolean {
  for (const section of sections)
    for (const { label } of section) if (isSpeaker(label)) return label.form === "N:";
  return false;
}

/** Speakers whose label stands before several passages, and has a colon. */
function listEstablished(sections: readonly Block[][], isSpeaker: IsSpeaker): Map<string, Established> {
  const found = new Map<string, Established>();
  for (const section of sections)
    for (const { label } of section) {
      if (!isSpeaker(label) || !CLEAR.has(label.form)) continue;
      const known = found.get(label.name);
      if (known) known.count++;
      else {
        const written = label.form.replace(":", label.colon).replace("N", () => label.name);
        found.set(label.name, { count: 1, form: label.form, written });
      }
    }
  for (const [name, { count }] of found) if (count < ESTABLISHED) found.delete(name);
  return found;
}
