import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Holds what was made to the file of what it was; `UPDATE_GOLDEN=1` writes it anew, and nothing else does: a file that is
 * lost would otherwise pass whatever is made.
 */
export function assertGolden(found: string, golden: URL): void {
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(golden, found);
  assert.ok(existsSync(golden), `${golden.pathname} is missing: UPDATE_GOLDEN=1 writes it`);
  assert.equal(found, readFileSync(golden, "utf8"), golden.pathname);
}
