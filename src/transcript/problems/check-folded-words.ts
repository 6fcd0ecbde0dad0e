import type { Block, Fold, Part } from "../blocks.ts";
import { isHeading } from "../blocks.ts";
import { MOST_TOLD, type Report } from "../reporter.ts";

/** Fewer characters may be a name, a title or what somebody says in Chinese. */
const FEW = 20;

/** Where more than one fold in so many holds both, its author means it. */
const SHARE = 5;

/** Reports passages of the translation that stand in a fold, behind or before its original: nobody sees them who does not open it. */
export function checkFoldedWords(parts: readonly Part[], report: Report): void {
  const found: Block[] = [];
  let folds = 0;
  for (const part of parts) {
    if (part.kind !== "fold" || part.fold.isOpen) continue;
    folds++;
    const block = findTranslation(part.fold);
    if (block !== undefined) found.push(block);
  }
  if (found.length * SHARE > folds) return;
  for (const { start } of found.slice(0, MOST_TOLD)) {
    const message =
      "Here a passage in Chinese stands in the fold of an original. Write it before the fold, or close the fold above it.";
    report("folded-translation", "warning", start, message);
  }
}

/** The first Chinese passage of a fold that holds an original in Latin letters. */
function findTranslation({ entries, unclosed }: Fold): Block | undefined {
  if (unclosed || entries.length < 2) return undefined;
  let found: Block | undefined;
  let hasOriginal = false;
  for (const entry of entries) {
    if (isHeading(entry)) continue;
    const { han, kana, words } = entry.scripts;
    if (words > han && words > 4) hasOriginal = true;
    else if (entry.type === "paragraph" && han >= FEW && kana === 0 && han > words * 3) found ??= entry;
  }
  return hasOriginal ? found : undefined;
}
