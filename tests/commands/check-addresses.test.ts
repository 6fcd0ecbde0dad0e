/** What `npm run check` finds across files: addresses, names and sources that more than one claims. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openCheck, toCheckedPost as post } from "../support/run-check.ts";

const { createSite, run } = openCheck("check-addresses");

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
    "posts/b.md:3:9: warning The source https://www.youtube.com/watch?v=same0000000 is that of posts/a.md too. Keep one post, or name the source of this one. (posts/repeated-source)",
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

test("a name is told where it stands, not where another holds it, and under no other key", async () => {
  const content = createSite({
    "posts/a.md": post("a", "companies_orgs: [Luvale, Vale]", "people:", "  - Joanna", "  - Jo"),
    "posts/b.md": post("b", "companies_orgs: [vale]", "people: [JO]"),
    "posts/c.md": post("c", "companies_orgs: [vale]", "people: [JO]", "Tags: ['石桥', \"Stone Bridge\"]"),
    "posts/d.md": post("d", "tags: stone bridge", "title_: Stone bridge"),
    "posts/e.md": post("e", "tags:", "  # stone-bridge", "  - stone bridge"),
  });
  const { lines } = await run(content);
  assert.deepEqual(
    lines.filter((line) => line.includes("spelling")).map((line) => line.split(" is written")[0]),
    [
      "posts/a.md:4:26: warning “Vale” (1 post)",
      "posts/a.md:7:5: warning “Jo” (1 post)",
      "posts/c.md:6:14: warning “Stone Bridge” (1 post)",
    ],
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

test("addresses that differ only in case are told, since some systems take them for one file", async () => {
  const content = createSite({
    "posts/Ab.md": post("a"),
    "posts/ab.md": post("b"),
    "posts/f.md": post("f", "aliases: [/posts/g/, /posts/F/]"),
    "posts/h.md": post("h", "aliases: [/Old/, /old/]"),
    "posts/i.md": post("i", "aliases:", "  - /OLD/", "  - /posts/H/", "  - /posts/ab/"),
  });
  const one = "but for case, and on macOS and Windows both are one file";
  assert.deepEqual((await run(content)).lines, [
    `posts/ab.md:1:1: warning The address /posts/ab/ is that of posts/Ab.md ${one}. Write another slug or permalink, or rename the file. (posts/address-clash)`,
    `posts/f.md:4:22: warning The alias /posts/F/ is /posts/f/ ${one}: it has no page. Leave it out, or keep it as the permalink. (posts/address-clash)`,
    `posts/i.md:5:5: warning The alias /OLD/ is /old/ ${one}: it has no page. Leave it out here. (posts/address-clash)`,
    `posts/i.md:6:5: warning The alias /posts/H/ is /posts/h/ ${one}: it has no page. Leave it out here. (posts/address-clash)`,
    "posts/i.md:7:5: warning The alias /posts/ab/ leads to posts/ab.md. Leave it out here. (posts/address-clash)",
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
    `posts/later.md:4:12: error The address /people/lin-lan/page/2/ is also that of page 2 of “林岚”, which is missing now. ${tail}, or rename the file. (posts/address-clash)`,
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
