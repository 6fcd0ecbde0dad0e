import { unescapeMarkdown } from "./syntax/unescape.ts";

/** A speaker's label as it stands at the start of a paragraph. */
export interface Label {
  /** As printed, without stars, brackets and colon: `张三（主持人）`. */
  text: string;
  /** Without the parenthesis: what two labels are compared by. */
  name: string;
  /** Length of the indentation before all of it, which is not printed. */
  indent: number;
  /** Characters of the paragraph's content before the label (`>> `, `<b>`). */
  before: string;
  /** Between label and words: `: `, `：`, or nothing when the label stands alone. */
  colon: string;
  /** Length of everything up to the words, an indentation and characters that nobody sees included. */
  length: number;
  form: LabelForm;
}

/** How labels are written; several in one post are a problem. */
export type LabelForm = "**N**:" | "**N:**" | "**[N]**:" | "[N]:" | "N:" | "**N**" | "**N** …" | "N 0:00";

/** Longest label, in UTF-16 units. */
const LONGEST = 60;

/** Beyond this a plain label's colon is none: brackets, fifty characters, white space before it. */
const LONGEST_PLAIN = 130;

const DASH = /^>>+\s*/;

/** When something is said, as recorders write it: `00:01:05`, `[1:05]`, `(00:01:05.230)`. */
const TIME = String.raw`(?:\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,3})?|\[\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,3})?\]|[(（]\d{1,2}(?::\d\d){1,2}[)）])`;
const NAME = String.raw`[^\s\d*_\x60<>[\]()（）:：,，.。!！?？;；"“][^*\x60<>[\]\n:：,，。!！?？;；"“]{0,39}?`;
/** `00:01:05 林岚`, `[00:01:05] 林岚：…`, `林岚 00:01:05`: behind it a colon, or the end of the line. */
const TIMED = new RegExp(
  `^(?:${TIME}\\s+(${NAME})|(${NAME})\\s+${TIME})(?:(\\s*[:：])|(?=[ \\t]*(?:\\n|$)))`,
);

/** Characters without a width, as pasted text holds them: spaces, marks of direction, soft hyphens. Not those that join emoji. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060-\u2064\ufeff]/g;
const INDENT = /^[\s\u00ad\u200b\u200e\u200f\u2060-\u2064\ufeff]*/;
const BOLD =
  /^(\*\*\*?|__)\s*(\[?)([^*_[\]\n:：]{1,60})(\]?)((?:\s*[（([][^（()）\]\n*]{1,50}[)）\]])?)((?:\s*[:：])?)\s*\1((?:\s*[（([][^（()）\]\n*]{1,50}[)）\]])?)((?:\s*[:：])?)/;
