/** Where in the file a complaint about the front matter belongs: a second parse, made only when there is one. */
import { isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from "yaml";
import type { Problem } from "../model.ts";
import { type Complaint, toYamlText } from "./front-matter-values.ts";

/** A range of the file's text, in UTF-16 units. */
interface Range {
  start: number;
  end: number;
}

/** Line and column of an offset, both from 1. */
export function toPlace(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) {
      line++;
      start = at + 1;
    }
  }
  return { line, column: offset - start + 1 };
}

/** A problem at an offset of the file's text. */
export function toProblem(
  text: string,
  path: string,
  offset: number,
  complaint: Pick<Problem, "rule" | "severity" | "message" | "fix">,
): Problem {
  const { rule, severity, message, fix } = complaint;
  return { path, ...toPlace(text, offset), severity, message, rule, ...(fix === undefined ? {} : { fix }) };
}

/**
 * Complaints → problems, in the order of the file. `head` is the YAML as it was parsed (same length as in the file),
 * `start` where it begins in `text`.
 */
export function placeComplaints(
  complaints: Complaint[],
  text: string,
  path: string,
  head: string,
  start: number,
): Problem[] {
  const simple = complaints.map((complaint) => findOnLine(complaint, head));
  if (simple.every((at) => at !== undefined)) {
    return sortByPlace(
      complaints.map((complaint, index) =>
        toProblem(text, path, start + simple[index]!, { ...complaint, fix: undefined }),
      ),
    );
  }
  const pairs = readPairs(head);
  const problems = complaints.map((complaint) => {
    const pair = pairs.find((one) => isPair(one) && toKeyText(one) === complaint.key);
    const key = toRange(pair?.key, start);
    const value = toRange(pair?.value, start);
    const item =
      isSeq(pair?.value) && complaint.item !== undefined
        ? (pair.value.items[complaint.item] as Node)
        : undefined;
    const entry =
      isMap(pair?.value) && complaint.entry !== undefined
        ? pair.value.items.find((one) => toKeyText(one) === complaint.entry)
        : undefined;
    const inner = item ?? ((entry?.value ?? entry?.key) as Node | undefined);
    const spot = toRange(inner, start) ?? (complaint.on === "key" ? key : (value ?? key));
    const fix = pair === undefined ? undefined : toFix(complaint, pair, item, key, head, start);
    return toProblem(text, path, spot?.start ?? start, { ...complaint, fix });
  });
  return sortByPlace(problems);
}

/** The keys of the YAML and their values, with their ranges in it; none where it cannot be read. */
export function readPairs(head: string): Pair<Node, Node | null>[] {
  try {
    const root = parseDocument(head, { schema: "failsafe", uniqueKeys: false, logLevel: "silent" })
      .contents as unknown;
    return isMap(root) ? (root.items as Pair<Node, Node | null>[]) : [];
  } catch {
    // Too deep for this parser: the first line has to do.
    return [];
  }
}

export function toKeyText({ key }: Pair): string {
  return String((key as { value?: unknown } | null)?.value ?? "");
}

function sortByPlace(problems: Problem[]): Problem[] {
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

/**
 * The place of a complaint without a repair about `key: value` on a line of its own, found without a parser, which takes as
 * long as the rest of the post. `undefined` where only the parser can say.
 */
function findOnLine({ key, item, entry, on, fix }: Complaint, head: string): number | undefined {
  if (fix !== undefined || item !== undefined || entry !== undefined || !/^\w[\w-]*$/.test(key))
    return undefined;
  const lines = [...head.matchAll(new RegExp(`^${key}[ \\t]*:`, "gm"))];
  if (lines.length !== 1) return undefined;
  const [{ 0: opening, index }] = lines as [RegExpExecArray];
  if (on === "key") return index;
  const value = /^[ \t]+(?=[^\s#&!|>*?%@`-])/.exec(
    head.slice(index + opening.length, index + opening.length + 200),
  );
  return value ? index + opening.length + value[0].length : undefined;
}

function toRange(node: Node | null | undefined, start: number): Range | undefined {
  return node?.range ? { start: start + node.range[0], end: start + node.range[1] } : undefined;
}

function toFix(
  complaint: Complaint,
  pair: Pair<Node, Node | null>,
  item: Node | undefined,
  key: Range | undefined,
  head: string,
  start: number,
): Problem["fix"] {
  const { fix } = complaint;
  if (fix === undefined) return undefined;
  if ("key" in fix) return key && { ...key, text: fix.key };
  if ("quote" in fix) {
    const node = complaint.item === undefined ? pair.value : item;
    const range = toRange(node, start);
    const source = node?.range ? head.slice(node.range[0], node.range[1]).trimEnd() : "";
    // `a: b` as it stands; what holds quotes, brackets or lines of its own is left to its author.
    if (range === undefined || source === "" || /[\r\n"'#{}[\]&*!|>]/.test(source)) return undefined;
    return { start: range.start, end: range.start + source.length, text: toYamlText(source) };
  }
  if ("scalar" in fix) {
    const node = complaint.item === undefined ? pair.value : item;
    // A block scalar's range runs on to the next key: better left to its author.
    if (!isScalar(node) || node.anchor || String(node.type).startsWith("BLOCK")) return undefined;
    const range = toRange(node, start);
    return range && { ...range, text: toYamlText(fix.scalar) };
  }
  const node = pair.value;
  if (!node?.range || !pair.key?.range || node.anchor || node.tag) return undefined;
  const source = head.slice(node.range[0], node.range[1]);
  // Comments inside the value would be lost, and a block's range takes the line break with it.
  if (/(^|\s)#/.test(source) || (isScalar(node) && String(node.type).startsWith("BLOCK"))) return undefined;
  const colon = head.indexOf(":", pair.key.range[1]);
  const between = head.slice(colon + 1, node.range[0]);
  if (colon < 0 || between.trim() !== "") return undefined;
  const end = node.range[0] + source.trimEnd().length;
  return { start: start + colon + 1, end: start + end, text: ` ${fix.value}` };
}
