import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Parser } from "htmlparser2";
import type { Url } from "../../src/model.ts";
import { findBrokenLinks, toLinkProblems } from "../../src/outputs/check-links.ts";
import { findWrittenLink } from "../../src/outputs/find-written-link.ts";
import { readPageLinks, toLinkBase } from "../../src/outputs/page-links.ts";
import { scanHtml } from "../../src/outputs/scan-html.ts";
import { assertLinear } from "../support/assert-linear.ts";

const site = { url: "https://example.org", pathPrefix: "/" };
const scan = (html: string) => scanHtml(Buffer.from(html));

function findBroken(pages: Record<string, string>, files: string[] = [], at = site) {
  const links = new Map<string, Url[]>();
  const html = new Map(Object.entries(pages).map(([url, text]) => [`${url.slice(1)}index.html`, text]));
  for (const [url, text] of Object.entries(pages)) {
    for (const link of readPageLinks(Buffer.from(text), url as Url, at).links) {
      links.set(link, [...(links.get(link) ?? []), url as Url]);
    }
  }
  const known = new Set([...html.keys(), ...files.map((file) => file.slice(1))]);
  return findBrokenLinks(links, {
    pathPrefix: at.pathPrefix,
    has: (file) => known.has(file),
    readIds: (file) => scan(html.get(file) ?? "").ids,
  });
}

function findReasons(pages: Record<string, string>, files: string[] = [], at = site): [string, string][] {
  return findBroken(pages, files, at).map(({ link, reason }) => [link, reason]);
}

test("attributes are read in every way HTML writes them", () => {
  const html = `<A HREF="/a/" id=one><a href='/b/'   ID = "two">x</a><img src=/c.png alt="<a href='/no/'>"><a\thref\n=\n"/d/?x=1&amp;y=2"/>`;
  const { links, ids, elements } = scan(html);
  assert.deepEqual(links, ["/a/", "/b/", "/c.png", "/d/?x=1&y=2"]);
  assert.deepEqual(ids, ["one", "two"]);
  assert.equal(elements, 4);
});

test("what is text holds no links", () => {
  const html = `<!-- <a href="/1/"> --><script>"<a href='/2/'>"</script><style>a[href="/3/"]{}</style><title><a href=/4/></title><textarea><a href=/5/></TEXTAREA><p data-href="/6/">a < b href="/7/"</p><!doctype html><a href="/yes/">`;
  assert.deepEqual(scan(html).links, ["/yes/"]);
});

test("what is unclosed ends at the end", () => {
  for (const html of [
    "<",
    "<a",
    '<a href="',
    "<a href=",
    "<!--",
    "<script>",
    "</",
    "<!",
    "<a href=x",
    "<p id='q",
  ]) {
    assert.doesNotThrow(() => scan(html));
  }
  assert.deepEqual(scan("<a href=x").links, ["x"]);
});

test("agrees with a full parser on random markup", () => {
  const piece = fc.constantFrom(
    "<a href=",
    '"/x/"',
    "'y'",
    ">",
    "/>",
    " ",
    "id=",
    "z",
    "<div",
    "</div>",
    "<!-- ",
    " -->",
    "text",
    "&amp;",
    "<img src=",
    "\n",
    "=",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      // Whatever is open is closed at the end: browsers drop an unfinished tag, we read it, and neither matters.
      const html = `${pieces.join("")}'>">'>"> --><i>`;
      const links: string[] = [];
      let elements = 0;
      const parser = new Parser({
        onopentagname: () => {
          elements += 1;
        },
        onattribute: (name, value) => {
          if (name === "href" || name === "src") links.push(value);
        },
      });
      parser.end(html);
      const found = scan(html);
      assert.deepEqual(found.links, links);
      assert.equal(found.elements, elements);
    }),
    { numRuns: 2_000 },
  );
});

test("time grows with length alone on hostile pages", () => {
  for (const unit of ["<", "<!--", "<a href='", "<script>", "</script", "<a ", "&#1", '<a b="']) {
    assertLinear(unit, 400_000, (size) => scan(unit.repeat(size)));
  }
});

test("links that leave the site, and those that are right at once, are not kept", () => {
  const html = `<a href="https://other.example/"><a href="mailto:a@b"><a href="//cdn.example/x"><a href="data:,x"><a href="#t-1"><a href=""><a href="?view=en"><a href="#top"><p id="t-1">`;
  assert.deepEqual(readPageLinks(Buffer.from(html), "/posts/a/" as Url, site).links, []);
});

