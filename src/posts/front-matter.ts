/** A post's text → its front matter, complete and typed, and its body. */
import type { Problem } from "../model.ts";
import { findNearestWord } from "../problems/nearest-word.ts";
import { cleanHead, cleanValues } from "./control-characters.ts";
import { type Block, findBlock } from "./front-matter-block.ts";
import { findReadBullets } from "./front-matter-bullets.ts";
import { findComments } from "./front-matter-comments.ts";
import { findSlipped, findYamlErrors } from "./front-matter-errors.ts";
import { type FrontMatter, readFields } from "./front-matter-fields.ts";
import { placeComplaints, toProblem } from "./front-matter-places.ts";
import { type FrontMatterKey, findMeant } from "./front-matter-schema.ts";
import { findEarlyEnd, findMissing } from "./front-matter-strays.ts";
import { checkTypes, known, type Values } from "./front-matter-types.ts";
import type { Complaint } from "./front-matter-values.ts";
import { loadYaml, longest } from "./front-matter-yaml.ts";

export type { FrontMatter } from "./front-matter-fields.ts";

export interface FrontMatterRead {
  data: FrontMatter;
  /** False: the front matter cannot be read, and the post is left out. */
  readable: boolean;
  /** Empty where nobody knows where it would begin. */
  body: string;
  /** Where the body begins in the text, in UTF-16 units. */
  bodyStart: number;
  /** Line of the body's first line, from 1. */
  bodyLine: number;
  /** Where front matter begins below other text, unread and told; absent elsewhere. */
  late?: number;
  /** In the order of the file. */
  problems: Problem[];
  /** Gives what is found later its place. */
  place(complaints: Complaint[]): Problem[];
}

/**
 * Reads the front matter of a post. Never throws; whatever is wrong is a problem with its place, named `path`.
 *
 * Lenient: fences of another length, extra quotes, scalars for lists and the like are reported and read as they were
 * meant. Only what is no YAML (a key given twice included), or asks for another language, is not `readable`.
 */
export function readFrontMatter(text: string, path: string): FrontMatterRead {
  const block = findBlock(text);
  const problems: Problem[] = [];
  const give = (data: FrontMatter, readable: boolean, whole = false): FrontMatterRead => {
    const bodyStart = whole ? Number(text.startsWith("\uFEFF")) : block.bodyStart;
    const { start, end, bodyLine } = block;
    const place = (complaints: Complaint[]) =>
      placeComplaints(complaints, text, path, breakLines(text.slice(start, end)), start);
    const body = text.slice(bodyStart);
    return { data, readable, body, bodyStart, bodyLine: whole ? 1 : bodyLine, problems, place };
  };
  const report = (
    offset: number,
    severity: Problem["severity"],
    rule: string,
    message: string,
    fix?: Problem["fix"],
  ) => problems.push(toProblem(text, path, offset, { rule: `front-matter/${rule}`, severity, message, fix }));

  if (block.state === "none") {
    const { severity, message, fix, late } = findMissing(text);
    report(0, severity, "missing", message, fix);
    return { ...give(nothing(), true), ...(late === undefined ? {} : { late }) };
  }
  if (block.state === "code") {
    const message = `Front matter is YAML; “${block.engine}” is never run. Write --- alone on the first line, and YAML.`;
    report(0, "error", "engine", message);
    return give(nothing(), false);
  }
  if (block.end - block.start > longest) {
    report(
      block.start,
      "error",
      "too-long",
      `The front matter is over ${longest} characters. Close it with --- before the text.`,
    );
    return give(nothing(), false);
  }
  const head = cleanHead(breakLines(text.slice(block.start, block.end)), (offset, message) => {
    const start = block.start + offset;
    report(start, "warning", "control-character", message, { start, end: start + 1, text: "" });
  });
  let raw: unknown;
  try {
    raw = loadYaml(head);
  } catch (error) {
    if (block.state === "unclosed") reportUnclosed(block, report, false);
    problems.push(...findYamlErrors(text, path, head, block.start, error));
    return give(nothing(), false);
  }
  if (typeof raw !== "object" || raw === null || Array.isArray(raw)) {
    const slip = findSlipped(text, path, head, block.start);
    if (slip !== undefined) problems.push(slip);
    // Two thematic breaks around prose, say: all of it is the body.
    else
      report(
        0,
        "warning",
        "missing",
        "What stands between the first two --- is no front matter. Write `key: value` lines there.",
      );
    return give(nothing(), slip === undefined, slip === undefined);
  }
  if (block.state === "unclosed") reportUnclosed(block, report, true);
  else if (block.odd !== undefined) reportFences(text, block, report);

  const early = findEarlyEnd(text, block);
  if (early !== undefined) {
    const message = `The front matter ends here, and “${early.key}” below it is text of the post. Delete this line.`;
    report(block.end, "error", "fence", message, early.fix);
  }
  for (const { offset, message, fix } of findComments(head, block.start))
    report(block.start + offset, "warning", "comment", message, fix);
  for (const { at, message, fix } of findReadBullets(head, block.start))
    report(block.start + at, "warning", "bullet", message, fix);
  const { data, complaints } = readValues(raw as Record<string, unknown>, head, path);
  if (complaints.length > 0) {
    const said = new Set(problems.map(({ line }) => line));
    // `- #桥` is an empty item since its words are a comment, which has been said.
    const isEcho = ({ rule, line }: Problem) =>
      said.has(line) && (rule === "front-matter/empty-item" || rule === "front-matter/joined-names");
    const told = placeComplaints(complaints, text, path, head, block.start);
    problems.push(...told.filter((one) => !isEcho(one)));
  }
  return give(data, true);
}

