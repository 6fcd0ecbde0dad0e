import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { FileReader } from "../../src/posts/file-reader.ts";
import { openTemp } from "../support/build.ts";

test("files of any size are read one after the other, each whole", (t) => {
  const folder = openTemp(t, "reader");
  const reader = new FileReader();
  for (const size of [0, 5, (1 << 18) - 1, 1 << 18, 3, (1 << 20) + 7, 11]) {
    const file = join(folder, String(size));
    writeFileSync(file, "对照 0123456789".repeat(size / 16 + 1).slice(0, size));
    assert.ok(reader.read(file).equals(readFileSync(file)), String(size));
  }
  assert.throws(() => reader.read(join(folder, "nothing")), { code: "ENOENT" });
});
