import assert from "node:assert/strict";
import { test } from "node:test";
import { createMiniSite, toPost } from "../support/build.ts";
import { assertGolden } from "../support/golden.ts";

const folder = new URL("pages/", import.meta.url);

const GUO = { people: ["郭靖", "黄蓉"], companies_orgs: ["桃花岛"], products_models: ["打狗棒"] };
const GLOSSES = `这叫**掌法**（Palm technique: 用手掌的功夫），也叫**掌功**（Palm technique）。

再看**名单**。

<details>
<summary>Original English</summary>

See the **list**.

</details>
`;
const FILES: Record<string, string> = {
  "site.yaml": "title: 小站\nurl: https://example.org\n",
  "posts/a.md": toPost({ title: "其一", date: "2025-11-03", ...GUO }),
  "posts/b.md": toPost({ title: "其二", date: "2026-01-20", ...GUO, media_books: ["九阴真经"] }, "郭靖和黄蓉说起九阴真经，郭靖又说桃花岛。\n"),
  "posts/c.md": toPost({ title: "其三", date: "2026-03-05", people: ["黄蓉", "欧阳锋"], media_books: ["九阴真经"] }),
  "posts/d.md": toPost({ title: "其四", date: "", people: ["郭靖"] }, GLOSSES),
  "posts/e.md": toPost({ title: "其五", date: "" }, "先用**掌法**（Palm technique）。\n"),
};

/** What a page shows, without what stands around every page. */
function readMain(html: string): string {
  return html.slice(html.indexOf("<main"), html.indexOf("</main>"));
}

test("pages are what they were", async (t) => {
  const site = createMiniSite(t, FILES);
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  for (const name of ["explore", "glossary"]) {
    const golden = new URL(`${name}.html`, folder);
    const found = readMain(site.read(`${name}/index.html`));
    assertGolden(found, golden);
  }
  for (const name of ["", "explore/", "glossary/", "people/", "people/guo-jing/", "posts/a/", "posts/b/"]) {
    // A number of no given value, and a day that nobody knows, are what HTML does not allow.
    assert.doesNotMatch(site.read(`${name}index.html`), /<data>|<time><\/time>/, name);
  }
});
