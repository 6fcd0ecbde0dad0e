import assert from "node:assert/strict";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { listAssets } from "../../src/posts/list-assets.ts";

test("files beside the posts are listed; one that the system does not give is told, and the rest goes on", (t) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "duizhao-assets-"));
  t.after(() => fs.rmSync(folder, { recursive: true }));
  fs.chmodSync(folder, 0o755);
  fs.mkdirSync(path.join(folder, "posts"));
  for (const name of ["well.png", "shut.png", "post.md", ".hidden"])
    fs.writeFileSync(path.join(folder, "posts", name), name);
  const shut = path.join(folder, "posts/shut.png");
  fs.chmodSync(shut, 0);
  // To whoever may do everything no file is shut.
  const isRoot = process.geteuid!() === 0;
  if (isRoot) process.seteuid!(65534);
  try {
    const { assets, problems } = listAssets(folder);
    assert.deepEqual(
      assets.map((asset) => asset.path),
      ["posts/well.png"],
    );
    assert.deepEqual(
      problems.map(({ path: at, severity, rule }) => ({ at, severity, rule })),
      [{ at: shut, severity: "error", rule: "posts/unreadable" }],
    );
    assert.match(problems[0]!.message, /^The file cannot be read and is left out: EACCES: permission denied/);
  } finally {
    if (isRoot) process.seteuid!(0);
  }
});