test("links are paths from the root, each once, without query", () => {
  const html = `<a href="/b/?view=en#t-1"><a href="/b/#t-1"><a href="../c/"><a href="https://example.org/d/"><a href="#gone"><a href="./x.png"><a href=" /e/ ">`;
  assert.deepEqual(readPageLinks(Buffer.from(html), "/posts/a/" as Url, site).links, [
    "/b/#t-1",
    "/posts/c/",
    "/d/",
    "/posts/a/#gone",
    "/posts/a/x.png",
    "/e/",
  ]);
});

test("broken links are found with their reason, right ones are not", () => {
  const pages = {
    "/": `<a href="/posts/a/"><a href="/gone/"><a href="/posts/a"><link href="/assets/x.css"><a href="/posts/%E4%BD%A0%20%E5%A5%BD/#%E5%A5%BD">`,
    "/posts/a/": `<h2 id="t-1"><a href="/"><a href="/#nothing"><a href="/index.html"><a href="/posts/a/index.html#t-1">`,
    "/posts/你 好/": `<p id="好"><a href="/posts/a/#t-1"><a href="/posts/a/#t-2"><a href="/posts/a/#t-1:~:text=x"><a href="/assets/y.css">`,
  };
  assert.deepEqual(findReasons(pages, ["/assets/x.css"]), [
    ["/#nothing", "no such anchor"],
    ["/assets/y.css", "no such page"],
    ["/gone/", "no such page"],
    ["/posts/a", "slash missing at the end"],
    ["/posts/a/#t-2", "no such anchor"],
  ]);
});

test("below a path prefix every link must hold it", () => {
  const at = { url: "https://name.github.io", pathPrefix: "/x/" };
  const pages = {
    "/": `<a href="/x/a/"><a href="/a/"><a href="https://name.github.io/x/a/">`,
    "/a/": `<a href="/x/">`,
  };
  assert.deepEqual(findReasons(pages, [], at), [["/a/", "outside the path prefix"]]);
});

test("one broken link on many pages is one problem, at the author's file where there is one", () => {
  const pages = Object.fromEntries(
    ["/", "/posts/a/", "/posts/b/", "/posts/c/"].map((url) => [url, `<a href="/gone/">`]),
  );
  const problems = toLinkProblems(
    findBroken(pages),
    (url) =>
      url === "/" ? undefined : { path: `content${url.slice(0, -1)}.md`, line: 3, column: 5, text: "gone" },
    "content/site.yaml",
  );
  assert.equal(problems.length, 1);
  const { path, line, column } = problems[0]!;
  assert.deepEqual([path, line, column], ["content/posts/a.md", 3, 5]);
  assert.match(
    problems[0]?.message ?? "",
    /“gone” \(\/gone\/\).*no such page.*\/, \/posts\/a\/, \/posts\/b\/ and 1 more/,
  );
});

test("where a link was written is found, however it was written", () => {
  const base = toLinkBase("/posts/a/" as Url, { url: "https://example.org/x", pathPrefix: "/x/" });
  const find = (markdown: string, link: string) => {
    const found = findWrittenLink(markdown, link, base);
    return found && [found.text, markdown.slice(found.offset, found.offset + found.text.length)];
  };
  for (const [markdown, link, text] of [
    ["见[乙](/posts/none/)。", "/x/posts/none/", "/posts/none/"],
    ["见[乙](other/)与[丙](丙)。", "/x/posts/a/%E4%B8%99", "丙"],
    ["![图](a_(1).png)", "/x/posts/a/a_(1).png", "a_(1).png"],
    ["[甲][1]\n\n[1]: ../b/#nope", "/x/posts/b/#nope", "../b/#nope"],
    ['<a href="/gone/">甲</a>', "/x/gone/", "/gone/"],
    ["[甲](<../../posts/名 字 A.md>)", "/x/posts/%E5%90%8D%20%E5%AD%97%20A.md", "../../posts/名 字 A.md"],
    ["[甲][1]\n\n[1]: </名 字/>", "/x/%E5%90%8D%20%E5%AD%97/", "/名 字/"],
    ["<img alt='' src=\"img/a b.png\">", "/x/posts/a/img/a%20b.png", "img/a b.png"],
    ["<a href='a b/'>甲</a>", "/x/posts/a/a%20b/", "a b/"],
    ["<https://example.org/x/gone/>", "/x/gone/", "https://example.org/x/gone/"],
  ] as const)
    assert.deepEqual(find(markdown, link), [text, text], markdown);
  assert.equal(find("没有链接 (/x/gone/)", "/x/gone/"), undefined);
});

test("where a link was written is found in time that grows with length alone", () => {
  const base = toLinkBase("/posts/a/" as Url, site);
  for (const piece of [
    "](<a b ",
    "[甲]: <",
    "src=\"a b ' ",
    "href='",
    "](   ",
    "src = ",
    "[甲",
    "](((",
    "](<>",
  ])
    assertLinear(piece, 20_000, (size) => findWrittenLink(piece.repeat(size), "/gone/", base));
});
