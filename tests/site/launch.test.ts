import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createMiniSite, launcher, runNode, toPost } from "../support/build.ts";
import { compareTrees, readTree } from "../support/trees.ts";

test("the second build leaves a bundle, the third starts from it, and none starts from one that is damaged or of other sources", async (t) => {
  const site = createMiniSite(t, { "posts/one.md": toPost({ title: "一" }) });
  const launch = async () => {
    site.write("posts/one.md", `${readFileSync(join(site.content, "posts/one.md"), "utf8")}又一句。\n`);
    const { content, output, cache } = site;
    const folders = ["--content", content, "--output", output, "--cache", cache];
    const built = await runNode([launcher, "build", ...folders]);
    assert.equal(built.status, 0, built.text);
    return built.text;
  };
  const list = join(site.cache, "code/command/list.json");
  await launch();
  await launch();
  const kept = JSON.parse(readFileSync(list, "utf8")) as {
    digest: string;
    outputs: string[];
    made: string;
    inputs: string[];
  };
  assert.ok(kept.inputs.includes("src/eleventy/run.ts"), String(kept.inputs));
  const folder = join(site.cache, "code/command", kept.digest);
  const started = readTree(site.output);

  // A bundle that says so when it runs.
  const main = join(folder, "main.mjs");
  const whole = readFileSync(main);
  appendFileSync(main, '\nconsole.log("from the bundle");\n');
  assert.doesNotMatch(await launch(), /from the bundle/, "damaged");
  assert.equal(readFileSync(main, "utf8"), whole.toString(), "and made anew");
  appendFileSync(main, '\nconsole.log("from the bundle");\n');
  const digest = createHash("sha1");
  for (const name of kept.outputs) digest.update(`${name}\0`).update(readFileSync(join(folder, name)));
  const changed = { ...kept, made: digest.digest("hex").slice(0, 16) };
  writeFileSync(list, JSON.stringify(changed));
  assert.match(await launch(), /from the bundle/);
  const bundled = readTree(site.output);
  assert.notDeepEqual(compareTrees(started, bundled), [], "it builds");
  const again = await site.build(["--no-cache"]);
  assert.equal(again.status, 0, again.text);
  assert.deepEqual(compareTrees(bundled, readTree(site.output)), [], "and builds the same");

  writeFileSync(list, JSON.stringify({ ...changed, inputs: changed.inputs.slice(1) }));
  assert.doesNotMatch(await launch(), /from the bundle/, "other sources");
  writeFileSync(list, JSON.stringify({ ...changed, root: "/elsewhere" }));
  assert.doesNotMatch(await launch(), /from the bundle/, "made elsewhere");
  assert.ok(existsSync(list));
});
