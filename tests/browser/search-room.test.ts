/** Room on the search page: for passages that are still on their way, and for thumbs. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { toPost } from "../support/build.ts";
import { withPage } from "./browser.ts";
import { useBuiltSite } from "./built-site.ts";

const zh = `灯塔在岛上，${"入夜才亮，雾天也亮。".repeat(30)}`;
const en = `The lighthouse is on the island. ${"It is lit at night and in fog. ".repeat(30)}`;
const turn = `**看守**: ${zh}\n\n<details>\n<summary>Original English</summary>\n\n**Keeper**: ${en}\n\n</details>\n\n`;
const names = ["one", "two", "three"];

const site = useBuiltSite({
  "site.yaml": "title: 试验\nurl: https://example.org\n",
  ...Object.fromEntries(
    names.map((name, at) => [
      `posts/${name}.md`,
      toPost(
        { title: `第${at}座，建在离岸很远的岛上，由一代又一代的人守着看着`, date: `2025-01-0${9 - at}` },
        turn.repeat(at + 2),
      ),
    ]),
  ),
});

const tops = (page: Page): Promise<number[]> =>
  page.locator("#hits .hit").evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().top));

/** Waits until every card has its passages. */
async function settle(page: Page): Promise<void> {
  await page.locator("#hits .hit").nth(2).waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".hit .passages")].every(({ children }) => children.length > 1),
  );
}

for (const width of [390, 1440]) {
  test(`results stay where they are when their passages come, ${width} px`, async () => {
    await withPage(site.browser, { width, height: 900, tolerant: true }, async (page) => {
      for (const query of ["灯塔", "lighthouse"]) {
        const held: (() => void)[] = [];
        await page.route("**/posts/*/", async (route) => {
          if (route.request().url().includes("one")) return route.abort();
          await new Promise<void>((resolve) => held.push(resolve));
          await route.continue();
        });
        await page.goto(`${site.url}/search/?q=${query}`);
        await page.locator("#hits[aria-busy=false] .hit").nth(2).waitFor();
        const before = await tops(page);
        await page.waitForTimeout(100);
        for (const release of held) release();
        await page.locator(".passages li").nth(4).waitFor();
        await page.waitForTimeout(200);
        const after = await tops(page);
        for (const [at, top] of after.entries())
          assert.ok(Math.abs(top - before[at]!) <= 80 * at, `${query}: ${before} became ${after}`);
        // The last one's post cannot be fetched: it keeps no room.
        await page.locator(".hit").last().scrollIntoViewIfNeeded();
        await page.waitForFunction(
          () => [...document.querySelectorAll(".passages")].at(-1)!.clientHeight === 0,
        );
        await page.unrouteAll({ behavior: "ignoreErrors" });
      }
    });
  });
}

test("a suggestion shows its title to the end, and its whole row is for the thumb", async () => {
  const context = { hasTouch: true, isMobile: true };
  await withPage(site.browser, { width: 390, height: 844, context }, async (page) => {
    await page.goto(`${site.url}/search/`);
    await page.locator("#q").fill("第");
    const row = page.locator("#suggestions li").first();
    await row.waitFor();
    const link = await row.locator("a").evaluate((one) => ({
      cut: one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth,
      lines: one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight),
    }));
    assert.deepEqual(link, { cut: false, lines: 2 });
    const { height, width } = (await row.boundingBox())!;
    assert.ok(height >= 40, `${height} px`);
    await row.tap({ position: { x: width - 4, y: height - 3 } });
    await page.waitForURL(/\/posts\//);
  });
});

test("going back leads to the passage that was followed, as high in the window as it was", async () => {
  const context = { hasTouch: true, isMobile: true };
  await withPage(site.browser, { width: 390, height: 844, context }, async (page) => {
    await page.goto(`${site.url}/search/?q=灯塔`);
    await page.locator(".hit").nth(2).scrollIntoViewIfNeeded();
    await settle(page);
    const link = page.locator(".hit").nth(1).locator(".passages a").nth(1);
    for (const wanted of [120, 430]) {
      await link.evaluate(
        (one, top) => scrollBy({ top: one.getBoundingClientRect().top - top, behavior: "instant" }),
        wanted,
      );
      const before = await link.evaluate((one) => one.getBoundingClientRect().top);
      await link.tap({ position: { x: 20, y: 20 } });
      await page.waitForURL(/posts/);
      // Slowly: the room that is kept for passages is not just theirs.
      await page.route("**/posts/*/", async (route) => {
        await new Promise((go) => setTimeout(go, 400));
        await route.continue();
      });
      await page.goBack();
      await settle(page);
      // The place is held until it stands still.
      await page.waitForTimeout(1000);
      const after = await link.evaluate((one) => one.getBoundingClientRect().top);
      assert.ok(Math.abs(after - before) < 3, `${before} became ${after}`);
      await page.unrouteAll({ behavior: "ignoreErrors" });
    }
  });
});
