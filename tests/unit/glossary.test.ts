import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Gloss, Post, Turn, Url } from "../../src/model.ts";
import { buildGlossary } from "../../src/pages/glossary/build-glossary.ts";
import { createGlossary } from "../../src/pages/glossary/create-glossary.ts";
import { cutPages } from "../../src/pages/glossary/cut-pages.ts";
import { mergeGlosses, type PostGlosses } from "../../src/pages/glossary/merge-glosses.ts";
import { pickExplanation } from "../../src/pages/glossary/pick-wordings.ts";
import { toSound } from "../../src/pages/glossary/to-sound.ts";
import { parseGlossRow, readGlossRows, writeGlossRows } from "../../src/posts/gloss-rows.ts";
import type { GlossSource } from "../../src/posts/gloss-source.ts";
import { writePostGlossary } from "../../src/posts/write-post-glossary.ts";
import { readBoldPairs } from "../../src/transcript/bold-pairs.ts";
import { assertLinear } from "../support/assert-linear.ts";

function toTurn(id: string, glosses: Gloss[], boldPairs?: Turn["boldPairs"]): Turn {
  return { id, segments: [], glosses, heading: -1, line: 1, ...(boldPairs ? { boldPairs } : {}) };
}

function toGloss(term: string, english: string, explanation = ""): Gloss {
  return { term, english, explanation };
}

/** Posts `p0`, `p1` … that explain these. */
function toSource(posts: Gloss[][]): { posts: Post[]; source: GlossSource } {
  const lines = new Map<Post, string>();
  for (const [index, glosses] of posts.entries()) {
    const post = { url: `/posts/p${index}/` as Url, title: `题 ${index}` } as Post;
    const turns = glosses.map((gloss, at) => toTurn(`t-${at}`, [gloss]));
    lines.set(post, writeGlossRows(readGlossRows(turns, [])));
  }
  return {
    posts: [...lines.keys()],
    source: {
      has: (post) => lines.get(post) !== "",
      toDigest: (all) => Array.from(all, ({ url, title }) => `${url} ${title}`).join("\n"),
      *read(all) {
        for (const post of all) yield { post, lines: lines.get(post)! };
      },
    },
  };
}

test("rows are what they were before they lay in a pack, whatever the author wrote", () => {
  const word = fc.string({ unit: "binary", maxLength: 40 });
  const gloss = fc.record({ term: word, english: word, explanation: word });
  fc.assert(
    fc.property(fc.array(gloss), (glosses) => {
      const rows = readGlossRows(
        glosses.map((one, index) => toTurn(`t-${index}`, [one])),
        [],
      );
      const text = writeGlossRows(rows);
      assert.deepEqual(text === "" ? [] : text.split("\n").map(parseGlossRow), rows);
    }),
  );
});

test("a post has one row a term and wording, with the first place and the first explanation", () => {
  const turns = [
    toTurn("t-1", [toGloss("**嵌入**", "Embedding")]),
    toTurn("t-2", [toGloss("嵌入", "embedding", "数字"), toGloss("嵌入", "Vector")]),
    toTurn("t-3", [toGloss("一句话".repeat(20), "A sentence"), toGloss("GPT", "GPT")]),
  ];
  assert.deepEqual(
    readGlossRows(turns, []).map(({ term, english, explanation, turn }) => [
      term,
      english,
      explanation,
      turn,
    ]),
    [
      ["嵌入", "Embedding", "数字", "t-1"],
      ["嵌入", "Vector", "", "t-2"],
    ],
  );
});

test("bold wordings are pairs where both sides have as many and what is Latin agrees", () => {
  const read = (left: string, right: string) => readBoldPairs([left], [right]);
  assert.deepEqual(read("**林岚**: 看**名单**。", "**Lan**: See the **list**."), [
    { term: "名单", english: "list" },
  ]);
  assert.deepEqual(read("**甲**和**乙**", "only **one**"), []);
  assert.deepEqual(read("**甲**（A）和**乙**", "A and **B**"), [{ term: "乙", english: "B" }]);
  assert.deepEqual(read("**Waymo** 的**丰裕**", "**Abundance** of **Waymo**"), [], "another order");
  assert.deepEqual(read("**总之：**如此", "**In short:** so it is"), [], "an opening is no term");
  const glossed = "**甲词**和**嵌入**（Embedding: 解释）。";
  const alpha = [{ term: "甲词", english: "alpha" }];
  assert.deepEqual(read(glossed, "**alpha** and **embeddings**."), alpha, "glossed words hold their place");
  assert.deepEqual(read(glossed, "**alpha** and embeddings."), alpha);
  assert.deepEqual(read(glossed, "**embedding** and **alpha**."), [], "another order");
  assert.deepEqual(read("**嵌入**（Embedding）", "**embedding**"), []);
  assertLinear("bold words", 80_000, (size) => read("**甲**".repeat(size), "**甲**".repeat(size)));
});

