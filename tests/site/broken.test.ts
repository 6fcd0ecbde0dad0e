import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createMiniSite, toPost } from "../support/build.ts";
import { findDeadLinks } from "../support/links.ts";
import { readMarks } from "../support/trees.ts";

/** Posts whose front matter cannot be read, with the line of the fault. */
const BROKEN = {
  "posts/bracket.md": { line: 3, text: "---\ntitle: 甲\ntags: [a, b]]\ndate: 2026-01-02\n---\n\n正文。\n" },
  "posts/twice.md": { line: 4, text: "---\ntitle: 乙\ndate: 2026-01-02\ntitle: 乙\n---\n\n正文。\n" },
  "posts/quote.md": { line: 2, text: '---\ntitle: "丙" 丙\n---\n\n正文。\n' },
};

test("a post that cannot be read is left out and reported; the rest goes on", async (t) => {
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\n",
    "posts/good.md": toPost({ title: "好的一篇", tags: ["甲"] }),
    "notes/also.md": toPost({ title: "另一篇" }),
  });
  assert.equal((await site.build()).status, 0);
  for (const [path, { text }] of Object.entries(BROKEN)) site.write(path, text);
  site.write("posts/third.md", toPost({ title: "第三篇", tags: ["甲"] }));

  const before = readMarks(site.output);
  const strict = await site.build(["--strict"]);
  assert.equal(strict.status, 1, "an error is a reason not to publish with --strict");
  assert.deepEqual(readMarks(site.output), before, "and the site is as it was");

  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  assert.ok(existsSync(join(site.output, "posts/third/index.html")), "what can be read is published");
  assert.ok(existsSync(join(site.output, "notes/also/index.html")));
  for (const [path, { line }] of Object.entries(BROKEN)) {
    assert.ok(!existsSync(join(site.output, path.replace(".md", ""))), `${path} is left out`);
    assert.match(
      built.text,
      new RegExp(`${path}:${line}:\\d+: error .+ \\(front-matter/`),
      `${path} is reported`,
    );
  }
  assert.match(built.text, /\b3\b/, "with their count");
  assert.deepEqual(findDeadLinks(site.output), []);

  const again = await site.build(["--strict"]);
  assert.equal(again.status, 1, "problems of unchanged posts are not forgotten");
  for (const path of Object.keys(BROKEN)) assert.match(again.text, new RegExp(`${path}:`));
  for (const path of Object.keys(BROKEN)) site.remove(path);
  const mended = await site.build(["--strict"]);
  assert.equal(mended.status, 0, mended.text);
});

test("a site whose settings cannot be read stays as it was", async (t) => {
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\nurl: https://example.org\n",
    "posts/a.md": toPost({ title: "一篇" }),
  });
  assert.equal((await site.build()).status, 0);
  const before = readMarks(site.output);
  site.write("site.yaml", 'title: "小站\nurl: https://example.org\n');
  const refused = await site.build();
  assert.equal(refused.status, 1);
  assert.match(refused.text, /site\.yaml:\d+:\d+: error .+ \(site\/yaml\)\nNothing was published/);
  assert.deepEqual(readMarks(site.output), before);
});

test("a pipe among the posts is none of them, and nobody waits for it", async (t) => {
  const site = createMiniSite(t, { "posts/a.md": toPost({ title: "一篇" }) });
  spawnSync("mkfifo", [join(site.content, "posts/pipe.md"), join(site.content, "posts/pipe.txt")]);
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  assert.match(built.text, /^1 posts of 1 files/m);
});

test("odd posts are published", async (t) => {
  const odd = {
    "posts/empty.md": "",
    "posts/bare.md": "没有头的正文。\n",
    "posts/bom.md": `\uFEFF${toPost({ title: "带标记的" })}`,
    "posts/crlf.md": toPost({ title: "回车的" }).replaceAll("\n", "\r\n"),
    "posts/nodate.md": "---\ntitle: 无日期\n---\n\n正文。\n",
    "posts/baredate.md": "---\ntitle: 裸日期\ndate: 2024-02-29\n---\n\n正文。\n",
    "posts/template.md": toPost(
      { title: "{{ site.title }} {% raw %}" },
      "正文有 {{ page.url }} 与 {% if %}。\n",
    ),
    "posts/onlyhead.md": "---\ntitle: 只有头\n---\n",
    "posts/types.md":
      "---\ntitle: 1984\ndate: [1]\ntags: '[]'\npeople: 王毅\ndraft: 'no'\nunknown: x\n---\n\n正文。\n",
  };
  const site = createMiniSite(t, { "site.yaml": "title: 小站\n", ...odd });
  writeFileSync(
    join(site.content, "posts/latin1.md"),
    Buffer.from("---\ntitle: caf\xe9\n---\n\ntext\n", "latin1"),
  );
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  for (const path of Object.keys(odd)) {
    const file = path.replace(".md", "/index.html");
    const reported = built.text.includes(`${path}:`);
    assert.ok(existsSync(join(site.output, file)) || reported, `${path} is published or reported`);
  }
  assert.match(site.read("posts/template/index.html"), /\{\{ page\.url \}\} 与 \{% if %\}/);
  assert.match(site.read("posts/bom/index.html"), /带标记的/);
  assert.match(site.read("posts/crlf/index.html"), /回车的/);
  assert.match(site.read("posts/baredate/index.html"), /2024-02-29/);
  assert.ok(existsSync(join(site.output, "people/wang-yi/index.html")), "a scalar is a list of one");
  assert.deepEqual(findDeadLinks(site.output), []);
});

test("names, labels and languages that every object of the language has are names like others", async (t) => {
  const names = ["constructor", "__proto__", "toString", "Lamp constructor", "Google toString"];
  const front = {
    title: "constructor",
    tags: names,
    people: names,
    companies_orgs: [...names, "Ministry of constructor"],
    products_models: [...names, "Big Lamp constructor"],
    media_books: ["The Lamp Constructor"],
    series: "constructor",
  };
  const text =
    "**constructor**: 大灯 constructor 来了。&constructor;\n\n" +
    '<details lang="constructor">\n\n**toString**: Big Lamp constructor came.\n\n</details>\n\n' +
    "**__proto__**: **构造器**（constructor: 一种灯）很好。\n";
  const site = createMiniSite(t, {
    "posts/constructor.md": toPost(front, text),
    "posts/__proto__.md": toPost({ ...front, title: "__proto__" }, text),
    "authorities/people.yaml": "- name: constructor\n  aliases: [valueOf, __proto__]\n",
  });
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  for (const page of [
    "posts/constructor",
    "posts/__proto__",
    "people/constructor",
    "people/lamp-constructor",
  ]) {
    const html = readFileSync(join(site.output, page, "index.html"), "utf8");
    assert.doesNotMatch(html, /native code|\[object /, page);
  }
  assert.deepEqual(findDeadLinks(site.output), []);
});
