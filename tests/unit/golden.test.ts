import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { assertGolden } from "../support/golden.ts";

test("a golden that is lost fails, and only UPDATE_GOLDEN=1 writes one", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "duizhao-golden-"));
  const asked = process.env.UPDATE_GOLDEN;
  t.after(() => {
    if (asked !== undefined) process.env.UPDATE_GOLDEN = asked;
    rmSync(folder, { recursive: true, force: true });
  });
  delete process.env.UPDATE_GOLDEN;
  const golden = pathToFileURL(join(folder, "a.html"));
  assert.throws(() => assertGolden("甲", golden), /is missing: UPDATE_GOLDEN=1 writes it/);
  assert.ok(!existsSync(golden));
  writeFileSync(golden, "甲");
  assertGolden("甲", golden);
  assert.throws(() => assertGolden("乙", golden), /甲/);
  process.env.UPDATE_GOLDEN = "1";
  assertGolden("乙", golden);
  delete process.env.UPDATE_GOLDEN;
  assertGolden("乙", golden);
});
