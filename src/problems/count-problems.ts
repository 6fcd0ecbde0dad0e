import type { Problem, Severity } from "../model.ts";

export interface ProblemCounts {
  total: number;
  severities: Record<Severity, number>;
  /** By rule and severity, most first, then by name, the gravest first. */
  rules: { rule: string; severity: Severity; count: number; files: number }[];
}

const gravity: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** How many problems there are, by severity and by rule. */
export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const rules = new Map<string, ProblemCounts["rules"][number] & { paths: Set<string> }>();
  for (const { rule, severity, path } of problems) {
    severities[severity]++;
    const key = `${rule} ${severity}`;
    const row = rules.get(key) ?? { rule, severity, count: 0, files: 0, paths: new Set<string>() };
    row.count++;
    row.files = row.paths.add(path).size;
    rules.set(key, row);
  }
  return {
    total: problems.length,
    severities,
    rules: [...rules.values()]
      .map(({ paths, ...row }) => row)
      .sort((a, b) => b.count - a.count || compareRules(a, b)),
  };
}

/** For sorting: by name, the gravest of one rule first. */
export function compareRules(
  a: Pick<Problem, "rule" | "severity">,
  b: Pick<Problem, "rule" | "severity">,
): number {
  if (a.rule !== b.rule) return a.rule < b.rule ? -1 : 1;
  return gravity[b.severity] - gravity[a.severity];
}
