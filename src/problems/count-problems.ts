import type { Problem, Severity } from "../model.ts";

export interface ProblemCounts {
  total: number;
  severities: Record<Severity, number>;
  /** By rule, most first, then by name. `severity` is the gravest that the rule has here. */
  rules: { rule: string; severity: Severity; count: number; files: number }[];
}

const gravity: Record<Severity, number> = { error: 2, warning: 1, info: 0 };

/** How many problems there are, by severity and by rule. */
export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const rules = new Map<string, { severity: Severity; count: number; paths: Set<string> }>();
  for (const { rule, severity, path } of problems) {
    severities[severity]++;
    const entry = rules.get(rule) ?? { severity, count: 0, paths: new Set<string>() };
    if (gravity[severity] > gravity[entry.severity]) entry.severity = severity;
    entry.count++;
    entry.paths.add(path);
    rules.set(rule, entry);
  }
  return {
    total: problems.length,
    severities,
    rules: [...rules]
      .map(([rule, { severity, count, paths }]) => ({ rule, severity, count, files: paths.size }))
      .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1)),
  };
}
