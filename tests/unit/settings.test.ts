import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { parseSettings, readSettings } from "../../src/site/settings.ts";

const places = (text: string) =>
  parseSettings(text, "content/site.yaml").problems.map(
    (p) => `${p.line}:${p.column} ${p.severity} ${p.message}`,
  );

test("without a file every default holds", () => {
  const folder = mkdtempSync(join(tmpdir(), "settings-"));
  const { settings, problems } = readSettings(folder);
  rmSync(folder, { recursive: true });
  assert.deepEqual(problems, []);
  assert.equal(settings.language, "zh-Hans");
  assert.equal(settings.originalLanguage, "en");
  assert.equal(settings.interface, "zh");
  assert.equal(settings.drafts, "hide");
  assert.equal(settings.slugs, "pinyin");
  assert.equal(settings.contentPath, "content");
  assert.deepEqual(settings.taxonomies.people, { minPosts: 1, title: "" });
  assert.equal(Object.keys(settings.taxonomies).length, 10);
  assert.deepEqual(settings.exports, { markdown: "auto", feedPosts: 30, termFeeds: 3 });
  assert.equal(settings.budgets.siteBytes, 1e9);
  assert.deepEqual(settings.rules, {});
});

test("an empty file, or one of comments, holds the defaults too", () => {
  assert.deepEqual(parseSettings("# nothing yet\n", "s").problems, []);
  assert.deepEqual(parseSettings("", "s"), parseSettings("# nothing yet\n", "s"));
});

test("every key can be written, and in another spelling it is told", () => {
  const folder = mkdtempSync(join(tmpdir(), "settings-"));
  writeFileSync(
    join(folder, "site.yaml"),
    `\uFEFFtitle: 1984
description: Talks
author: Editors
url: https://example.org/talks/
language: zh-Hant
original_language: ja
interface: en
drafts: publish
slugs: unicode
repository: https://example.org/me/talks/
branch: trunk
content-path: ./site/content/
related: 0
linkMentions: false
taxonomies:
  people: { min_posts: 2, title: 人物 }
exports:
  markdown: off
  feed_posts: 10
  term_feeds: 0
budgets:
  page_bytes: 2.5 MB
  home_bytes: 100KB
  home_elements: 900
  site_bytes: 500000000
rules:
  front-matter/source: off
  transcript/turn-dash: warn
`.replaceAll("\n", "\r\n"),
  );
  const { settings, problems } = readSettings(folder);
  rmSync(folder, { recursive: true });
  assert.deepEqual(
    problems.map(({ line, column, rule, message }) => `${line}:${column} ${rule} ${message}`),
    [
      "12:1 site/key-case “content-path” is read as “content_path”. Write “content_path”.",
      "14:1 site/key-case “linkMentions” is read as “link_mentions”. Write “link_mentions”.",
    ],
  );
  assert.deepEqual(
    { ...settings, taxonomies: settings.taxonomies.people },
    {
      title: "1984",
      description: "Talks",
      author: "Editors",
      url: "https://example.org/talks",
      language: "zh-Hant",
      originalLanguage: "ja",
      interface: "en",
      drafts: "publish",
      slugs: "unicode",
      repository: "https://example.org/me/talks",
      branch: "trunk",
      contentPath: "site/content",
      related: 0,
      linkMentions: false,
      taxonomies: { minPosts: 2, title: "人物" },
      exports: { markdown: "off", feedPosts: 10, termFeeds: 0 },
      budgets: { pageBytes: 2_500_000, homeBytes: 100_000, homeElements: 900, siteBytes: 500_000_000 },
      rules: { "front-matter/source": "off", "transcript/turn-dash": "warning" },
    },
  );
});

