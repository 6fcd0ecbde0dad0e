import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { checkAddress } from "../../src/eleventy/check-address.ts";
import { openTemp } from "../support/build.ts";

test("an address in a folder wants a site that is built for the folder", (t) => {
  const content = join(openTemp(t, "address"), "content");
  mkdirSync(content, { recursive: true });
  writeFileSync(join(content, "site.yaml"), "title: 灯塔谈\nurl: https://example.org/talks/\n");
  const check = (url: string, pathPrefix = "/", preview = false) =>
    checkAddress({ url }, { content, pathPrefix, preview });
  const [problem, ...more] = check("https://example.org/talks");
  assert.equal(more.length, 0);
  assert.deepEqual(
    [problem?.path, problem?.line, problem?.rule],
    [join(content, "site.yaml"), 2, "site/unreached-folder"],
  );
  assert.match(problem!.message, /Build with --pathprefix \/talks\/,/);
  for (const url of ["", "https://example.org", "https://example.org/", "no address"])
    assert.deepEqual(check(url), [], url);
  assert.deepEqual(check("https://example.org/talks", "/talks/"), []);
  assert.deepEqual(check("https://example.org/talks", "/", true), [], "a preview");
});
