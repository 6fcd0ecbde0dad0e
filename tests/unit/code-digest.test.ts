import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { digestCode, findCode } from "../../src/eleventy/code-digest.ts";
import { readInputState } from "../../src/publish/input-state.ts";

test("what is known of untouched code is what reading it says", async (t) => {
  const root = mkdtempSync(join(tmpdir(), "duizhao-code-"));
  t.after(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "src/browser"), { recursive: true });
  const kept = join(root, "kept/code");
  const names = ["src", "layouts", "package.json"];
  const look = () => readInputState(Object.fromEntries(names.map((name) => [name, join(root, name)])));
  const write = (name: string, text: string) => {
    writeFileSync(join(root, name), text);
    return new Promise((resolve) => setTimeout(resolve, 150));
  };

  await write("package.json", "{}");
  await write("src/a.ts", "1");
  await write("src/browser/a.css", "b {}");
  const first = digestCode(root);
  assert.equal(findCode(look(), kept), first);
  assert.equal(findCode(look(), kept), first, "from what is kept");

  await write("src/browser/a.css", "i {}");
  assert.equal(findCode(look(), kept), first, "browsers get other bytes, the site is made by the same code");
  await write("src/a.ts", "2");
  const second = findCode(look(), kept);
  assert.equal(second, digestCode(root));
  assert.notEqual(second, first);

  // Of the same size and time, a moment ago: only the bytes tell.
  const inputs = look();
  writeFileSync(join(root, "src/a.ts"), "3");
  utimesSync(join(root, "src/a.ts"), 1e9, 1e9);
  assert.equal(findCode(look(), kept), digestCode(root));
  assert.notEqual(findCode(look(), kept), findCode(inputs, kept));
});
