import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import nunjucks from "nunjucks";
import { compileSheet } from "../../src/eleventy/compile-sheet.ts";
import { CompiledLayouts, type Environment } from "../../src/eleventy/compiled-layouts.ts";
import { cutPage, toPlaces } from "../../src/layouts/cut-page.ts";
import { createFilters } from "../../src/layouts/filters.ts";
import { openSheet, type PageDraft } from "../../src/layouts/lay-out-drafts.ts";
import { createOnceTag } from "../../src/layouts/once-tag.ts";
import type { BuildMemory } from "../../src/pages/build-memory.ts";

const base = `<title>{{ page.title }} · {{ site.title }}</title>
{% once "top " ~ page.kind %}<nav>{{ "/tags/" | href }}</nav>{% endonce %}{% block main %}{% endblock %}`;
const sources: Record<string, string> = {
  "base.njk": base,
  "row.njk": "{% for c in posts %}{{ loop.index }}. {{ c.title }}{% endfor %}",
  "post.njk": `{% extends "base.njk" %}{% block main %}<h1>{{ view.n | number }}</h1>{{ body | safe }}<hr>{% endblock %}`,
  "term.njk": `{% extends "base.njk" %}{% block main %}{% set posts = view.posts %}{% include "row.njk" %}
{{ passages.about | safe }}|{{ passages.said | safe }}!{% endblock %}`,
  "own-filter.njk": "{{ page.title | shout }}",
  "own-upper.njk": "{{ page.title | upper }}",
  "own-global.njk": "{{ weather }}",
  "by-name.njk": "{% include view.partial %}",
};
const includes: Record<string, string[]> = {
  "post.njk": ["base.njk"],
  "term.njk": ["base.njk", "row.njk"],
};

class Sources extends nunjucks.Loader implements nunjucks.ILoader {
  getSource(name: string): nunjucks.LoaderSource {
    return { src: sources[name]!, path: name, noCache: false };
  }
}

function createEnvironment(): Environment {
  const environment = new nunjucks.Environment(new Sources(), { autoescape: true });
  for (const [name, filter] of Object.entries(createFilters("/p/"))) environment.addFilter(name, filter);
  environment.addExtension("once", createOnceTag() as unknown as nunjucks.Extension);
  environment.addFilter("shout", (text: string) => `${text}!`);
  environment.addFilter("upper", (text: string) => `${text}!`);
  environment.addGlobal("weather", "rain");
  return environment as unknown as Environment;
}

/** A memory of what was remembered before, as JSON. */
function openMemory(known: Map<string, string> = new Map()): BuildMemory {
  return {
    recall<T>(name: string, key: string) {
      const [knownKey, value] = JSON.parse(known.get(name) ?? "[]") as [string, T];
      return knownKey === key ? value : undefined;
    },
    remember: (name, key, value) => known.set(name, JSON.stringify([key, value])),
  };
}

const root = join(import.meta.dirname, "../../package.json");
const shared = { site: { title: "对照 <&>" }, ui: {} };
const layouts = new Map(
  ["post.njk", "term.njk", "own-filter.njk", "own-upper.njk", "own-global.njk", "by-name.njk"].map((file) => [
    file,
    new Map([file, ...(includes[file] ?? [])].map((name) => [name, sources[name]!])),
  ]),
);

