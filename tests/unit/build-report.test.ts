import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { BuildReport } from "../../src/eleventy/report.ts";
import type { Problem } from "../../src/model.ts";

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
