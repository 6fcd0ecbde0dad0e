import {
  type Document,
  isScalar,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from "yaml";
import { tellYamlError } from "./tell-yaml-error.ts";
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
  const garbled = text.indexOf("\uFFFD");
  if (garbled >= 0) {
    const message =
      "Here are bytes that are not UTF-8. Write the characters again, and save the file as UTF-8.";
    return { ...parsed, mistake: { ...parsed.toPlace(garbled), message } };
  }
  const error = parsed.document.errors.find((one) => !isEnd(one, text));
  // `title:甲` alone is a text.
  if (error === undefined && !isScalar(parsed.document.contents)) return { ...parsed, mistake: undefined };
  const slip = findSlip(text, new Set(keys), (mended) => parse(mended).document.errors.length === 0);
  if (slip !== undefined)
    return { ...parse(slip.whole), mistake: { ...parsed.toPlace(slip.at), message: slip.message } };
  if (error === undefined) return { ...parsed, mistake: undefined };
  const at = error.code === "MISSING_CHAR" ? findOpened(parsed.document, error.pos[0]) : error.pos[0];
  return { ...parsed, mistake: { ...parsed.toPlace(at), message: tellYamlError(error) } };
}

/** Whether it is a line that closes the file, as in the front matter of a post: nothing follows it. */
function isEnd({ code, pos }: YAMLParseError, text: string): boolean {
  return (
    code === "MULTIPLE_DOCS" &&
    text
      .slice(pos[0])
      .replace(/^(?:---|\.\.\.)/, "")
      .trim() === ""
  );
}

/** Where a quote or bracket stands that nothing closes: the parser notices at its end. */
function findOpened(document: Document.Parsed, end: number): number {
  let opened = end;
  visit(document, {
    Node: (_, node) => {
      const { range, type, flow } = node as Node & { type?: string; flow?: boolean };
      if (range && range[0] < end && end <= range[2] && (flow || type?.startsWith("QUOTE")))
        opened = range[0];
    },
  });
  return opened;
}

function parse(text: string): Pick<ParsedYaml, "document" | "toPlace"> {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, logLevel: "error" });
  const toPlace = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  return { document, toPlace };
}
