import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { parseAtomFeed, parseJsonFeed } from "feedsmith";
import { parseFeed } from "htmlparser2";
import { validateXML } from "xmllint-wasm";
import type { Post } from "../../src/model.ts";
import { type FeedOptions, toAtom } from "../../src/outputs/atom.ts";
import { toJsonFeed } from "../../src/outputs/json-feed.ts";
import { toPostId } from "../../src/outputs/post-id.ts";
import { hasTermFeed, toFeedUrl } from "../../src/outputs/term-feeds.ts";
import { createSamplePost, hardTitles, sampleSite } from "../fixtures/outputs/sample-posts.ts";

const grammar = readFileSync(new URL("../fixtures/outputs/atom.rng", import.meta.url), "utf8");
const options = {
  site: sampleSite,
  feed: "/feed.xml",
  page: "/",
  title: sampleSite.title,
  limit: 30,
} as FeedOptions;
const rich: Partial<Post> = {
  summary: "一句 <摘要> & ]]>",
  author: "张三 & Co",
  updated: "2026-03-01",
  source: "https://www.youtube.com/watch?v=abcDEF12345&t=1",
  terms: { tags: ["ai & ml", "true", '"q"'] },
};

async function assertAtom(xml: string): Promise<void> {
  const { valid, errors } = await validateXML({
    xml: { fileName: "feed.xml", contents: xml },
    schema: { fileName: "atom.rng", contents: grammar },
    extension: "relaxng",
  });
  assert.ok(valid, errors.map(({ message }) => message).join("\n"));
}

test("Atom keeps to RFC 4287's grammar, and the grammar is able to refuse", async () => {
  const posts = hardTitles.map((title, index) => createSamplePost(`p${index}`, { ...rich, title }));
  const xml = toAtom([...posts, createSamplePost("bare", { date: "", title: "" })], options);
  await assertAtom(xml);
  await assertAtom(toAtom([], options));
  await assert.rejects(assertAtom(xml.replace("</id>", "</id><id>twice</id>")));
  await assert.rejects(assertAtom(xml.replaceAll("T00:00:00Z", "")));
});

test("hard titles survive in both feeds, by two readers each", () => {
  const posts = hardTitles.map((title, index) => createSamplePost(`p${index}`, { ...rich, title }));
  const xml = toAtom(posts, options);
  const first = parseAtomFeed(xml);
  const second = parseFeed(xml, { xmlMode: true, decodeEntities: true });
  const json = parseJsonFeed(toJsonFeed(posts, options));
  const plain = JSON.parse(toJsonFeed(posts, options));
  for (const [index, title] of hardTitles.entries()) {
    assert.equal(first.entries?.[index]?.title?.value, title);
    assert.equal(second?.items[index]?.title, title);
    assert.equal(json.items?.[index]?.title, title);
    assert.equal(plain.items[index].title, title);
  }
  assert.equal(first.title?.value, sampleSite.title);
  assert.equal(first.entries?.[0]?.summary?.value, rich.summary);
  assert.deepEqual(
    first.entries?.[0]?.categories?.map(({ term }) => term),
    rich.terms?.tags,
  );
  assert.equal(first.entries?.[0]?.links?.find(({ rel }) => rel === "via")?.href, rich.source);
  assert.equal(second?.items[0]?.description, rich.summary);
  assert.deepEqual(json.items?.[0]?.tags, rich.terms?.tags);
});

test("any text comes back from Atom as it was, without what XML cannot hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const title = `a${text}z`;
      const [entry] = parseAtomFeed(toAtom([createSamplePost("x", { title })], options)).entries ?? [];
      const expected = title
        .toWellFormed()
        .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "");
      // A reader of XML turns carriage returns into line feeds; white space is not what a title is known by.
      assert.equal(entry?.title?.value?.replaceAll(/\s+/g, " "), expected.replaceAll(/\s+/g, " "));
    }),
  );
});

test("the newest come first, at most as many as asked; posts without a date last", () => {
  const posts = [
    createSamplePost("b", { date: "2026-01-02" }),
    createSamplePost("none", { date: "" }),
    createSamplePost("a", { date: "2026-01-02" }),
    createSamplePost("new", { date: "2026-05-01" }),
  ];
  const links = (limit: number) =>
    JSON.parse(toJsonFeed(posts, { ...options, limit })).items.map(
      ({ url }: { url: string }) => url.split("/")[4],
    );
  assert.deepEqual(links(30), ["new", "a", "b"]);
  assert.deepEqual(links(2), ["new", "a"]);
  assert.equal(toAtom(posts, options), toAtom([...posts].reverse(), options));
});

test("days come from the content: published, changed, and the feed's own from its entries", () => {
  const atom = parseAtomFeed(
    toAtom(
      [
        createSamplePost("a", { date: "2025-01-02", updated: "2025-03-04" }),
        createSamplePost("b", { date: "", updated: "2024-05-06" }),
        createSamplePost("c", { date: "", updated: "" }),
      ],
      options,
    ),
  );
  assert.equal(atom.updated, "2025-03-04T00:00:00Z");
  assert.equal(atom.entries?.[0]?.published, "2025-01-02T00:00:00Z");
  assert.equal(atom.entries?.[0]?.updated, "2025-03-04T00:00:00Z");
  assert.equal(atom.entries?.[1]?.published, undefined);
  assert.equal(atom.entries?.[1]?.updated, "2024-05-06T00:00:00Z");
  assert.equal(atom.entries?.length, 2, "a post without any day is in no feed");
  const json = JSON.parse(
    toJsonFeed(
      [
        createSamplePost("b", { date: "", updated: "2024-05-06" }),
        createSamplePost("c", { date: "", updated: "" }),
      ],
      options,
    ),
  );
  assert.equal(json.items.length, 1);
  assert.equal("date_published" in json.items[0], false);
});

