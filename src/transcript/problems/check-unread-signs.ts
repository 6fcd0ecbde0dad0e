import { MOST_TOLD, type Report } from "../reporter.ts";
import { countBackticks } from "../syntax/straighten.ts";
import { createCodeReader } from "./code-reader.ts";

/** Stress in underscores with Chinese words in it. */
const UNDERSCORES = /(?<!_)__([^\s_](?:[^_\n`]{0,80}[^\s_])?)__(?!_)/g;

/** A heading whose signs an input method has written. */
const HEADING = /^[ \t>]{0,20}([#＃]{2,6})[ \t\u3000]*(?=[^\s#＃])/gm;

/** Stress in full-width stars. Two of them behind a name or a letter may stand for what is left out: `张＊＊`. */
const STARS = /(?<![＊*])＊＊([^＊*\s\p{P}](?:[^＊*\n]{0,40}[^＊*\s\p{P}])?)＊＊(?![＊*])/gu;

/** Reports signs that Markdown does not read, and that are printed: `__词__` beside Chinese words, `＃＃ 标题`. */
export function checkUnreadSigns(source: string, report: Report): void {
  if (source.includes("__")) checkUnderscores(source, report);
  if (source.includes("＃")) checkSharps(source, report);
  if (source.includes("＊＊")) checkStars(source, report);
}

function checkStars(source: string, report: Report): void {
  const isCode = createCodeReader(source);
  let told = 0;
  for (const { 0: written, 1: words, index } of source.matchAll(STARS)) {
    if (/[、，。；和与與及]/.test(words!) || isCode(index) || countBackticks(source, index) % 2 === 1)
      continue;
    const wanted = `**${words!}**`;
    const message = `＊＊ are full-width signs, and no stress. Write ${wanted.slice(0, 30)}.`;
    report("literal-stars", "warning", index, message, {
      start: index,
      end: index + written.length,
      text: wanted,
    });
    if (++told === MOST_TOLD) return;
  }
}

function checkUnderscores(source: string, report: Report): void {
  const isCode = createCodeReader(source);
  let told = 0;
  for (const { 0: written, 1: words, index } of source.matchAll(UNDERSCORES)) {
    const before = source.slice(Math.max(0, index - 1), index);
    const after = source.slice(index + written.length, index + written.length + 1);
    // Between letters underscores are a part of a name; Chinese characters are letters, too.
    const isBeside = /[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after);
    if (!isBeside || !/\p{sc=Han}/u.test(words!) || /[。！？；]/.test(words!)) continue;
    if (isCode(index) || countBackticks(source, index) % 2 === 1) continue;
    const message = `Here __ stays printed as underscores. Write **${words!.slice(0, 20)}**.`;
    report("literal-stars", "warning", index, message);
    if (++told === MOST_TOLD) return;
  }
}

function checkSharps(source: string, report: Report): void {
  const isCode = createCodeReader(source);
  let told = 0;
  for (const { 0: head, 1: signs, index } of source.matchAll(HEADING)) {
    if (!signs!.includes("＃") || isCode(index)) continue;
    const start = index + head.indexOf(signs!);
    const wanted = "#".repeat(signs!.length);
    const message = `${signs} are full-width signs, and no heading. Write ${wanted} and a space.`;
    report("heading-space", "warning", start, message, {
      start,
      end: index + head.length,
      text: `${wanted} `,
    });
    if (++told === MOST_TOLD) return;
  }
}
