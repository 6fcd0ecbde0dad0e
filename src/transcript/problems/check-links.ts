import { MOST_TOLD, type Report } from "../reporter.ts";
import { countBackticks } from "../syntax/straighten.ts";
import { createCodeReader } from "./code-reader.ts";

/** A link or picture with its two pairs of brackets, of whatever width, with a space between them or the other way round. */
const LINK =
  /([!！]?)(?:([[【])([^[\]【】\n]{1,200})([\]】])([ \t\u3000]{0,2})([(（])(https?:\/\/[^\s()（）。，、；！？]{1,500})([)）])|\(([^()[\]\n]{1,60})\)\[(https?:\/\/[^\s()[\]]{1,500})\])/g;

/** A link whose address has a space in it, or no end. */
const BROKEN =
  /\[([^[\]\n]{1,200})\]\((https?:\/\/[^\s()（）。，、；！？]{1,500})(?=[ \t\n。，、；！？]|$)([^()\n]{0,100})(\)?)/g;

/** Reports links that are printed with their signs, as an input method or a translator leaves them: `[桥]（https://…）`. */
export function checkLinks(source: string, report: Report): void {
  if (!source.includes("http")) return;
  let told = 0;
  let isCode = createCodeReader(source);
  const isText = (at: number) => !isCode(at) && countBackticks(source, at) % 2 === 0;
  const tell = (start: number, written: string, wanted: string, advice: string, isSure: boolean) => {
    if (told++ >= MOST_TOLD) return;
    const message = `“${shorten(written)}” is printed as such, and no link. ${advice}`;
    const fix = isSure ? { start, end: start + written.length, text: wanted } : undefined;
    report("link-form", "warning", start, message, fix);
  };
  if (/[（）【】！]|\][ \t]\(|\)\[/.test(source))
    for (const match of source.matchAll(LINK)) {
      const [all, before, open, text, close, gap, left, url, right, words, address] = match;
      // `来了！[桥](https://…)` ends a sentence and begins a link.
      const isCall = before === "！" && match.index > 0 && source[match.index - 1] !== "\n";
      const sign = isCall ? "" : before;
      const written = isCall ? all.slice(1) : all;
      const at = match.index + all.length - written.length;
      const isWide = `${sign}${open}${close}${left}${right}`;
      // `【桥】（https://…）` is a name and its address; a link it is with one sign of a link's.
      const isLink =
        words !== undefined || (/[[\](]/.test(isWide) && (gap !== "" || /[！【】（）]/.test(isWide)));
      if (!isLink || !isText(at)) continue;
      const mark = sign === "" ? "" : "!";
      const wanted = words === undefined ? `${mark}[${text}](${url})` : `${mark}[${words}](${address})`;
      tell(at, written, wanted, `Write ${shorten(wanted)}.`, true);
    }
  if (!source.includes("](http")) return;
  isCode = createCodeReader(source);
  for (const { 0: written, 2: url, 3: rest, 4: end, index } of source.matchAll(BROKEN)) {
    // `[桥](https://… "Title")` is a link.
    if (/^\s*["']/.test(rest!) || (end !== "" && !/\s\S/.test(rest!)) || !isText(index)) continue;
    // It may go on behind what is looked at.
    if (end === "" && !/^\s/.test(rest!) && rest!.length === 100) continue;
    const advice =
      end === ""
        ? "Write ) behind its address."
        : "An address has no spaces: write %20 for each, or take them out.";
    tell(index, end === "" ? written.slice(0, written.length - rest!.length) : written, url!, advice, false);
  }
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58)}…` : text;
}
