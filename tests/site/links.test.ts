import assert from "node:assert/strict";
import { test } from "node:test";
import { createMiniSite, toPost } from "../support/build.ts";
import { findDeadLinks } from "../support/links.ts";

test("links in posts: right ones stay, dead ones are reported and lose their address, not their words", async (t) => {
  const body =
    '<a title="t" href="/posts/b/">题</a> <a title="t" href="/gone/">无</a> <img alt="图" src="/posts/img/a.png">' +
    "见 [乙](/posts/b/)、[没有](/posts/none/)、[丙](丙)、[乙的锚](../b/#nope) 与 ![图](/posts/img/a.png)。";
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\n",
    "posts/a.md": toPost({ title: "子甲" }, body),
    "posts/b.md": toPost({ title: "丑乙" }, "正文。"),
    "posts/img/a.png": "PNG",
  });
  const built = await site.build(["--pathprefix", "/x/"]);
  assert.equal(built.status, 0, built.text);
  const page = site.read("posts/a/index.html");
  assert.match(
    page,
    /<a href="\/x\/posts\/b\/">乙<\/a>/,
    "the path prefix is put before what the author wrote",
  );
  for (const words of ["没有", "丙", "乙的锚"]) assert.match(page, new RegExp(`<a>${words}</a>`));
  assert.equal(built.text.match(/outputs\/broken-link\)/g)?.length, 4);
  assert.match(
    page,
    /<a href="\/x\/posts\/b\/" title="t">题<\/a> <a title="t">无<\/a> <img src="\/x\/posts\/img\/a.png"/,
  );
  const line = toPost({ title: "子甲" }, "").split("\n").length;
  const column = body.indexOf("/posts/none/") + 1;
  assert.ok(
    built.text.includes(
      `posts/a.md:${line}:${column}: error The link “/posts/none/” (/x/posts/none/) leads nowhere`,
    ),
    built.text,
  );
  assert.equal(site.read("posts/img/a.png"), "PNG", "what posts show is published");
  assert.deepEqual(findDeadLinks(site.output, { prefix: "/x/" }), []);
});

test("links to files lead to what they are published as, as long as there is such a file", async (t) => {
  const body = [
    "[乙](b.md)、[讲](../talks/well.md#h-井)、[根](/talks/well.md)、[没锚](b.md#none)、[外](../../c.md)、[空](none.md)、[名](<名 字.md>)",
    "",
    "![图](img/pic%20one.png)",
    '<img src="img/pic one.png" alt="又">',
    "",
    "::: en",
    "[B](./b.md) [讲井](../talks/well.md#井) [本篇](#小节)",
    ":::",
    "",
    "## 小节",
    "",
    "完。",
  ].join("\n");
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\n",
    "posts/a.md": toPost({ title: "子甲", permalink: "/elsewhere/" }, body),
    "posts/b.md": toPost({ title: "丑乙", slug: "yi" }, "正文。"),
    "posts/名 字.md": toPost({ title: "名" }),
    "talks/well.md": toPost({ title: "讲" }, "### 井\n\n正文。"),
    "posts/img/pic one.png": "PNG",
  });
  const built = await site.build(["--pathprefix", "/x/"]);
  assert.equal(built.status, 0, built.text);
  const read = () => site.read("elsewhere/index.html");
  for (const link of [
    '<a href="/x/posts/yi/">乙</a>',
    '<a href="/x/talks/well/#h-井">讲</a>',
    '<a href="/x/talks/well/">根</a>',
    '<a href="/x/posts/%E5%90%8D%20%E5%AD%97/">名</a>',
    "<a>没锚</a>",
    "<a>外</a>",
    "<a>空</a>",
    '<img src="/x/posts/img/pic%20one.png" alt="图" loading="lazy">',
    '<img src="/x/posts/img/pic%20one.png" alt="又">',
    '<a href="/x/posts/yi/">B</a>',
    '<a href="/x/talks/well/#h-%E4%BA%95">讲井</a>',
    '<a href="/x/elsewhere/#h-%E5%B0%8F%E8%8A%82">本篇</a>',
  ])
    assert.ok(read().includes(link), `${link} in ${read().split('class="turns"')[1]}`);
  assert.equal(built.text.match(/outputs\/broken-link\)/g)?.length, 3, built.text);
  assert.ok(
    built.text.includes("“b.md#none” (/x/posts/yi/#none) leads nowhere: no such anchor."),
    built.text,
  );
  assert.deepEqual(findDeadLinks(site.output, { prefix: "/x/" }), []);

  // The next build knows what came and what went.
  site.remove("talks/well.md");
  site.write("posts/none.md", toPost({ title: "有了" }));
  const again = await site.build(["--pathprefix", "/x/"]);
  assert.equal(again.text.match(/outputs\/broken-link\)/g)?.length, 5, again.text);
  for (const link of ["<a>讲</a>", "<a>根</a>", '<a href="/x/posts/none/">空</a>'])
    assert.ok(read().includes(link), link);
});

