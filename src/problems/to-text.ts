import type { Problem } from "../model.ts";
import { countProblems } from "./count-problems.ts";

/** One line a problem: `path:line:col: severity message (rule)`. Terminal control characters are shown, not obeyed. */
export function toText(problems: readonly Problem[]): string {
  return problems.map((problem) => `${toLine(problem)}\n`).join("");
}

/** The same without the end of the line. */
export function toLine({ path, line, column, severity, message, rule }: Problem): string {
  return `${path}:${line}:${column}: ${severity} ${message} (${rule})`.replaceAll(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A table of rules with their counts, and one line with the sum; `""` files means all that were looked at. */
export function toSummary(problems: readonly Problem[], files: number): string {
  const { severities, rules } = countProblems(problems);
  const width = Math.max(0, ...rules.map(({ count }) => String(count).length));
  const rows = rules.map(
    ({ rule, severity, count, files: touched }) =>
      `${String(count).padStart(width)}  ${severity.padEnd(7)}  ${rule} (${touched} ${touched === 1 ? "file" : "files"})\n`,
  );
  const parts = [
    toCount(severities.error, "error"),
    toCount(severities.warning, "warning"),
    `${severities.info} info`,
  ];
  return `${rows.join("")}${toCount(files, "file")}: ${parts.join(", ")}\n`;
}

function toCount(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
