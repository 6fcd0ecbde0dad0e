import { type Draft, isFold } from "../align.ts";
import type { Block } from "../blocks.ts";
import type { Joined } from "../join-speakers.ts";
import type { Dialogue } from "../mend-labels.ts";
import { type IsTold, MOST_TOLD, type Report } from "../reporter.ts";

/** Fewer pairs with a label on each side do not tell how a post has them. */
const FEW = 5;

/** Where more than one pair in so many has none, its author means it. */
const SHARE = 6;

/**
 * Reports translations without a label whose original has one, where nearly all pairs have both and somebody else spoke before: the page
 * knows who speaks, and does not say so.
 *
 * @param isTold whether something is told on the line of an offset already.
 */
export function checkMissingLabels(
  drafts: readonly Draft[],
  joined: Joined,
  { established }: Dialogue,
  isTold: IsTold,
  report: Report,
): void {
  let both = 0;
  const bare: { name: string; block: Block }[] = [];
  let previous: string | undefined;
  let heading = -1;
  for (const { parts, label, originalLabel, heading: own } of drafts) {
    const said = label ?? originalLabel;
    const name = said && joined.keyOf(said.name);
    if (label && originalLabel) both++;
    else if (originalLabel && name !== undefined && (name !== previous || own !== heading)) {
      const first = parts[0];
      if (first !== undefined && !isFold(first) && isBare(first)) bare.push({ name, block: first });
    }
    // Who goes on speaking has said so before.
    if (name !== undefined) previous = name;
    heading = own;
  }
  if (bare.length === 0 || both < FEW || bare.length * SHARE > both) return;
  let told = 0;
  for (const { name, block } of bare) {
    if (isTold(block.start)) continue;
    const written = established.get(name)?.written ?? `**${name}**：`;
    const message = `The original says who speaks, its translation does not. Begin it with ${written.trim()}`;
    report("label-missing", "warning", block.start, `${message}.`);
    if (++told === MOST_TOLD) return;
  }
}

/** Bold words and a colon: a label of which nobody knows whose it is. */
const BOLD = /^\*\*\[?[^*\n]{1,60}(?:\*\*[ \t]?[:：]|[:：]\*\*)/;

function isBare({ type, scripts, content }: Block): boolean {
  return type === "paragraph" && scripts.han > scripts.words && !BOLD.test(content ?? "");
}
