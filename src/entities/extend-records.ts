import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar, type YAMLMap } from "yaml";
import { writeScalar } from "./write-records.ts";

/** Other names for the record that begins in a line of the file. */
export interface MoreNames {
  line: number;
  aliases: string[];
}

/** `text` in place of what stands from `at` to `to`. */
interface Edit {
  at: number;
  to: number;
  text: string;
}

/**
 * The text of a file of records with names and records added; every byte that was there stays, in its order.
 *
 * @param records each as lines, see `writeRecord`.
 * @returns with the names that were left out, since their record is written in a way that cannot be added to without rewriting it;
 *   `undefined` where no record can be added.
 */
export function extendRecords(
  text: string,
  more: readonly MoreNames[],
  records: readonly string[][],
): { text: string; refused: MoreNames[] } | undefined {
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const root = parseDocument(text.replace(/^\uFEFF/, " "), { logLevel: "silent" }).contents as Node | null;
  const items = isSeq<Node>(root) ? root.items : [];
  const byLine = new Map(items.map((item) => [toLine(text, item.range?.[0] ?? 0), item]));
  const edits: Edit[] = [];
  const refused: MoreNames[] = [];
  for (const names of more) {
    const item = byLine.get(names.line);
    const added = isMap<Node, Node | null>(item) ? addAliases(text, item, names.aliases, newline) : undefined;
    if (added === undefined) refused.push(names);
    else edits.push(...added);
  }
  if (records.length > 0 && isSeq(root) && root.flow) {
    const emptied = emptyList(text, root.range!);
    if (emptied === undefined) return undefined;
    edits.push(emptied);
  }
  let extended = text;
  for (const { at, to, text: inserted } of edits.sort((a, b) => b.at - a.at)) {
    extended = extended.slice(0, at) + inserted + extended.slice(to);
  }
  if (records.length === 0) return { text: extended, refused };
  const indent = items[0] === undefined ? "" : (/^ */.exec(lineAround(text, items[0].range![0]))?.[0] ?? "");
  const end = extended === "" || extended.endsWith("\n") ? "" : newline;
  const added = records.flatMap((lines) => lines.map((line) => indent + line + newline)).join("");
  return { text: extended + end + added, refused };
}

/** `[]` gives way to a list with a record a line; nothing is in it that could be lost. */
function emptyList(text: string, [at, to]: readonly [number, number, number]): Edit | undefined {
  if (text.slice(at + 1, to - 1).trim() !== "") return undefined;
  const isLine = lineAround(text, at).trim() === text.slice(at, to);
  return { at, to: isLine ? to + (/^[ \t]*\r?\n/.exec(text.slice(to))?.[0].length ?? 0) : to, text: "" };
}

function addAliases(
  text: string,
  map: YAMLMap<Node, Node | null>,
  aliases: string[],
  newline: string,
): Edit[] | undefined {
  const pairs = map.items as Pair<Node, Node | null>[];
  const pair = pairs.find(({ key }) => isScalar(key) && String(key.value).toLowerCase() === "aliases");
  const written = aliases.map(writeScalar);
  const value = pair?.value;
  if (pair !== undefined) {
    if (isScalar(value)) return listScalar(text, pair.key, value, written);
    if (!isSeq<Node>(value) || value.range == null) return undefined;
    const last = value.items.at(-1);
    if (value.flow) {
      if (last === undefined) return insert(value.range[1] - 1, written.join(", "));
      return insert(last.range![1], written.map((alias) => `, ${alias}`).join(""));
    }
    if (last === undefined) return undefined;
    const lead = /^\s*- /.exec(lineAround(text, last.range![0]))?.[0];
    if (lead === undefined) return undefined;
    return insert(toLineEnd(text, last.range![1]), written.map((alias) => newline + lead + alias).join(""));
  }
  const list = `aliases: [${written.join(", ")}]`;
  const [first] = pairs;
  const lastValue = pairs.at(-1)?.value;
  if (map.flow) return lastValue?.range ? insert(lastValue.range[1], `, ${list}`) : undefined;
  if (first?.key.range == null || first.value?.range == null) return undefined;
  const column = first.key.range[0] - toLineStart(text, first.key.range[0]);
  return insert(toLineEnd(text, first.value.range[1]), newline + " ".repeat(column) + list);
}

function insert(at: number, text: string): Edit[] {
  return [{ at, to: at, text }];
}

/** Nothing becomes a list; one text on one line becomes a list that begins with it. */
function listScalar(text: string, key: Node, value: Scalar, written: readonly string[]): Edit[] | undefined {
  if (key.range == null || value.range == null || value.anchor !== undefined || value.tag !== undefined)
    return undefined;
  const [at, to] = value.range;
  const source = text.slice(at, to);
  if (source === "") {
    const colon = /^[ \t]*:/.exec(text.slice(key.range[1]))?.[0];
    if (colon === undefined) return undefined;
    return insert(key.range[1] + colon.length, ` [${written.join(", ")}]`);
  }
  if (value.value === null) return [{ at, to, text: `[${written.join(", ")}]` }];
  if (/[\r\n]/.test(source) || value.type === "BLOCK_LITERAL" || value.type === "BLOCK_FOLDED")
    return undefined;
  // What is one text between spaces may be several within brackets.
  const kept = value.type === "PLAIN" && /[,[\]{}]/.test(source) ? JSON.stringify(source) : source;
  return [{ at, to, text: `[${[kept, ...written].join(", ")}]` }];
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
