import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { buildAssets } from "../../src/eleventy/assets.ts";
import { Unpublishable } from "../../src/eleventy/unpublishable.ts";
import { openTemp } from "../support/build.ts";

function open(t: TestContext, files: Record<string, string>): string {
  const root = openTemp(t, "assets");
  mkdirSync(join(root, "src/browser/parts"), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(root, "src/browser", name), text);
  return root;
}

test("scripts, styles, pictures and fonts are bundled; styles find what they name", async (t) => {
  const root = open(t, {
    "site.css": '@import "./parts/type.css"; body { background: url(./paper.webp) }',
    "parts/type.css": '@font-face { font-family: "Lamp"; src: url("./lamp.woff2") }',
    "parts/lamp.woff2": "font",
    "paper.webp": "picture",
    "site.ts": "document.title = String(1 as number);",
    "plain.js": "document.title = 'x';",
    "notes.txt": "no asset",
    "early.ts": "var a = 1;",
  });
  const { urls, files } = await buildAssets(root);
  assert.deepEqual(Object.keys(urls).sort(), [
    "early.js:inline",
    "lamp.woff2",
    "paper.webp",
    "plain.js",
    "site.css",
    "site.js",
  ]);
  for (const [name, url] of Object.entries(urls))
    if (!name.endsWith(":inline")) assert.ok(files.has(url.slice(1)), name);
  const css = Buffer.from(files.get(urls["site.css"]!.slice(1))!).toString();
  for (const name of ["lamp.woff2", "paper.webp"])
    assert.ok(css.includes(urls[name]!.replace("/assets/", "./")), css);
});

test("a mistake in a style is told in one line", async (t) => {
  const root = open(t, { "site.css": "body {\n  background: url(./none.webp);\n}\n" });
  await assert.rejects(buildAssets(root), (error: Error) => {
    assert.ok(error instanceof Unpublishable);
    assert.match(error.message, /^src\/browser\/site\.css:2:15 .*none\.webp.*Nothing was published\.$/);
    return true;
  });
});
