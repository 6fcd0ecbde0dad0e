import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { BuildReport } from "../../src/eleventy/report.ts";
import type { Problem } from "../../src/model.ts";
import type { Tally } from "../../src/problems/tally-problems.ts";

function tell(content: string, problems: readonly Problem[]): string[] {
  const report = new BuildReport({ quiet: true, content, output: "_site", preview: false });
  report.add(problems);
  report.printProblems();
  return report.toLastBuild().said;
}

const toError = (rule: string, index: number): Problem => ({
  path: "posts/a.md",
  line: index + 1,
  column: 1,
  severity: "error",
  message: "Wrong.",
  rule,
});

test("two hundred errors are listed; a build says how many more there are, and what lists them all", () => {
  const posts = Array.from({ length: 203 }, (_, index) => toError("front-matter/yaml", index));
  const usual = tell(path.resolve("content"), posts);
  assert.equal(usual.filter((line) => line.startsWith("content/posts/a.md:")).length, 200);
  assert.equal(usual[200], "… and 3 more errors. All of them: npm run check -- --quiet");
  assert.equal(
    tell(path.resolve("my talks"), posts)[200],
    '… and 3 more errors. All of them: npm run check -- --content "my talks" --quiet',
  );
  assert.ok(!tell(path.resolve("content"), posts.slice(0, 200)).some((line) => line.startsWith("…")));
});

test("what only a build can find is listed first", () => {
  const posts = Array.from({ length: 200 }, (_, index) => toError("front-matter/yaml", index));
  const lines = tell(path.resolve("content"), [...posts, toError("outputs/broken-link", 0)]);
  assert.match(lines[0] ?? "", /outputs\/broken-link/);
  assert.equal(lines[200], "… and 1 more error. All of them: npm run check -- --quiet");
  const own = Array.from({ length: 205 }, (_, index) => toError("outputs/broken-link", index));
  assert.deepEqual(
    tell(path.resolve("content"), [...own, ...posts]).filter((line) => line.startsWith("…")),
    [
      "… and 5 more of the site's pages. Mend those above and build again.",
      "… and 200 more errors. All of them: npm run check -- --quiet",
    ],
  );
});

test("problems of posts as they were read count by rule; those that are no errors are not opened", () => {
  const report = new BuildReport({
    quiet: true,
    content: path.resolve("content"),
    output: "_site",
    preview: false,
  });
  const toEntry = (file: string, severity: Problem["severity"], rule: string) => ({
    path: file,
    tally: [[rule, severity, 2, 4, 1]] as Tally[],
    get problems(): Problem[] {
      if (severity !== "error") throw new Error("opened");
      return [4, 7].map((line) => ({ ...toError(rule, 0), path: file, line }));
    },
  });
  report.addRead(
    [
      toEntry("posts/a.md", "warning", "front-matter/lang"),
      toEntry("posts/b.md", "error", "front-matter/yaml"),
      toEntry("posts/c.md", "info", "transcript/label"),
      { path: "posts/d.md", problems: [] },
    ],
    { "transcript/label": "off" },
  );
  report.add([toError("front-matter/lang", 1)]);
  assert.equal(report.errors, 3);
  report.printProblems();
  const { said, problems } = report.toLastBuild();
  assert.deepEqual(problems, { error: 3, warning: 2, info: 0 });
  assert.deepEqual(said, [
    "content/posts/b.md:4:1: error Wrong. (front-matter/yaml)",
    "content/posts/b.md:7:1: error Wrong. (front-matter/yaml)",
    "content/posts/a.md:2:1: error Wrong. (front-matter/lang)",
    "     1 error   front-matter/lang  first at content/posts/a.md:2:1",
    "     2 warning front-matter/lang  first at content/posts/a.md:4:1",
    "     2 error   front-matter/yaml  first at content/posts/b.md:4:1",
  ]);
  assert.deepEqual(
    report.problemsIn("posts/b.md").map(({ line }) => line),
    [4, 7],
  );
});

test("a rule that the site makes an error is opened and listed", () => {
  const report = new BuildReport({
    quiet: true,
    content: path.resolve("content"),
    output: "_site",
    preview: false,
  });
  const problem: Problem = { ...toError("front-matter/lang", 4), severity: "warning" };
  report.addRead(
    [{ path: "posts/a.md", problems: [problem], tally: [["front-matter/lang", "warning", 1, 5, 1]] }],
    {
      "front-matter/*": "error",
    },
  );
  report.printProblems();
  assert.equal(report.toLastBuild().said[0], "content/posts/a.md:5:1: error Wrong. (front-matter/lang)");
});