test("a pair that the post contradicts does not count", () => {
  const pair = (term: string, english: string) => ({ term, english });
  const turns = [
    toTurn("t-1", [], [pair("美国", "US")]),
    toTurn("t-2", [], [pair("美国", "US")]),
    toTurn("t-3", [], [pair("美国", "Mr. Smith")]),
    toTurn("t-4", [], [pair("主持人", "Host")]),
  ];
  const speakers = [{ key: "主持人", labels: ["主持人", "Host"], turns: 1, generic: true }];
  assert.deepEqual(
    readGlossRows(turns, speakers).map(({ english }) => english),
    ["US"],
  );
});

test("a post's list has a link a term, and is left out where there is little to list", () => {
  const rows = readGlossRows(
    [
      toTurn("t-1", [
        toGloss("甲<b>", "A & B"),
        toGloss("甲<b>", "C"),
        toGloss("乙", "B"),
        toGloss("丙", "C"),
      ]),
    ],
    [],
  );
  const html = writePostGlossary(rows, "术语");
  assert.equal(html.match(/<li>/g)?.length, 3);
  assert.match(html, /<li><a href="#t-1">甲&lt;b&gt;<\/a> A &amp; B\n/);
  assert.equal(writePostGlossary(rows.slice(0, 3), "术语"), "");
  const many = Array.from({ length: 90 }, (_, index) => toGloss(`词${index}`, `word ${index}`));
  assert.equal(writePostGlossary(readGlossRows([toTurn("t", many)], []), "x").match(/<li>/g)?.length, 30);
  assert.match(
    writePostGlossary(readGlossRows([toTurn("t", many)], []), "x"),
    /<summary>x <small>30 \/ \d+<\/small><\/summary>/,
  );
});

test("entries name wordings by use, the fullest explanation, the newest places, and competing terms", () => {
  const { posts, source } = toSource([
    [toGloss("大模型", "Large Model", "短")],
    [toGloss("大模型", "large model", "长一些的解释"), toGloss("巨模型", "Large model")],
    [toGloss("大模型", "LLM")],
    [toGloss("大模型", "Large Model")],
  ]);
  const { plan, toView } = buildGlossary(posts, source);
  assert.deepEqual(
    plan.map(({ prefix }) => prefix),
    [""],
  );
  const { total, entries, competing } = toView("");
  assert.equal(total, 2);
  const big = entries.find(({ term }) => term === "大模型")!;
  const huge = entries.find(({ term }) => term === "巨模型")!;
  assert.deepEqual(big.english, [
    { text: "Large Model", count: 3 },
    { text: "LLM", count: 1 },
  ]);
  assert.equal(big.explanation, "长一些的解释");
  assert.equal(big.count, 4);
  assert.deepEqual(
    big.places.map(({ url, turn }) => url + turn),
    ["/posts/p0/t-0", "/posts/p1/t-0", "/posts/p2/t-0"],
  );
  assert.deepEqual(big.others, [{ term: "巨模型", url: "/glossary/", id: huge.id, count: 1 }]);
  assert.deepEqual(huge.others, [{ term: "大模型", url: "/glossary/", id: big.id, count: 3 }]);
  assert.deepEqual(
    competing.map(({ english, terms }) => [english, terms.map(({ term }) => term)]),
    [["Large Model", ["大模型", "巨模型"]]],
  );
});

test("what is on a page is known without making it, and changes with whatever the page shows", () => {
  const explain = (at: number): Gloss[] =>
    Array.from({ length: 40 }, (_, index) =>
      toGloss(`${"阿白才大"[at % 4]}词${at}之${index}`, `Word ${at} ${index}`),
    );
  const posts = Array.from({ length: 12 }, (_, at) => explain(at));
  const toDigests = (all: Gloss[][]): Map<string, string> => {
    const { posts, source } = toSource(all);
    const { plan, toView } = buildGlossary(posts, source);
    for (const { prefix } of plan) assert.equal(toView(prefix).prefix, prefix);
    return new Map(plan.map(({ prefix, digest }) => [prefix, digest]));
  };
  const before = toDigests(posts);
  assert.deepEqual([...before.keys()], ["", "a", "b", "c", "d"]);
  const compare = (change: (all: Gloss[][]) => void): string[] => {
    const all = structuredClone(posts);
    change(all);
    const after = toDigests(all);
    return [...after.keys()].filter((prefix) => after.get(prefix) !== before.get(prefix));
  };
  assert.deepEqual(
    compare(() => {}),
    [],
  );
  const setExplanation = (all: Gloss[][]) => {
    all[0]![0]!.explanation = "解释";
  };
  assert.deepEqual(compare(setExplanation), ["a"]);
  // Another term for a wording of 白词: both pages and the first one tell of it.
  const compete = (all: Gloss[][]) => {
    all[2]![0]!.english = "Word 1 0";
  };
  assert.deepEqual(compare(compete), ["", "b", "c"]);
});

