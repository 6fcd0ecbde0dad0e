/** What a build says that finds nothing to do. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createMiniSite, toPost } from "../support/build.ts";
import { listFiles } from "../support/trees.ts";

test("a build that finds nothing to do says what the last one said, or what is so where that is damaged", async (t) => {
  const site = createMiniSite(t, { "posts/a.md": toPost({ title: "甲", date: "soon" }) });
  const told = ({ text }: { text: string }) => text.split("\n").filter((line) => /a\.md/.test(line));
  const first = await site.build();
  assert.ok(told(first).length > 0, first.text);
  assert.deepEqual(told(await site.build()), told(first));
  const [record] = listFiles(site.cache).filter((file) => file.startsWith("built/"));
  const file = join(site.cache, record!);
  const bytes = readFileSync(file);
  // One character of a message is another: still JSON.
  bytes[bytes.indexOf("soon")] = 0x53;
  writeFileSync(file, bytes);
  const again = await site.build();
  assert.deepEqual(told(again), told(first));
  assert.match(again.text, / 0 written, 0 removed/);
});
