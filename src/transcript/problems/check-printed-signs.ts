import type { Block } from "../blocks.ts";
import { type IsTold, MOST_TOLD, type Report } from "../reporter.ts";
import { readShortName } from "../syntax/short-form.ts";
import { countBackticks } from "../syntax/straighten.ts";
import type { Passage } from "./list-passages.ts";

/** A heading's signs that a paragraph begins a line with: too many, behind a backslash or what nobody sees, or before a space that is none. */
const SHARPS = /^[ \t]*((?:\\|[\u00a0\u200b\u2060\u3000\ufeff])?)(#{2,9})([ \t\u00a0\u3000]+)(?=\S)/gm;

/** Three colons and more, of either width. */
const COLONS = /[:：]{3,}/g;

/** Signs around those of a short form that keep it from being one. */
const DRESS = /^[\s*_\\`\u200b\u2060\u3000\ufeff-]*|[\s*_\\`\u200b\u2060\ufeff]*$/g;

/** Reports signs of headings and short forms that are printed amid a paragraph's words: something before them, or on their line, keeps them from being read. */
export function checkPrintedSigns(
  source: string,
  passages: readonly Passage[],
  isTold: IsTold,
  report: Report,
): void {
  let left = MOST_TOLD;
  for (const { block } of passages) {
    const { content } = block;
    if (left === 0) return;
    if (content?.includes("##")) left -= tellSharps(source, block, left, report);
    if (content?.includes(":::") || content?.includes("：：："))
      left -= tellColons(source, block, left, isTold, report);
  }
}

/** `    ### 石桥`, `####### 石桥`, `\### 石桥`. @returns how many are told, `most` at most. */
function tellSharps(source: string, { start, end, content }: Block, most: number, report: Report): number {
  if (content!.search(SHARPS) < 0) return 0;
  let told = 0;
  const from = source.lastIndexOf("\n", start) + 1;
  for (const { 0: all, 1: before, 2: signs, index } of source.slice(from, end).matchAll(SHARPS)) {
    if (told === most) return told;
    const offset = from + index;
    // A list or a quotation has begun on the line.
    if (offset < start && source.slice(offset, start).trim() !== "") continue;
    if (countBackticks(source, offset + all.length) % 2 === 1) continue;
    const wanted = `${"#".repeat(Math.min(6, signs!.length))} `;
    const at = offset + all.indexOf(signs!);
    const advice =
      signs!.length > 6
        ? "Six are the most"
        : "Nothing stands before them on their line, and a plain space behind them";
    const message = `${signs} are printed here, and no heading. ${advice}: write ${wanted}…`;
    const fix = before === "\\" ? undefined : { start: offset, end: offset + all.length, text: wanted };
    report("heading-space", "warning", at, message, fix);
    told++;
  }
  return told;
}

/** `**::: en**`, `\:::`, `水很急。:::`. @returns how many are told, `most` at most. */
function tellColons(
  source: string,
  { start, end }: Block,
  most: number,
  isTold: IsTold,
  report: Report,
): number {
  let told = 0;
  let last = -1;
  for (const { 0: colons, index } of source.slice(start, end).matchAll(COLONS)) {
    if (told === most) return told;
    const at = start + index;
    const from = source.lastIndexOf("\n", at - 1) + 1;
    if (from === last) continue;
    last = from;
    const lineEnd = source.indexOf("\n", at);
    const to = lineEnd < 0 ? source.length : lineEnd;
    if (isTold(at) || countBackticks(source, at) % 2 === 1) continue;
    const line = source.slice(from, to);
    const bare = line.replaceAll(DRESS, "");
    // An ornament, or another generator's: told elsewhere where it is a slip.
    if (bare === line.replaceAll(/^[ \t]+|[ \t]+$/g, "") && bare.startsWith(colons)) continue;
    const name = /^[:：]{3,}([^:：]*)$/.exec(bare)?.[1];
    const short = name === undefined || name.trim() === "" ? undefined : readShortName(name);
    const wanted = name?.trim() === "" ? ":::" : short && `::: ${short}`;
    const isGlued =
      line.trimEnd().endsWith(colons) && /[\p{L}\p{N}\p{P}]\s*$/u.test(line.slice(0, at - from));
    if (wanted === undefined && !isGlued) continue;
    const advice = wanted
      ? `Write ${wanted} alone on its line`
      : "Write it on a line of its own, below the words";
    const message = `${colons} is printed here, and begins or ends nothing. ${advice}.`;
    // A backslash is meant.
    const fix = wanted && !line.includes("\\") ? { start: from, end: to, text: wanted } : undefined;
    report("misspelt-tag", "error", at, message, fix);
    told++;
  }
  return told;
}
