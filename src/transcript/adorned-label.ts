import { bareName, type Label, type LabelForm, looksLikeName } from "./label.ts";
import { EMOJI, NAME, readBold, readPlain, TIME } from "./label-forms.ts";

/** A time, an emoji or a dash before the label: printed with it, and no part of the name. */
const ADORNMENT = new RegExp(`^(?:(${TIME}|\\x60${TIME}\\x60)\\s*|(${EMOJI})\\s*|([—–]{1,2})\\s*)`, "u");
/** `**林岚 0:09**`, `**[0:09] 林岚：**`. */
const TIMED_BOLD = new RegExp(
  `^(\\*\\*|__)\\s*((?:${TIME}\\s+(${NAME})|(${NAME})\\s+${TIME}))\\s*(?:([:：])\\s*\\1|\\1(?:(\\s*[:：])|(?=\\s|$)))`,
);
/** `**问：为什么？**`, all of the line in stars: for the caller to see. */
const BOLD_WORDS = new RegExp(`^(\\*\\*|__)(${NAME})([:：])(?=[^*_\\s])`);
const ITALIC = new RegExp(`^([*_])(?![*_])(${NAME})(?:([:：])\\1|\\1(\\s*[:：]))`);
/** `<b>林岚</b>：`, `<span class="speaker">林岚</span>：`, `<font color="blue"><b>林岚：</b></font>`. */
const HTML_NAME = new RegExp(
  `^<(b|strong|u|span|font)(?:\\s+(?:class|style|color|id)\\s*=\\s*(?:"[^"<>]{0,60}"|'[^'<>]{0,60}'))*>\\s*(?:<(b|strong)>\\s*)?(${NAME})\\s*(?:([:：])\\s*(?:</\\2>\\s*)?</\\1>|(?:</\\2>\\s*)?</\\1>(\\s*[:：]))`,
  "i",
);
const LENTICULAR = new RegExp(`^【\\s*(${NAME})\\s*】(\\s*[:：])?`);

/** `- [Ada] Yes.` */
const SUBTITLE = new RegExp(`^- ?\\[\\**(${NAME})\\**\\](?!\\()\\s+`);

/** Labels in other dress: within a time's stars, lenticular brackets, tags, behind a time, an emoji or a dash. */
export function readAdorned(head: string, before: string): Label | undefined {
  const make = (
    length: number,
    name: string,
    colon: string,
    form: LabelForm,
    text = name,
  ): Label | undefined =>
    looksLikeName(name)
      ? { text, name: bareName(name), indent: 0, before, colon: colon.trim(), length, form }
      : undefined;
  switch (head[0]) {
    case "*":
    case "_": {
      const timed = /\d:\d\d/.test(head) ? TIMED_BOLD.exec(head) : null;
      if (timed) {
        const [all, , text, behind, ahead, inside, outside = ""] = timed;
        return make(all.length, (behind ?? ahead)!, inside ?? outside, "N 0:00", text);
      }
      const words = BOLD_WORDS.exec(head);
      if (words) {
        const label = make(words[0].length, words[2]!, words[3]!, "**N: …**");
        return label && { ...label, reopened: words[1]! };
      }
      const italic = ITALIC.exec(head);
      return italic ? make(italic[0].length, italic[2]!, italic[3] ?? italic[4]!, "*N*:") : undefined;
    }
    case "-": {
      const [all, name] = SUBTITLE.exec(head) ?? [];
      const label = all === undefined ? undefined : make(all.length, name!, "", "- [N]");
      return label && { ...label, before: `${before}- ` };
    }
    case "<": {
      const [all, , , name, inside, outside] = HTML_NAME.exec(head) ?? [];
      return all === undefined ? undefined : make(all.length, name!, inside ?? outside!, "<b>N</b>:");
    }
    case "【": {
      const [all, name, colon] = LENTICULAR.exec(head) ?? [];
      if (all === undefined) return undefined;
      return make(all.length, name!, colon ?? "", colon === undefined ? "【N】" : "【N】:");
    }
  }
  // Most paragraphs begin with a letter.
  if (/^[a-z\p{sc=Han}]/iu.test(head)) return undefined;
  const [adornment, time] = ADORNMENT.exec(head) ?? [];
  if (adornment === undefined) return undefined;
  const rest = head.slice(adornment.length);
  const label = /^[*_]/.test(rest) ? readBold(rest, before) : readPlain(rest, before);
  if (!label || label.colon === "") return undefined;
  return {
    ...label,
    text: `${adornment.replaceAll("`", "")}${label.text}`,
    length: adornment.length + label.length,
    form: time === undefined ? label.form : "N 0:00",
  };
}