test("of two spellings of a key the right one counts, else the first, and the other is told", () => {
  const text =
    "Title: 石桥\ntitle: 水渠\nRELATED: 2\nRelated: 3\ntaxonomies:\n  people:\n    min-posts: 2\n    min_posts: 4\n  Tags: { Min_Posts: 5 }\n";
  assert.deepEqual(places(text), [
    "1:1 warning “Title” is not read, since “title” is there, too. Keep one of them, as “title”.",
    "3:1 warning “RELATED” is read as “related”. Write “related”.",
    "4:1 warning “Related” is not read, since “RELATED” is there, too. Keep one of them, as “related”.",
    "7:5 warning “taxonomies.people.min-posts” is not read, since “taxonomies.people.min_posts” is there, too. Keep one of them, as “min_posts”.",
    "9:3 warning “taxonomies.Tags” is read as “taxonomies.tags”. Write “tags”.",
    "9:11 warning “taxonomies.tags.Min_Posts” is read as “taxonomies.tags.min_posts”. Write “min_posts”.",
  ]);
  const { title, related, taxonomies } = parseSettings(text, "s").settings;
  assert.deepEqual(
    [title, related, taxonomies.people?.minPosts, taxonomies.tags?.minPosts],
    ["水渠", 2, 4, 5],
  );
});

test("an unknown key is a problem that names the nearest one, and the rest still counts", () => {
  const text = "titel: A\ntitle: B\ntaxonomies:\n  poeple:\n    min_posts: 2\n";
  assert.deepEqual(places(text), [
    "1:1 error “titel” is no setting. Did you mean “title”?",
    "4:3 error “taxonomies.poeple” is no setting. Did you mean “taxonomies.people”?",
  ]);
  assert.equal(parseSettings(text, "s").settings.title, "B");
});

test("a wrong value is a problem at its place, and the default counts", () => {
  const text = "drafts: show\nrelated: -1\nurl: example.org\ntaxonomies: many\nbudgets:\n  page_bytes: big\n";
  assert.deepEqual(places(text), [
    '1:9 error “drafts” cannot be "show": expected hide or publish.',
    "2:10 error “related” cannot be -1: expected a number not below 0.",
    '3:6 error “url” cannot be "example.org": expected an address that begins with https:// or http://.',
    "4:13 error “taxonomies” holds settings of its own, each on an indented line.",
    '6:15 error “budgets.page_bytes” cannot be "big": expected a number of bytes, or a size such as 4 MB.',
  ]);
  assert.deepEqual(parseSettings(text, "s").settings, parseSettings("", "s").settings);
});

test("an empty title is none", () => {
  for (const text of ["title:", "title: ''", 'title: "  "'])
    assert.equal(parseSettings(text, "s").settings.title, parseSettings("", "s").settings.title);
});

test("a mistake of YAML is a problem at its line, and what can be read counts", () => {
  const { settings, problems } = parseSettings('title: A\ndescription: "open\n', "content/site.yaml");
  assert.equal(settings.title, "A");
  assert.equal(problems[0]?.rule, "site/yaml");
  assert.equal(problems[0]?.path, "content/site.yaml");
  assert.ok((problems[0]?.line ?? 0) >= 2);
  assert.deepEqual(places("just words\n"), [
    "1:1 error Settings are written as `key: value`, one on each line.",
  ]);
});

test("no text makes it throw, and its settings are always complete", () => {
  const shape = JSON.stringify(Object.keys(parseSettings("", "s").settings));
  const line = fc.constantFrom(
    "title",
    "rules",
    "budgets",
    "taxonomies",
    "drafts",
    "- x",
    "  people",
    "&a [*a]",
    "<<",
  );
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom("{}", "[]", "null", "{a: b}", "!!js/x y", "|\n  x", "0x1F"),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(line, value)), (pairs) => {
      const { settings } = parseSettings(pairs.map(([k, x]) => `${k}: ${x}`).join("\n"), "s");
      assert.equal(JSON.stringify(Object.keys(settings)), shape);
      assert.equal(typeof settings.title, "string");
      assert.equal(typeof settings.taxonomies.people?.minPosts, "number");
    }),
    { numRuns: 300 },
  );
});