/** Lines that end as on old Macs end as all others do, and each character keeps its place. */
function breakLines(head: string): string {
  return head.includes("\r") ? head.replaceAll(/\r(?!\n)/g, "\n") : head;
}

/** What the YAML says, as it was meant. @param head the YAML itself. */
function readValues(
  raw: Record<string, unknown>,
  head: string,
  path: string,
): { data: FrontMatter; complaints: Complaint[] } {
  const complaints: Complaint[] = [];
  const values = matchKeys(raw, complaints);
  cleanValues(values, head, complaints);
  checkTypes(values, complaints);
  const data = readFields(values, path, (key, complaint) =>
    complaints.push({ ...complaint, key: values[key]?.written ?? key }),
  );
  return { data, complaints };
}

/** What a post has whose author wrote nothing. */
function nothing(): FrontMatter {
  return readFields({}, "", () => {});
}

const knownKeys: ReadonlySet<string> = new Set(known);

/** Each known key's value; keys in another case count, the rest are complaints. */
function matchKeys(raw: Record<string, unknown>, complaints: Complaint[]): Values {
  const values: Values = {};
  const strange: string[] = [];
  for (const [key, value] of Object.entries(raw)) {
    if (knownKeys.has(key)) values[key as FrontMatterKey] = { written: key, value };
    else strange.push(key);
  }
  for (const key of strange) {
    const folded = key.trim().toLowerCase().replaceAll(/[\s-]/g, "_");
    const name = folded === "companies" ? "companies_orgs" : folded;
    if (!knownKeys.has(name)) {
      complaints.push(toUnknown(key, raw));
      continue;
    }
    const target = name as FrontMatterKey;
    const taken = Object.hasOwn(raw, target);
    const isLeft = name !== "companies_orgs" && taken && !isEmpty(raw[target]);
    complaints.push({
      rule: folded === name ? "front-matter/key-case" : "front-matter/legacy-key",
      severity: "warning",
      message: isLeft
        ? `“${key}” is not read, since “${target}” is there, too. Keep one of them.`
        : `“${key}” is read as “${target}”. Write “${target}”.`,
      key,
      on: "key",
      ...(taken ? {} : { fix: { key: target } }),
    });
    const both = name === "companies_orgs" && taken ? [values[target]?.value, raw[key]].flat() : undefined;
    if (both !== undefined)
      values[target] = { written: target, value: both.filter((one) => one !== null && one !== "") };
    else if (isEmpty(values[target]?.value)) values[target] = { written: key, value: raw[key] };
  }
  return values;
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0)
  );
}

function toUnknown(key: string, raw: Record<string, unknown>): Complaint {
  const meant = findMeant(key, raw[key]);
  const advice =
    meant === undefined || Object.hasOwn(raw, meant.key) ? undefined : `Write “${meant.written}”.`;
  const nearest = meant === undefined ? findNearestWord(key, known) : undefined;
  const sure = nearest !== undefined && key.length > 3 && !Object.hasOwn(raw, nearest);
  return {
    rule: "front-matter/unknown-key",
    severity: "warning",
    message: `“${key.slice(0, 80)}” is no key of a post and is not read. ${
      advice ?? (nearest === undefined ? "Leave it out." : `Did you mean “${nearest}”?`)
    }`,
    key,
    on: "key",
    ...(sure ? { fix: { key: nearest } } : {}),
  };
}

type Report = (
  offset: number,
  severity: Problem["severity"],
  rule: string,
  message: string,
  fix?: Problem["fix"],
) => void;

function reportUnclosed(block: Block, report: Report, sure: boolean): void {
  const fix = sure ? { start: block.end, end: block.end, text: "---\n" } : undefined;
  report(
    0,
    "error",
    "unclosed",
    "The front matter is not closed. Write --- on a line of its own after the last key.",
    fix,
  );
}

function reportFences(text: string, block: Block, report: Report): void {
  const { odd } = block;
  if (odd === undefined) return;
  for (const fence of [odd, odd.closing]) {
    if (fence === undefined || (text.slice(fence.start, fence.end) === "---" && odd.closing !== undefined))
      continue;
    const message =
      odd.closing === undefined
        ? "The front matter begins on the file's first line, with nothing before it."
        : "The front matter's fence is not ---. Write exactly three hyphens.";
    const fix =
      odd.closing === undefined
        ? { start: text.startsWith("\uFEFF") ? 1 : 0, end: fence.start, text: "" }
        : { start: fence.start, end: fence.end, text: "---" };
    report(fence.start, "warning", "fence", message, fix);
  }
}
