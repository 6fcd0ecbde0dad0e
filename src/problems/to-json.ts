import type { Problem } from "../model.ts";
import { countProblems } from "./count-problems.ts";

/** Everything as one JSON value: `{ files, problems, counts }`; `files` is how many were looked at. */
export function toJson(problems: readonly Problem[], files: number): string {
  const { total, severities, rules } = countProblems(problems);
  return `${JSON.stringify({ files, problems, counts: { total, ...severities, rules } }, undefined, 2)}\n`;
}
