import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { buildSite, openTemp, projectRoot, run } from "../support/build.ts";
import { copyProject } from "../support/project-copy.ts";
import { compareTrees, readTree } from "../support/trees.ts";

test("the same content gives the same bytes: elsewhere, in other zones and languages, through Eleventy's own command", async (t) => {
  const root = openTemp(t, "same");
  const content = join(projectRoot, "content");
  const first = join(root, "first");
  const built = await buildSite({ content, output: first }, [], {
    cwd: tmpdir(),
    env: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" },
  });
  assert.equal(built.status, 0, built.text);
  const tree = readTree(first);
  assert.ok(tree.size > 30, `${tree.size} files`);

  const clone = join(root, "a clone 克隆");
  copyProject(clone);
  const npm = await run("npm", ["run", "build", "--", "--output", "via-npm"], {
    cwd: clone,
    env: { TZ: "America/Adak", LANG: "C", LC_ALL: "C" },
  });
  assert.equal(npm.status, 0, npm.text);
  assert.deepEqual(compareTrees(tree, readTree(join(clone, "via-npm"))), []);

  const moved = await run(
    "npx",
    ["eleventy", "--config=.eleventy.ts", "--output=../via eleventy", "--pathprefix", "x"],
    { cwd: clone },
  );
  assert.equal(moved.status, 0, moved.text);
  const page = readFileSync(join(root, "via eleventy", "index.html"), "utf8");
  assert.match(page, /href="?\/x\/archive\//, "Eleventy's own options count");
  assert.equal(existsSync(join(clone, "_site")), false);
  const refused = await run("npx", ["eleventy", "--config=.eleventy.ts", "--input=content"], { cwd: clone });
  assert.notEqual(refused.status, 0);
  assert.match(refused.text, /--input is not for this site\. Write: npm run build -- --content DIR/);
  assert.equal(existsSync(join(clone, "_site")), false);

  const eleventy = await run("npx", ["eleventy", "--config=.eleventy.ts"], {
    cwd: clone,
    env: { TZ: "UTC" },
  });
  assert.equal(eleventy.status, 0, eleventy.text);
  assert.deepEqual(compareTrees(tree, readTree(join(clone, "_site"))), []);
});
