import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { listAssets } from "../../src/posts/list-assets.ts";
import { listPosts } from "../../src/posts/list-posts.ts";
import { readInputState } from "../../src/publish/input-state.ts";

test("folders are walked once, whatever links lead to them, and their own names count", (t) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "duizhao-links-"));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  const content = path.join(folder, "content");
  fs.mkdirSync(path.join(content, "posts/2025"), { recursive: true });
  fs.mkdirSync(path.join(folder, "elsewhere"));
  for (const name of ["content/posts/one.md", "content/posts/2025/two.md", "elsewhere/three.md"])
    fs.writeFileSync(path.join(folder, name), "文");
  fs.writeFileSync(path.join(content, "posts/pic.png"), "");
  const links: [string, string][] = [
    // In a circle; under a name that comes first; another folder; a post.
    ["posts/self", "."],
    ["posts/2025/up", "../.."],
    ["again", "posts"],
    ["notes", "../elsewhere"],
    ["posts/linked.md", "../../elsewhere/three.md"],
  ];
  for (const [at, to] of links) fs.symlinkSync(to, path.join(content, at));
  const found = listPosts(content).map((post) => post.path);
  assert.deepEqual(found, ["notes/three.md", "posts/2025/two.md", "posts/linked.md", "posts/one.md"]);
  const { assets, problems } = listAssets(content);
  assert.deepEqual(
    assets.map((asset) => asset.path),
    ["posts/pic.png"],
  );
  assert.deepEqual(
    problems.map(({ path: at, severity, rule }) => [path.relative(content, at), severity, rule]),
    ["notes", "posts/linked.md"].map((at) => [at, "info", "posts/linked-outside"]),
    "those that lead out of the content are told",
  );
  assert.equal(readInputState({ content }).files.length, 5);
});

test("a link that leads nowhere, or to itself, is a file that cannot be read", (t) => {
  const content = fs.mkdtempSync(path.join(os.tmpdir(), "duizhao-links-"));
  t.after(() => fs.rmSync(content, { recursive: true }));
  for (const name of ["gone.md", "circle.md", "gone.png"])
    fs.symlinkSync(name.replace("gone", "nothing"), path.join(content, name));
  assert.deepEqual(
    listPosts(content).map((post) => post.path),
    ["circle.md", "gone.md"],
  );
  const { assets, problems } = listAssets(content);
  assert.deepEqual(assets, []);
  assert.deepEqual(
    problems.map(({ path: at, rule }) => [path.basename(at), rule]),
    [["gone.png", "posts/unreadable"]],
  );
  assert.deepEqual(readInputState({ content }).files, []);
});
