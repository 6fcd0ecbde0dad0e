import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { Readable } from "node:stream";
import { test } from "node:test";
import { parseSitemap, parseSitemapIndex } from "sitemap";
import { validateXML } from "xmllint-wasm";
import type { Url } from "../../src/model.ts";
import { findLastChange } from "../../src/outputs/newest-posts.ts";
import { toRobots } from "../../src/outputs/robots.ts";
import { toSitemap } from "../../src/outputs/sitemap.ts";
import { toXmlElement } from "../../src/outputs/xml.ts";
import { createSamplePost, sampleSite } from "../fixtures/outputs/sample-posts.ts";

// The protocol's own schema, as the package `sitemap` carries it.
const packaged = path.dirname(createRequire(import.meta.url).resolve("sitemap/package.json"));
const urlset = readFileSync(path.join(packaged, "schema/sitemap.xsd"), "utf8");
const index = readFileSync(new URL("../fixtures/outputs/siteindex.xsd", import.meta.url), "utf8");

async function assertValid(xml: string, schema: string): Promise<void> {
  const { valid, errors } = await validateXML({
    xml: { fileName: "sitemap.xml", contents: xml },
    schema: { fileName: "sitemap.xsd", contents: schema },
    maxMemoryPages: 8192,
  });
  assert.ok(valid, errors.map(({ message }) => message).join("\n"));
}

const page = (url: string, changed = "2026-01-02") => ({ url: url as Url, changed });

test("a small site has one sitemap that keeps to the protocol's schema", async () => {
  const pages = [page("/"), page("/posts/它'的&<名>/"), page("/people/a/", "")];
  const files = toSitemap(pages, sampleSite);
  assert.deepEqual(
    files.map(({ path }) => path),
    ["/sitemap.xml"],
  );
  const xml = files[0]!.text;
  await assertValid(xml, urlset);
  assert.ok(
    xml.includes(toXmlElement("url", { loc: "https://example.org/people/a/" })),
    "as all XML is written",
  );
  await assert.rejects(assertValid(xml.replace("2026-01-02", "yesterday"), urlset));
  const read = await parseSitemap(Readable.from([xml]));
  assert.deepEqual(
    read.map(({ url, lastmod }) => ({ loc: url, ...(lastmod ? { lastmod } : {}) })),
    [
      { loc: "https://example.org/", lastmod: "2026-01-02" },
      { loc: "https://example.org/people/a/" },
      { loc: "https://example.org/posts/%E5%AE%83'%E7%9A%84&%3C%E5%90%8D%3E/", lastmod: "2026-01-02" },
    ],
  );
});

test("past the limit there is an index, and no page is lost", async () => {
  const pages = Array.from({ length: 7 }, (_, at) => page(`/posts/${at}/`, `2026-01-0${at + 1}`));
  const files = toSitemap([...pages].reverse(), sampleSite, 3);
  assert.deepEqual(
    files.map(({ path }) => path),
    ["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"],
  );
  await assertValid(files[0]!.text, index);
  const parts = await parseSitemapIndex(Readable.from([files[0]!.text]));
  assert.deepEqual(
    parts.map(({ lastmod }) => lastmod),
    ["2026-01-03", "2026-01-06", "2026-01-07"],
  );
  const found: string[] = [];
  for (const { text } of files.slice(1)) {
    await assertValid(text, urlset);
    found.push(...[...text.matchAll(/<loc>([^<]*)/g)].map((match) => match[1] ?? ""));
  }
  assert.deepEqual(
    found,
    pages.map(({ url }) => `https://example.org${url}`),
  );
});

test("45,000 pages are one file, one more makes two", () => {
  const pages = Array.from({ length: 45_001 }, (_, at) => page(`/people/${at}/`));
  assert.equal(toSitemap(pages.slice(1), sampleSite).length, 1);
  assert.equal(toSitemap(pages, sampleSite).length, 3);
});

test("long addresses do not make a file pass 50 MB", () => {
  const pages = Array.from({ length: 40_000 }, (_, at) => page(`/people/${"x".repeat(1_500)}${at}/`));
  for (const { text } of toSitemap(pages, sampleSite)) assert.ok(text.length < 50_000_000, `${text.length}`);
});

test("without an address of the site there is no sitemap, and robots.txt names none", () => {
  assert.deepEqual(toSitemap([page("/")], { url: "", pathPrefix: "/" }), []);
  assert.equal(toRobots({ url: "", pathPrefix: "/x/" }), "User-agent: *\nDisallow: /x/search/?\n");
});

test("robots.txt names the sitemap by its whole address", () => {
  assert.equal(
    toRobots({ url: "https://name.github.io", pathPrefix: "/x/" }),
    "User-agent: *\nDisallow: /x/search/?\n\nSitemap: https://name.github.io/x/sitemap.xml\n",
  );
});

test("a page changed when the last of its posts did", () => {
  const posts = [
    createSamplePost("a", { date: "2026-01-01" }),
    createSamplePost("b", { date: "2025-01-01", updated: "2026-02-01" }),
    createSamplePost("c", { date: "" }),
  ];
  assert.equal(findLastChange(posts), "2026-02-01");
  assert.equal(findLastChange([]), "");
});
