/** What is no YAML: its mistakes with the file's own lines, and a repair where one is sure. */
import { parseDocument, type YAMLParseError } from "yaml";
import type { Problem } from "../model.ts";
import { toProblem } from "./front-matter-places.ts";
import { loadYaml } from "./front-matter-yaml.ts";

const ADVICE: Partial<Record<YAMLParseError["code"], string>> = {
  BLOCK_AS_IMPLICIT_KEY: "A value that holds a colon and a space must stand in quotes.",
  BAD_SCALAR_START: "A value that begins with this character must stand in quotes.",
  TAB_AS_INDENT: "Lines are indented with spaces, not with tabs.",
  MISSING_CHAR: "A closing quote, bracket or comma is missing.",
  BAD_INDENT: "The line is not indented as those it belongs to.",
  BAD_ALIAS: "A value that begins with * must stand in quotes.",
  MULTILINE_IMPLICIT_KEY: "A line without `key:` stands among the keys.",
};

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
  let errors: YAMLParseError[] = [];
  try {
    errors = parseDocument(head, { schema: "failsafe", logLevel: "silent" }).errors;
  } catch {
    // Too deep for this parser: js-yaml's own words have to do.
  }
  const twice = errors.filter((one) => one.code === "DUPLICATE_KEY");
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
    const reason = ADVICE[first.code] ?? (first.message.split("\n")[0] ?? "").replace(/ at line \d.*$/, ".");
    const message = `The front matter is no YAML here. ${reason}`;
    const offset = Math.min(first.pos[0], head.length);
    const fix = findQuoting(head, start, offset);
    problems.unshift(
      toProblem(text, path, start + offset, { rule: "front-matter/yaml", severity, message, fix }),
    );
  }
  if (problems.length > 0) return problems;
  const { mark, reason } = error as { mark?: { position?: number }; reason?: string };
  const message = `The front matter is no YAML here: ${reason ?? (error as Error).message}.`;
  // gray-matter was given the fence too, 4 characters.
  const offset = Math.min(Math.max((mark?.position ?? 0) - 1, 0), head.length);
  const fix = findQuoting(head, start, offset);
  return [toProblem(text, path, start + offset, { rule: "front-matter/yaml", severity, message, fix })];
}

/** The line's value in quotes, when with them the whole head can be read. */
function findQuoting(head: string, start: number, offset: number): Problem["fix"] {
  const from = head.lastIndexOf("\n", offset - 1) + 1;
  const to = head.indexOf("\n", offset) < 0 ? head.length : head.indexOf("\n", offset);
  const line = head.slice(from, to).trimEnd();
  const match = /^([A-Za-z_][\w-]{0,40}:[ \t]+|[ \t]{0,20}-[ \t]+)(\S.{0,2000})$/.exec(line);
  const value = match?.[2] ?? "";
  if (value === "") return undefined;
  const quoted = `'${value.replaceAll("'", "''")}'`;
  const at = from + line.length - value.length;
  try {
    loadYaml(head.slice(0, at) + quoted + head.slice(at + value.length));
  } catch {
    return undefined;
  }
  return { start: start + at, end: start + at + value.length, text: quoted };
}
