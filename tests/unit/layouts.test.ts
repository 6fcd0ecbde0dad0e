/** What a layout's digest holds: whatever decides how it prints. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import type { CompiledLayouts } from "../../src/eleventy/compiled-layouts.ts";
import { Layouts } from "../../src/eleventy/layouts.ts";
import { openTemp } from "../support/build.ts";

const assets = { "post.css": "/assets/post-1.css", "site.css": "/assets/site-1.css" };

/** Digests of `post.njk` before and after a change. */
function digest(t: TestContext, source: string, change: { partial?: string; assets?: object }): boolean {
  const folder = openTemp(t, "layouts");
  const find = (given: object) =>
    new Layouts(folder, {} as CompiledLayouts, "", given as Record<string, string>).find("post")!.digest;
  writeFileSync(join(folder, "part.njk"), "one");
  writeFileSync(join(folder, "post.njk"), source);
  const before = find(assets);
  if (change.partial) writeFileSync(join(folder, "part.njk"), change.partial);
  return before !== find({ ...assets, ...change.assets });
}

test("a layout changes with the files that it names, however it names them", (t) => {
  const css = { assets: { "post.css": "/assets/post-2.css" } };
  for (const source of [
    '{{ assets["post.css"] }}',
    "{{ assets['post.css'] }}",
    '{{ assets[view.kind + ".css"] }}',
  ])
    assert.ok(digest(t, source, css), source);
  for (const source of ["{{ body | safe }}", '{{ assets["site.css"] }}'])
    assert.ok(!digest(t, source, css), source);
});

test("a layout changes with those that it includes, by whatever expression", (t) => {
  const part = { partial: "two" };
  for (const source of [
    '{% include "part.njk" %}',
    "{%- include 'part.njk' ignore missing -%}",
    "{% include which %}",
    '{% include "none.njk" if view.x else "part.njk" %}',
    '{% extends view.kind + ".njk" %}',
  ])
    assert.ok(digest(t, source.replace("none.njk", "part.njk"), part), source);
  for (const source of ["{{ body | safe }}", "{# include which #}", "include which"])
    assert.ok(!digest(t, source, part), source);
});
