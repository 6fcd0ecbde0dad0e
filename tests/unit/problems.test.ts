import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Problem, Severity } from "../../src/model.ts";
import { applyFixes } from "../../src/problems/apply-fixes.ts";
import { applyRules } from "../../src/problems/apply-rules.ts";
import { countProblems } from "../../src/problems/count-problems.ts";
import { findNearestWord } from "../../src/problems/nearest-word.ts";
import { sortProblems } from "../../src/problems/sort-problems.ts";
import { toGithub } from "../../src/problems/to-github.ts";
import { toJson } from "../../src/problems/to-json.ts";
import { toSarif } from "../../src/problems/to-sarif.ts";
import { toSummary, toText } from "../../src/problems/to-text.ts";

const problem = (more: Partial<Problem> = {}): Problem => ({
  path: "content/posts/a.md",
  line: 3,
  column: 8,
  severity: "warning",
  message: "“x” is odd. Write “y”.",
  rule: "front-matter/odd",
  ...more,
});

const anyProblem = fc.record<Problem>({
  path: fc.constantFrom("a.md", "b c.md", "中.md", "a,b:c%.md"),
  line: fc.integer({ min: 1, max: 9 }),
  column: fc.integer({ min: 1, max: 9 }),
  severity: fc.constantFrom<Severity>("error", "warning", "info"),
  message: fc.string({ unit: "binary" }),
  rule: fc.constantFrom("front-matter/odd", "transcript/odd", "posts/x"),
});

test("rules set, raise, lower and silence; a rule counts before its room", () => {
  const all = [problem(), problem({ rule: "front-matter/even" }), problem({ rule: "transcript/odd" })];
  const rules = { "front-matter/*": "off", "front-matter/odd": "error", "transcript/odd": "info" } as const;
  assert.deepEqual(
    applyRules(all, rules).map(({ rule, severity }) => `${rule} ${severity}`),
    ["front-matter/odd error", "transcript/odd info"],
  );
  assert.deepEqual(applyRules(all, {}), all);
});

test("problems are sorted by place, the same whatever order they came in", () => {
  const place = fc
    .array(anyProblem)
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(
    fc.property(place, ([list, shuffled]) => {
      const fields = (p: Problem) => [p.path, p.line, p.column, p.rule, p.message];
      assert.deepEqual(sortProblems(list).map(fields), sortProblems(shuffled).map(fields));
    }),
  );
  const sorted = sortProblems([
    problem({ line: 10 }),
    problem({ line: 9 }),
    problem({ path: "B.md" }),
    problem({ path: "a.md" }),
  ]);
  assert.deepEqual(
    sorted.map(({ path, line }) => `${path}:${line}`),
    ["B.md:3", "a.md:3", "content/posts/a.md:9", "content/posts/a.md:10"],
  );
});

test("counts: by severity and by rule, most first", () => {
  const counts = countProblems([
    problem(),
    problem({ path: "b.md" }),
    problem({ rule: "z/z", severity: "warning" }),
    problem({ rule: "z/z", severity: "error" }),
  ]);
  assert.deepEqual(counts.severities, { error: 1, warning: 3, info: 0 });
  assert.deepEqual(counts.rules, [
    { rule: "front-matter/odd", severity: "warning", count: 2, files: 2 },
    { rule: "z/z", severity: "error", count: 1, files: 1 },
    { rule: "z/z", severity: "warning", count: 1, files: 1 },
  ]);
  assert.match(
    toSummary([problem()], 12),
    /^1 {2}warning {2}front-matter\/odd \(1 file\)\n12 files: 0 errors, 1 warning, 0 info\n$/,
  );
});

test("text: one line a problem, whatever its message holds", () => {
  assert.equal(
    toText([problem()]),
    "content/posts/a.md:3:8: warning “x” is odd. Write “y”. (front-matter/odd)\n",
  );
  assert.equal(toText([problem({ message: "a\n\u001b[31mb" })]).split("\n").length, 2);
  fc.assert(
    fc.property(fc.array(anyProblem), (list) => {
      assert.equal(toText(list).split(/[\n\r\u2028\u2029]/).length, list.length + 1);
    }),
  );
});

