import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";
import { writeScalar } from "./write-records.ts";

/** Other names for the record that begins in a line of the file. */
export interface MoreNames {
  line: number;
  aliases: string[];
}

interface Insertion {
  at: number;
  text: string;
}

/**
 * The text of a file of records with names and records added; every byte that was there stays, in its order.
 *
 * @param records each as lines, see `writeRecord`.
 * @returns `undefined` where a record is written in a way that cannot be added to without rewriting it.
 */
export function extendRecords(
  text: string,
  more: readonly MoreNames[],
  records: readonly string[][],
): string | undefined {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const root = parseDocument(text.replace(/^\uFEFF/, " "), { logLevel: "silent" }).contents as Node | null;
  const items = isSeq<Node>(root) ? root.items : [];
  const byLine = new Map(items.map((item) => [toLine(text, item.range?.[0] ?? 0), item]));
  const insertions: Insertion[] = [];
  for (const { line, aliases } of more) {
    const item = byLine.get(line);
    const insertion = isMap<Node, Node | null>(item) ? addAliases(text, item, aliases, newline) : undefined;
    if (insertion === undefined) return undefined;
    insertions.push(insertion);
  }
  let extended = text;
  for (const { at, text: inserted } of insertions.sort((a, b) => b.at - a.at)) {
    extended = extended.slice(0, at) + inserted + extended.slice(at);
  }
  if (records.length === 0) return extended;
  const indent = items[0] === undefined ? "" : (/^ */.exec(lineAround(text, items[0].range![0]))?.[0] ?? "");
  const end = extended === "" || extended.endsWith("\n") ? "" : newline;
  return extended + end + records.flatMap((lines) => lines.map((line) => indent + line + newline)).join("");
}

function addAliases(
  text: string,
  map: YAMLMap<Node, Node | null>,
  aliases: string[],
  newline: string,
): Insertion | undefined {
  const pairs = map.items as Pair<Node, Node | null>[];
  const pair = pairs.find(({ key }) => isScalar(key) && String(key.value).toLowerCase() === "aliases");
  const written = aliases.map(writeScalar);
  const value = pair?.value;
  if (pair !== undefined) {
    if (!isSeq<Node>(value) || value.range == null) return undefined;
    const last = value.items.at(-1);
    if (value.flow) {
      if (last === undefined) return { at: value.range[1] - 1, text: written.join(", ") };
      return { at: last.range![1], text: written.map((alias) => `, ${alias}`).join("") };
    }
    if (last === undefined) return undefined;
    const lead = /^\s*- /.exec(lineAround(text, last.range![0]))?.[0];
    if (lead === undefined) return undefined;
    return {
      at: toLineEnd(text, last.range![1]),
      text: written.map((alias) => newline + lead + alias).join(""),
    };
  }
  const list = `aliases: [${written.join(", ")}]`;
  const [first] = pairs;
  const lastValue = pairs.at(-1)?.value;
  if (map.flow) return lastValue?.range ? { at: lastValue.range[1], text: `, ${list}` } : undefined;
  if (first?.key.range == null || first.value?.range == null) return undefined;
  const column = first.key.range[0] - toLineStart(text, first.key.range[0]);
  return {
    at: toLineEnd(text, first.value.range[1]),
    text: newline + " ".repeat(column) + list,
  };
}

function toLine(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function toLineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

/** Before the line break. */
function toLineEnd(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  if (at < 0) return text.length;
  return text[at - 1] === "\r" ? at - 1 : at;
}

function lineAround(text: string, offset: number): string {
  return text.slice(toLineStart(text, offset), toLineEnd(text, offset));
}
