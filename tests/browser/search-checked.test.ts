/** Where the index promises more than the posts hold, the search page goes on, takes back, and says so; what it asks and shows agree. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { toPost } from "../support/build.ts";
import { withPage } from "./browser.ts";
import { useBuiltSite } from "./built-site.ts";
import { filler, listTitles, openSearch, pair, readStatus } from "./search-page.ts";

const month = (at: number): string =>
  `${2021 + Math.floor(at / 12)}-${String(1 + (at % 12)).padStart(2, "0")}-01`;

const files: Record<string, string> = {
  "site.yaml": "title: 试验\ndescription: 为测试而建。\nurl: https://example.org\n",
};
/** Forty-two posts with the words of the phrase; those with the phrase are the oldest but two. */
for (let at = 0; at < 42; at++) {
  const en =
    at === 2 || at === 3
      ? "If I say to you right now, it is true."
      : "We go to the lake now and say that you were right.";
  files[`posts/lake-${at}.md`] = toPost(
    { title: `湖边${at}`, date: month(at) },
    pair("我们去湖边。", en) + filler,
  );
}
files["posts/dim.md"] = toPost({ title: "暗", date: "2025-01-02", summary: "4 盏 Lamp。" }, filler);
files["posts/bright.md"] = toPost({ title: "亮", date: "2025-01-01", summary: "谈 Lamp-4。" }, filler);

const site = useBuiltSite(files);

const search = (page: Page, query: string): Promise<void> => openSearch(page, site.url, query);

test("where no post of the first ones has the phrase, the search goes on to one that has, and counts anew", async () => {
  await withPage(site.browser, {}, async (page) => {
    await search(page, '"say to you right now"');
    await page.waitForFunction(() => document.querySelector("#hits h2")?.textContent === "湖边3");
    await page.locator(".passages li").nth(1).waitFor();
    assert.deepEqual(await listTitles(page), ["湖边3", "湖边2"]);
    assert.equal(await page.locator("#more").isVisible(), true, "two are not checked yet");
    assert.equal(await readStatus(page), "4 篇，约 4 段");
    await page.locator("#more").click();
    await page.waitForFunction(() => document.querySelector("#count")!.textContent === "2 篇，2 段");
    assert.equal(await page.locator("#more").isVisible(), false);
    assert.deepEqual(await listTitles(page), ["湖边3", "湖边2"]);
    assert.ok(await page.evaluate(() => document.querySelector("#hits")!.contains(document.activeElement)));
  });
});

test("where no post at all has the phrase, it says so when all are checked", async () => {
  await withPage(site.browser, {}, async (page) => {
    site.requests.length = 0;
    await search(page, '"now right you say"');
    await page.waitForFunction(() => document.querySelector("#count")!.textContent!.startsWith("没有找到"));
    assert.deepEqual(await listTitles(page), []);
    assert.equal(await page.locator("#more").isVisible(), false);
    assert.match((await page.locator("#results").textContent())!, /少写几个词/);
    assert.equal(new Set(site.requests.filter((path) => path.includes("/posts/lake"))).size, 42);
  });
});

test("where the first posts have it, no others are fetched", async () => {
  await withPage(site.browser, { height: 400 }, async (page) => {
    site.requests.length = 0;
    await search(page, '"now and say"');
    await page.locator(".passages li").first().waitFor();
    await page.waitForTimeout(300);
    assert.equal((await listTitles(page)).length, 10);
    const asked = site.requests.filter((path) => path.includes("/posts/lake")).length;
    assert.ok(asked > 0 && asked < 10, String(asked));
  });
});

test("a summary that has the words but not the phrase does not make a post stand", async () => {
  await withPage(site.browser, {}, async (page) => {
    await search(page, "Lamp-4");
    await page.waitForFunction(() => document.querySelector("#count")!.textContent === "1 篇");
    assert.deepEqual(await listTitles(page), ["亮"]);
  });
});

test("signs alone find nothing; exclusions and filters alone find the posts that remain", async () => {
  await withPage(site.browser, {}, async (page) => {
    for (const query of ["🙂", "。，！", "-", '"', "*", '-""']) {
      await search(page, query);
      assert.equal(await readStatus(page), `没有找到“${query}”。`);
      assert.match((await page.locator("#results").textContent())!, /可以输入/);
      assert.equal(await page.locator("#more").isVisible(), false);
    }
    for (const [query, expected] of [
      ['-"say that you"', "4 篇"],
      ["-湖边", "2 篇"],
      ["lang:zh", "44 篇"],
      ["before:2022 -true", "22 篇"],
    ] as const) {
      await search(page, query);
      assert.equal(await readStatus(page), expected, query);
    }
  });
});

test("the controls show filters written in Chinese, and take their place", async () => {
  await withPage(site.browser, {}, async (page) => {
    await search(page, "语言:英文 lake 起:22 人物:湖生");
    const values = ["#lang", "#from", "#to"].map((id) => page.locator(id).inputValue());
    assert.deepEqual(await Promise.all(values), ["en", "2022", ""]);
    assert.deepEqual(await page.locator("#chips button").allTextContents(), ["湖生"]);
    assert.match((await page.locator("#results").textContent())!, /筛选条件/);
    await page.locator("#chips button").click();
    await page.locator("#lang").selectOption("zh");
    assert.equal(await page.locator("#q").inputValue(), "lake 起:22 lang:zh");
  });
});

test("going back from a hit leads to its card again, however far down; another search begins at the top", async () => {
  await withPage(site.browser, {}, async (page) => {
    await search(page, "lake");
    for (const length of [20, 30, 40]) {
      await page.locator("#more").click();
      await page.waitForFunction((n) => document.querySelectorAll("#hits .hit").length === n, length);
    }
    const card = page.locator(".hit").nth(32);
    await card.scrollIntoViewIfNeeded();
    const link = card.locator(".passages a").first();
    await link.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector("#hits [aria-busy=true]") === null);
    const { y } = (await link.boundingBox())!;
    await link.click();
    await page.waitForURL(/posts\/lake/);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll("#hits .hit").length === 40);
    await page.waitForFunction((y) => {
      const link = document.querySelectorAll("#hits .hit")[32]!.querySelector(".passages a");
      return link !== null && scrollY > 0 && Math.abs(link.getBoundingClientRect().top - y) < 2;
    }, y);
    await page.locator("#q").fill("right");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll("#hits .hit").length === 10);
  });
});
