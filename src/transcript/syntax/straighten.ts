import { findFences } from "./find-fences.ts";
import { isEscaped } from "./find-tags.ts";
import { readShortName } from "./short-form.ts";

/** A sign of the grammar that was written otherwise, and what it stands for. */
export interface Slip {
  /** UTF-16 range in the source. */
  start: number;
  end: number;
  wanted: string;
}

/** What a text must hold to have slips: nearly none does, and looking for these is cheap. */
const SIGNS = ["＜", "＞", "／", "< ", "</ ", "：：", ":：", "：:", "＊＊"];

/** `＜details＞`, `</ summary>`, `< details >`: full-width signs or spaces in a tag without attributes. */
const TAG = /[<＜]([ \u3000]{0,4}[/／]?)[ \u3000]{0,4}(details|summary)[ \u3000]{0,4}[>＞]/gi;

/** `：：：en`, `:：: note`, `：：：`: a line that may begin or end a short form. */
const COLONS = /^[ \t]*([:：]{3,})(?=[ \t\u3000]*([^\s:：][^\n]*)?$)/gm;

/** `＊＊林岚＊＊：`, `＊＊林岚：＊＊` at the head of a line: a label, whose stars have the same length. */
const LABEL = /^([ \t]{0,3})＊＊([^\s＊*:：][^＊*\n:：]{0,39})(＊＊[ \t]?[:：]|[:：]＊＊)/gm;

/**
 * Sets tags, short forms and labels right whose signs are full-width, as an input method or a translator leaves them, or have spaces in
 * them. The text keeps its length, so that all offsets stay true; code, and what stands behind a backslash, is left alone. With the slips, in order of place.
 */
export function straighten(text: string): { text: string; slips: readonly Slip[] } {
  if (!SIGNS.some((sign) => text.includes(sign))) return { text, slips: [] };
  const fences = findFences(text);
  const isText = (at: number) =>
    fences.some(({ kind, start, end }) => kind === "code" && start <= at && at < end) ||
    countBackticks(text, at) % 2 === 1 ||
    isEscaped(text, at);
  const slips: Slip[] = [];
  // Colons alone on a line are somebody's ornament where nothing was begun with them.
  let hasShortForm = false;
  const straight = text
    .replace(TAG, (tag, slash: string, name: string, start: number) => {
      const wanted = `<${slash.trim() === "" ? "" : "/"}${name.toLowerCase()}>`;
      if (!/[＜＞／ \u3000]/.test(tag) || /^<\/?\w+ +>$/.test(tag) || isText(start)) return tag;
      slips.push({ start, end: start + tag.length, wanted });
      return `${wanted.slice(0, -1).padEnd(tag.length - 1)}>`;
    })
    .replace(COLONS, (line, colons: string, name: string | undefined, at: number) => {
      const end = at + line.length;
      const start = end - colons.length;
      const isName = name !== undefined && readShortName(name) !== undefined;
      hasShortForm ||= isName;
      if (!colons.includes("：") || !(isName || (name === undefined && hasShortForm)) || isText(start))
        return line;
      slips.push({ start, end, wanted: ":::" });
      return line.slice(0, -colons.length) + ":".repeat(colons.length);
    })
    .replace(LABEL, (label, indent: string, _name, _colon, at: number) => {
      const start = at + indent.length;
      if (isText(start)) return label;
      const straightened = label.replaceAll("＊", "*");
      slips.push({ start, end: at + label.length, wanted: straightened.slice(indent.length) });
      return straightened;
    });
  return { text: straight, slips: slips.sort((a, b) => a.start - b.start) };
}

/** How far back on a line a backtick is looked for. */
const LOOK_BACK = 2000;

/** How many backticks stand before an offset on its line: behind an odd number of them is code. */
export function countBackticks(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - LOOK_BACK), at);
  return before.slice(before.lastIndexOf("\n") + 1).split("`").length - 1;
}
