import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { test } from "node:test";
import { Parser } from "htmlparser2";
import type { Post, Url } from "../../src/model.ts";
import { toCrumbsLinkedData, toPostLinkedData, toSiteLinkedData } from "../../src/outputs/json-ld.ts";
import { createSamplePost, hardTitles, sampleSite } from "../fixtures/outputs/sample-posts.ts";

// schema.org's vocabulary, read from the declarations that `schema-dts` generates of it.
const require = createRequire(import.meta.url);
const declarations = readFileSync(
  path.join(path.dirname(require.resolve("schema-dts")), "schema.d.ts"),
  "utf8",
);
const vocabulary = readVocabulary(declarations);

interface Type {
  parents: string[];
  properties: Set<string>;
}

function readVocabulary(text: string): Map<string, Type> {
  const types = new Map<string, Type>();
  let current: Type | undefined;
  for (const line of text.split("\n")) {
    const head = /^(?:export )?interface (\w+?)(?:Base|Leaf) extends ([^{]+)\{/.exec(line);
    if (head) {
      const name = head[1]!;
      current = types.get(name) ?? { parents: [], properties: new Set() };
      for (const [, parent] of head[2]!.matchAll(/(\w+)Base/g))
        if (parent !== name) current.parents.push(parent!);
      types.set(name, current);
    } else if (line.startsWith("}")) current = undefined;
    const property = /^ {4}"(\w+)"\?:/.exec(line)?.[1];
    if (current && property) current.properties.add(property);
  }
  return types;
}

function hasProperty(type: string, property: string): boolean {
  const known = vocabulary.get(type);
  if (!known) return false;
  return known.properties.has(property) || known.parents.some((parent) => hasProperty(parent, property));
}

/** Types and properties that schema.org does not know, anywhere in the value. */
function findUnknown(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(findUnknown);
  if (typeof value !== "object" || value === null) return [];
  const record = value as Record<string, unknown>;
  const type = record["@type"] as string | undefined;
  const unknown = type !== undefined && !vocabulary.has(type) ? [type] : [];
  for (const [key, child] of Object.entries(record)) {
    if (type !== undefined && !key.startsWith("@") && !hasProperty(type, key)) unknown.push(`${type}.${key}`);
    unknown.push(...findUnknown(child));
  }
  return unknown;
}

const crumbs = [
  { name: "首页", url: "/" as Url },
  { name: "访谈", url: "/series/x/" as Url },
];
const terms = {
  tags: [{ name: "ai", url: "/tags/ai/" as Url, count: 3 }],
  people: [
    {
      name: "黄仁勋",
      url: "/people/huang-ren-xun/" as Url,
      sameAs: ["https://www.wikidata.org/wiki/Q305177"],
    },
  ],
  companies: [{ name: "DeepMind", url: "/companies/deepmind/" as Url }],
  products: [{ name: "Gemini 3" }],
  media: [{ name: "《三体》", url: "/media/san-ti/" as Url }],
};

function readGraph(post: Post): Record<string, unknown>[] {
  const text = toPostLinkedData(post, { site: sampleSite, terms, crumbs });
  const value = JSON.parse(text);
  assert.equal(value["@context"], "https://schema.org");
  return value["@graph"];
}

const rich = createSamplePost("v", {
  summary: "摘要",
  author: "张三",
  updated: "2026-03-01",
  source: "https://www.youtube.com/watch?v=abcDEF12345",
  video: "abcDEF12345",
});

test("the vocabulary is read, and refuses what it does not know", () => {
  assert.ok(vocabulary.size > 800, `${vocabulary.size} types`);
  assert.ok(hasProperty("Article", "headline") && hasProperty("Article", "sameAs"));
  assert.deepEqual(findUnknown({ "@type": "Article", headlines: "x", author: { "@type": "Persona" } }), [
    "Article.headlines",
    "Persona",
  ]);
});

test("all types and properties are schema.org's", () => {
  const posts = [
    rich,
    createSamplePost("bare", { date: "" }),
    createSamplePost("web", { source: "https://a.example/b" }),
  ];
  for (const post of posts) assert.deepEqual(findUnknown(readGraph(post)), []);
  assert.deepEqual(findUnknown(JSON.parse(toSiteLinkedData(sampleSite))), []);
  assert.deepEqual(findUnknown(JSON.parse(toCrumbsLinkedData(sampleSite, crumbs))), []);
});

test("an article says its language, what it translates, its recording and whom it mentions", () => {
  const [article, path] = readGraph(rich);
  assert.equal(article?.["@type"], "Article");
  assert.equal(article?.headline, "Post v");
  assert.equal(article?.inLanguage, "zh-Hans");
  assert.deepEqual(article?.translationOfWork, { "@type": "CreativeWork", inLanguage: "en" });
  assert.deepEqual(article?.isBasedOn, {
    "@type": "CreativeWork",
    url: rich.source,
    inLanguage: "en",
  });
  assert.deepEqual(
    (article!.mentions as { "@type": string; name: string; sameAs?: string[] }[]).map((thing) => [
      thing["@type"],
      thing.name,
    ]),
    [
      ["Person", "黄仁勋"],
      ["Organization", "DeepMind"],
      ["Thing", "Gemini 3"],
      ["CreativeWork", "《三体》"],
    ],
  );
  assert.deepEqual(article?.keywords, ["ai"]);
  assert.deepEqual(path?.itemListElement, [
    { "@type": "ListItem", position: 1, name: "首页", item: "https://example.org/" },
    // The last step is the page itself.
    { "@type": "ListItem", position: 2, name: "访谈" },
  ]);
});

test("who writes is a person, unless it is the site or its publisher, which is said once", () => {
  const publisher = { "@type": "Organization", name: "编辑部", url: "https://example.org/" };
  const read = (author: string) => {
    const [article] = readGraph(createSamplePost("v", { author }));
    return [article?.author, article?.publisher];
  };
  assert.deepEqual(read("张三"), [{ "@type": "Person", name: "张三" }, publisher]);
  assert.deepEqual(read("编辑部"), [publisher, undefined]);
  assert.deepEqual(read(""), [publisher, undefined]);
  assert.deepEqual(read(sampleSite.title), [{ "@type": "Organization", name: sampleSite.title }, publisher]);
});

test("the way to a page begins below the home page where it is longer", () => {
  const page = { name: "一篇", url: "/posts/v/" as Url };
  const { itemListElement } = JSON.parse(toCrumbsLinkedData(sampleSite, [...crumbs, page]));
  assert.deepEqual(itemListElement, [
    { "@type": "ListItem", position: 1, name: "访谈", item: "https://example.org/series/x/" },
    { "@type": "ListItem", position: 2, name: "一篇" },
  ]);
});

test("what a post does not have is not claimed", () => {
  const bare = createSamplePost("bare", {
    date: "",
    originalLanguage: "",
    counts: { han: 1, words: 0, turns: 1, paired: 0 },
  });
  const [article] = readGraph(bare);
  for (const key of ["datePublished", "dateModified", "translationOfWork", "isBasedOn"]) {
    assert.equal(key in article!, false, key);
  }
  const [changed] = readGraph(createSamplePost("a", { date: "2025-03-04", updated: "2025-01-02" }));
  assert.equal("dateModified" in changed!, false, "nobody changes what is not yet there");
});

test("hard titles survive a script element, and none ends it", () => {
  for (const title of hardTitles) {
    const post = createSamplePost("hard", { title });
    const script = toPostLinkedData(post, { site: sampleSite, terms: {}, crumbs: [] });
    assert.doesNotMatch(script, /[<>&]/);
    let text = "";
    let tags = 0;
    const parser = new Parser({
      onopentag: () => {
        tags += 1;
      },
      ontext: (part) => {
        text += part;
      },
    });
    parser.end(`<script type="application/ld+json">${script}</script>`);
    assert.equal(tags, 1);
    assert.equal(JSON.parse(text)["@graph"][0].headline, title);
  }
});
