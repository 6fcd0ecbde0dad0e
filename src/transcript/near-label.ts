import type { LabelForm } from "./label.ts";
import { NAME } from "./label-forms.ts";

/** What stands at the head of a paragraph where a label would, and is written otherwise. */
export interface NearLabel {
  name: string;
  /** How it is written, with the mark behind it. */
  written: string;
  /** Length in the content of everything up to the words. */
  length: number;
  /** What is printed for the colon. */
  colon: string;
  /** Whether nothing but a label is written so. */
  isClear: boolean;
  /** Whether what follows may tell who it is: `**白露**，记者。` */
  isApposed: boolean;
}

/** By what opens them, what closes names in other dress than a label's. */
const CLOSERS: Readonly<Record<string, string>> = {
  "**": "**",
  "**[": "]**",
  "****": "****",
  "~~": "~~",
  "`": "`",
  "（": "）",
  "(": ")",
  "「": "」",
  "“": "”",
  '"': '"',
};
const OPENING = String.raw`\*{4}|\*\*\[?|~~|\x60|[（(「“"]`;
const CLOSING = String.raw`\*{4}|\]?\*\*|~~|\x60|[）)」”"]`;
const DRESSED = new RegExp(
  `^(${OPENING})\\s*(${NAME})\\s*([:：；;]?)\\s*(${CLOSING})(?:[ \\t]*(\\\\?[:：；;]|&#(?:58|x3a|65306|xff1a);|&colon;))?`,
  "i",
);
const PLAIN = new RegExp(`^(${NAME})[ \\t]*([；;︰])`);

/** Behind a bold name: a mark that might stand for its colon, or who says it; and then no other name. */
const MARK =
  /^(?:[，,。.|／/~～!！·]|[ \t]*(?:[—–-]{1,2}|[|｜=＝→>＞]|[-=]>)|(?:说|說|问|問|答|道)[:：])[ \t]*(?=[^\s*])/;

/** Nobody but who speaks begins so; behind a bold name that a sentence is about stands what it does. */
const SPEAKING =
  /^(?:[ \t]+(?=(?:我|你|您|咱|嗯|哎|哦|哈哈|谢谢|謝謝|对[，,。！!]|對[，,。！!]|是[的啊，,。]|好[的，,。]|不是[，,]|大家好|各位|欢迎|啊|诶|唉|呃|哇|明白|什么|如果|但是|可是|那[，,么你我]|没错|沒錯|所以|因为|因為)|(?:I|I['’]m|I['’]ve|You|We|Yes|Yeah|No,|Well,|Thanks?|Right,|Okay|So,?|But|And)\b)|(?=我[^国國校院们們]|谢谢|謝謝|大家好|各位|嗯[，。]|是的[，。]|好的[，。]|对[，。]))/;

/** The longest of them. */
const LONGEST = 80;

/** Whether a text may begin with one in some dress: nearly none does. */
export function isDressed(content: string): boolean {
  const first = content.charCodeAt(0);
  if (first === 0x2a) return true;
  return first < 0x3000
    ? '~`("“'.includes(content.charAt(0)) && content !== ""
    : first === 0xff08 || first === 0x300c;
}

/** Reads what is nearly a label at the head of a paragraph. @param form how the post's labels are written: of plain ones only the colon may differ. */
export function readNearLabel(content: string, form: LabelForm | undefined): NearLabel | undefined {
  const head = content.slice(0, LONGEST);
  const dressed = isDressed(content) ? DRESSED.exec(head) : null;
  if (dressed) {
    const [all, opening, name, inside, closing, outside = ""] = dressed;
    if (CLOSERS[opening!] !== closing) return undefined;
    const mark = inside! + outside.trim();
    const rest = head.slice(all.length);
    // Names in a row; a name alone on its line.
    if (/^\s*(?:\n|$|\*\*[^*\n]{1,40}\*\*\s*(?:[；;、，,。]|$))/.test(rest)) return undefined;
    if (mark !== "") return make(all, name!, "", mark.length > 2 || mark[0] === "\\" ? ":" : mark, true);
    const ambiguous = opening!.startsWith("**")
      ? (MARK.exec(rest) ?? SPEAKING.exec(rest))
      : /[（(]/.test(opening!)
        ? /^/.exec(rest)
        : null;
    return ambiguous ? make(all, name!, ambiguous[0].trimEnd(), "", false) : undefined;
  }
  const plain = form === "N:" ? PLAIN.exec(head) : null;
  if (!plain || /[；;]/.test(head.slice(plain[0].length))) return undefined;
  return make(plain[0], plain[1]!, "", plain[2]!, true);
}

function make(all: string, name: string, behind: string, colon: string, isClear: boolean): NearLabel {
  return {
    name: name.trim(),
    written: all + behind,
    length: all.length,
    colon,
    isClear,
    isApposed: /[，,—–-]$/.test(behind),
  };
}
