import type { Problem, Severity } from "../model.ts";

/** How often one file breaks a rule, and where first. */
export type Tally = [rule: string, severity: Severity, count: number, line: number, column: number];

/** The problems of one file by rule, in the order of the first of each. */
export function tallyProblems(problems: readonly Problem[]): Tally[] {
  const tallies = new Map<string, Tally>();
  for (const { rule, severity, line, column } of problems) {
    const key = `${rule} ${severity}`;
    const known = tallies.get(key);
    if (known) known[2]++;
    else tallies.set(key, [rule, severity, 1, line, column]);
  }
  return [...tallies.values()];
}
