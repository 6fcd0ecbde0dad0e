import { countScripts } from "../../text/language.ts";
import type { Tag } from "./tag.ts";

/**
 * Takes a `<details>` for the `</details>` that it was to be: alone on its line in a fold that has its summary and its words, without a
 * summary of its own, and with no closer before the next fold. One above a translation, whose own fold follows, opens nothing. Changes `tags`.
 */
export function mendOpeners(source: string, tags: readonly Tag[]): void {
  /** Offset behind the summary of the fold that is open; 0 for none. */
  let inside = 0;
  for (let index = 0; index < tags.length; index++) {
    const tag = tags[index]!;
    if (tag.kind === "close") inside = 0;
    else if (tag.kind === "summary") inside = tag.end;
    else if (tag.kind === "open") {
      if (inside > 0 && isMeantAsCloser(source, tags, index) && hasWords(source, inside, tag.start)) {
        tag.kind = "close";
        tag.fault = "opener";
      } else if (inside === 0 && isExtra(source, tags, index)) {
        tag.kind = "close";
        tag.fault = "extra";
      }
      inside = 0;
    }
  }
}

function isMeantAsCloser(source: string, tags: readonly Tag[], index: number): boolean {
  const { start, end, fault, language } = tags[index]!;
  if (fault !== undefined || language !== undefined) return false;
  const before = source.slice(Math.max(0, start - 20), start);
  if (!/(?:^|\n)[ \t]*$/.test(before) || !/^[ \t]*(?:\n|$)/.test(source.slice(end, end + 20))) return false;
  // Paragraphs and comments of the fold, or of what follows it.
  for (let next = index + 1, looks = 0; next < tags.length && looks < LOOKS; next++, looks++) {
    const { kind } = tags[next]!;
    if (kind === "open") return true;
    if (kind === "close" || kind === "summary" || kind === "summary-end") return false;
  }
  return true;
}

/** Whether a `<details>` without a summary stands alone above words in Chinese, and the next tag opens a fold that has one. */
function isExtra(source: string, tags: readonly Tag[], index: number): boolean {
  const { start, end, fault, language } = tags[index]!;
  const [next, summary] = [tags[index + 1], tags[index + 2]];
  if (fault !== undefined || language !== undefined || next?.kind !== "open" || summary?.kind !== "summary")
    return false;
  if (!/(?:^|\n)[ \t]*$/.test(source.slice(Math.max(0, start - 20), start))) return false;
  const { han, words } = countScripts(source, end, Math.min(next.start, end + FAR));
  return han > FEW && han > words * 2;
}

/** As much of the words tells what they are in, and fewer characters than these do not. */
const FAR = 2000;
const FEW = 10;

/** As many tags are looked at for the one that tells. */
const LOOKS = 50;

function hasWords(source: string, from: number, to: number): boolean {
  return /[\p{L}\p{N}]/u.test(source.slice(from, to));
}
