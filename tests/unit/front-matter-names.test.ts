/** What counts as one name and cannot be one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readFrontMatter } from "../../src/posts/front-matter.ts";
import { places, post, read, repair } from "../support/front-matter.ts";

const mended = (...lines: string[]) => readFrontMatter(repair(post(...lines)), "posts/a.md").data;

test("what is written where there is nobody is told, kept, and taken out by the repair", () => {
  for (const word of ["无", "N/A", "None", "未知", "TBD", "'-'"]) {
    assert.deepEqual(places("title: 甲", `guest: ${word}`), ["4:8 warning front-matter/empty-item"], word);
    assert.deepEqual(mended("title: 甲", `guest: ${word}`).guest, [], word);
  }
  assert.deepEqual(places("title: 甲", "people: [林岚, 无]"), ["4:14 warning front-matter/empty-item"]);
  assert.deepEqual(mended("title: 甲", "people: [林岚, 无]").people, ["林岚", "无"]);
  assert.deepEqual(read("title: 甲", "guest: 无").data.guest, ["无"]);
});

test("marks of Markdown around a name are told, and taken off by the repair", () => {
  for (const name of ['"**林岚**"', '"[[林岚]]"', '"[林岚](https://example.org/)"', '"`林岚`"']) {
    assert.deepEqual(
      places("title: 甲", "people:", `  - ${name}`),
      ["5:5 warning front-matter/markdown"],
      name,
    );
    assert.deepEqual(mended("title: 甲", "people:", `  - ${name}`).people, ["林岚"], name);
  }
});

test("works side by side, and names on lines of their own in one text, are several", () => {
  for (const value of ["《水渠》《石桥》", "《水渠》、《石桥》", "《水渠》和《石桥》"])
    assert.deepEqual(
      places("title: 甲", `media_books: ${value}`),
      ["4:14 warning front-matter/joined-names"],
      value,
    );
  assert.deepEqual(places("title: 甲", "people: |", "  林岚", "  白露"), [
    "4:9 warning front-matter/joined-names",
  ]);
});

test("names with such words and marks within are names", () => {
  for (const name of ["无名氏", "None of Us", "C**", "《水渠（《石桥》续）》", "A [B]"])
    assert.deepEqual(places("title: 甲", "people:", `  - "${name}"`), [], name);
});
