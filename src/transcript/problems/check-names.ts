import { countEdits } from "../../text/count-edits.ts";
import type { Block, Part } from "../blocks.ts";
import { isHeading } from "../blocks.ts";
import { type IsSpeaker, isGeneric } from "../label.ts";
import type { Report } from "../reporter.ts";

/** So often a name stands before passages, at least, that another may be it misspelt. */
const OFTEN = 8;
/** More than these do not talk with each other: each label of a post is held against them. */
const MOST = 50;
/** For each of the misspelt ones. */
const EACH = 4;

/** Reports labels that are hardly another's: a slip of the one that stands there again and again. */
export function checkNames(parts: readonly Part[], isSpeaker: IsSpeaker, report: Report): void {
  const counts = new Map<string, number>();
  const firsts = new Map<string, number>();
  const count = ({ label, start }: Block) => {
    if (!isSpeaker(label) || isGeneric(label.name)) return;
    counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
    if (!firsts.has(label.name)) firsts.set(label.name, start);
  };
  for (const part of parts) {
    if (part.kind === "block") count(part.block);
    else if (part.kind === "fold") for (const entry of part.fold.entries) if (!isHeading(entry)) count(entry);
  }
  const usual = [...counts].filter(([, times]) => times >= OFTEN).slice(0, MOST);
  if (usual.length === 0 || counts.size === usual.length) return;
  for (const [name, times] of counts) {
    const [meant, often] = usual.find(([one, more]) => more >= times * EACH && isSlip(name, one)) ?? [];
    if (meant === undefined) continue;
    const message = `The label “${name}” may be “${meant}”, which ${often} passages have. Write one of them throughout.`;
    report("label-misspelt", "warning", firsts.get(name)!, message);
  }
}

/** Whether one label is the other with a slip: a character twice, a sign or another script within, some letters of a long name. */
function isSlip(name: string, meant: string): boolean {
  if (name === meant) return false;
  if (/\p{sc=Han}/u.test(meant)) {
    const bare = name.replaceAll(/[^\p{sc=Han}]/gu, "");
    if (bare === meant || halve(bare) === meant) return true;
    // `娜타莉` for `娜塔莉`.
    return /[\p{sc=Hangul}\p{sc=Kana}\p{sc=Cyrillic}]/u.test(name) && countEdits(name, meant) === 1;
  }
  if (!/^\p{sc=Latin}/u.test(name) || name[0] !== meant[0]) return false;
  // `Caller 1` and `Caller 2`, `Daniel` and `Daniela` are two.
  if (/[ -](?:\p{L}|\d+)$/u.test(name) || name === `${meant}a` || meant === `${name}a`) return false;
  const shorter = Math.min(name.length, meant.length);
  if (shorter < 5 || Math.abs(name.length - meant.length) > 2) return false;
  return countEdits(name.toLowerCase(), meant.toLowerCase()) <= (shorter < 7 ? 1 : 2);
}

/** `林林岚` and `林岚岚` without what stands there twice. */
function halve(name: string): string {
  return name.replaceAll(/(.)\1/gu, "$1");
}