const PLAIN =
  /^(\[?)([^\s*^_`<>[\]()（）:：,，.。!！?？;；"“][^*`<>[\]\n:：,，。!！?？;；"“]{0,49})(\]?)(\s*[:：])/;

/**
 * Reads the label at the start of a paragraph's source, or nothing. A label is only a candidate: `**总结：**` looks like
 * one; whether somebody speaks is for the second witness to say.
 */
export function readLabel(content: string): Label | undefined {
  const indent = countIndent(content);
  const before = content.startsWith(">>") ? DASH.exec(content)![0] : "";
  const from = indent + before.length;
  const first = content.charCodeAt(from);
  // The two kinds begin with different characters.
  const isBold = first === 0x2a || first === 0x5f;
  if (!isBold && !hasColon(content, from)) return undefined;
  const head = content.slice(from, from + LONGEST_PLAIN);
  const seen = head.replace(UNSEEN, "");
  const label = isBold ? readBold(seen, before) : (readPlain(seen, before) ?? readTimed(seen, before));
  if (!label) return undefined;
  label.indent = indent;
  label.length = from + (seen === head ? label.length : findLength(head, label.length));
  return label;
}

/** How many characters at the start no author sees: an indentation of full-width spaces, marks without a width. */
function countIndent(content: string): number {
  const first = content.charCodeAt(0);
  // A paragraph begins with no other white space.
  if (
    first !== 0x3000 &&
    first !== 0xa0 &&
    first !== 0xad &&
    first !== 0xfeff &&
    (first < 0x2000 || first > 0x2064)
  )
    return 0;
  return INDENT.exec(content)![0].length;
}

/** Length in a text of what is `length` characters long without those that nobody sees. */
function findLength(text: string, length: number): number {
  let left = length;
  let at = 0;
  for (; left > 0; at++) if (text[at]!.search(UNSEEN) < 0) left--;
  return at;
}

/** Whether a colon comes before anything that cannot be part of a label, as in few paragraphs. */
function hasColon(content: string, from: number): boolean {
  const limit = Math.min(content.length, from + LONGEST_PLAIN);
  for (let at = from; at < limit; at++) {
    const code = content.charCodeAt(at);
    if (code === 0x3a || code === 0xff1a) return true;
    if (code === 0x2c || code === 0xff0c || code === 0x3002 || code === 0x21) return false;
  }
  return false;
}

function readBold(head: string, before: string): Label | undefined {
  const match = BOLD.exec(head);
  if (!match) return undefined;
  const [whole, marks, bracket, name, closing, roleIn = "", inside, behind = "", after] = match;
  // Behind a colon within the stars comes what is said; a link is no role.
  const isSaid = behind !== "" && (inside !== "" || head[whole!.length - after!.length] === "(");
  const all = isSaid ? head.slice(0, head.indexOf(marks!, marks!.length) + marks!.length) : whole!;
  const [roleOut, outside] = isSaid ? ["", ""] : [behind, after];
  if (/^\s*\((?:https?:|[/#.])/.test(roleIn)) return undefined;
  if ((bracket === "[") !== (closing === "]")) return undefined;
  if (inside && outside?.trim()) return undefined;
  const text = unescapeMarkdown(`${name}${roleIn}${roleOut}`.trim());
  if (text.length > LONGEST || !/\p{L}/u.test(name!)) return undefined;
  const colon = `${inside}${outside}`;
  const rest = head.slice(all.length);
  // A backslash at the end of the line breaks it, as the line feed behind it does.
  const isBroken = rest.startsWith("\\\n");
  const isAlone = isBroken || /^\s*(\n|$)/.test(rest);
  if (colon === "" && !isAlone && !/^[ \t]/.test(rest)) return undefined;
  const form: LabelForm =
    colon === "" ? (isAlone ? "**N**" : "**N** …") : bracket ? "**[N]**:" : inside ? "**N:**" : "**N**:";
  return {
    text,
    name: bareName(text),
    indent: 0,
    before,
    colon: colon.trim(),
    length: all.length + (isBroken && colon === "" ? 1 : 0),
    form,
  };
}

function readPlain(head: string, before: string): Label | undefined {
  const match = PLAIN.exec(head);
  if (!match) return undefined;
  const [all, bracket, name, closing, colon] = match;
  if ((bracket === "[") !== (closing === "]")) return undefined;
  const text = unescapeMarkdown(name!.trim());
  if (!bracket && !looksLikeName(text)) return undefined;
  const after = head.charCodeAt(all.length);
  if (colon!.endsWith(":") && (after === 0x2f || (after >= 0x30 && after <= 0x39))) return undefined;
  return {
    text,
    name: bareName(text),
    indent: 0,
    before,
    colon: colon!.trim(),
    length: all.length,
    form: bracket ? "[N]:" : "N:",
  };
}

function readTimed(head: string, before: string): Label | undefined {
  if (!/\d:\d\d/.test(head)) return undefined;
  const match = TIMED.exec(head);
  if (!match) return undefined;
  const [all, behind, ahead, colon = ""] = match;
  const name = bareName((behind ?? ahead)!);
  if (!looksLikeName(name)) return undefined;
  const text = all.slice(0, all.length - colon.length);
  return { text, name, indent: 0, before, colon: colon.trim(), length: all.length, form: "N 0:00" };
}

/** Whether a paragraph's own form shows a label. `**Name** words` shows one only where the name stands alone elsewhere. */
export function isCertain(label: Label | undefined): label is Label {
  return label !== undefined && label.form !== "**N** …";
}

/** A short run of Han characters, or a few capitalised Latin words, with a parenthesis at most. */
function looksLikeName(text: string): boolean {
  const name = bareName(text);
  if (/^[\p{sc=Han}·・\d A-Za-z]{1,16}$/u.test(name) && /\p{sc=Han}/u.test(name)) return true;
  return /^\p{Lu}[\p{L}\d.'’-]*(?: (?:\p{Lu}[\p{L}\d.'’-]*|\d+|de|da|van|von|der|la|le|bin|al)){0,4}$/u.test(
    name,
  );
}

/** The name without role, time or number in parentheses: `张三（主持人）` is 张三. */
export function bareName(text: string): string {
  let bare = text.trim();
  if (/[)）\]]$/.test(bare)) bare = bare.replace(/\s*[（([][^（()）\]]*[)）\]]$/u, "").trim();
  return bare === "" ? text : bare;
}

const GENERIC =
  /^(主持人|主持|嘉宾|主播|记者|听众|观众|采访者|采访人|受访者|被采访者|访谈者|提问者|提问|旁白|解说|解说员|叙述者|说话人|说话者|发言人|发言者|讲者|讲师|演讲者|演讲人|讲述者|对话者|参与者|与会者|未知|学生|老师|男声|女声|画外音|客人|众人|全体|问|答|host|co-?host|guest|interviewer|interviewee|moderator|speaker|presenter|narrator|reporter|questioner|audience|audience member|attendee|participant|announcer|voice ?over|anchor|panelist|student|caller|unknown|unknown speaker|man|woman|q|a|question|answer|主持人\/旁白)\s*[#＃]?\s*([a-z]|\d{1,2}|[一二三四五六七八九十甲乙丙丁])?$/i;

/** Whether a label names a role (主持人, Host, Speaker A, 说话人1) and not a person. */
export function isGeneric(name: string): boolean {
  return GENERIC.test(name);
}
