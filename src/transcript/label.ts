/** A speaker's label as it stands at the start of a paragraph. */
export interface Label {
  /** As printed, without stars, brackets and colon: `张三（主持人）`. */
  text: string;
  /** Without the parenthesis: what two labels are compared by. */
  name: string;
  /** Length of the indentation before all of it, which is not printed. */
  indent: number;
  /** Characters of the paragraph's content before the label (`>> `, `- `). */
  before: string;
  /** Between label and words: `: `, `：`, or nothing when the label stands alone. */
  colon: string;
  /** Length of everything up to the words, an indentation and characters that nobody sees included. */
  length: number;
  /** Stars that the label has opened and the words go on with: `**问：为什么？**`. */
  reopened?: string;
  form: LabelForm;
}

/** Whether a label is a speaker's; see `witness.ts`. */
export type IsSpeaker = (label: Label | undefined) => label is Label;

/** How labels are written; several in one post are a problem. */
export type LabelForm =
  | "**N**:"
  | "**N:**"
  | "**[N]**:"
  | "[N]:"
  | "N:"
  | "**N**"
  | "**N** …"
  | "N 0:00"
  | "*N*:"
  | "<b>N</b>:"
  | "【N】:"
  | "【N】"
  | "- [N]"
  | "**N: …**";

/** Whether a paragraph's own form shows a label. `**Name** words` shows one only where the name stands alone elsewhere. */
export function isCertain(label: Label | undefined): label is Label {
  return label !== undefined && label.form !== "**N** …";
}

/** A short run of Han characters, initials among them (`A.B. 林`), or a few capitalised Latin words, with a parenthesis at most. */
export function looksLikeName(text: string): boolean {
  const name = bareName(text);
  if (/^(?:[\p{sc=Han}·・\d A-Za-z]|(?<=[A-Z])\.){1,16}$/u.test(name) && /\p{sc=Han}/u.test(name))
    return true;
  return /^\p{Lu}[\p{L}\d.'’-]*(?: (?:\p{Lu}[\p{L}\d.'’-]*|\d+|de|da|van|von|der|la|le|bin|al)){0,4}$/u.test(
    name,
  );
}

/** The name without role, time or number in parentheses, or without those around all of it: `张三（主持人）` and `（张三）` are 张三. */
export function bareName(text: string): string {
  let bare = text.trim();
  if (/[)）\]]$/.test(bare)) bare = bare.replace(/\s*[（([][^（()）\]]*[)）\]]$/u, "").trim();
  return bare === "" ? text.trim().slice(1, -1).trim() || text : bare;
}

const GENERIC =
  /^(主持人|主持|现场观众|观众提问|听众提问|網友提問|网友提问|嘉宾|主播|记者|听众|观众|采访者|采访人|受访者|被采访者|访谈者|提问者|提问|旁白|解说|解说员|叙述者|说话人|说话者|发言人|发言者|讲者|讲师|演讲者|演讲人|讲述者|对话者|参与者|与会者|嘉賓|記者|聽眾|觀眾|採訪者|採訪人|受訪者|訪談者|提問者|提問|解說|敘述者|說話人|說話者|發言人|發言者|講者|講師|演講者|演講人|講述者|對話者|參與者|與會者|未知|学生|老师|學生|老師|男聲|女聲|眾人|全體|問|男声|女声|画外音|客人|众人|全体|问|答|host|co-?host|guest|interviewer|interviewee|moderator|speaker|presenter|narrator|reporter|questioner|audience|audience member|attendee|participant|announcer|voice ?over|anchor|panelist|student|caller|unknown|unknown speaker|man|woman|q|a|question|answer|主持人\/旁白)\s*[#＃]?\s*([a-z]|\d{1,2}|[一二三四五六七八九十甲乙丙丁])?$/i;

/** Whether a label names a role (主持人, Host, Speaker A, 说话人1) and not a person. */
export function isGeneric(name: string): boolean {
  return GENERIC.test(name);
}
