/** Letters of twice the size, as the reader's browser sets them: on charts and timelines. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { toPost } from "../support/build.ts";
import { withPage } from "./browser.ts";
import { useBuiltSite } from "./built-site.ts";

const months = ["2019-03", "2020-07", "2021-02", "2022-11", "2023-05", "2024-01", "2024-06", "2025-09"];
const site = useBuiltSite({
  "site.yaml": "title: 试验\nurl: https://example.org\n",
  ...Object.fromEntries(
    months.map((month, at) => [
      `posts/${at}.md`,
      toPost(
        { title: `第${at}夜`, date: `${month}-01`, people: ["沈灯"], companies_orgs: ["潮汐灯塔社"] },
        "沈灯在潮汐灯塔社点灯。\n",
      ),
    ]),
  ),
});

async function enlarge(page: Page, path: string): Promise<void> {
  await page.goto(site.url + path);
  await page.addStyleTag({ content: "html { font-size: 200% !important }" });
}

test("years on the charts grow with the reader's letters, below the bars", async () => {
  for (const width of [320, 390, 1280]) {
    await withPage(site.browser, { width }, async (page) => {
      await enlarge(page, "/explore/");
      const years = page.locator(".axis text:visible");
      const size = await years.first().evaluate((year) => getComputedStyle(year).fontSize);
      assert.equal(size, "24px");
      const boxes = await page
        .locator(".axis")
        .first()
        .evaluate((axis) => {
          const { top, bottom } = axis.getBoundingClientRect();
          return {
            top,
            bottom,
            years: [...axis.children].map((year) => year.getBoundingClientRect().toJSON()),
          };
        });
      for (const year of boxes.years)
        assert.ok(
          year.top >= boxes.top && year.bottom <= boxes.bottom,
          `below the bars: ${JSON.stringify(boxes)}`,
        );
    });
  }
});

test("where letters are large and the window is narrow no year lies on another", async () => {
  // What a browser shows of 320 and 390 px at 200 %.
  for (const width of [160, 195]) {
    await withPage(site.browser, { width }, async (page) => {
      await page.goto(`${site.url}/explore/`);
      const gaps = await page
        .locator(".axis")
        .first()
        .evaluate((axis) => {
          const years = [...axis.children].map((year) => year.getBoundingClientRect());
          const shown = years.filter(({ width }) => width > 0);
          return shown.slice(1).map(({ left }, at) => left - shown[at]!.right);
        });
      assert.ok(gaps.length > 1 && gaps.every((gap) => gap > 2), `${width} px: ${gaps}`);
    });
  }
});

test("a term's page with its timeline fits into a narrow window", async () => {
  await withPage(site.browser, { width: 320 }, async (page) => {
    for (const path of ["/people/shen-deng/", "/companies/chao-xi-deng-ta-she/"]) {
      await enlarge(page, path);
      assert.ok(await page.locator(".timeline").isVisible());
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${path} is ${over} px too wide`);
    }
  });
});