test("threads lay out as the configuration would, to the byte", () => {
  const environment = createEnvironment();
  const compiled = new CompiledLayouts(environment, openMemory());
  const { sheet } = compileSheet(layouts, compiled, environment, { root, pathPrefix: "/p/", shared });
  // As it comes to another thread.
  const layOut = openSheet(structuredClone(sheet));
  const pointer = { file: "p", offset: 1, length: 2, crc: 3 };
  const pages: PageDraft[] = [
    { layout: "post.njk", context: { page: { title: "甲 & 乙", kind: "post" }, view: { n: 1234567 } } },
    {
      layout: "term.njk",
      context: {
        page: { title: "<丙>", kind: "term" },
        view: { posts: [{ title: "一" }, { title: "'二'" }] },
      },
      passages: { about: [pointer], said: [] },
    },
  ];
  for (const draft of [...pages, ...pages]) {
    const { layout, context, passages } = draft;
    const html = environment
      .getTemplate(layout, true)
      .render({ ...shared, ...context, ...toPlaces(passages) });
    assert.deepEqual(layOut(draft, true), cutPage(html, true, passages));
  }
  const [post, term] = pages.map((draft) => layOut(draft, true));
  assert.deepEqual(post, {
    before: "<title>甲 &amp; 乙 · 对照 &lt;&amp;&gt;</title>\n<nav>/p/tags/</nav><h1>1,234,567</h1>",
    after: "<hr>",
  });
  assert.deepEqual(term!.rest, [
    { pieces: [pointer], after: "|" },
    { pieces: [], after: "!" },
  ]);
});

test("a layout that was compiled before is not compiled again, prints the same, and says where it is wrong", () => {
  const known = new Map<string, string>();
  const open = (file: string, all: Record<string, string> = sources) => {
    const environment = createEnvironment();
    const files = [file, ...(includes[file] ?? [])];
    const compiled = new CompiledLayouts(environment, openMemory(known));
    return compiled.open("layouts", file, new Map(files.map((name) => [name, all[name]!])));
  };
  const context = { ...shared, page: { title: "甲", kind: "post" }, view: { n: 7 }, body: "…" };
  const first = open("post.njk").render(context);
  const [key, compiled] = JSON.parse(known.get("layouts")!) as [string, Record<string, [string, string]>];
  assert.deepEqual(Object.keys(compiled), ["post.njk", "base.njk"]);
  compiled["post.njk"]![1] = compiled["post.njk"]![1].replace("<h1>", "<h1 class=kept>");
  known.set("layouts", JSON.stringify([key, compiled]));
  assert.equal(open("post.njk").render(context), first.replace("<h1>", "<h1 class=kept>"));
  const other = { ...sources, "post.njk": sources["post.njk"]!.replace("<hr>", "<p>") };
  assert.equal(open("post.njk", other).render(context), first.replace("<hr>", "<p>"));
  sources["wrong.njk"] = "a\n{% if %}";
  assert.throws(() => open("wrong.njk"), /^Error: layouts\/wrong\.njk:2:7 unexpected token: %}\./);
});

test("a layout with what only the configuration knows is laid out there", () => {
  const environment = createEnvironment();
  const compiled = new CompiledLayouts(environment, openMemory());
  const { files } = compileSheet(layouts, compiled, environment, { root, pathPrefix: "/", shared });
  assert.deepEqual([...files], ["post.njk", "term.njk"]);
});

test("a page without a place for its body is one piece", () => {
  assert.deepEqual(cutPage("<p>x", true, undefined), { before: "<p>x" });
  const { body } = toPlaces(undefined);
  assert.deepEqual(cutPage(`<p>${body}`, false, undefined), { before: `<p>${body}` });
  assert.deepEqual(cutPage(`<p>${body}`, true, undefined), { before: "<p>", after: "" });
});

test("passages go in where the layout has a place for them, in its order; a sign of a name is no place", () => {
  const [first, second] = [1, 2].map((offset) => ({ file: "p", offset, length: 2, crc: 3 }));
  const passages = { about: [first!], said: [second!] };
  const { about, said } = toPlaces(passages).passages!;
  assert.deepEqual(cutPage(`<p>${said}<hr>${about}`, false, passages), {
    before: "<p>",
    rest: [
      { pieces: [second], after: "<hr>" },
      { pieces: [first], after: "" },
    ],
  });
  assert.deepEqual(cutPage(`a\u0000b${about}c\u0000d`, false, passages), {
    before: "a\u0000b",
    rest: [{ pieces: [first], after: "c\u0000d" }],
  });
  assert.deepEqual(cutPage("<p>x", false, passages), { before: "<p>x", rest: [] });
});
