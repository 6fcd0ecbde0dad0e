import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { frontMatterSchema } from "../../src/posts/front-matter-schema.ts";
import { knownRules } from "../../src/problems/known-rules.ts";
import { parseSettings } from "../../src/site/settings.ts";
import { projectRoot } from "../support/build.ts";

const source = path.join(projectRoot, "src");

/** How rules are written where a room's name is added to them. */
const short: { file: RegExp; room: string; pattern: RegExp }[] = [
  { file: /^transcript\//, room: "transcript", pattern: /\breport\(\s*"([a-z-]+)"/g },
  {
    file: /^posts\/front-matter\.ts$/,
    room: "front-matter",
    pattern: /\breport\(\s*[^,]+,\s*"(?:error|warning|info)",\s*"([a-z-]+)"/g,
  },
  { file: /^entities\//, room: "entities", pattern: /\b(?:report|add)\(\s*[^,;]+,\s*"([a-z-]+)"/g },
  { file: /^outputs\/budgets\.ts$/, room: "outputs", pattern: /\breport\(\s*"([a-z-]+)"/g },
];

test("the list of rules is what the sources report", () => {
  const rooms = [...new Set(knownRules.map((rule) => rule.split("/")[0]))].join("|");
  const whole = new RegExp(`"((?:${rooms})/[a-z-]+)"`, "g");
  const found = new Set<string>();
  for (const file of readdirSync(source, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts") || file.endsWith("known-rules.ts")) continue;
    const text = readFileSync(path.join(source, file), "utf8");
    for (const [, rule = ""] of text.matchAll(whole)) found.add(rule);
    for (const { file: fits, room, pattern } of short) {
      if (!fits.test(file.replaceAll(path.sep, "/"))) continue;
      for (const [, name] of text.matchAll(pattern)) found.add(`${room}/${name}`);
    }
  }
  assert.deepEqual([...found].sort(), [...knownRules].sort());
});

test("a rule in site.yaml that does not exist is a warning at its place, with the nearest that does", () => {
  const text =
    "rules:\n  front-matter/source: off\n  transcript/*: info\n  transcript/drfit: off\n  swallowed: off\n  zzz/*: off\n";
  const { settings, problems } = parseSettings(text, "site.yaml");
  assert.equal(settings.rules["front-matter/source"], "off");
  assert.deepEqual(
    problems.map(({ line, column, severity, rule, message }) => [line, column, severity, rule, message]),
    [
      [
        4,
        3,
        "warning",
        "site/unknown-rule",
        "“transcript/drfit” is no rule. Did you mean “transcript/drift”?",
      ],
      [5, 3, "warning", "site/unknown-rule", "“swallowed” is no rule. Did you mean “transcript/swallowed”?"],
      [6, 3, "warning", "site/unknown-rule", "“zzz/*” is no rule. Each problem names its own in brackets."],
    ],
  );
});

for (const document of ["docs/authors.en.md", "docs/authors.md"]) {
  test(`${document} explains every rule and every key of the front matter, and names none that is not`, () => {
    const rules = new Set<string>();
    const keys = new Set<string>();
    for (const line of readFileSync(path.join(projectRoot, document), "utf8").split("\n")) {
      let room = "";
      for (const [, name = ""] of (/^\|( `[^|]+)\|/.exec(line)?.[1] ?? "").matchAll(/`([^`]+)`/g)) {
        if (name.includes("/")) room = name.split("/")[0]!;
        if (room === "") keys.add(name);
        else rules.add(name.includes("/") ? name : `${room}/${name}`);
      }
    }
    assert.deepEqual([...rules].sort(), [...knownRules].sort());
    for (const key of Object.keys(frontMatterSchema.entries)) assert.ok(keys.has(key), key);
  });
}
