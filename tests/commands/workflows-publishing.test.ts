import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { validate } from "@actions/languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { copyProject } from "../support/project-copy.ts";

// Every command of docs/publishing.md runs as printed, in a copy of the project; nothing of the project itself is written to.
const project = path.resolve(import.meta.dirname, "../..");
const guide = readFileSync(path.join(project, "docs/publishing.md"), "utf8");
const root = mkdtempSync(path.join(tmpdir(), "publishing "));
const copy = path.join(root, "site");
const tools = path.join(root, "tools");

before(() => {
  copyProject(copy);
  cpSync(path.join(project, "content"), path.join(root, "my-content"), { recursive: true });
  mkdirSync(tools);
  // Stands in for the bucket's client: writes down what it was asked to do.
  const client = `#!/bin/sh\nfor word in "$@"; do printf '%s\\n' "$word"; done >> "${root}/asked"\necho >> "${root}/asked"\n`;
  writeFileSync(path.join(tools, "aws"), client);
  chmodSync(path.join(tools, "aws"), 0o755);
});
after(() => rmSync(root, { recursive: true, force: true }));

function readFences(language: string): string[] {
  const fences = [...guide.matchAll(/^( *)```(\w+)\n([\s\S]*?)\n\1```$/gm)];
  return fences
    .filter(([, , name]) => name === language)
    .map(([, indent = "", , text = ""]) => text.replaceAll(`\n${indent}`, "\n").slice(indent.length));
}

function run(script: string): void {
  const { status, stdout, stderr } = spawnSync("bash", ["-euo", "pipefail", "-c", script], {
    cwd: copy,
    encoding: "utf8",
    env: {
      ...process.env,
      NODE_TEST_CONTEXT: undefined,
      BUCKET: "my-bucket",
      PATH: `${tools}:${process.env.PATH}`,
    },
  });
  assert.equal(status, 0, `${script}\n${stdout}\n${stderr}`);
  assert.ok(existsSync(path.join(copy, "_site/index.html")) || script.includes("check"), script);
}

test("every command in the guide runs", { timeout: 240_000 }, () => {
  const scripts = readFences("sh");
  assert.equal(scripts.length, 4);
  for (const script of scripts) {
    rmSync(path.join(copy, "_site"), { recursive: true, force: true });
    run(script);
  }
});

test("on Cloudflare, and on a bucket, assets are kept for a year and everything else is asked for again", {
  timeout: 240_000,
}, () => {
  run(readFences("sh").find((script) => script.includes("_headers")) ?? "");
  assert.equal(
    readFileSync(path.join(copy, "_site/_headers"), "utf8"),
    "/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n",
  );
  assert.ok(readdirSync(path.join(copy, "_site/assets")).every((name) => /-[A-Z0-9]{8}\.\w+$/.test(name)));
  const calls = readFileSync(path.join(root, "asked"), "utf8").trim().split("\n\n");
  assert.deepEqual(
    calls.map((call) => call.split("\n")),
    [
      [
        "s3",
        "sync",
        "_site/assets",
        "s3://my-bucket/assets",
        "--cache-control",
        "public, max-age=31536000, immutable",
      ],
      [
        "s3",
        "sync",
        "_site",
        "s3://my-bucket",
        "--exclude",
        "assets/*",
        "--delete",
        "--cache-control",
        "no-cache",
      ],
    ],
  );
});

test("the workflow printed for a content repository lints clean", async () => {
  const [text = ""] = readFences("yaml");
  const found = await validate(TextDocument.create("file:///guide/.github/workflows/w.yml", "yaml", 1, text));
  assert.deepEqual(found, []);
});

test("the variables the guide names are those the workflow reads", () => {
  const workflow = readFileSync(path.join(project, ".github/workflows/publish.yml"), "utf8");
  const read = new Set([...workflow.matchAll(/(?:vars|secrets)\.(\w+)/g)].map(([, name]) => name));
  for (const name of read) assert.ok(guide.includes(`\`${name}\``), name);
  assert.deepEqual(read, new Set(["CONTENT_REPOSITORY", "CONTENT_FOLDER", "CONTENT_TOKEN"]));
});

test("the nginx and Netlify recipes are well formed and name the same headers", () => {
  const [nginx = ""] = readFences("nginx");
  assert.equal(nginx.split("{").length, nginx.split("}").length);
  for (const line of nginx.split("\n").filter((one) => one.trim() !== "")) assert.match(line, /[;{}]$/, line);
  const [toml = ""] = readFences("toml");
  for (const recipe of [nginx, toml]) assert.ok(recipe.includes('"public, max-age=31536000, immutable"'));
  assert.match(toml, /for = "\/assets\/\*"/);
});
