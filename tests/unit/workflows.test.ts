import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { parse } from "yaml";
import { compareSites, toDifference } from "../../src/cli/compare-sites.ts";
import { toSummary } from "../../src/cli/summarize-build.ts";

const names = ["publish", "preview"] as const;
const folder = path.resolve(import.meta.dirname, "../../.github/workflows");
const texts = Object.fromEntries(
  names.map((name) => [name, readFileSync(path.join(folder, `${name}.yml`), "utf8")]),
);

interface Job {
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  concurrency: { group: string };
  jobs: Record<string, Job>;
}
const workflows = Object.fromEntries(names.map((name) => [name, parse(texts[name]!) as Workflow]));

/** What GitHub's own validator says: schema, contexts and expressions. It remembers by address, so each text has its own. */
let documents = 0;
async function lint(text: string): Promise<string[]> {
  documents += 1;
  const uri = `file:///${documents}/.github/workflows/w.yml`;
  return (await validate(TextDocument.create(uri, "yaml", 1, text))).map(({ message }) =>
    typeof message === "string" ? message : message.value,
  );
}

for (const name of names) {
  const text = texts[name]!;
  const workflow = workflows[name]!;

  test(`${name}.yml lints clean, and the linter would say so if not`, async () => {
    assert.deepEqual(await lint(text), []);
    assert.notDeepEqual(await lint(text.replace("runs-on:", "run-on:")), []);
    assert.notDeepEqual(await lint(text.replace("contents: read", "contents: reed")), []);
    assert.notDeepEqual(await lint(text.replace("runner.os", "runer.os")), []);
  });

  test(`${name}.yml pins every action by a full hash and says its version`, () => {
    const uses = [...text.matchAll(/uses: (.*)/g)].map(([, action]) => action);
    assert.ok(uses.length > 2);
    for (const action of uses) assert.match(action ?? "", /^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test(`${name}.yml may read, and nothing else but in the job that deploys`, () => {
    assert.deepEqual(workflow.permissions, { contents: "read" });
    for (const [id, { permissions = {} }] of Object.entries(workflow.jobs)) {
      const writes = Object.entries(permissions).filter(([, level]) => level === "write");
      assert.deepEqual(
        writes.map(([scope]) => scope),
        id === "deploy" ? ["pages", "id-token"] : [],
      );
    }
    for (const { steps } of Object.values(workflow.jobs)) {
      for (const step of steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"))) {
        assert.equal(step.with?.["persist-credentials"], false);
      }
    }
  });

  test(`${name}.yml puts no expression into a script, has a group and time limits`, () => {
    assert.ok(workflow.concurrency.group);
    for (const job of Object.values(workflow.jobs)) {
      assert.ok(job["timeout-minutes"]);
      for (const { run = "" } of job.steps) assert.equal(run.includes("${{"), false, run);
    }
  });
}

test("the code of a pull request never runs with rights over the repository", () => {
  assert.equal("pull_request_target" in workflows.preview!.on, false);
  assert.equal(texts.preview!.includes("secrets."), false);
});

test("a build is summed up as a table", () => {
  const summary = toSummary({
    seconds: { total: 12.34, read: 10, layout: 2.2 },
    peakRssBytes: 512_000_000,
    counts: { posts: 10, hidden: 1, pages: 50, written: 7 },
    problems: { error: 0, warning: 3, info: 9 },
    bytes: 12_345_678,
    cache: { hits: 9, misses: 1 },
  });
  for (const row of [
    "| posts | 10 |",
    "| files that cannot be read | 0 |",
    "| size of the site | 12.3 MB |",
    "| posts from the cache | 9 of 10 (90 %) |",
    "| errors, warnings | 0, 3 |",
    "| read | 10.0 |",
    "| **all** | **12.3** |",
  ]) {
    assert.ok(summary.includes(`${row}\n`), row);
  }
});

test("two sites are compared file by file", () => {
  const root = mkdtempSync(path.join(tmpdir(), "sites-"));
  after(() => rmSync(root, { recursive: true, force: true }));
  const write = (site: string, files: Record<string, string>) => {
    for (const [file, text] of Object.entries(files)) {
      const at = path.join(root, site, file);
      mkdirSync(path.dirname(at), { recursive: true });
      writeFileSync(at, text);
    }
  };
  write("old", {
    "index.html": "a",
    "posts/x/index.html": "b",
    "gone/index.html": "c",
    "assets/a.1.css": "d",
  });
  write("new", { "index.html": "A", "posts/x/index.html": "b", "feed.xml": "e", "assets/a.2.css": "d" });
  const difference = compareSites(path.join(root, "old"), path.join(root, "new"));
  assert.deepEqual(difference, {
    added: ["feed.xml"],
    changed: ["index.html"],
    removed: ["gone/index.html"],
  });
  assert.equal(
    toDifference(difference),
    "### Pages\n\n**1 added**\n\n- `/feed.xml`\n\n**1 changed**\n\n- `/`\n\n**1 removed**\n\n- `/gone/`\n\n",
  );
  const many = { added: Array.from({ length: 53 }, (_, at) => `${at}/index.html`), changed: [], removed: [] };
  assert.match(toDifference(many), /\*\*53 added\*\*[\s\S]*- … and 3 more\n\n\*\*0 changed\*\*/);
});
