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
  items: [1, 2],
  pairs: { a: 1, b: 2 },
  rows: [
    [1, 2],
    [3, 4],
  ],
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
  ["{{ post.title | safe }}{% if post.tags.length > 1 %}!{% endif %}", "桥 & 灯!"],
  ["{% for tag in post.tags %}{{ loop.index }}{{ tag.length }} {% endfor %}{{ tag }}", "13 21 "],
  [
    "{% for a in items %}{% for b in items %}{{ a }}{{ b }} {% endfor %}{{ a }} {% endfor %}",
    "11 12 1 21 22 2 ",
  ],
  ["{% for key, value in pairs %}{{ key }}={{ value }};{% endfor %}", "a=1;b=2;"],
  ["{% for a, b in rows %}{{ a }}-{{ b }} {% endfor %}{{ a }}", "1-2 3-4 "],
  ["{% for n in items %}{% set n = n + 1 %}{% set m = n %}{{ n }}{{ m }} {% endfor %}", "22 33 "],
  ["{% for n in items %}{% set m %}[{{ n }}]{% endset %}{{ m }}{% endfor %}", "[1][2]"],
  ['{% for n in items %}{% include "item" %}{% endfor %}', "[1][2]"],
  ['{% for n in items %}{% for m in items %}{% include "item" %}{% endfor %}{% endfor %}', "[1][1][2][2]"],
  ["{% for n in items %}{% block one %}({{ n }}){% endblock %}{% endfor %}", "(1)(2)"],
  [
    "{% macro box(n) %}[{{ n }}{{ caller() }}]{% endmacro %}{% for n in items %}{% call box(9) %}{{ n }}{% endcall %}{% endfor %}",
    "[91][92]",
  ],
  ["{% for n in [] %}{{ n }}{% else %}none{% endfor %}", "none"],
];

/** A new environment: what was compiled before is not compiled again. */
function print(source: string): string {
  const loader = {
    getSource: (name: string) => (name === "item" ? { src: "[{{ n }}]", path: name, noCache: true } : null),
  };
  const environment = new nunjucks.Environment(loader as unknown as nunjucks.ILoader, { autoescape: true });
  return environment.renderString(source, view);
}

test("layouts print the same when they are compiled to look fields up as JavaScript does", () => {
  assert.match(compile("{{ post.title }}"), /memberLookup/);
  for (const [source, printed] of cases) assert.equal(print(source), printed, source);
  leanLayouts();
  leanLayouts();
  for (const [source, printed] of cases) assert.equal(print(source), printed, source);
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
