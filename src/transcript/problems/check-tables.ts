import { type Block, isHeading, type Part } from "../blocks.ts";
import type { Report } from "../reporter.ts";

/** Two neighbouring lines between strokes, of either width: a table to their author. */
const ROWS = /^[ \t]*[|｜][^\n]*[|｜][ \t]*\n[ \t]*[|｜][^\n]*[|｜][ \t]*$/m;

/** Reports lines that were to be a table, and rows that have more cells than the head of their table: Markdown prints none of these, and nobody would know. */
export function checkTables(source: string, parts: readonly Part[], report: Report): void {
  for (const part of parts) {
    if (part.kind === "block") checkTable(source, part.block, report);
    else if (part.kind === "fold")
      for (const entry of part.fold.entries) if (!isHeading(entry)) checkTable(source, entry, report);
  }
}

function checkTable(source: string, { type, start, end, content }: Block, report: Report): void {
  if (type === "paragraph" && content !== undefined && /[|｜]/.test(content))
    checkRows(content, start, report);
  if (type !== "table") return;
  const lines = source.slice(start, end).split("\n");
  const most = findCells(lines[0]!).length;
  let at = start;
  for (const line of lines) {
    const extra = findCells(line)[most];
    if (extra !== undefined && line.slice(extra).replace(/[|\s]/g, "") !== "")
      report(
        "table-cells",
        "warning",
        at + extra,
        `This row has more cells than the ${most} of the table's head: from here on it is on no page. Give the head as many, or write \\| for a stroke that parts no cells.`,
      );
    at += line.length + 1;
  }
}

/** `｜灯｜船｜`, rows without the line of hyphens: printed with their strokes, one behind the other. */
function checkRows(content: string, start: number, report: Report): void {
  const rows = ROWS.exec(content)?.[0];
  if (rows === undefined) return;
  const advice = rows.includes("｜")
    ? "Write plain strokes | for ｜, and | --- | --- | below the head."
    : "Write | --- | --- | below its head, with as many cells as the head has.";
  report(
    "table-form",
    "warning",
    start,
    `Lines between strokes are printed as such, and no table. ${advice}`,
  );
}

/** Where the cells of a row begin. */
function findCells(line: string): number[] {
  const end = /\|?\s*$/.exec(line.slice(-200))![0].length;
  const row = line.slice(0, line.length - end);
  const cells: number[] = [];
  let at = /^[\s>]*\|?/.exec(row)![0].length;
  for (let next = at; next < row.length; next++) {
    if (row[next] !== "|" || row[next - 1] === "\\") continue;
    cells.push(at);
    at = next + 1;
  }
  cells.push(at);
  return cells;
}
