import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openTemp, run } from "../support/build.ts";
import { copyProject, prepareProject } from "../support/project-copy.ts";
import { readMarks } from "../support/trees.ts";

/** What is written into a layout before one of its words, and what a build says of it. */
const mistakes = [
  {
    file: "post.njk",
    before: "<article",
    text: "{{ view.title | shuot }}",
    at: 17,
    says: /^filter not found: shuot\./,
  },
  {
    file: "post.njk",
    before: "<article",
    text: "{{ view.title( }}",
    at: 16,
    says: /^unexpected token: }}\./,
  },
  { file: "post.njk", before: "<article", text: "{% endif %}", at: 4, says: /^unknown block tag: endif\./ },
  {
    file: "post.njk",
    before: "<article",
    text: "{{ view.nothing() }}",
    at: 16,
    says: /^Unable to call `view\["nothing"\]`/,
  },
  {
    file: "post.njk",
    before: "<article",
    text: '{% include "partials/none.njk" %}',
    at: 1,
    says: /^There is no layouts\/partials\/none\.njk\./,
  },
  {
    file: "post.njk",
    before: "<article",
    text: "{% once %}x{% endonce %}",
    at: 4,
    says: /^`once` takes one key: /,
  },
  {
    file: "partials/pager.njk",
    before: "{% if pager",
    text: "{{ page.title | shuot }}",
    at: 17,
    says: /^filter not found: shuot\./,
  },
];

test("a mistake in a layout is told in one line, with its place, and nothing is published", async (t) => {
  const clone = join(openTemp(t, "layouts"), "project");
  copyProject(clone);
  // Layouts are no part of the bundle.
  await prepareProject(clone);
  const build = () => run(process.execPath, ["src/cli/launch.mjs", "build", "--quiet"], { cwd: clone });
  const first = await build();
  assert.equal(first.status, 0, first.text);
  const published = readMarks(join(clone, "_site"));
  for (const { file, before, text, at, says } of mistakes) {
    const path = join(clone, "layouts", file);
    const source = readFileSync(path, "utf8");
    const lines = source.split("\n");
    const line = lines.findIndex((one) => one.startsWith(before));
    assert.ok(line >= 0, `${file} has a line that begins with ${before}`);
    writeFileSync(path, source.replace(lines[line]!, `${text}${lines[line]}`));
    const { status, stderr } = await build();
    writeFileSync(path, source);
    assert.equal(status, 1, stderr);
    const place = `layouts/${file}:${line + 1}:${at} `;
    assert.ok(stderr.startsWith(place), `${place}… was expected, not ${stderr}`);
    assert.match(stderr.slice(place.length), says);
    assert.match(stderr, / Nothing was published\.\n$/);
    assert.equal(stderr.trim().split("\n").length, 1, stderr);
    assert.deepEqual(readMarks(join(clone, "_site")), published);
  }
  const last = await build();
  assert.equal(last.status, 0, last.text);
});
