import type { Problem, Severity } from "../model.ts";

/** Severities by rule, or by room with a star. */
type SeverityRules = Readonly<Record<string, Severity | "off">>;

/**
 * Problems with the severities that the site's `rules` setting gives their rules; those set to `off` are left out.
 * A key is a rule (`front-matter/source`) or a room with a star (`front-matter/*`); the rule itself counts before its room.
 */
export function applyRules(problems: readonly Problem[], rules: SeverityRules): Problem[] {
  if (Object.keys(rules).length === 0) return [...problems];
  const find = createFindSeverity(rules);
  return problems.flatMap((problem) => {
    const severity = find(problem.rule, problem.severity);
    if (severity === problem.severity) return [problem];
    return severity === "off" ? [] : [{ ...problem, severity }];
  });
}

/** The severity that the site gives a rule, which by itself has another. */
export function createFindSeverity(rules: SeverityRules): (rule: string, own: Severity) => Severity | "off" {
  const set = new Map(Object.entries(rules));
  return (rule, own) => set.get(rule) ?? set.get(`${rule.split("/")[0]}/*`) ?? own;
}
