import { type Block, isHeading, type Part } from "../blocks.ts";
import type { Report } from "../reporter.ts";

/** Reports rows that have more cells than the head of their table: Markdown prints none of these, and nobody would know. */
export function checkTables(source: string, parts: readonly Part[], report: Report): void {
  for (const part of parts) {
    if (part.kind === "block") checkTable(source, part.block, report);
    else if (part.kind === "fold")
      for (const entry of part.fold.entries) if (!isHeading(entry)) checkTable(source, entry, report);
  }
}

function checkTable(source: string, { type, start, end }: Block, report: Report): void {
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
