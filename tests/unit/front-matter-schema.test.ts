import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { buildSchemas } from "../../src/cli/build-schemas.ts";
import { readFrontMatter } from "../../src/posts/front-matter.ts";
import { toText } from "../../src/problems/to-text.ts";
import { parseSettings } from "../../src/site/settings.ts";
import { readTranscript } from "../../src/transcript/read-transcript.ts";

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");

test("the published JSON Schemas are those of the code (else: npm run schema)", () => {
  for (const [file, text] of buildSchemas()) assert.equal(read(`schema/${file}`), text, file);
});

test("the front matter's schema names every field, with a description, and refuses others", () => {
  const schema = JSON.parse(read("schema/front-matter.schema.json"));
  const { data } = readFrontMatter("", "posts/a.md");
  const fields = Object.keys(data).filter((field) => field !== "video");
  assert.deepEqual(Object.keys(schema.properties).sort(), fields.sort());
  for (const [key, property] of Object.entries<{ description?: string }>(schema.properties)) {
    assert.ok((property.description ?? "").length > 5, key);
  }
  assert.equal(schema.additionalProperties, false);
  assert.equal(schema.required, undefined);
});

test("the settings' schema has every key as it is written in the file, and each can be written", () => {
  const { properties } = JSON.parse(read("schema/site.schema.json"));
  assert.ok(
    "original_language" in properties && "min_posts" in properties.taxonomies.properties.people.properties,
  );
  assert.equal(properties.drafts.default, "hide");
  for (const [key, property] of Object.entries<{ default?: unknown; properties?: object }>(properties)) {
    const value = property.properties ? {} : (property.default ?? {});
    assert.deepEqual(parseSettings(`${key}: ${JSON.stringify(value)}`, "site.yaml").problems, [], key);
  }
});

test("editors find the schemas, and the check's lines are those that their task matches", () => {
  const settings = JSON.parse(read(".vscode/settings.json"));
  assert.deepEqual(
    Object.keys(settings["yaml.schemas"])
      .map((file) => file.replace("./schema/", ""))
      .sort(),
    [...buildSchemas().keys()].sort(),
  );
  const { pattern } = JSON.parse(read(".vscode/tasks.json")).tasks[0].problemMatcher;
  const problem = {
    path: "content/帖 子/a:b.md",
    line: 3,
    column: 8,
    message: "“x” (y). Write z.",
    rule: "front-matter/bad-date",
  };
  const [line = ""] = toText([{ ...problem, severity: "error" }]).split("\n");
  const found = new RegExp(pattern.regexp).exec(line) ?? [];
  assert.deepEqual(
    [
      found[pattern.file],
      found[pattern.line],
      found[pattern.column],
      found[pattern.severity],
      found[pattern.message],
      found[pattern.code],
    ],
    [problem.path, "3", "8", "error", problem.message, problem.rule],
  );
});

test("the snippets write what reads without a problem", () => {
  const snippets: Record<string, { body: string[] }> = JSON.parse(read(".vscode/transcript.code-snippets"));
  const fill = (name: string) =>
    (snippets[name]?.body ?? [])
      .join("\n")
      .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\}/g, "$1")
      .replaceAll(/\$\{\d+:([^}]*)\}/g, "$1")
      .replaceAll(/(\$\{CURRENT_[A-Z]+\}-?)+/g, "2026-02-06")
      .replaceAll(/\$\{\d+\}|\$\d/g, "")
      .replace("watch?v=", "watch?v=Lf46hauagpw");
  const front = readFrontMatter(fill("Front matter"), "posts/a.md");
  assert.deepEqual(front.problems, []);
  assert.equal(front.data.video, "Lf46hauagpw");
  for (const name of ["Turn in two languages", "Turn in two languages, short form"]) {
    const body = `### 一\n\n${fill(name)}\n${fill(name)}`;
    const { turns } = readTranscript(body, { path: "a.md", line: 1, names: ["主持人"] });
    assert.deepEqual(
      turns.map(({ speaker, segments }) => [speaker, segments.map(({ text }) => text)]),
      [
        ["主持人", ["译文", "Original"]],
        ["主持人", ["译文", "Original"]],
      ],
      name,
    );
  }
  const gloss = readTranscript(fill("Gloss"), { path: "a.md", line: 1, names: [] });
  assert.deepEqual(gloss.turns[0]?.glosses, [{ term: "术语", english: "English", explanation: "解释" }]);
});
