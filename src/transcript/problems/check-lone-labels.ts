import type { Block, Part } from "../blocks.ts";
import type { IsSpeaker, LabelForm } from "../label.ts";
import type { Report } from "../reporter.ts";
import { isNameLike } from "../witness.ts";

/** What in an essay is mostly a point, and in a dialogue a person. */
const CLEAR: ReadonlySet<LabelForm> = new Set(["**N**:", "**N:**", "**[N]**:"]);

/** No more are told of one post. */
const MOST = 10;

/**
 * Reports names written as labels of which nothing tells that they speak: in a dialogue those below a speaker, whose words are read as
 * the speaker's; in a post that is made of them all at once.
 */
export function checkLoneLabels(parts: readonly Part[], isSpeaker: IsSpeaker, report: Report): void {
  const lone: Block[] = [];
  const below: Block[] = [];
  let paragraphs = 0;
  let speaks = false;
  let isBelow = false;
  const forms = new Set<LabelForm>();
  for (const part of parts) {
    if (part.kind === "heading") isBelow = false;
    if (part.kind !== "block" || part.block.content === undefined) continue;
    const { label } = part.block;
    const isLone = isNameLike(label) && CLEAR.has(label.form);
    paragraphs++;
    if (isSpeaker(label)) {
      speaks = true;
      isBelow = true;
      forms.add(label.form);
    } else if (isLone) {
      lone.push(part.block);
      if (isBelow && below.length < MOST) below.push(part.block);
    }
  }
  if (speaks)
    for (const { label, start } of below) {
      const other = forms.has(label!.form) ? "" : "the label as the others are, or ";
      const message = `“${label!.text}” is written as a label, but nothing tells that it is a speaker's: its words are read as those of the speaker before. Write ${other}“speakers: [${label!.name}]” in the front matter.`;
      report("lone-label", "warning", start, message);
    }
  else {
    const names = new Set(lone.map(({ label }) => label!.name));
    if (names.size < 2 || names.size < lone.length || lone.length * 2 < paragraphs) return;
    const message = `“${[...names].slice(0, 2).join("” and “")}” are written as labels, but each stands once and is read as the opening of a paragraph. If they speak, write “speakers: [${[...names].slice(0, 4).join(", ")}]” in the front matter.`;
    report("lone-label", "info", lone[0]!.start, message);
  }
}