test("full-width colons are told, and settings are read as they were meant", () => {
  const { settings, problems } = parseSettings(
    "title：灯\ntaxonomies：\n  people: { min_posts: 2 }\n",
    "site.yaml",
  );
  assert.deepEqual(
    problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
    ["1:6 site/yaml"],
  );
  assert.match(problems[0]!.message, /“title” is followed by the full-width colon/);
  assert.deepEqual([settings.title, settings.taxonomies.people?.minPosts], ["灯", 2]);
});

test("what is wrong is told in words that say what to write", () => {
  const told: [text: string, problem: string, title?: string][] = [
    ["title: 甲: 乙\n", "1:8 error A value that holds a colon and a space must stand in quotes."],
    ["title: 甲\nurl: 'https://a.example\n", "2:6 error A closing quote, bracket or comma is missing.", "甲"],
    [
      "title: 甲\n---\nauthor: 乙\n",
      "2:1 error What follows a line of `---` is not read. Take that line out.",
      "甲",
    ],
    ["title: 甲\ntitle: 乙\n", "2:1 error This key is given twice. Keep one of them.", "乙"],
    ["title: [甲, 乙]\n", '1:8 error “title” cannot be ["甲","乙"]: expected string.'],
    [
      "title: 甲\nrules: off\n",
      "2:8 error “rules” holds settings of its own, each on an indented line.",
      "甲",
    ],
    ["title:甲\n", "1:6 error Behind “title:” a space is missing. Write one: `title: …`.", "甲"],
  ];
  for (const [text, problem, title = "对照"] of told) {
    assert.deepEqual(places(text), [problem]);
    assert.equal(parseSettings(text, "s").settings.title, title, text);
  }
  assert.deepEqual(places("---\ntitle: 甲\n---\n"), [], "written like front matter, nothing is lost");
});

test("Chinese by country is Chinese by script", () => {
  const { settings, problems } = parseSettings("language: zh-TW\noriginal_language: zh\n", "s");
  assert.deepEqual(
    [settings.language, settings.originalLanguage, settings.interface, problems],
    ["zh-Hant", "zh-Hans", "zh", []],
  );
  assert.equal(parseSettings("language: de-AT\n", "s").settings.language, "de-AT");
  for (const none of ["en-a", "cn", "zh-Hnat", "english"]) {
    const { settings, problems } = parseSettings(`language: ${none}\n`, "s");
    assert.equal(settings.language, "zh-Hans");
    assert.deepEqual(
      problems.map(({ message, column }) => [column, message]),
      [[11, `“language” cannot be "${none}": expected a language tag such as zh-Hans or en.`]],
    );
  }
});

test("a file in another encoding is told", () => {
  const folder = mkdtempSync(join(tmpdir(), "settings-"));
  // `title: 甲` in GBK.
  writeFileSync(join(folder, "site.yaml"), Buffer.from("7469746c653a20bcd70a", "hex"));
  const { problems } = readSettings(folder);
  rmSync(folder, { recursive: true });
  assert.deepEqual(
    problems.map(({ line, column, message }) => `${line}:${column} ${message}`),
    ["1:8 Here are bytes that are not UTF-8. Write the characters again, and save the file as UTF-8."],
  );
});

test("what no text holds is left out and told, however it is written", () => {
  const text = 'title: "灯\\0body\\0塔"\nrepository: "https://example.org/\\uD83D"\n';
  const { settings, problems } = parseSettings(text, "s");
  assert.equal(settings.title, "灯body塔");
  assert.deepEqual(
    problems.map(({ line, column, severity, rule }) => `${line}:${column} ${severity} ${rule}`),
    ["1:8 warning site/control-character", "2:13 warning site/control-character"],
  );
  assert.equal(parseSettings("title: 灯\u0007塔\n", "s").settings.title, "灯塔");
});

test("a list whose bracket is not closed is told at the bracket, and read", () => {
  const { problems, settings } = parseSettings(
    "title: 站\ntaxonomies: { tags: { min_posts: 2 } }\nrelated: [\n",
    "site.yaml",
  );
  assert.deepEqual(
    problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`),
    ["3:10 site/yaml"],
  );
  assert.equal(settings.title, "站");
});
