import {
  type Document,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLParseError,
} from "yaml";
import { findOpenList, openListAdvice } from "./find-open-list.ts";
import { tellYamlError } from "./tell-yaml-error.ts";
import { describeUnprintable, unprintable } from "./unprintable.ts";
import { findSlip, type Slip } from "./yaml-slips.ts";

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
  if (error === undefined && !isText(parsed.document.contents)) return { ...parsed, mistake: undefined };
  const isRead = (mended: string) => parse(mended).document.errors.length === 0;
  const slip = findSlip(text, new Set(keys), isRead);
  const repair: Repair | undefined = slip ?? (error && (findTab(text, isRead) ?? findOpen(text, isRead)));
  if (repair !== undefined) {
    const { at, message, whole } = repair;
    return { ...parse(whole), mistake: { ...parsed.toPlace(at), message } };
  }
  if (error === undefined) return { ...parsed, mistake: undefined };
  const at = error.code === "MISSING_CHAR" ? findOpened(parsed.document, error.pos[0]) : error.pos[0];
  return { ...parsed, mistake: { ...parsed.toPlace(at), message: tellYamlError(error) } };
}

/** `title:甲` alone is a text, and so is an item of a list, `- name：甲`. */
function isText(contents: unknown): boolean {
  return isScalar(contents) || (isSeq(contents) && contents.items.some((item) => isScalar(item)));
}

/** What was meant, and where it is written otherwise. */
type Repair = Pick<Slip, "at" | "message" | "whole">;

/** The first line that a tab indents, where with spaces all can be read. */
function findTab(text: string, isRead: (mended: string) => boolean): Repair | undefined {
  const at = text.search(TABS);
  const whole = at < 0 ? "" : text.replaceAll(TABS, (indent) => indent.replaceAll("\t", "  "));
  if (at < 0 || !isRead(whole)) return undefined;
  return { at, message: tellYamlError({ code: "TAB_AS_INDENT", message: "" }), whole };
}

const TABS = /^ *\t[ \t]*/gm;

function findOpen(text: string, isRead: (mended: string) => boolean): Repair | undefined {
  const open = findOpenList(text, isRead);
  if (open === undefined) return undefined;
  const whole = `${text.slice(0, open.end)}]${text.slice(open.end)}`;
  return { at: open.at, message: openListAdvice, whole };
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
