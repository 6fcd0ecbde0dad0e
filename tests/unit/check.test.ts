import assert from "node:assert/strict";
import { chmodSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { check } from "../../src/cli/check.ts";
import { openContentFolders } from "../support/content-folders.ts";

const { root, createSite } = openContentFolders("check");

async function run(content: string, more: Partial<Parameters<typeof check>[0]> = {}) {
  let out = "";
  let err = "";
  const code = await check({
    content,
    format: "text",
    cache: join(root, "cache"),
    write: (text) => {
      out += text;
    },
    tell: (text) => {
      err += text;
    },
    ...more,
  });
  const lines = out
    .split("\n")
    .slice(0, -1)
    .map((line) => line.replace(`${content}/`, ""));
  return { code, out, err, lines };
}

const post = (id: string, ...lines: string[]) =>
  `---\ntitle: 题\nsource: https://www.youtube.com/watch?v=${id.padEnd(11, "0")}\n${lines.join("\n")}\n---\n\n### 一\n\n正文。\n`;

test("a clean site: no lines, exit code 0", async () => {
  const content = createSite({ "posts/a.md": post("a", "date: 2026-01-02") });
  const { code, out, err } = await run(content);
  assert.deepEqual([code, out], [0, ""]);
  assert.match(err, /^1 file: 0 errors, 0 warnings, 0 info\n$/);
});

test("where the front matter cannot be read the text is checked all the same, and repaired only once it can be", async () => {
  const fold =
    "**林岚**: 桥很长。\n\n<details>\n<summary>Original English</summary>\n\nThe bridge is long.\n";
  const files = {
    "posts/a.md": `---\ntitle: [x\ndate: 2026-01-02\n---\n\n${fold}`,
    "posts/b.md": `---js\ntitle = 1\n---\n\n${fold}`,
    "posts/c.md": `---js\ntitle = 1\n\n${fold}`,
    "posts/d.md": `---\ntitle: "x" y: {\n---\n\n${fold}`,
  };
  const content = createSite(files);
  const { lines } = await run(content);
  const told = lines.map((line) => line.replace(/: (\w+) .* \((.*)\)$/, " $2"));
  assert.deepEqual(told, [
    "posts/a.md:2:8 front-matter/yaml",
    "posts/a.md:8:1 transcript/unclosed-details",
    "posts/b.md:1:1 front-matter/engine",
    "posts/b.md:7:1 transcript/unclosed-details",
    "posts/c.md:1:1 front-matter/engine",
    "posts/d.md:2:8 front-matter/yaml",
    "posts/d.md:7:1 transcript/unclosed-details",
  ]);
  await run(content, { fix: true });
  assert.match(readFileSync(join(content, "posts/a.md"), "utf8"), /title: \[x\]\n(?:.*\n)*<\/details>\n+$/);
  assert.equal(readFileSync(join(content, "posts/b.md"), "utf8"), files["posts/b.md"]);
});

test("all problems of all files in one run, each at its place; only errors make the exit code 1", async () => {
  const content = createSite({
    "site.yaml": "titel: T\n",
    "posts/a.md": post("a", "date: soon"),
    "posts/b.md": post("b", "title: twice"),
    "posts/c.md": post("c", "tags: '[]'"),
    "posts/d.md": "---js\nprocess.exit(7)\n---\n\n正文。\n",
  });
  const { code, lines } = await run(content);
  assert.equal(code, 1);
  assert.deepEqual(
    lines.map((line) => line.replace(/: (\w+) .* \((.*)\)$/, " $1 $2")),
    [
      "posts/a.md:4:7 error front-matter/bad-date",
      "posts/b.md:4:1 error front-matter/duplicate-key",
      "posts/c.md:4:7 warning front-matter/quoted-list",
      "posts/d.md:1:1 error front-matter/engine",
      "site.yaml:1:1 error site/unknown-key",
    ],
  );
  const mild = createSite({ "posts/c.md": post("c", "tags: '[]'") });
  assert.equal((await run(mild)).code, 0);
  assert.equal((await run(mild, { strict: true })).code, 1);
  assert.deepEqual((await run(mild, { quiet: true })).out, "");
});

test("a second run, from the cache, says the same", async () => {
  const content = createSite({
    "posts/a.md": post("a", "date: soon"),
    "posts/b.md": post("b", "draft: yes"),
  });
  const cache = join(root, "cache of its own");
  const first = await run(content, { cache });
  assert.equal(first.lines.length, 3);
  assert.deepEqual(await run(content, { cache }), first);
});

test("rules in site.yaml raise and silence", async () => {
  const rules = "rules:\n  front-matter/quoted-list: error\n  front-matter/bad-date: off\n";
  const content = createSite({ "site.yaml": rules, "posts/a.md": post("a", "date: soon", "tags: '[]'") });
  const { code, lines } = await run(content);
  assert.equal(code, 1);
  assert.deepEqual(lines, [
    "posts/a.md:5:7: error The text “[]” counts as empty. Write [] without quotes. (front-matter/quoted-list)",
  ]);
});

test("across files: one address twice, one source twice, spellings, shared slugs, unknown layouts, drafts", async () => {
  const content = createSite({
    "site.yaml": "drafts: publish\n",
    "posts/a.md": post("same", "people: [王毅]", "companies_orgs: [OpenAI]", "draft: true"),
    "posts/b.md": post("same", "people: [汪毅]", "companies_orgs: [Open AI]", "permalink: /posts/a/"),
    "posts/c.md": post("c", "companies_orgs:", "  - OpenAI", "layout: book.njk"),
    "posts/d.md": post("d", "lang: zh-Hant", "companies_orgs: [臺積電]", "layout: base.njk"),
    "posts/e.md": post("e", "companies_orgs: [台积电]"),
    "posts/f.md": post("f", "companies_orgs: [台积电]"),
  });
  const { code, lines } = await run(content);
  assert.equal(code, 1);
  assert.deepEqual(lines, [
    "posts/b.md:1:1: warning The source https://www.youtube.com/watch?v=same0000000 is that of posts/a.md too. Keep one post, or name the source of this one. (posts/repeated-source)",
    `posts/b.md:6:12: error The address /posts/a/ is taken by posts/a.md. Write another slug or permalink, or rename the file. (posts/address-clash)`,
    "posts/c.md:6:9: warning There is no layouts/book.njk: the usual layout is taken. Write “post.njk”, or add the file. (front-matter/unknown-layout)",
    "posts/d.md:6:9: warning layouts/base.njk has no place for a post's text: the usual layout is taken. Write “post.njk”, or put {{ body | safe }} where the text belongs. (front-matter/unknown-layout)",
    "site.yaml:1:1: info 1 of 6 posts are marked «draft: true», and drafts are published with a mark. Delete the line in what is no draft. (posts/drafts)",
  ]);
  const two = createSite({
    "posts/a.md": post("a", "people: [王毅]", "companies_orgs: [OpenAI]"),
    "posts/b.md": post("b", "people: [汪毅]", "companies_orgs: [Open AI]"),
    "posts/c.md": post("c", "companies_orgs:", "  - OpenAI"),
  });
  assert.deepEqual(
    (await run(two)).lines,
    [
      "posts/b.md:4:10: warning “汪毅” and “王毅” share the address /people/wang-yi/, which lists them. If they are one, write one name, or a record with aliases. (entities/slug-clash)",
      "posts/b.md:5:18: warning “Open AI” (1 post) is written “OpenAI” elsewhere (2 posts). Write “OpenAI”. (entities/spelling)",
    ].map((line) => line),
  );
});

test("an alias of another post, and a post in the place of a term's page", async () => {
  const content = createSite({
    "posts/a.md": post("a", "people: [Jay]", "aliases: [/old/, /posts/b/]"),
    "posts/b.md": post("b", "aliases:", "  - /first/", "  - older/../../old", "  - /old"),
    "posts/c.md": post("c", "aliases: old/", "permalink: /old/c/"),
    "posts/d.md": post("d", "aliases: /old", "permalink: /old/c"),
    "posts/e.md": post("e", "aliases: /old"),
    "people/jay.md": post("jay"),
    // Beside records there are no posts.
    "authorities/readme.md": "text",
  });
  assert.deepEqual((await run(content)).lines, [
    "people/jay.md:1:1: error The address /people/jay/ is also that of “Jay”, which has no page now. Write another slug or permalink, or rename the file. (posts/address-clash)",
    "posts/a.md:5:18: warning The alias /posts/b/ leads to posts/b.md. Leave it out here. (posts/address-clash)",
    "posts/b.md:6:5: error alias «older/../../old» cannot be an address. Write a path such as /posts/old-name/. (front-matter/bad-address)",
    "posts/b.md:7:5: warning The alias /old/ leads to posts/a.md. Leave it out here. (posts/address-clash)",
    "posts/d.md:5:12: error The address /old/c/ is taken by posts/c.md. Write another slug or permalink, or rename the file. (posts/address-clash)",
    "posts/e.md:4:10: warning The alias /old/ leads to posts/a.md. Leave it out here. (posts/address-clash)",
  ]);
});

test("an address that leads to one by an alias and to another by name is told with both", async () => {
  const content = createSite({
    "posts/a.md": post("a", "people: [林岚]"),
    "posts/b.md": post("b", "people: [林蓝]"),
    "posts/c.md": post("c", "people: [白露, 百鹿]"),
    "authorities/people.yaml": "- name: 林大岚\n  aliases: [林岚]\n- name: 白露\n  slug: bai\n- name: 百鹿\n",
  });
  assert.deepEqual((await run(content)).lines, [
    "authorities/people.yaml:5:1: warning “白露” and “百鹿” share the address /people/bai-lu/, which lists them. A “slug” in a record gives its page a plainer address than the suffixed one. (entities/slug-clash)",
    "posts/a.md:4:10: warning “林大岚” (as “林岚”) and “林蓝” share the address /people/lin-lan/, which lists them. If they are one, write one name, or a record with aliases. (entities/slug-clash)",
  ]);
});

test("an address that records share, or that is none, is told at the record", async () => {
  const content = createSite({
    "posts/a.md": post("a", "people: [林岚, 白露]"),
    "authorities/people.yaml":
      '- name: 林岚\n  slug: rain\n- name: 白露\n  slug: rain\n- name: 石青\n  slug: "Bad Slug/../x"\n',
  });
  const { code, lines } = await run(content);
  assert.equal(code, 1);
  assert.deepEqual(lines, [
    "authorities/people.yaml:3:1: warning “林岚” and “白露” share the address /people/rain/, which lists them. Write another “slug” in one of the records. (entities/slug-clash)",
    "authorities/people.yaml:6:9: error “Bad Slug/../x” is no last part of an address. Write “bad-slug-x”, which is taken for it. (entities/wrong-value)",
  ]);
});

test("a post in the place of a later page of a list is told with which", async () => {
  const files = Array.from({ length: 51 }, (_, n) => n + 100).map((n) => [
    `posts/p${n}.md`,
    post(`p${n}`, "people: [林岚]"),
  ]);
  const content = createSite({
    ...Object.fromEntries(files),
    "posts/later.md": post("later", "permalink: /people/lin-lan/page/2/"),
    "posts/none.md": post("none", "permalink: /people/lin-lan/page/3/"),
    "people/lin-lan.md": post("first"),
    "page/2.md": post("home"),
    "page/9.md": post("beyond"),
    "posts/few.md": post("few", "people: [白露]\npermalink: /people/bai-lu/"),
    "site.yaml": "title: 站\ntaxonomies: { people: { min_posts: 2 } }\n",
  });
  const { lines } = await run(content);
  const tail = "Write another slug or permalink";
  assert.deepEqual(lines, [
    `page/2.md:1:1: error The address /page/2/ belongs to a page of the site itself. ${tail}. (posts/address-clash)`,
    `people/lin-lan.md:1:1: error The address /people/lin-lan/ is also that of page 1 of “林岚”, which is missing now. ${tail}, or rename the file. (posts/address-clash)`,
    `posts/later.md:1:1: error The address /people/lin-lan/page/2/ is also that of page 2 of “林岚”, which is missing now. ${tail}, or rename the file. (posts/address-clash)`,
  ]);
});

test("a draft that is not published disputes no address", async () => {
  const content = createSite({
    "site.yaml": "title: 站\n",
    "posts/a.md": post("a"),
    "posts/b.md": post("b", "draft: true\npermalink: /posts/a/"),
    "posts/c.md": post("c"),
  });
  const hidden = await run(content);
  assert.equal(hidden.code, 0, hidden.out);
  assert.match((await run(content, { drafts: "publish" })).out, /posts\/address-clash/);
});

test("whole addresses are those of the site that a build is told of", async () => {
  const content = createSite({
    "posts/a.md": post("a", "aliases: ['https://elsewhere.example/old/']"),
  });
  assert.match((await run(content)).out, /front-matter\/bad-address/);
  assert.equal((await run(content, { url: "https://elsewhere.example" })).code, 0);
});

test("drafts that a build would refuse to hide are an error that names the setting", async () => {
  const content = createSite({ "posts/a.md": post("a", "draft: true") });
  const { code, out } = await run(content);
  assert.equal(code, 1);
  assert.match(
    out,
    /site\.yaml:1:1: error 1 of 1 posts in posts\/ are drafts, .*drafts: publish.*\(posts\/drafts\)/,
  );
  assert.equal((await run(content, { drafts: "publish" })).code, 0);
});

test("formats: JSON, GitHub and SARIF are whole and parse", async () => {
  const content = createSite({ "posts/a.md": post("a", "date: soon") });
  const json = JSON.parse((await run(content, { format: "json" })).out);
  assert.equal(json.problems[0].rule, "front-matter/bad-date");
  assert.equal(JSON.parse((await run(content, { format: "sarif" })).out).runs[0].results.length, 1);
  assert.match(
    (await run(content, { format: "github" })).out,
    /^::error file=.*,line=4,col=7,title=front-matter\/bad-date::/,
  );
});

test("--fix changes the faulty bytes only, keeps the mode, and changes nothing the second time", async () => {
  const faulty = `\uFEFF${post("a", "Date: 2026/1/2", "tags: '[]'", "category: '\"x\"'", "draft: yes").replaceAll("\n", "\r\n")}`;
  const clean = post("b", "tags: [x]  # kept", "summary:   odd   spaces ");
  const content = createSite({
    "posts/a.md": faulty,
    "posts/b.md": clean,
    "posts/bin.md": Buffer.from([0x2d, 0xff, 0xfe]),
  });
  chmodSync(join(content, "posts/a.md"), 0o664);
  const before = statSync(join(content, "posts/b.md")).mtimeMs;
  const { err } = await run(content, { fix: true, drafts: "publish" });
  assert.match(err, /^1 file repaired\n/);
  const fixed = `\uFEFF${post("a", "date: '2026-01-02'", "tags: []", "category: x", "draft: true").replaceAll("\n", "\r\n")}`;
  assert.equal(readFileSync(join(content, "posts/a.md"), "utf8"), fixed);
  assert.equal(statSync(join(content, "posts/a.md")).mode & 0o777, 0o664);
  assert.equal(readFileSync(join(content, "posts/b.md"), "utf8"), clean);
  assert.equal(statSync(join(content, "posts/b.md")).mtimeMs, before);
  assert.deepEqual(readFileSync(join(content, "posts/bin.md")), Buffer.from([0x2d, 0xff, 0xfe]));
  assert.match((await run(content, { fix: true })).err, /^0 files repaired\n/);
});

test("with a cache or without one, --fix mends the same and tells the same", async () => {
  const files = { "posts/a.md": post("a", "tags: '[]'", "titel: x"), "posts/b.md": post("b", "nothing: x") };
  const sites = [createSite(files), createSite(files)];
  const cached = await run(sites[0]!, { fix: true });
  const alone = await run(sites[1]!, { fix: true, cache: undefined });
  assert.deepEqual(alone.lines, cached.lines);
  assert.equal(alone.err, cached.err);
  assert.equal(
    readFileSync(join(sites[1]!, "posts/a.md"), "utf8"),
    readFileSync(join(sites[0]!, "posts/a.md"), "utf8"),
  );
});

test("a rule that is off is not repaired", async () => {
  const text = post("a", "tags: '[]'");
  const content = createSite({
    "site.yaml": "rules:\n  front-matter/quoted-list: off\n",
    "posts/a.md": text,
  });
  await run(content, { fix: true });
  assert.equal(readFileSync(join(content, "posts/a.md"), "utf8"), text);
});

test("no content folder: a sentence, exit code 1", async () => {
  const { code, err } = await run(join(root, "nowhere"));
  assert.equal(code, 1);
  assert.match(err, /^There is no content folder .*nowhere\. Name one with --content DIR\.\n$/);
});
