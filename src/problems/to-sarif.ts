import type { Problem } from "../model.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const;

/** A SARIF 2.1.0 log of one run, as code scanning services read it. Relative paths count from `%SRCROOT%`. */
export function toSarif(problems: readonly Problem[]): string {
  const rules = [...new Set(problems.map(({ rule }) => rule))].sort();
  const indexes = new Map(rules.map((rule, index) => [rule, index]));
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "duizhao", rules: rules.map((id) => ({ id, name: toName(id) })) } },
        columnKind: "utf16CodeUnits",
        results: problems.map(({ path, line, column, severity, message, rule }) => ({
          ruleId: rule,
          ruleIndex: indexes.get(rule),
          level: levels[severity],
          message: { text: message },
          locations: [
            {
              physicalLocation: {
                artifactLocation: toLocation(path),
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

/** `front-matter/bad-date` → `FrontMatterBadDate`. */
function toName(rule: string): string {
  return rule.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, letter: string) => letter.toUpperCase());
}

function toLocation(path: string): { uri: string; uriBaseId?: string } {
  const segments = path.replaceAll("\\", "/").split("/").map(encodeSegment);
  if (segments[0] === "") return { uri: `file://${segments.join("/")}` };
  return { uri: segments.join("/"), uriBaseId: "%SRCROOT%" };
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.toWellFormed());
}
