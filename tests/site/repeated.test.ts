/** What a build says that finds nothing to do. */
import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readArguments } from "../../src/cli/arguments.ts";
import { beginLook } from "../../src/eleventy/hand-over.ts";
import { findLastBuild, readInputs, seeProject } from "../../src/eleventy/up-to-date.ts";
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

test("of a large site a thread looks at the published files before anything else is known", async (t) => {
  const site = createMiniSite(t, { "posts/a.md": toPost({ title: "甲", people: ["林岚"] }) });
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  const { content, output, cache } = site;
  const options = readArguments(["--content", content, "--output", output, "--cache", cache], "build").build;
  const find = async () => {
    const own = seeProject();
    const looking = await beginLook(own, options);
    const last = await findLastBuild(options, readInputs(options, own), looking);
    assert.equal(await looking!.done, true);
    return last;
  };
  assert.ok(await find(), "nothing has changed");
  rmSync(join(output, "people/lin-lan/index.html"));
  assert.equal(await find(), undefined, "a page is gone");
});