test("a change before the day a post came out is none, in either feed", () => {
  const posts = [createSamplePost("a", { date: "2025-03-04", updated: "2025-01-02" })];
  const [entry] = parseAtomFeed(toAtom(posts, options)).entries ?? [];
  assert.equal(entry?.updated, "2025-03-04T00:00:00Z");
  const [item] = JSON.parse(toJsonFeed(posts, options)).items;
  assert.equal(item.date_published, "2025-03-04T00:00:00Z");
  assert.equal("date_modified" in item, false);
});

test("ids do not move with title, date or address, and both feeds agree on them", () => {
  const before = createSamplePost("Lf46hauagpw");
  const after = { ...before, title: "New", date: "2027-01-01", url: "/elsewhere/" as Post["url"] };
  const ids = (post: Post) => [
    parseAtomFeed(toAtom([post], options)).entries?.[0]?.id,
    JSON.parse(toJsonFeed([post], options)).items[0].id,
  ];
  assert.deepEqual(ids(before), [
    "https://example.org/posts/Lf46hauagpw/",
    "https://example.org/posts/Lf46hauagpw/",
  ]);
  assert.deepEqual(ids(after), ids(before));
});

test("ids are one whatever system the file comes from", () => {
  for (const site of [sampleSite, { ...sampleSite, url: "" }]) {
    const ids = ["posts/caf\u00e9.md", "posts/cafe\u0301.md", "posts/caf\u00e9.MD"].map((path) =>
      toPostId(site, { path }),
    );
    assert.equal(new Set(ids).size, 1, ids.join(" "));
  }
  assert.equal(toPostId(sampleSite, { path: "posts/UP.MD" }), "https://example.org/posts/UP/");
});

test("without an address of the site ids are still absolute, stable and different", async () => {
  const site = { ...sampleSite, url: "" };
  const xml = toAtom([createSamplePost("a"), createSamplePost("b")], { ...options, site });
  await assertAtom(xml);
  const { id, entries = [] } = parseAtomFeed(xml);
  const ids = [id, ...entries.map((entry) => entry.id)];
  assert.equal(new Set(ids).size, 3);
  for (const one of ids)
    assert.match(one ?? "", /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("addresses hold the path prefix once and are percent-encoded", () => {
  const post = createSamplePost("你 好?#1");
  for (const url of ["https://name.github.io", "https://name.github.io/x"]) {
    const xml = toAtom([post], { ...options, site: { ...sampleSite, url, pathPrefix: "/x/" } });
    const { links, entries } = parseAtomFeed(xml);
    assert.equal(links?.[0]?.href, "https://name.github.io/x/feed.xml");
    assert.equal(
      entries?.[0]?.links?.[0]?.href,
      "https://name.github.io/x/posts/%E4%BD%A0%20%E5%A5%BD%3F%231/",
    );
  }
});

test("language is marked in feed and entries", () => {
  const post = createSamplePost("t", { language: "zh-Hant" });
  assert.match(toAtom([post], options), /<feed [^>]*xml:lang="zh-Hans"[\s\S]*<entry xml:lang="zh-Hant"/);
  const json = JSON.parse(toJsonFeed([post], options));
  assert.deepEqual([json.language, json.items[0].language], ["zh-Hans", "zh-Hant"]);
});

test("the feed of a term has the same entries without their tags", async () => {
  const posts = [createSamplePost("p", rich)];
  const xml = toAtom(posts, { ...options, brief: true });
  await assertAtom(xml);
  const [{ categories, ...rest } = {}] = parseAtomFeed(toAtom(posts, options)).entries ?? [];
  assert.equal(categories?.length, 3);
  assert.deepEqual(parseAtomFeed(xml).entries, [rest]);
});

test("a source that is no address is no link", () => {
  for (const source of ["javascript:alert(1)", "访谈录音", "https://", "ftp://x/y"]) {
    const post = createSamplePost("s", { source });
    assert.doesNotMatch(toAtom([post], options), /rel="via"/);
    assert.equal("external_url" in JSON.parse(toJsonFeed([post], options)).items[0], false);
  }
});

test("JSON Feed has what version 1.1 requires", () => {
  const feed = JSON.parse(toJsonFeed([createSamplePost("a", rich), createSamplePost("b")], options));
  assert.equal(feed.version, "https://jsonfeed.org/version/1.1");
  for (const item of feed.items) {
    assert.equal(typeof item.id, "string");
    assert.notEqual(item.content_text, "");
  }
});

test("terms have a feed from the threshold on, beside their page", () => {
  assert.deepEqual(
    [2, 3, 4].map((posts) => hasTermFeed(posts, 3)),
    [false, true, true],
  );
  assert.equal(hasTermFeed(100, 0), false);
  assert.equal(toFeedUrl("/people/wang-yi/" as Post["url"]), "/people/wang-yi/feed.xml");
});
