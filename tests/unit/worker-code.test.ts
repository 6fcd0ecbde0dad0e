import assert from "node:assert/strict";
import { test } from "node:test";
import { buildWorkerCode } from "../../src/workers/worker-code.ts";

test("regular expressions of the worker are literals: none is made anew each time its line is run", async () => {
  const { code } = await buildWorkerCode();
  assert.match(code, /\/\^\\p\{Script=Han\}/);
  assert.doesNotMatch(code, /new RegExp\("[^"]*\\\\p\{/);
});
