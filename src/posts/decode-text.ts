/** The bytes of a file → its text, and what is wrong with its characters. */
import { isUtf8, transcode } from "node:buffer";
import type { Problem } from "../model.ts";
import { toProblem } from "./front-matter-places.ts";

/** UTF-8 as text, like `toString`, in half the time for what is mostly Chinese; with what is wrong with its characters. */
export function decodeText(bytes: Buffer, path: string): { text: string; garbled?: Garbled | undefined } {
  if (isUtf8(bytes)) {
    const text = transcode(bytes, "utf8", "utf16le").toString("utf16le");
    return { text, garbled: text.includes("\uFFFD") ? findLost(text, path) : findMisread(text, path) };
  }
  const text = bytes.toString("utf8");
  return { text, garbled: findGarbled(text, path) };
}

/** What is wrong with a text that is not UTF-8, and whether that is all of it. */
export interface Garbled {
  problem: Problem;
  isWhole: boolean;
}

/** More of a text than this, and more places: it is one in another encoding, not one with a damaged place. */
const mostGarbled = { share: 0.01, places: 4 };

function findGarbled(text: string, path: string): Garbled {
  const places = text.split("\uFFFD").length - 1;
  const isMost = places > mostGarbled.places && places > mostGarbled.share * text.length;
  // UTF-16 puts a zero beside every Latin letter.
  const isWhole = isMost || text.includes("\u0000");
  const message = isWhole
    ? "The file is not UTF-8, and is left out. Save it as UTF-8."
    : "Here are bytes that are not UTF-8. They are shown as �: write the characters again, and save the file as UTF-8.";
  const complaint = { rule: "posts/encoding", severity: "error" as const, message };
  return { problem: toProblem(text, path, isWhole ? 0 : text.indexOf("\uFFFD"), complaint), isWhole };
}

/** Characters that were lost before the file was saved as UTF-8: among letters, or several; elsewhere somebody writes of the sign itself. */
function findLost(text: string, path: string): Garbled | undefined {
  const at = text.search(/(?<=[\p{L}\p{N}])\uFFFD|\uFFFD(?=[\p{L}\p{N}\uFFFD])/u);
  if (at < 0) return undefined;
  const message =
    "A character was lost here when the text was saved in another encoding: � stands for it. Write it again.";
  const problem = toProblem(text, path, at, { rule: "posts/encoding", severity: "warning", message });
  return { problem, isWhole: false };
}

/**
 * What common signs become when UTF-8 is read as Latin or as GBK, and saved so: ’ “ ” – … é, and in Chinese ， 。 的. `锟斤拷` is the
 * sign for what was lost, read so.
 */
const MISREAD = ["â€", "Ã©", "Ã¨", "ï¼Œ", "ã€‚", "çš„", "锟斤拷", "銆傦", "鐨勪", "锛屾"];

/** Characters that were read in another encoding before the file was saved. */
function findMisread(text: string, path: string): Garbled | undefined {
  let at = -1;
  for (const sign of MISREAD) {
    const found = text.indexOf(sign);
    if (found >= 0 && (at < 0 || found < at)) at = found;
  }
  if (at < 0) return undefined;
  const written = text.slice(at, at + 12).split(/[\s\w]/, 1)[0]!;
  const message = `“${written}” is what another encoding makes of a character. Write it again, here and wherever the like stands.`;
  const problem = toProblem(text, path, at, { rule: "posts/encoding", severity: "warning", message });
  return { problem, isWhole: false };
}