test("a plan is remembered until a post, its title or its glosses change", () => {
  const { posts, source } = toSource([[toGloss("甲", "A")], [toGloss("乙", "B")]]);
  const kept = new Map<string, unknown>();
  const memory = {
    recall: <T>(name: string, key: string) => kept.get(`${name} ${key}`) as T | undefined,
    remember: (name: string, key: string, value: unknown) => kept.set(`${name} ${key}`, value),
  };
  let reads = 0;
  const counted: GlossSource = {
    ...source,
    *read(all) {
      reads++;
      yield* source.read(all);
    },
  };
  const first = createGlossary(posts, counted, memory);
  const plan = first.plan();
  first.plan();
  assert.equal(reads, 1);
  const second = createGlossary(posts, counted, memory);
  assert.deepEqual(second.plan(), plan);
  assert.equal(reads, 1, "nothing is read for what is remembered");
  assert.equal(second.toView("").entries.length, 2);
  assert.equal(reads, 2);
  assert.notDeepEqual(createGlossary([posts[0]!], counted, memory).plan(), plan);
  assert.equal(createGlossary([], counted, memory).isEmpty, true);
});

test("where there are too many terms, those of fewest posts are not listed, and still compete", () => {
  const { posts, source } = toSource([
    [toGloss("甲", "A"), toGloss("乙", "B")],
    [toGloss("甲", "A"), toGloss("丙", "A")],
  ]);
  const merged = mergeGlosses(source.read(posts) as Iterable<PostGlosses>, 2);
  assert.deepEqual([merged.leastPosts, merged.total, merged.listed.map(({ key }) => key)], [2, 3, ["甲"]]);
  assert.deepEqual(
    merged.competing.get("a")!.map(({ key, listed }) => [key, listed]),
    [
      ["甲", true],
      ["丙", false],
    ],
  );
  assert.deepEqual(mergeGlosses([], 2), { leastPosts: 1, total: 0, listed: [], competing: new Map() });
});

test("explanations: the commonest, else the fullest that is not too long", () => {
  assert.equal(pickExplanation(["甲", "甲", "长得多"]), "甲");
  assert.equal(pickExplanation(["", "短", "中等", "长".repeat(200)]), "中等");
  assert.equal(pickExplanation(["长".repeat(200)]).length, 121);
  assert.equal(pickExplanation([]), "");
});

test("terms sound by their heads", () => {
  assert.deepEqual(toSound("《重庆》", new Map()), { whole: "chongqing", syllable: "chong" });
  assert.equal(toSound("银行业", new Map()).whole, "yinhang");
  assert.equal(toSound("ChatGPT", new Map()).whole, "chatgpt");
  assert.equal(toSound("……", new Map()).whole, "");
});

test("pages hold every term once, in order, and none grows without end", () => {
  const heads = ["家", "加", "价", "建", "见", "及", "极", "机", "计", "经", "竞", "绝", "聚", "句"];
  const all = Array.from({ length: 2000 }, (_, index) => ({
    term: `${heads[index % 14]}${heads[index % 13]}${index}`,
  }));
  const pages = cutPages([...all, { term: "JSON" }, { term: "42" }, { term: "阿" }]);
  assert.deepEqual(
    pages.filter(({ prefix }) => prefix.length < 2 || prefix === "other").map(({ prefix }) => prefix),
    ["a", "j", "other"],
  );
  const found = pages.flatMap(({ terms }) => terms.map(({ term }) => term));
  assert.equal(found.length, 2003);
  assert.equal(new Set(found).size, 2003);
  assert.equal(new Set(pages.map(({ prefix }) => prefix)).size, pages.length, "addresses differ");
  const reached = new Set(["a", "j", "other", ...pages.flatMap(({ below }) => below)]);
  for (const { prefix } of pages) assert.ok(reached.has(prefix), prefix);
  assert.deepEqual(cutPages([]), []);
});

test("a term more changes the page it stands on and no other", () => {
  const all = Array.from({ length: 3000 }, (_, index) => ({
    term: `${String.fromCodePoint(0x4e00 + index * 5)}词`,
  }));
  const before = new Map(cutPages(all).map((page) => [page.prefix, JSON.stringify(page)]));
  const after = new Map(
    cutPages([...all, { term: "啊呀" }]).map((page) => [page.prefix, JSON.stringify(page)]),
  );
  const changed = [...after].filter(([prefix, page]) => before.get(prefix) !== page);
  assert.equal(changed.length, 1);
  assert.equal(after.size, before.size);
});
