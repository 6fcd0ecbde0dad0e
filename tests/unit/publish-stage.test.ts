import assert from "node:assert/strict";
import fs from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { Stage } from "../../src/publish/stage.ts";
import { openTemp } from "../support/build.ts";

function write(file: string, text: string): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
}

test("publishing keeps what others have in the output: their files, their empty folders, the folder's rights", (t) => {
  const output = path.join(openTemp(t, "stage"), "site");
  write(path.join(output, "index.html"), "old");
  write(path.join(output, "gone/only.html"), "old");
  write(path.join(output, ".git/HEAD"), "ref");
  fs.mkdirSync(path.join(output, ".git/refs/heads"), { recursive: true });
  fs.chmodSync(path.join(output, ".git"), 0o700);
  fs.chmodSync(output, 0o2770);
  const stage = new Stage(output);
  write(path.join(stage.folder, "index.html"), "new");
  stage.publish(["index.html"], ["gone/only.html"], 1);
  assert.equal(fs.readFileSync(path.join(output, "index.html"), "utf8"), "new");
  assert.deepEqual(
    fs.readdirSync(output).sort(),
    [".git", "index.html"],
    "a folder of ours that is empty goes",
  );
  assert.ok(fs.existsSync(path.join(output, ".git/refs/heads")), "one that was empty stays");
  const rights = (folder: string) => (fs.statSync(folder).mode & 0o7777).toString(8);
  assert.equal(rights(output), "2770");
  assert.equal(rights(path.join(output, ".git")), "700");
});

test("a folder where a file of the site belongs, and a file where a folder does, give way", (t) => {
  const output = path.join(openTemp(t, "stage"), "site");
  write(path.join(output, "index.html"), "old");
  write(path.join(output, "a/index.html/stray.txt"), "stray");
  fs.mkdirSync(path.join(output, "b/index.html"), { recursive: true });
  write(path.join(output, "c"), "stray");
  const stage = new Stage(output);
  const pages = ["a/index.html", "b/index.html", "c/index.html"];
  for (const page of pages) write(path.join(stage.folder, page), "new");
  stage.publish(pages, [], 1);
  for (const page of pages) assert.equal(fs.readFileSync(path.join(output, page), "utf8"), "new", page);
  assert.equal(fs.readFileSync(path.join(output, "index.html"), "utf8"), "old");
});
