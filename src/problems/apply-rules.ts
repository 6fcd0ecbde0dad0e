import type { Problem, Severity } from "../model.ts";

/**
 * Problems with the severities that the site's `rules` setting gives their rules; those set to `off` are left out.
 * A key is a rule (`front-matter/source`) or a room with a star (`front-matter/*`); the rule itself counts before its room.
 */
export function applyRules(
  problems: readonly Problem[],
  rules: Readonly<Record<string, Severity | "off">>,
): Problem[] {
  if (Object.keys(rules).length === 0) return [...problems];
  const set = new Map(Object.entries(rules));
  return problems.flatMap((problem) => {
    const severity = set.get(problem.rule) ?? set.get(`${problem.rule.split("/")[0]}/*`);
    if (severity === undefined || severity === problem.severity) return [problem];
    return severity === "off" ? [] : [{ ...problem, severity }];
  });
}
