import type { Problem, Severity } from "../model.ts";

/** Notes one problem. Offsets are UTF-16 offsets into the source that was parsed; `fix` is a range there too. */
export type Report = (
  rule: string,
  severity: Severity,
  offset: number,
  message: string,
  fix?: { start: number; end: number; text: string },
) => void;

/** No more places of one kind of mistake are told of one post: who sees twenty has seen what is wrong. */
export const MOST_TOLD = 20;

/** Whether a problem, of a rule where one is named, stands on the line of an offset already. */
export type IsTold = (offset: number, rule?: string) => boolean;

/** Problems of one body, with places turned from offsets into lines and columns. */
export interface Reporter {
  report: Report;
  /** The problems in order of place. */
  problems: () => Problem[];
  /** Line in the file of an offset, from 1. */
  lineOf: (offset: number) => number;
  /** See `IsTold`. */
  isTold: IsTold;
}

/** Normalised text and how its offsets lead back to the author's own. */
export interface Source {
  text: string;
  /** Offset in the body of an offset in `text`. */
  toBody: (offset: number) => number;
  /** Where runs of control characters stood, with the code of their first. */
  controls: readonly { offset: number; length: number; code: number }[];
}

const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]+/g;

/** The same and the carriage return: one look at the text says whether there is anything to do. */
const UNUSUAL = /[\0-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;

/** Line ends become `\n`, control characters spaces, a byte order mark is left out. */
export function readSource(body: string): Source {
  const shift = body.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (shift === 0 && !UNUSUAL.test(body)) return { text: body, toBody: (offset) => offset, controls: [] };
  const bare = shift ? body.slice(1) : body;
  const removed: number[] = [];
  let text = "";
  let from = 0;
  for (let at = bare.indexOf("\r"); at >= 0; at = bare.indexOf("\r", at + 1)) {
    text += bare.slice(from, at);
    if (bare.charCodeAt(at + 1) === 0x0a) removed.push(text.length);
    else text += "\n";
    from = at + 1;
  }
  const controls: Source["controls"][number][] = [];
  text = (text + bare.slice(from)).replaceAll(CONTROLS, (run, offset: number) => {
    controls.push({ offset, length: run.length, code: run.charCodeAt(0) });
    return " ".repeat(run.length);
  });
  return { text, toBody: (offset) => offset + shift + countBelow(removed, offset), controls };
}

/** Makes the reporter of one body whose first line stands on `line` of the file `path`. */
export function createReporter(path: string, line: number, source: Source): Reporter {
  const found: Problem[] = [];
  let starts: number[] | undefined;
  const rowOf = (offset: number) => {
    starts ??= findLineStarts(source.text);
    return countBelow(starts, offset + 1) - 1;
  };
  const lineOf = (offset: number) => line + rowOf(offset);
  const report: Report = (rule, severity, offset, message, fix) => {
    const row = rowOf(offset);
    const problem: Problem = {
      path,
      line: line + row,
      column: offset - starts![row]! + 1,
      severity,
      message,
      rule: `transcript/${rule}`,
    };
    if (fix) problem.fix = { start: source.toBody(fix.start), end: source.toBody(fix.end), text: fix.text };
    found.push(problem);
  };
  const problems = () =>
    found.sort((a, b) => a.line - b.line || a.column - b.column || compare(a.rule, b.rule));
  const rulesByLine = new Map<number, Set<string>>();
  let seen = 0;
  const isTold: IsTold = (offset, rule) => {
    for (; seen < found.length; seen++) {
      const problem = found[seen]!;
      const rules = rulesByLine.get(problem.line);
      if (rules) rules.add(problem.rule);
      else rulesByLine.set(problem.line, new Set([problem.rule]));
    }
    const rules = rulesByLine.get(lineOf(offset));
    return rules !== undefined && (rule === undefined || rules.has(`transcript/${rule}`));
  };
  return { report, problems, lineOf, isTold };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** How many of the ascending numbers are below `limit`. */
function countBelow(ascending: number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
