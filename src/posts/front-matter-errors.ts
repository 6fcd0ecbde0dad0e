/** What is no YAML: its mistakes with the file's own lines, and a repair where one is sure. */
import { parseDocument, type YAMLParseError } from "yaml";
import type { Problem } from "../model.ts";
import { findOpenList, openListAdvice } from "../problems/find-open-list.ts";
import { tellYamlError } from "../problems/tell-yaml-error.ts";
import { findSlip } from "../problems/yaml-slips.ts";
import { findUnreadBullets } from "./front-matter-bullets.ts";
import { findHiddenBracket } from "./front-matter-comments.ts";
import { toProblem } from "./front-matter-places.ts";
import { frontMatterSchema } from "./front-matter-schema.ts";
import { loadYaml } from "./front-matter-yaml.ts";

/** Problems of a head that `loadYaml` refused with `error`; at least one. `start` is the head's place in `text`. */
export function findYamlErrors(
  text: string,
  path: string,
  head: string,
  start: number,
  error: unknown,
): Problem[] {
  const severity = "error";
  if (error instanceof RangeError) {
    const message = "The front matter nests too deeply to be read.";
    return [toProblem(text, path, start, { rule: "front-matter/yaml", severity, message })];
  }
  const bullets = findUnreadBullets(head, start);
  if (bullets.length > 0)
    return bullets.map(({ at, message, fix }) => {
      const told = `The front matter is no YAML here. ${message}`;
      return toProblem(text, path, start + at, { rule: "front-matter/yaml", severity, message: told, fix });
    });
  const slip = findSlipped(text, path, head, start);
  if (slip !== undefined) return [slip];
  const problems = findParserErrors(text, path, head, start);
  if (problems.length > 0) return problems;
  const { mark, reason = (error as Error).message } = error as { mark?: Mark; reason?: string };
  // gray-matter was given the fence too, 4 characters.
  const offset = Math.min(Math.max((mark?.position ?? 0) - 1, 0), head.length);
  const fix = findUntyping(head, start, offset) ?? findQuoting(head, start, offset);
  const place = fix?.start ?? start + offset;
  const message = `The front matter is no YAML here${tellReason(reason, fix)}`;
  return [toProblem(text, path, place, { rule: "front-matter/yaml", severity, message, fix })];
}

/** Where that reader of YAML stopped. */
interface Mark {
  position?: number;
}

/** What to write where a value asks for something else of YAML's, `*important*` or `!!timestamp 2026-02-06`; else the reader's own words. */
function tellReason(reason: string, fix: Problem["fix"]): string {
  if (fix?.text === "") return ". A type of YAML's own (!!…) is not read. Take it out.";
  if (reason.startsWith("unidentified alias")) return ". A value that begins with * must stand in quotes.";
  if (/\btag\b/.test(reason)) return ". A value that begins with ! must stand in quotes.";
  return `: ${reason}.${fix === undefined ? "" : ` Write ${fix.text}.`}`;
}

/** The edit that takes the type out of `date: !!timestamp 2026-02-06`. */
function findUntyping(head: string, start: number, offset: number): Problem["fix"] {
  const from = head.lastIndexOf("\n", offset - 1) + 1;
  const line = head.slice(from, from + 400).split("\n", 1)[0]!;
  const [all, before] = /^([^!\n]{0,60}:[ \t]+)!![a-z]{1,20}[ \t]+(?=\S)/.exec(line) ?? [];
  if (all === undefined || !isYaml(head.slice(0, from) + before + head.slice(from + all.length)))
    return undefined;
  return { start: start + from + before!.length, end: start + from + all.length, text: "" };
}

/** What the parser that knows places says of a head: none where it finds nothing wrong, or the head is too deep for it. */
function findParserErrors(text: string, path: string, head: string, start: number): Problem[] {
  const severity = "error";
  let errors: YAMLParseError[] = [];
  try {
    errors = parseDocument(head, { schema: "failsafe", logLevel: "silent" }).errors;
  } catch {
    // Too deep for this parser: js-yaml's own words have to do.
  }
  const twice = errors.filter((one) => one.code === "DUPLICATE_KEY").slice(0, 20);
  // The first mistake is the author's; those after it are mostly its echo.
  const first = errors.find((one) => one.code !== "DUPLICATE_KEY");
  const problems = twice.map((one) => {
    const key = /^[^\s:]{1,60}/.exec(head.slice(one.pos[0]))?.[0] ?? "";
    const message = `The key “${key}” is given twice. Keep one of them.`;
    return toProblem(text, path, start + one.pos[0], {
      rule: "front-matter/duplicate-key",
      severity,
      message,
    });
  });
  if (first !== undefined) {
    if (first.message.startsWith("Maximum call stack"))
      return findYamlErrors(text, path, head, start, new RangeError());
    const { offset, fix, advice = tellYamlError(first) } = findRepair(head, start, first);
    const isShort = fix !== undefined && fix.text.length < 80 && !fix.text.includes("\n");
    // Where the value is to stand in quotes, these are shown: `'The bridge''s song'`.
    const wanted = isShort && first.code === "UNEXPECTED_TOKEN" ? ` Write ${fix.text}.` : "";
    const message = `The front matter is no YAML here. ${advice}${wanted}`;
    problems.unshift(
      toProblem(text, path, start + offset, { rule: "front-matter/yaml", severity, message, fix }),
    );
  }
  return problems;
}

const keys: ReadonlySet<string> = new Set(Object.keys(frontMatterSchema.entries));

