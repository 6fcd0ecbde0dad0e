import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createMiniSite, openTemp, projectRoot, run, runNode, toPost } from "../support/build.ts";
import { copyProject, prepareProject } from "../support/project-copy.ts";
import { compareTrees, readTree } from "../support/trees.ts";

interface Kept {
  digest: string;
  inputs: string[];
  outputs: string[];
  made: string;
}

test("builds start from the bundle that installing leaves, and from none that is damaged or of other sources", async (t) => {
  const site = createMiniSite(t, { "posts/one.md": toPost({ title: "一" }) });
  const project = join(site.root, "project");
  copyProject(project);
  const folder = join(project, "node_modules/.cache/duizhao/command");
  const list = join(folder, "list.json");
  const build = async (words: string, ...args: string[]) => {
    site.write("posts/one.md", toPost({ title: "一" }, `**主持人**: ${words}。\n`));
    const { content, output, cache } = site;
    const folders = ["--content", content, "--output", output, "--cache", cache];
    const built = await runNode([join(project, "src/cli/launch.mjs"), "build", ...folders, ...args]);
    assert.equal(built.status, 0, built.text);
    return built.text;
  };
  /** What builds note of the times of files is their own affair. */
  const readKept = () => ({ ...(JSON.parse(readFileSync(list, "utf8")) as Kept), seen: "" });

  await prepareProject(project);
  const kept = readKept();
  assert.ok(kept.inputs.includes("src/eleventy/run.ts"), String(kept.inputs));
  assert.ok(existsSync(join(folder, "../worker.cjs")) && existsSync(join(folder, "../assets")));

  // A bundle that says so when it runs.
  const main = join(folder, kept.digest, "main.mjs");
  const whole = readFileSync(main, "utf8");
  appendFileSync(main, '\nconsole.log("from the bundle");\n');
  assert.doesNotMatch(await build("一句话"), /from the bundle/, "damaged");
  assert.equal(readFileSync(main, "utf8"), whole, "and made anew");
  appendFileSync(main, '\nconsole.log("from the bundle");\n');
  const digest = createHash("sha1");
  for (const name of kept.outputs)
    digest.update(`${name}\0`).update(readFileSync(join(folder, kept.digest, name)));
  const marked = { ...kept, made: digest.digest("hex").slice(0, 16) };
  writeFileSync(list, JSON.stringify(marked));
  assert.match(await build("两句话"), /from the bundle/);
  assert.match(await build("三句话", "--no-cache"), /from the bundle/, "it is no earlier build");
  const bundled = readTree(site.output);

  for (const [what, other] of Object.entries({
    "other sources": { ...marked, inputs: marked.inputs.slice(1) },
    "made elsewhere": { ...marked, root: "/elsewhere" },
  })) {
    writeFileSync(list, JSON.stringify(other));
    assert.doesNotMatch(await build(what), /from the bundle/, what);
    assert.deepEqual(readKept(), kept, what);
  }
  rmSync(folder, { recursive: true });
  assert.doesNotMatch(await build("三句话", "--no-cache"), /from the bundle/);
  assert.deepEqual(compareTrees(bundled, readTree(site.output)), [], "sources and bundle build the same");
  assert.ok(existsSync(list), "a build without a bundle leaves one");
});

test("before npm install every command says that it is missing", async (t) => {
  const folder = openTemp(t);
  for (const name of ["package.json", ".npmrc", "src"])
    cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  for (const command of ["start", "build", "check"]) {
    const { status, stderr } = await run("npm", ["run", "--silent", command], { cwd: folder });
    assert.deepEqual([status, stderr], [1, "The libraries are not there yet. Write: npm install\n"], command);
  }
});
