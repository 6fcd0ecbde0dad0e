import assert from "node:assert/strict";
import { test } from "node:test";
import nunjucks from "nunjucks";
import { leanLayouts } from "../../src/eleventy/lean-layouts.ts";
import { quickenEscape } from "../../src/layouts/quick-escape.ts";

const { compiler } = nunjucks as unknown as {
  compiler: { compile(source: string, filters: unknown[], tags: unknown[], name: string): string };
};
const compile = (source: string) => compiler.compile(source, [], [], "x.njk");

const view = {
  post: { title: "桥 & 灯", tags: ["<b>", "灯"], "year-of": 2026 },
  field: "title",
  list: {
    items: [1, 2],
    sum(this: { items: number[] }) {
      return this.items.length;
    },
  },
};
const cases: [source: string, printed: string][] = [
  ["{{ post.title }}", "桥 &amp; 灯"],
  ["{{ post.author }}|{{ post.author.name }}|{{ nobody.name.first }}", "||"],
  ['{{ post["year-of"] }} {{ post[field] }} {{ post.tags[0] }}', "2026 桥 &amp; 灯 &lt;b&gt;"],
  ["{{ list.sum() }} {{ post.tags.join('·') }}", "2 &lt;b&gt;·灯"],
  ["{% for tag in post.tags %}{{ loop.index }}{{ tag.length }} {% endfor %}", "13 21 "],
  ["{{ post.title | safe }}{% if post.tags.length > 1 %}!{% endif %}", "桥 & 灯!"],
];

test("layouts print the same when they are compiled to look fields up as JavaScript does", () => {
  const plain = new Map(cases.map(([source]) => [source, compile(source)]));
  leanLayouts();
  leanLayouts();
  for (const [source, printed] of cases) {
    const environment = new nunjucks.Environment(null, { autoescape: true });
    assert.equal(environment.renderString(source, view), printed, source);
  }
  assert.match(plain.get("{{ post.title }}")!, /memberLookup/);
  assert.doesNotMatch(compile("{{ post.title }}"), /memberLookup/);
  assert.match(compile("{{ list.sum() }}"), /memberLookup/);
});

test("what is escaped is the library's affair, and what needs it passes through it once", () => {
  const seen: string[] = [];
  const library = {
    escape(text: string) {
      seen.push(text);
      return text.replace(/[<&]/g, (sign) => (sign === "<" ? "&lt;" : "&amp;"));
    },
  };
  quickenEscape(library);
  quickenEscape(library);
  seen.length = 0;
  assert.deepEqual(["灯", "a > b", "a < b", ""].map(library.escape), ["灯", "a > b", "a &lt; b", ""]);
  assert.deepEqual(seen, ["a < b"]);
});
