import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { fillIn, interfaceStrings } from "../../src/text/interface.ts";

/** Every string of the interface by its dotted key. */
function leaves(value: object, prefix = ""): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === "string"
      ? [[prefix + key, inner] as [string, string]]
      : leaves(inner, `${prefix}${key}.`),
  );
}

const chinese = leaves(interfaceStrings("zh-Hans"));
const english = new Map(leaves(interfaceStrings("en-GB")));

test("both languages say everything, with the same places to fill in", () => {
  assert.deepEqual(
    [...english.keys()],
    chinese.map(([key]) => key),
  );
  const places = (text: string) => [...new Set(text.match(/\{[a-z]+\}/g) ?? [])].sort();
  for (const [key, text] of chinese) {
    // Chinese sentences have nothing between them.
    if (key === "gap") continue;
    const other = english.get(key) ?? "";
    assert.notEqual(text.trim(), "", key);
    assert.notEqual(other.trim(), "", key);
    assert.deepEqual(places(text), places(other), key);
  }
});

test("a language that is neither Chinese nor English gets Chinese", () => {
  assert.equal(interfaceStrings("zh-Hant").home, "首页");
  assert.equal(interfaceStrings("en").home, "Home");
  assert.equal(interfaceStrings("enm").home, "首页");
  assert.equal(interfaceStrings("fr").home, "首页");
});

test("places are filled, unknown ones stay", () => {
  assert.equal(fillIn("第 {a} 页，共 {b} 页", { a: 2, b: 9 }), "第 2 页，共 9 页");
  assert.equal(fillIn("{n} posts by {name}", { n: 0 }), "0 posts by {name}");
  assert.equal(fillIn("{name}", { name: "$& {n}" }), "$& {n}");
});

test("there is no string that nothing says", () => {
  const root = new URL("../..", import.meta.url);
  const texts = ["layouts", "src"].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(?:njk|ts)$/.test(file) && !file.startsWith("text/interface"))
      .map((file) => readFileSync(new URL(`${folder}/${file}`, root), "utf8")),
  );
  const all = texts.join("\n");
  const isSaid = (key: string) =>
    new RegExp(`ui\\.${key}\\b|ui \\| count\\("${key}"|\\{ ${key} \\}: Pick<Interface`).test(all);
  // A layout makes these keys of a word and a unit.
  const made = ["timelineMonth", "timelineYear"];
  const silent = Object.keys(interfaceStrings("zh")).filter(
    (key) => !isSaid(key.replace(/One$/, "")) && !made.includes(key),
  );
  assert.deepEqual(silent, []);
});
