import { bareName, type Label, type LabelForm, looksLikeName } from "./label.ts";
import { unescapeMarkdown } from "./syntax/unescape.ts";

/** Longest label, in UTF-16 units. */
const LONGEST = 60;

/** When something is said, as recorders write it: `00:01:05`, `[1:05]`, `(00:01:05.230)`. */
const BRACKETED = String.raw`\[\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,3})?\]|[(（]\d{1,2}(?::\d\d){1,2}[)）]`;
export const TIME = String.raw`(?:\d{1,2}(?::\d\d){1,2}(?:[.,]\d{1,3})?|${BRACKETED})`;
export const NAME = String.raw`[^\s\d*_\x60<>[\]()（）:：,，.。!！?？;；"“][^*\x60<>[\]\n:：,，。!！?？;；"“]{0,39}?`;
/** One emoji, of however many parts. */
export const EMOJI = String.raw`\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d]{0,6}`;
const EDGE_EMOJI = new RegExp(`^${EMOJI}\\s*|\\s*${EMOJI}$`, "gu");
/** `**林岚** 🎤：` */
const EMOJI_BEHIND = new RegExp(`^\\s*${EMOJI}(?=(\\s*[:：]))`, "u");
const LINKED_TIME = /^\s*\[\d{1,2}(?::\d\d){1,2}\]$/;
/** `00:01:05 林岚`, `[00:01:05] 林岚：…`, `林岚 00:01:05`, `林岚（00:01:05）：…`: behind it a colon, or the end of the line. */
const TIMED = new RegExp(
  `^(?:${TIME}\\s+(${NAME})|(${NAME})(?:\\s+${TIME}|\\s*(?:${BRACKETED})))(?:(\\s*[:：])|(?=[ \\t]*(?:\\n|$)))`,
);

const BOLD =
  /^(\*\*\*?|__)\s*(\[?)([^*_[\]\n:：]{1,60})(\]?)((?:\s*[（([][^（()）\]\n*]{1,50}[)）\]])?)((?:\s*[:：])?)\s*\1((?:\s*[（([][^（()）\]\n*]{1,50}[)）\]])?)((?:\s*[:：])?)/;
const PLAIN =
  /^(\[?)([^\s*^_`<>[\]()（）:：,，.。!！?？;；"“][^*`<>[\]\n:：,，。!！?？;；"“]{0,49})(\]?)([^\S\n]*[:：])/;

/** A name in bold type at the start of a text. @param before see `Label`. */
export function readBold(head: string, before: string): Label | undefined {
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
  const emoji = isSaid || inside || outside ? null : EMOJI_BEHIND.exec(head.slice(all.length));
  const colon = emoji ? emoji[1]! : `${inside}${outside}`;
  const length = all.length + (emoji ? emoji[0].length + colon.length : 0);
  const rest = head.slice(length);
  // A backslash at the end of the line breaks it, as the line feed behind it does.
  const isBroken = rest.startsWith("\\\n");
  // `**林岚** [0:09](https://…): …`: the link is a part of what is said.
  const isTimed = isSaid && LINKED_TIME.test(behind);
  const isAlone = isBroken || /^\s*(\n|$)/.test(rest);
  if (colon === "" && !isAlone && !/^[ \t]/.test(rest)) return undefined;
  const form: LabelForm =
    colon === ""
      ? isAlone
        ? "**N**"
        : isTimed
          ? "N 0:00"
          : "**N** …"
      : bracket
        ? "**[N]**:"
        : inside
          ? "**N:**"
          : "**N**:";
  return {
    text: emoji ? `${text}${emoji[0]}` : text,
    name: stripEmoji(bareName(text)),
    indent: 0,
    before,
    colon: colon.trim(),
    length: length + (isBroken && colon === "" ? 1 : 0),
    form,
  };
}

/** `🎙️ 林岚` is 林岚. */
function stripEmoji(name: string): string {
  const bare = name.replace(EDGE_EMOJI, "");
  return bare === "" ? name : bare;
}

/** A name and a colon, in brackets or not. */
export function readPlain(head: string, before: string): Label | undefined {
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

/** A name with a time beside it. */
export function readTimed(head: string, before: string): Label | undefined {
  if (!/\d:\d\d/.test(head)) return undefined;
  const match = TIMED.exec(head);
  if (!match) return undefined;
  const [all, behind, ahead, colon = ""] = match;
  const name = bareName((behind ?? ahead)!);
  if (!looksLikeName(name)) return undefined;
  const text = all.slice(0, all.length - colon.length);
  return { text, name, indent: 0, before, colon: colon.trim(), length: all.length, form: "N 0:00" };
}
