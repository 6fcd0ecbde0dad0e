import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { AnnouncedFiles } from "../../src/publish/announced-files.ts";
import type { Published } from "../../src/publish/manifest.ts";
import { NameTable } from "../../src/publish/name-table.ts";

const names = ["index.html", "a/index.html", "b/index.html", "c/index.html", "d/index.html"];
const known = (fingerprint: string, size: number): Published => [fingerprint, 0, size, 0];

function create() {
  const table = new NameTable(names, Buffer.from(names.join("\0")));
  return new AnnouncedFiles({ names, find: (name) => table.find(name), sizeOf: (row) => 10 ** row });
}

test("files that stay come in runs, changed and new ones by name, all in the order in which they were announced", () => {
  const files = create();
  files.set("index.html", 0);
  files.set("new/index.html", known("n", 5));
  files.keepRows(1, 5, new Set([3]));
  files.set("b/index.html", known("b", 7));
  assert.deepEqual(
    [...files.runs()],
    [
      [0, 1],
      ["new/index.html", known("n", 5)],
      [1, 2],
      ["b/index.html", known("b", 7)],
      [4, 5],
    ],
  );
  assert.deepEqual([...files.missing()], [3]);
  assert.equal(files.size, 5);
  assert.equal(files.sumSizes(), 1 + 5 + 10 + 7 + 10 ** 4);
  assert.deepEqual(
    Array.from(files.heavier(-1), ({ file }) => file),
    ["index.html", "new/index.html", "a/index.html", "b/index.html", "d/index.html"],
  );
  assert.throws(() => files.set("other/index.html", 3), RangeError);
});

test("what was announced can be taken back, and is announced anew at the end", () => {
  const files = create();
  files.keepRows(0, 3, new Set());
  files.set("new/index.html", known("n", 5));
  assert.equal(files.take("a/index.html"), 1);
  assert.deepEqual(files.take("new/index.html"), known("n", 5));
  assert.equal(files.take("c/index.html"), undefined);
  assert.deepEqual([files.has("a/index.html"), files.has("new/index.html"), files.size], [false, false, 2]);
  files.set("a/index.html", known("a", 1));
  files.set("new/index.html", known("m", 2));
  assert.deepEqual(
    [...files.runs()],
    [
      [0, 1],
      [2, 3],
      ["a/index.html", known("a", 1)],
      ["new/index.html", known("m", 2)],
    ],
  );
});

test("a table finds every name and no other", () => {
  // File names hold no zero and are whole characters, of any script.
  const name = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => !text.includes("\0"));
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 200 }), name, (all, other) => {
      const table = new NameTable(all, Buffer.from(all.join("\0")));
      for (const [place, name] of all.entries()) assert.equal(table.find(name), place);
      assert.equal(table.find(other), all.includes(other) ? all.indexOf(other) : undefined);
    }),
    { numRuns: 200, seed: 1 },
  );
});
