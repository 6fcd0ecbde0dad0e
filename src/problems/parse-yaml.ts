import { type Document, LineCounter, parseDocument } from "yaml";
import { findSlip } from "./yaml-slips.ts";

/** A file of YAML as its author meant it, and what is wrong with it. */
export interface ParsedYaml {
  document: Document.Parsed;
  /** Line and column, from 1, of a place in it. */
  toPlace: (offset: number) => { line: number; column: number };
  /** What is no YAML. Only the first mistake is the author's; those after it are mostly its echo. */
  mistake: { line: number; column: number; message: string } | undefined;
}

/**
 * Parses what somebody wrote by hand; never throws. Slips that are sure are told and read as they were meant.
 *
 * @param keys those that may stand in it.
 */
export function parseYaml(written: string, keys: Iterable<string>): ParsedYaml {
  const text = written.replace(/^\uFEFF/, "");
  const parsed = parse(text);
  const [error] = parsed.document.errors;
  if (error === undefined) return { ...parsed, mistake: undefined };
  const slip = findSlip(text, new Set(keys), (mended) => parse(mended).document.errors.length === 0);
  if (slip !== undefined)
    return { ...parse(slip.whole), mistake: { ...parsed.toPlace(slip.at), message: slip.message } };
  const message = (error.message.split("\n")[0] ?? "").replace(/ at line .*$/, ".");
  return { ...parsed, mistake: { ...parsed.toPlace(error.pos[0]), message } };
}

function parse(text: string): Pick<ParsedYaml, "document" | "toPlace"> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, logLevel: "silent" });
  const toPlace = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return { document, toPlace };
}