test("GitHub: workflow commands that can be read back", () => {
  assert.equal(
    toGithub([problem({ path: "a,b:c%.md", message: "50% of a, b: c\r\nd", severity: "info" })]),
    "::notice file=a%2Cb%3Ac%25.md,line=3,col=8,title=front-matter/odd::50%25 of a, b: c%0D%0Ad\n",
  );
  // As the runner reads it: commands end at the line, properties at `::`, are parted by commas, and unescaped.
  fc.assert(
    fc.property(fc.array(anyProblem), (list) => {
      const lines = toGithub(list).split("\n").slice(0, -1);
      assert.equal(lines.length, list.length);
      lines.forEach((line, index) => {
        const [, command = "", properties = "", data = ""] = /^::(\w+) (.*?)::([\s\S]*)$/.exec(line) ?? [];
        const read = Object.fromEntries(properties.split(",").map((pair) => pair.split("=", 2)));
        assert.equal(command, { error: "error", warning: "warning", info: "notice" }[list[index]!.severity]);
        assert.equal(decode(read.file ?? ""), list[index]!.path);
        assert.equal(decode(data), list[index]!.message);
      });
    }),
  );
});

function decode(text: string): string {
  const marks: Record<string, string> = { "%25": "%", "%0D": "\r", "%0A": "\n", "%3A": ":", "%2C": "," };
  return text.replaceAll(/%(25|0D|0A|3A|2C)/g, (mark) => marks[mark]!);
}

test("JSON: everything, with counts", () => {
  const read = JSON.parse(toJson([problem({ fix: { start: 1, end: 2, text: "x" } })], 4));
  assert.deepEqual(read.problems, [problem({ fix: { start: 1, end: 2, text: "x" } })]);
  assert.deepEqual([read.files, read.counts.total, read.counts.warning], [4, 1, 1]);
});

test("SARIF 2.1.0: what its schema asks for", () => {
  fc.assert(
    fc.property(fc.array(anyProblem), (list) => {
      const log = JSON.parse(toSarif(list));
      assert.equal(log.version, "2.1.0");
      const [run] = log.runs;
      assert.equal(log.runs.length, 1);
      assert.equal(typeof run.tool.driver.name, "string");
      const ids = run.tool.driver.rules.map(({ id }: { id: string }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.equal(run.results.length, list.length);
      for (const [index, result] of run.results.entries()) {
        const { path, line, column, rule, message } = list[index]!;
        assert.equal(ids[result.ruleIndex], rule);
        assert.ok(["error", "warning", "note"].includes(result.level));
        assert.equal(result.message.text, message.toWellFormed());
        const { artifactLocation, region } = result.locations[0].physicalLocation;
        assert.match(artifactLocation.uri, /^[A-Za-z0-9\-._~!'()*%/]+$/);
        assert.equal(decodeURIComponent(artifactLocation.uri), path);
        assert.deepEqual(region, { startLine: line, startColumn: column });
      }
    }),
  );
  assert.match(toSarif([problem({ path: "/tmp/é.md" })]), /"uri": "file:\/\/\/tmp\/%C3%A9.md"/);
});

test("repairs: in order, none twice, all other bytes kept, line ends those of the text", () => {
  const fix = (start: number, end: number, text: string) => problem({ fix: { start, end, text } });
  assert.equal(applyFixes("abcdef", [fix(4, 5, "E"), fix(0, 1, "A"), fix(0, 3, "no")]), "AbcdEf");
  assert.equal(applyFixes("a\r\nb\r\n", [fix(3, 3, "\n---\n")]), "a\r\n\r\n---\r\nb\r\n");
  assert.equal(applyFixes("abc", [problem(), fix(2, 9, "out of the text"), fix(-1, 2, "x")]), "abc");
  fc.assert(
    fc.property(fc.string(), fc.array(fc.tuple(fc.nat(12), fc.nat(12))), (text, ranges) => {
      const fixes = ranges.map(([a, b]) =>
        fix(Math.min(a, b), Math.max(a, b), text.slice(Math.min(a, b), Math.max(a, b))),
      );
      if (!/[\r\n]/.test(text)) assert.equal(applyFixes(text, fixes), text);
    }),
  );
});

test("the nearest word: slips of a letter or two, never a word of another kind", () => {
  const known = ["title", "tags", "summary", "original_language", "area"];
  assert.equal(findNearestWord("titel", known), "title");
  assert.equal(findNearestWord("Sumary", known), "summary");
  assert.equal(findNearestWord("originalLangauge", known), "original_language");
  assert.equal(findNearestWord("tag", known), "tags");
  for (const word of ["year", "", "file_name", "x".repeat(10_000)])
    assert.equal(findNearestWord(word, known), undefined);
});
