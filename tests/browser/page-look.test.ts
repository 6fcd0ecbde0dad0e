/** How pages are set: rhythm, tables, code, lines, paper. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toPost } from "../support/build.ts";
import { withPage } from "./browser.ts";
import { useBuiltSite } from "./built-site.ts";

/** Enough for a list with a filter. */
const keepers = ["Ada Vale", ...Array.from({ length: 35 }, (_, i) => `看守${i}`)];

const site = useBuiltSite({
  "site.yaml": "title: 试验\nurl: https://example.org\n",
  "about.md":
    "## 一座灯塔\n\n灯塔在岛上，夜里才亮。\n\n守灯塔的有三样事：\n\n- 点灯\n- 敲钟\n\n## 怎么去\n\n坐船去。\n",
  "posts/talk.md": toPost(
    { title: "两个人说灯塔", date: "2026-01-01", summary: "夜里的事。", people: keepers },
    "**看守**: 夜里 Ada Vale 要点灯。\n\n::: en\n**Keeper**: Ada Vale lights the lamp at night.\n:::\n\n**船长**: 好。\n",
  ),
  "posts/lamp.md": toPost(
    { title: "灯塔手册", date: "2026-01-02" },
    `看守用 \`lamp\` 点灯。

| 事情 | 什么时候做 | 由谁来做 | 为什么要做 |
|---|---|---|---|
| 点灯 | 每天太阳落下去以后 | 当天值班的看守 | 船要看得见礁石在哪里 |
| 敲钟 | 雾起来的时候 | 所有还醒着的看守 | 雾里灯光照不远 |

\`\`\`
ring bell
\`\`\`
`,
  ),
});

test("the about page: a heading stands nearer to its own text, lists apart, the figures below", async () => {
  await withPage(site.browser, {}, async (page) => {
    await page.goto(`${site.url}/about/`);
    const gaps = await page.locator(".prose").evaluate((prose) => {
      const blocks = [...prose.querySelectorAll("h2, p, ul")].map((one) => one.getBoundingClientRect());
      const gaps = blocks.slice(1).map(({ top }, at) => top - blocks[at]!.bottom);
      const figures = document.querySelector(".page > section")!.getBoundingClientRect();
      return [...gaps, figures.top - prose.getBoundingClientRect().bottom];
    });
    const [below, between, beforeList, above, belowSecond, beforeFigures] = gaps as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    assert.ok(above > 1.5 * below && below === belowSecond, `around a heading: ${gaps}`);
    assert.ok(between > 12 && between === beforeList && between < above, `paragraph and list: ${gaps}`);
    assert.equal(beforeFigures, 48);
    const label = await page.locator(".label").evaluate((label) => {
      return label.nextElementSibling!.getBoundingClientRect().top - label.getBoundingClientRect().bottom;
    });
    assert.equal(label, 12, "a label stands above the rule, not on it");
    const fonts = await page
      .locator(".head h1, .prose h2")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontFamily));
    assert.equal(new Set(fonts).size, 1, "headings are of one kind");
  });
});

test("on a phone a table scrolls before its columns are crushed", async () => {
  await withPage(site.browser, { width: 390 }, async (page) => {
    await page.goto(`${site.url}/posts/lamp/`);
    const table = await page.locator(".turn table").evaluate((table) => ({
      scrolls: table.scrollWidth > table.clientWidth,
      least: Math.min(...[...table.querySelectorAll("td")].map((cell) => cell.clientWidth)),
    }));
    assert.ok(table.scrolls && table.least > 90, JSON.stringify(table));
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(over <= 0);
  });
});

test("code within a line has room around it, code in a block has its block's", async () => {
  await withPage(site.browser, {}, async (page) => {
    await page.goto(`${site.url}/posts/lamp/`);
    const rooms = await page
      .locator(".turn code")
      .evaluateAll((all) => all.map((code) => Number.parseFloat(getComputedStyle(code).paddingInlineStart)));
    assert.ok(rooms[0]! > 3 && rooms[1] === 0, String(rooms));
  });
});

test("on paper nothing stands in for marks that are not printed", async () => {
  await withPage(site.browser, {}, async (page) => {
    await page.emulateMedia({ media: "print" });
    for (const [path, item, name] of [
      ["/posts/talk/", ".cast li", ":first-child"],
      ["/", ".facts .both", ""],
    ] as const) {
      await page.goto(site.url + path);
      const indent = await page
        .locator(item)
        .first()
        .evaluate((item, name) => {
          const range = document.createRange();
          range.selectNodeContents(name ? item.querySelector(name)! : item);
          return range.getBoundingClientRect().left - item.getBoundingClientRect().left;
        }, name);
      assert.ok(Math.abs(indent) < 1, `${path}: ${indent} px`);
    }
  });
});

test("no title and no summary ends in a line of one character", async () => {
  await withPage(site.browser, { width: 390 }, async (page) => {
    for (const [path, selector] of [
      ["/archive/", ".days a"],
      ["/posts/lamp/", ".beside a"],
      ["/posts/talk/", ".abstract"],
    ] as const) {
      await page.goto(site.url + path);
      const least = await page
        .locator(selector)
        .first()
        .evaluate((one) => {
          const text = one.lastChild as Text;
          const widths: number[] = [];
          // Of every length of two and of three lines.
          for (let length = 20; length < 60; length++) {
            text.data = "灯".repeat(length);
            const range = document.createRange();
            range.selectNodeContents(text);
            const lines = [...range.getClientRects()];
            if (lines.length > 1)
              widths.push(lines.at(-1)!.width / Number.parseFloat(getComputedStyle(one).fontSize));
          }
          return Math.min(...widths);
        });
      assert.ok(least > 1.5, `${selector}: ${least} characters`);
    }
  });
});

test("the filter of a list ends where its column ends, whatever it has found", async () => {
  await withPage(site.browser, { width: 390 }, async (page) => {
    await page.goto(`${site.url}/people/`);
    const [field, column] = await page
      .locator("#filter, .finder")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
    assert.equal(column, field);
  });
});

test("names in a term's labels are not spaced out", async () => {
  await withPage(site.browser, {}, async (page) => {
    await page.goto(`${site.url}/people/ada-vale/`);
    const label = page.locator(".label", { hasText: "Ada Vale" }).first();
    const spacing = await label.evaluate((one) => getComputedStyle(one).letterSpacing);
    assert.ok(["0px", "normal"].includes(spacing), spacing);
  });
});
