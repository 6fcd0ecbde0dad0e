import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { checkFolders } from "../../src/eleventy/check-folders.ts";
import { projectRoot, readBuildOptions, toPathPrefix } from "../../src/eleventy/options.ts";
import { Unpublishable } from "../../src/eleventy/unpublishable.ts";

const root = mkdtempSync(join(tmpdir(), "duizhao-check-folders-"));
after(() => rmSync(root, { recursive: true, force: true }));
const content = join(root, "content");
mkdirSync(content);
const usual = readBuildOptions({}, []);
const look = (folders: { output?: string; cache?: string }) =>
  checkFolders({ ...usual, content, output: join(root, "_site"), cache: join(root, "cache"), ...folders });

test("no site is published into the root of the disk, nor into what the project is made of", () => {
  const refused = (output: string, why: RegExp) =>
    assert.throws(
      () => look({ output }),
      (error) => error instanceof Unpublishable && why.test(error.message),
      output,
    );
  refused("/", /The output folder \/ holds /);
  refused(root, /holds /);
  refused(projectRoot, /holds /);
  refused(content, /holds /);
  refused(join(content, "posts"), /lies inside the content/);
  for (const name of ["src", "layouts", "content", "tests", "docs", "node_modules", ".git"])
    refused(join(projectRoot, name), new RegExp(`lies in ${name.replace(".", "\\.")}/ of the project`));
  refused(join(projectRoot, "src/browser"), /lies in src\/ of the project/);
  const other = join(root, "other");
  mkdirSync(other);
  writeFileSync(join(other, "site.yaml"), "");
  refused(other, /has a site\.yaml/);
  const link = join(root, "link");
  symlinkSync(join(projectRoot, "layouts"), link);
  refused(link, /lies in layouts\/ of the project/);
});

test("neighbours of these folders are places like any other", () => {
  for (const output of [
    join(projectRoot, "_site"),
    join(projectRoot, "src-site"),
    join(projectRoot, "..src"),
    join(root, "content-site"),
  ])
    look({ output });
  look({ cache: join(projectRoot, "node_modules/.cache/site") });
  assert.throws(() => look({ cache: "/" }), Unpublishable);
});

test("a path prefix is a path that pages can have", () => {
  for (const [written, prefix] of [
    ["x", "/x/"],
    ["//x/y.z/", "/x/y.z/"],
    ["", "/"],
    ["/x/../y/", undefined],
    ["/./", undefined],
    ["/a b/", undefined],
  ] as const)
    assert.equal(toPathPrefix(written), prefix, written);
});
