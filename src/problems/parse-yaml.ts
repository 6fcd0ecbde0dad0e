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
import { describeUnprintable, unprintable } from "./unprintable.ts";
import { findSlip } from "./yaml-slips.ts";

/** A file of YAML as its author meant it, and what is wrong with it. */
export interface ParsedYaml {
  document: Document.Parsed;
  /** Line and column, from 1, of a place in it. */
  toPlace: (offset: number) => { line: number; column: number };
  /** What is no YAML. Only the first mistake is the author's; those after it are mostly its echo. */
  mistake: { line: number; column: number; message: string } | undefined;
  /** Where characters stand that no text holds: they are left out of what is read. */
  controls: { line: number; column: number; message: string }[];
}

/**
 * Parses what somebody wrote by hand; never throws. Slips that are sure are told and read as they were meant.
 *
 * @param keys those that may stand in it.
 */
export function parseYaml(written: string, keys: Iterable<string>): ParsedYaml {
  const parsed = parseMeant(written, keys);
  return { ...parsed, controls: cleanScalars(parsed) };
}

function parseMeant(written: string, keys: Iterable<string>): Omit<ParsedYaml, "controls"> {
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

/** Takes out of a document's texts what no text holds, itself or as YAML writes it (`"\u0007"`): a page would carry it everywhere. */
function cleanScalars({
  document,
  toPlace,
}: Pick<ParsedYaml, "document" | "toPlace">): ParsedYaml["controls"] {
  const controls: ParsedYaml["controls"] = [];
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value !== "string") return;
      const first = node.value.search(unprintable);
      if (first < 0) return;
      const message = `${describeUnprintable(node.value[first]!)} It is left out. Write the text without it.`;
      controls.push({ ...toPlace(node.range?.[0] ?? 0), message });
      node.value = node.value.replaceAll(unprintable, "");
      if (node.source !== undefined) node.source = node.source.replaceAll(unprintable, "");
    },
  });
  return controls;
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
