/** Links that Markdown does not read as such, and that are printed with their signs. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { applyFixes } from "../../src/problems/apply-fixes.ts";
import { readTranscript } from "../../src/transcript/read-transcript.ts";
import { assertLinear } from "../support/assert-linear.ts";

const read = (body: string) =>
  readTranscript(body, { path: "post.md", line: 1, names: [] }).problems.filter(({ rule }) =>
    rule.endsWith("link-form"),
  );
const tell = (body: string) =>
  read(body).map(({ line, column, fix }) => `${line}:${column}${fix ? " fix" : ""}`);
const address = "https://example.org/bridge";

test("brackets of an input method, a space between them, and both the other way round are told, and mended", () => {
  for (const written of [
    `[石桥]（${address}）`,
    `[石桥](${address}）`,
    `【石桥】(${address})`,
    `[石桥】(${address})`,
    `[石桥] (${address})`,
    `(石桥)[${address}]`,
  ]) {
    const body = `先看${written}，再看水渠。\n`;
    assert.deepEqual(tell(body), ["1:3 fix"], written);
    assert.equal(applyFixes(body, read(body)), `先看[石桥](${address})，再看水渠。\n`, written);
  }
  const picture = `水渠。\n\n！[石桥](${address}.png)\n`;
  assert.equal(applyFixes(picture, read(picture)), `水渠。\n\n![石桥](${address}.png)\n`);
});

test("an address with a space in it, or without its end, is told", () => {
  assert.deepEqual(tell(`见[石桥](${address} 边)。\n`), ["1:2"]);
  assert.deepEqual(tell(`见[石桥](${address}\n`), ["1:2"]);
  assert.deepEqual(tell(`见[石桥](${address}。再看水渠（老的）。\n`), ["1:2"]);
  assert.match(read(`见[石桥](${address}\n`)[0]!.message, /Write \) behind/);
});

test("links, addresses in brackets, titles and code are none of it", () => {
  for (const quiet of [
    `来了！[石桥](${address})`,
    `【石桥】（${address}）`,
    `石桥（${address}）和[1]`,
    `[石桥](${address} "老桥")`,
    `[石桥](${address}_(a))`,
    `[石桥]( ${address} )`,
    `[石桥](${address}/桥，水)`,
    `写\`[石桥]（${address}）\``,
    `[石桥][1]\n\n[1]: ${address}`,
  ])
    assert.deepEqual(tell(`${quiet}\n`), [], quiet);
});

test("stars in a heading are told as in a paragraph", () => {
  const { problems } = readTranscript("### **石桥\n\n水。\n", { path: "post.md", line: 1, names: [] });
  assert.deepEqual(
    problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
    ["1:5 transcript/literal-stars"],
  );
});

test("the look for them is linear", () => {
  for (const part of ["[", "[桥]", "[桥]（https://a ", "(桥)[", "！[桥](https://", "[桥](https://a b"])
    assertLinear(part, 60_000, (size) => tell(`http（${part.repeat(size / part.length)}`));
});