test("a link to a post that is left out says why", async (t) => {
  const body = "[稿](d1.md)、[又](/posts/d1/#t-1)、[坏](broken.md)、[同](same.md)、[无](none.md)";
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\n",
    "posts/a.md": toPost({ title: "子甲" }, body),
    "posts/b.md": toPost({ title: "丑乙" }),
    "posts/c.md": toPost({ title: "寅丙" }),
    "posts/d1.md": toPost({ title: "稿", draft: true }),
    "posts/same.md": toPost({ title: "同", draft: true, permalink: "/posts/b/" }),
    "posts/broken.md": "---\ntitle: [x\n---\n\n正文。\n",
  });
  const built = await site.build();
  const told = built.text.match(/(?<=The link )“[^”]*”.*? leads nowhere: [^.]*(?:\.md[^.]*)?\./g);
  assert.deepEqual(told?.sort(), [
    "“/posts/d1/#t-1” leads nowhere: the post posts/d1.md is a draft and is not published.",
    "“broken.md” (/posts/broken/) leads nowhere: the post posts/broken.md cannot be read and is not published.",
    "“d1.md” (/posts/d1/) leads nowhere: the post posts/d1.md is a draft and is not published.",
    "“none.md” (/posts/a/none.md) leads nowhere: no such page.",
    "“same.md” (/posts/a/same.md) leads nowhere: no such page.",
  ]);
  assert.doesNotMatch(site.read("posts/a/index.html"), /href="[^"]*(?:d1|broken|same)/);
});

test("a dead source within the site is told where the post names it", async (t) => {
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\nurl: https://example.org\n",
    "posts/a.md": "---\ntitle: 子甲\nsource: https://example.org/x\n---\n\n正文。\n",
    "posts/b.md": toPost({ title: "丑乙", source: "https://example.org/posts/a/" }),
  });
  for (const change of ["", "又一句。\n"]) {
    // It is told again by a build that does not write the page.
    site.write("posts/b.md", toPost({ title: "丑乙", source: "https://example.org/posts/a/" }) + change);
    const { text } = await site.build();
    const told = text.match(/posts\/.\.md:\d+:\d+: error|site\.yaml:\d/g);
    assert.deepEqual(told, ["posts/a.md:3:9: error"], text);
    assert.match(text, /The link “https:\/\/example\.org\/x” \(\/x\) leads nowhere: no such page\./);
  }
});

test("a link to a place in a page that is no post stays where there is such a place", async (t) => {
  const body =
    "[月](/archive/#m2026-01)、[史](/about/#h-史)、[无](/archive/#m1999-01)、[字](../../tags/#nope)。";
  const site = createMiniSite(t, {
    "about.md": "## 史\n\n从前。\n",
    "posts/a.md": toPost({ title: "甲", tags: ["桥"], date: "2026-01-05" }, body),
  });
  const dead = ["/archive/#m1999-01", "../../tags/#nope"];
  for (const change of ["", "又一句。\n"]) {
    site.write("posts/a.md", toPost({ title: "甲", tags: ["桥"], date: "2026-01-05" }, body + change));
    const built = await site.build();
    const page = site.read("posts/a/index.html");
    assert.match(page, /<a href="\/archive\/#m2026-01">月<\/a>、<a href="\/about\/#h-[^"]+">史<\/a>/);
    const told = [...built.text.matchAll(/posts\/a\.md:\d+:\d+: error The link .*no such anchor/g)];
    assert.equal(told.length, dead.length, built.text);
    assert.equal(built.text.match(/\(outputs\/broken-link\)/g)?.length, dead.length, built.text);
  }
});

test("links of the page about the site are those of a file in the content folder, and dead ones are told each time", async (t) => {
  const about = "## 史\n\n[甲](posts/a.md)、[乙](posts/b.md)、[本](#史) ![图](img/a.png) ![无](img/b.png)\n";
  const site = createMiniSite(t, {
    "about.md": about,
    "img/a.png": "PNG",
    "posts/a.md": toPost({ title: "甲" }, "[关于](../about.md#史)、[没有](/about/#nope)。"),
  });
  for (const title of ["丑", "寅"]) {
    site.write("posts/other.md", toPost({ title }));
    const { text } = await site.build(["--pathprefix", "/x/"]);
    const told = Array.from(text.matchAll(/(\w+\.md:\d+:\d+): error The link “(.*?)”/g), ([, at, link]) => [
      at,
      link,
    ]);
    assert.deepEqual(told.sort(), [
      ["a.md:7:26", "/about/#nope"],
      ["about.md:3:21", "posts/b.md"],
      ["about.md:3:62", "img/b.png"],
    ]);
    assert.equal(text.match(/\(outputs\/broken-link\)/g)?.length, 3, text);
    const page = site.read("about/index.html");
    assert.match(
      page,
      /<a href="\/x\/posts\/a\/">甲<\/a>、<a>乙<\/a>、<a href="\/x\/about\/#h-[^"]+">本<\/a>/,
    );
    assert.match(page, /<img src="\/x\/img\/a\.png"/);
    assert.match(site.read("posts/a/index.html"), /<a href="\/x\/about\/#h-[^"]+">关于<\/a>、<a>没有<\/a>/);
  }
});

test("without feeds and twins no page points to them", async (t) => {
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\nurl: https://example.org\n",
    "posts/a.md": toPost({ title: "子甲", tags: ["甲"] }),
  });
  const built = await site.build(["--skip", "feeds", "--strict"]);
  assert.equal(built.status, 0, built.text);
  assert.doesNotMatch(built.text, /broken-link/);
  assert.doesNotMatch(site.read("posts/a/index.html"), /rel="alternate"/);
});
