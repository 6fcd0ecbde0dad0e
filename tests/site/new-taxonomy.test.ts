import assert from "node:assert/strict";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fromSources, openTemp, run } from "../support/build.ts";
import { copyProject } from "../support/project-copy.ts";

const row = `  {
    key: "places",
    fields: [{ key: "place", about: "Towns and countries spoken of.", isOfNames: true, meant: "where" }],
    hasRecords: true,
    kind: "thing",
  },
`;

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  assert.ok(text.includes(from), `${file} has no ${from}`);
  writeFileSync(file, text.replaceAll(from, to));
}

test("a taxonomy is a row of the table, and what the interface calls it", async (t) => {
  const project = join(openTemp(t, "taxonomy"), "project");
  copyProject(project);
  change(join(project, "src/taxonomy-table.ts"), "] as const satisfies", `${row}] as const satisfies`);
  for (const [language, name] of [
    ["zh", "地点"],
    ["en", "Places"],
  ] as const) {
    const from =
      language === "zh" ? '    speakers: "频道",\n' : / {4}speakers: ".*",\n/.exec(readEnglish())![0];
    change(join(project, `src/text/interface-${language}.ts`), from, `${from}    places: "${name}",\n`);
  }
  const content = join(project, "content");
  rmSync(content, { recursive: true });
  for (const folder of ["authorities", "posts"]) mkdirSync(join(content, folder), { recursive: true });
  writeFileSync(
    join(content, "authorities/places.yaml"),
    "- name: { zh: 白港, en: White Haven }\n  note: 海边的小城。\n",
  );
  writeFileSync(
    join(content, "posts/haven.md"),
    "---\ntitle: 白港的一天\ndate: 2026-05-01\nplace: [White Haven, 河口镇]\n---\n\n**林岚**：早上好。\n",
  );
  writeFileSync(
    join(content, "posts/delta.md"),
    "---\ntitle: 三角洲\ndate: 2026-05-02\nwhere: [三角洲]\n---\n\n**林岚**：早上好。\n",
  );
  writeFileSync(
    join(content, "posts/two.md"),
    "---\ntitle: 两处\ndate: 2026-05-03\nplace: 甲、乙\n---\n\n**林岚**：早上好。\n",
  );
  writeFileSync(join(content, "site.yaml"), "taxonomies:\n  places:\n    title: 去过的地方\n");
  const launch = (...args: string[]) =>
    run(process.execPath, [...fromSources.slice(0, -1), "src/cli/main.ts", ...args], { cwd: project });
  const built = await launch("build");
  assert.equal(built.status, 0, built.text);
  const read = (file: string) => readFileSync(join(project, "_site", file), "utf8");
  assert.match(read("places/index.html"), /去过的地方/);
  assert.match(read("places/bai-gang/index.html"), /海边的小城/, "its records are read");
  assert.match(read("places/he-kou-zhen/index.html"), /白港的一天/);
  assert.match(
    read("posts/haven/index.html"),
    /<dt>去过的地方<dd><a href="\/places\/bai-gang\/">/,
    "posts show it",
  );
  assert.match(built.text, /front-matter\/unknown-key/);
  const { text } = await launch("check");
  assert.match(text, /two\.md:4:8: warning “甲、乙” counts as one\./);
  assert.match(text, /delta\.md:4:1: warning “where” is no key .* Write “place”\./);

  function readEnglish(): string {
    return readFileSync(join(project, "src/text/interface-en.ts"), "utf8");
  }
});
