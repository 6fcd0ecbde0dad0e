import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { parse } from "yaml";

// The steps of both workflows, in order, in a fresh clone of what is committed. Actions are played by what they would
// leave behind; `npm test` is the one step that is not run, since it is this very run.
const project = path.resolve(import.meta.dirname, "../..");
const root = mkdtempSync(path.join(tmpdir(), "workflows-"));
after(() => rmSync(root, { recursive: true, force: true }));

interface Step {
  name?: string;
  uses?: string;
  run?: string;
  if?: string;
  env?: Record<string, string>;
  with?: Record<string, string>;
  "continue-on-error"?: boolean;
}
interface Job {
  needs?: string[];
  env?: Record<string, string>;
  steps: Step[];
}

interface Run {
  clone: string;
  summary: string;
  failed: string[];
  output: string;
}

/** What GitHub would put for each expression; one that is not here fails the test. */
type Context = Record<string, string>;

function evaluate(env: Record<string, string> = {}, context: Context): Record<string, string> {
  const values = Object.entries(env).map(([name, value]) => {
    const expression = /^\$\{\{ (.*) \}\}$/.exec(value)?.[1];
    const known = expression === undefined ? value : context[expression];
    assert.notEqual(known, undefined, `no value for ${value}`);
    return [name, known ?? ""];
  });
  return Object.fromEntries(values);
}

/** One clone serves all tests: installing takes longest by far. */
function clone(): string {
  const folder = path.join(root, "publish");
  execFileSync("git", ["clone", "--quiet", "--no-hardlinks", project, folder], { stdio: "pipe" });
  return folder;
}

function runWorkflow(name: string, folder: string, context: Context): Run {
  const { jobs } = parse(readFileSync(path.join(folder, `.github/workflows/${name}.yml`), "utf8")) as {
    jobs: Record<string, Job>;
  };
  const summary = path.join(root, `${name}.md`);
  const run: Run = { clone: folder, summary: "", failed: [], output: "" };
  for (const job of Object.values(jobs)) {
    let failed = false;
    for (const step of job.steps) {
      if (step.if === "vars.CONTENT_REPOSITORY != ''") continue;
      if (step.if !== undefined) assert.match(step.if, /^\$\{\{ !cancelled\(\) \}\}$/);
      else if (failed) continue;
      if (step.uses?.startsWith("actions/upload-pages-artifact@")) {
        assert.ok(existsSync(path.join(folder, step.with?.path ?? "", "index.html")));
      }
      if (step.run === undefined || step.run === "npm test") continue;
      // Each job has a machine of its own and installs; here they share a clone, and once is enough.
      if (step.name === "Install" && existsSync(path.join(folder, "node_modules"))) continue;
      const ended = spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", step.run], {
        cwd: folder,
        encoding: "utf8",
        maxBuffer: 64_000_000,
        env: {
          ...process.env,
          NODE_TEST_CONTEXT: undefined,
          NODE_OPTIONS: undefined,
          npm_config_prefer_offline: "true",
          CI: "true",
          GITHUB_STEP_SUMMARY: summary,
          ...evaluate(job.env, context),
          ...evaluate(step.env, context),
        },
      });
      run.output += `## ${step.name}\n${ended.stdout}${ended.stderr}`;
      if (ended.status === 0 || step["continue-on-error"]) continue;
      run.failed.push(step.name ?? step.run);
      failed = true;
    }
  }
  run.summary = existsSync(summary) ? readFileSync(summary, "utf8") : "";
  return run;
}

const toPost = (body: string) =>
  `---\ntitle: 新来的\ndate: '2026-01-01'\nsource: https://example.org/x\n---\n${body}\n`;

test("publish.yml builds the site in a fresh clone, below the repository's path", {
  timeout: 600_000,
}, () => {
  const run = runWorkflow("publish", clone(), {
    "vars.CONTENT_REPOSITORY == '' && 'content' || format('.content/{0}', vars.CONTENT_FOLDER)": "content",
    "steps.pages.outputs.base_path": "/my-site",
    "steps.pages.outputs.origin": "https://somebody.example",
  });
  assert.deepEqual(run.failed, [], run.output);
  const home = readFileSync(path.join(run.clone, "_site/index.html"), "utf8");
  assert.match(home, /href="\/my-site\/posts\//);
  assert.match(home, /<link rel="canonical" href="https:\/\/somebody\.example\/my-site\/">/);
  assert.match(
    run.summary,
    /\| posts \| \d+ \|\n[\s\S]*\| size of the site \| [\d.]+ MB \|[\s\S]*\| \*\*all\*\* \|/,
  );
});

test("publish.yml builds content of a second repository", { timeout: 600_000 }, () => {
  // Checked out into `.content`, as the workflow's own step does.
  const folder = path.join(root, "publish");
  mkdirSync(path.join(folder, ".content/texts/posts"), { recursive: true });
  writeFileSync(path.join(folder, ".content/texts/posts/elsewhere.md"), toPost("**甲**: 别处的文章。"));
  const run = runWorkflow("publish", folder, {
    "vars.CONTENT_REPOSITORY == '' && 'content' || format('.content/{0}', vars.CONTENT_FOLDER)":
      ".content/texts",
    "steps.pages.outputs.base_path": "",
    "steps.pages.outputs.origin": "https://somebody.example",
  });
  assert.deepEqual(run.failed, [], run.output);
  assert.ok(existsSync(path.join(folder, "_site/posts/elsewhere/index.html")));
});

test("preview.yml marks problems on their lines and lists what a pull request changes", {
  timeout: 600_000,
}, () => {
  const folder = path.join(root, "publish");
  for (const left of ["_site", ".content", ".cache"])
    rmSync(path.join(folder, left), { recursive: true, force: true });
  const base = execFileSync("git", ["rev-parse", "HEAD"], { cwd: folder, encoding: "utf8" }).trim();
  writeFileSync(path.join(folder, "content/posts/new-one.md"), toPost("**甲**: 新来的一轮。"));
  writeFileSync(path.join(folder, "content/posts/broken.md"), "---\ntitle: [\n---\n正文\n");
  const run = runWorkflow("preview", folder, { "github.event.pull_request.base.sha": base });
  assert.deepEqual(run.failed, ["Check"], run.output);
  assert.match(run.output, /^::error file=content\/posts\/broken\.md,line=\d+/m);
  assert.match(run.summary, /\*\*\d+ added\*\*\n\n(- .*\n)*- `\/posts\/new-one\/`\n/);
  assert.match(run.summary, /\*\*\d+ changed\*\*\n\n(- .*\n)*- `\/`\n/);
  assert.match(run.summary, /\*\*0 removed\*\*/);
});
