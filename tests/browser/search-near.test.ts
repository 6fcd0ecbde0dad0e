/** What the search page says where nothing is found just so: what comes near, other writings, what to leave out, and when to stop. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { toPost } from "../support/build.ts";
import { withPage } from "./browser.ts";
import { useBuiltSite } from "./built-site.ts";
import { filler, listTitles, openSearch, pair, readStatus } from "./search-page.ts";

const files: Record<string, string> = {
  "site.yaml": "title: 试验\ndescription: 为测试而建。\nurl: https://example.org\n",
  "authorities/people.yaml": "- name: Ada Altwood\n  aliases: [奥特伍德]\n",
  "posts/lamp.md": toPost(
    { title: "灯塔", date: "2025-03-01", people: ["Ada Altwood"] },
    pair(
      "点灯的人并不等于看见了河，奥特伍德（Ada Altwood）说。",
      "Who lights a lamp has not seen the river, says Ada Altwood.",
    ) + filler,
  ),
};
for (let at = 0; at < 70; at++)
  files[`posts/lake-${at}.md`] = toPost(
    { title: `湖边${at}`, date: "2020-01-01" },
    pair("我们去湖边。", "We go to the lake now and say that you were right.") + filler,
  );

const site = useBuiltSite(files);

const search = (page: Page, query: string): Promise<void> => openSearch(page, site.url, query);

test("a sentence with a slip leads to the turn that is meant, and the page says that it is not just so", async () => {
  await withPage(site.browser, {}, async (page) => {
    await search(page, "点灯的人并不等于看到了河");
    await page.locator(".passages mark").first().waitFor();
    assert.deepEqual(await listTitles(page), ["灯塔"]);
    assert.equal(await readStatus(page), "没有一字不差的，最接近的有1 篇：");
    assert.deepEqual(await page.locator(".passages mark").allTextContents(), ["点灯的人并不等于看", "了河"]);
  });
});

test("another writing of a name is a search that one press leads to", async () => {
  await withPage(site.browser, {}, async (page) => {
    await search(page, "奥特伍德");
    await page.locator("#results a").waitFor();
    assert.equal(await page.locator("#results").textContent(), "也写作 Ada Altwood");
    await page.locator("#results a").click();
    await page.locator(".hit").first().waitFor();
    assert.equal(await page.locator("#q").inputValue(), "Ada Altwood");
  });
});

test("where nothing is found, what would be without one of the words is a press away", async () => {
  await withPage(site.browser, {}, async (page) => {
    await search(page, "灯塔 大象");
    const link = page.locator("#results a");
    await link.waitFor();
    assert.equal(await link.textContent(), "去掉“大象”");
    await link.click();
    await page.locator(".hit").first().waitFor();
    assert.deepEqual(await listTitles(page), ["灯塔"]);
  });
});

test("a search that finds nothing page after page stops, and goes on when it is asked to", async () => {
  await withPage(site.browser, {}, async (page) => {
    site.requests.length = 0;
    const asked = (): number => new Set(site.requests.filter((path) => path.includes("/posts/lake"))).size;
    await search(page, '"now right you say"');
    await page.waitForFunction(() => document.querySelector("#count")!.textContent!.startsWith("查过的"));
    assert.equal(asked(), 50);
    assert.equal(await readStatus(page), "查过的都没有，还有20 篇可以接着查。");
    await page.locator("#more").click();
    await page.waitForFunction(() => document.querySelector("#count")!.textContent!.startsWith("没有找到"));
    assert.equal(asked(), 70);
    assert.equal(await page.locator("#more").isVisible(), false);
  });
});
