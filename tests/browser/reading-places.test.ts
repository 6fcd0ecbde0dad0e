/** Where one arrives: links of the contents, links to turns, matches of a search, a page that is loaded again. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { toPost } from "../support/build.ts";
import { withPage } from "./browser.ts";
import { useBuiltSite } from "./built-site.ts";

const pair = (zh: string, en: string): string =>
  `**编辑**: ${zh}\n\n<details>\n<summary>Original English</summary>\n\n**Editor**: ${en}\n\n</details>\n\n`;

/** Turns of very different lengths: no estimate fits them. */
function writeMixed(): string {
  let body = "";
  for (let i = 0; i < 220; i++) {
    if (i % 11 === 0) body += `## 第 ${i / 11 + 1} 节\n\n`;
    const times = 1 + ((i * 7) % 13) * (i % 5 === 0 ? 3 : 1);
    body += pair(
      `第 ${i} 段。${"一段一段地读，位置不会跳走。".repeat(times)}`,
      `Turn ${i}. ${"Your place does not jump. ".repeat(times)}`,
    );
  }
  return body;
}

const small = pair("一段闲话。", "Small talk.");
const files: Record<string, string> = {
  "site.yaml": "title: 试验\nurl: https://example.org\n",
  "posts/mixed.md": toPost({ title: "长短不一" }, writeMixed()),
  "posts/folded.md": toPost(
    { title: "藏在原文里" },
    small.repeat(3) +
      pair(
        "位置不会跳走，眼睛才不累。".repeat(40),
        `${"Your place does not jump. ".repeat(20)}A zephyrous hush.`,
      ) +
      small.repeat(8) +
      pair("这里说的是Hydro。", "This is about Hydro."),
  ),
};

const site = useBuiltSite(files);

/** Waits until the page has not moved for a second; gives the upper edge of what `selector` finds in it. */
async function findTop(page: Page, selector: string): Promise<number> {
  await page.evaluate(async () => {
    for (let still = 0, last = Number.NaN; still < 20; still = scrollY === last ? still + 1 : 0) {
      last = scrollY;
      await new Promise((go) => setTimeout(go, 50));
    }
  });
  return page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));
}

/** Below the bar at the top, or below the window's edge where the bar is at the bottom: 4.5rem. */
const isUnderBar = (top: number): boolean => Math.abs(top - 72) < 3;

const mixed = (): string => `${site.url}/posts/mixed/`;

for (const width of [1280, 390]) {
  test(`in a long post links lead to their targets, ${width} px`, async () => {
    await withPage(site.browser, { width }, async (page) => {
      await page.goto(mixed());
      for (const chapter of [5, 18, 9, 9]) {
        if (width === 390) await page.click(".open-toc");
        await page.locator("#toc li a").nth(chapter).click();
        const top = await findTop(page, ":target");
        assert.match((await page.locator(":target").textContent()) ?? "", RegExp(`第 ${chapter + 1} 节`));
        assert.ok(isUnderBar(top), `chapter ${chapter} is at ${top}`);
        await page.mouse.move(width / 2, 500);
        await page.mouse.wheel(0, 400);
      }
      for (const turn of [50, 200]) {
        const id = await page.locator(".turn").nth(turn).getAttribute("id");
        await page.goto("about:blank");
        await page.goto(`${mixed()}#${id}`);
        const top = await findTop(page, ":target");
        assert.ok(isUnderBar(top), `turn ${turn} is at ${top}`);
      }
    });
  });
}

test("a long post is where one read it after a reload and on the way back; whoever moves is left alone", async () => {
  await withPage(site.browser, {}, async (page) => {
    const id = await page.goto(mixed()).then(() => page.locator(".turn").nth(150).getAttribute("id"));
    await page.goto("about:blank");
    await page.goto(`${mixed()}#${id}`);
    await findTop(page, ":target");
    await page.mouse.move(640, 600);
    await page.mouse.wheel(0, 2000);
    const read = ".turn >> nth=156";
    const before = await findTop(page, read);
    await page.waitForTimeout(300);
    await page.reload();
    const reloaded = await findTop(page, read);
    assert.ok(Math.abs(reloaded - before) < 3, `${before} px → ${reloaded} px by a reload`);
    await page.locator("#toc li a").nth(3).click();
    assert.ok(isUnderBar(await findTop(page, ":target")));
    await page.goBack();
    const back = await findTop(page, read);
    assert.ok(Math.abs(back - before) < 3, `${before} px → ${back} px by going back`);
    // The wheel, while the place is still being corrected.
    await page.locator("#toc li a").nth(12).click();
    await page.mouse.move(640, 600);
    await page.mouse.wheel(0, 3000);
    assert.ok((await findTop(page, ":target")) < -1000);
  });
});

test("a match in the original is in view, however long the turn is; an address may hold a percent sign", async () => {
  await withPage(site.browser, { width: 390 }, async (page) => {
    await page.goto(`${site.url}/search/?q=zephyrous`);
    await page.locator(".passages a").first().click();
    await page.waitForURL(/folded/);
    await findTop(page, "h1");
    const { top, words } = await page.evaluate(() => {
      const [range] = CSS.highlights.get("found") as unknown as Iterable<Range>;
      return { top: range!.getBoundingClientRect().top, words: String(range) };
    });
    assert.equal(words, "zephyrous");
    assert.ok(top > 100 && top < 700, `the match is at ${top}`);
    await page.goto(`${site.url}/posts/folded/#100%`);
    await page.reload();
  });
});

test("a match in a language that the reading mode leaves out is shown, for this visit alone", async () => {
  for (const [mode, query, view] of [
    ["en", "眼睛才不累", "details"],
    ["zh", "zephyrous", "details"],
    ["en", "zephyrous", "en"],
    ["en", "Hydro", "en"],
  ] as const) {
    await withPage(site.browser, { width: 390 }, async (page) => {
      await page.goto(`${site.url}/posts/folded/`);
      await page.evaluate((chosen) => localStorage.setItem("duizhao.view", chosen), mode);
      await page.goto(`${site.url}/search/?q=${encodeURIComponent(query)}`);
      await page.locator(".passages a").first().click();
      await page.waitForURL(/folded/);
      await findTop(page, "h1");
      const arrived = await page.evaluate(() => {
        const ranges = [...(CSS.highlights.get("found") as unknown as Iterable<Range>)];
        const boxes = ranges.map((range) => range.getBoundingClientRect());
        return {
          words: [...new Set(ranges.map(String))],
          isSeen: boxes.some(({ top, height }) => height > 0 && top > 0 && top < innerHeight),
          view: document.documentElement.dataset.view,
          chosen: document.querySelector<HTMLInputElement>(".views :checked")?.value,
          kept: localStorage.getItem("duizhao.view"),
        };
      });
      assert.deepEqual(
        arrived,
        { words: [query], isSeen: true, view, chosen: view, kept: mode },
        `${query}, ${mode}`,
      );
    });
  }
});