/** The problem of a head that has a key of a post once its slips are mended; `undefined` where something else is wrong with it. */
export function findSlipped(text: string, path: string, head: string, start: number): Problem | undefined {
  // All keys of a post stand at the beginning of a line.
  const slip = findSlip(head, new Set(), (mended) => {
    try {
      return Object.keys(Object(loadYaml(mended))).some((key) => keys.has(key));
    } catch {
      return false;
    }
  });
  if (slip === undefined) return undefined;
  return toProblem(text, path, start + slip.at, {
    rule: "front-matter/yaml",
    severity: "error",
    message: `The front matter is no YAML here. ${slip.message}`,
    fix: { start: start + slip.start, end: start + slip.end, text: slip.text },
  });
}

/** Where the mistake begins, and how to mend it when that is sure. */
function findRepair(
  head: string,
  start: number,
  error: YAMLParseError,
): { offset: number; fix: Problem["fix"]; advice?: string } {
  const offset = Math.min(error.pos[0], head.length);
  const hidden = findHiddenBracket(head);
  if (hidden !== undefined && hidden.offset < offset) return { ...hidden, fix: undefined };
  const open = findOpenList(head, isYaml);
  if (open !== undefined) {
    const end = start + open.end;
    return { offset: open.at, fix: { start: end, end, text: "]" }, advice: openListAdvice };
  }
  const stray = findStrayItem(head, start, offset);
  if (stray !== undefined) return stray;
  if (error.code === "TAB_AS_INDENT" || error.code === "BAD_INDENT") {
    const from = head.lastIndexOf("\n", offset - 1) + 1;
    const tabs = /^[ ]*\t[ \t]*/.exec(head.slice(from, from + 200))?.[0] ?? "";
    const spaces = tabs.replaceAll("\t", "  ");
    if (tabs !== "" && isYaml(head.slice(0, from) + spaces + head.slice(from + tabs.length))) {
      return { offset, fix: { start: start + from, end: start + from + tabs.length, text: spaces } };
    }
  }
  if (error.code === "MISSING_CHAR") {
    // The parser notices at the end; the quote that was left open is on an earlier line.
    let tries = 0;
    for (const match of head.matchAll(/^[A-Za-z_][\w-]{0,40}:[ \t]+(?=["'])/gm)) {
      if (tries++ > 40) break;
      const at = match.index + match[0].length;
      const line = /^[^\r\n]*/.exec(head.slice(at))?.[0].trimEnd() ?? "";
      if (line.length > 1 && line.endsWith(line[0] ?? "")) continue;
      const fix = findQuoting(head, start, at);
      if (fix !== undefined) return { offset: at, fix };
    }
  }
  return { offset, fix: findQuoting(head, start, offset) };
}

/** An item of a list that is not indented as the one before it. */
function findStrayItem(
  head: string,
  start: number,
  offset: number,
): ReturnType<typeof findRepair> | undefined {
  // The parser may notice on the line before.
  const noticed = head.slice(0, offset).split("\n").length + 1;
  let from = 0;
  let before: string | undefined;
  let tries = 0;
  for (const line of head.split("\n", noticed)) {
    const indent = /^ *(?=- )/.exec(line)?.[0];
    if (indent !== undefined && before !== undefined && indent !== before) {
      if (tries++ > 40) break;
      if (isYaml(head.slice(0, from) + before + head.slice(from + indent.length))) {
        const fix = { start: start + from, end: start + from + indent.length, text: before };
        return { offset: from, fix, advice: "The item is not indented as the one before it." };
      }
    }
    before = indent;
    from += line.length + 1;
  }
  return undefined;
}

function isYaml(head: string): boolean {
  try {
    loadYaml(head);
    return true;
  } catch {
    return false;
  }
}

/** The line's value in quotes, when with them the whole head can be read. */
function findQuoting(head: string, start: number, offset: number): Problem["fix"] {
  const from = head.lastIndexOf("\n", offset - 1) + 1;
  const to = head.indexOf("\n", offset) < 0 ? head.length : head.indexOf("\n", offset);
  const line = head.slice(from, to).trimEnd();
  const match = /^([A-Za-z_][\w-]{0,40}:[ \t]+|[ \t]{0,20}-[ \t]+)(\S.{0,2000})$/.exec(line);
  const value = match?.[2] ?? "";
  if (value === "") return undefined;
  // `'甲', '乙'`: a list without its brackets.
  const isList = /^(["'])[^"'\n]*\1(?:\s*,\s*(["'])[^"'\n]*\2)+$/.test(value);
  const quoted = isList ? `[${value}]` : `'${bareOf(value).replaceAll("'", "''")}'`;
  const at = from + line.length - value.length;
  if (!isYaml(head.slice(0, at) + quoted + head.slice(at + value.length))) return undefined;
  return { start: start + at, end: start + at + value.length, text: quoted };
}

/** `'it's me'` → `it's me`, `"open` → `open`, `- one` → `one`; `"foo" bar` and `"foo" and "bar"` stay. */
function bareOf(value: string): string {
  const [quote = ""] = value;
  if (/^- +\S/.test(value)) return value.slice(1).trimStart();
  if (quote !== '"' && quote !== "'") return value;
  if (value.length > 2 && value.endsWith(quote)) {
    const inner = value.slice(1, -1);
    // An apostrophe closes nothing.
    const closes = inner.replace(/(?<=[\p{L}\p{N}])['"](?=[\p{L}\p{N}])/gu, "").includes(quote);
    return closes ? value : inner;
  }
  return value.indexOf(quote, 1) < 0 ? value.slice(1) : value;
}
