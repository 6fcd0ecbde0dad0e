import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { openTemp, projectRoot, run, toPost } from "../support/build.ts";
import { copyProject, prepareProject } from "../support/project-copy.ts";

// Every command that the documents print, as printed and in their order, in a copy of the project. Those of docs/publishing.md
// need hosts' tools and have a test of their own.
const documents = ["README.md", "CONTRIBUTING.md", "docs/authors.en.md", "docs/authors.md"];

/** What is not run here, each with where it is. */
const elsewhere: Record<string, string> = {
  "npm install": "needs a registry; tests/commands/workflows-run.test.ts installs into a fresh clone",
  "npm install && npm start": "goes on until it is stopped; tests/site/walk.test.ts starts the preview",
  "npm start": "goes on until it is stopped; tests/site/walk.test.ts starts the preview",
  "npm start -- --port 9000":
    "goes on until it is stopped; tests/commands/arguments.test.ts starts it at a port",
  "npm install && npm test": "is this test",
  "npm test": "is this test",
  "npm run test-some -- tests/unit/slug.test.ts": "is run below, where the tests are",
  "npm run bench": "measures for many minutes, and wants the machine to itself",
};

/** The lines of every `sh` fence and the commands within sentences, in the order of the text. */
function readCommands(document: string): string[] {
  const text = readFileSync(path.join(projectRoot, document), "utf8");
  return [...text.matchAll(/^( *)```sh\n([\s\S]*?)^\1```$|`(np[mx] [^`\n]+)`/gm)].flatMap(
    ([, , script, inline = ""]) =>
      (script ?? inline)
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== ""),
  );
}

test("every command in the documents runs", async (t) => {
  const copy = path.join(openTemp(t, "docs"), "project");
  copyProject(copy);
  // Content of its own: whatever posts are published with the project, the commands are right.
  rmSync(path.join(copy, "content"), { recursive: true });
  mkdirSync(path.join(copy, "content/posts"), { recursive: true });
  writeFileSync(path.join(copy, "content/posts/first.md"), toPost());
  await prepareProject(copy);
  // The documents share most of their commands: each is run where it stands first.
  const ran = new Set<string>();
  for (const document of documents) {
    await t.test(document, { timeout: 300_000 }, async () => {
      const commands = readCommands(document);
      assert.ok(commands.length > 0, "the document prints commands");
      for (const command of commands) {
        if (Object.hasOwn(elsewhere, command) || ran.has(command)) continue;
        ran.add(command);
        await runCommand(command, copy);
      }
    });
  }
});

async function runCommand(command: string, copy: string): Promise<void> {
  const post = path.join(copy, "content/posts/VIDEO_ID_00.md");
  const isNew = command.startsWith("npm run new");
  if (isNew) rmSync(post, { force: true });
  const { status, text } = await run("bash", ["-euo", "pipefail", "-c", command], { cwd: copy });
  assert.equal(status, 0, `${command}\n${text}`);
  if (isNew) assert.ok(existsSync(post), text);
  if (/^npm run build|^npx eleventy/.test(command)) {
    const page = command.includes("--drafts publish") ? "posts/VIDEO_ID_00/index.html" : "index.html";
    assert.ok(existsSync(path.join(copy, "_site", page)), `${command}\n${text}`);
    rmSync(path.join(copy, "_site"), { recursive: true });
  }
}

test("the test files that are named are run alone", async () => {
  const command = readCommands("CONTRIBUTING.md").find((one) => one.includes("test-some"))!;
  const { status, text } = await run("bash", ["-euo", "pipefail", "-c", command]);
  assert.equal(status, 0, text);
  assert.match(text, /\bpass [1-9]/);
});

test("every script the documents name is one of package.json, and those for people are named", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(projectRoot, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const guides = readdirSync(path.join(projectRoot, "docs")).filter((name) => name.endsWith(".md"));
  const names = [...documents, ...guides.map((name) => `docs/${name}`)];
  const printed = new Set(
    names.flatMap((name) =>
      [
        ...readFileSync(path.join(projectRoot, name), "utf8").matchAll(/npm run (?:--silent )?([a-z-]+)/g),
      ].map(([, script = ""]) => script),
    ),
  );
  for (const script of printed) assert.ok(Object.hasOwn(scripts, script), `npm run ${script}`);
  for (const script of ["new", "check", "build", "entities", "bench"]) assert.ok(printed.has(script), script);
});
