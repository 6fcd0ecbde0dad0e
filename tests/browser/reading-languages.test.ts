/** Which language every part of a post is in, for whoever listens and for the choice of fonts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { toPost } from "../support/build.ts";
import { withPage } from "./browser.ts";
import { useBuiltSite } from "./built-site.ts";

const turn = (zh: string, en: string): string =>
  `**${zh}**: 燈塔的燈，每夜都要有人去點，這樣來往的船才認得回家的路。\n\n<details>\n<summary>Original English</summary>\n\n**${en}**: Somebody has to light the lamp.\n\n</details>\n\n`;
const talk = turn("編輯", "Editor") + turn("看守", "Keeper");

const terms = ["燈室", "霧號", "潮鐘"]
  .map((term, i) => `這叫**${term}**（Part ${i}: 燈塔裡的東西）。\n\n`)
  .join("");

const site = useBuiltSite({
  "site.yaml": "title: 试验\nurl: https://example.org\ndrafts: publish\n",
  "posts/lamp.md": toPost(
    {
      title: "燈塔裡的燈",
      draft: true,
      lang: "zh-Hant",
      summary: "誰來點燈。",
      insight: "燈要有人點。",
      source: "https://www.youtube.com/watch?v=aaaaaaaaaaa",
      tags: ["灯塔"],
    },
    `## 點燈\n\n${talk}## 收燈\n\n${talk}${terms}`,
  ),
  "posts/mast.md": toPost(
    { title: "桅杆", people: ["林岚"] },
    "**林岚**: 林岚在桅杆上挂灯，每夜都挂。\n\n::: ar\n**لان**: أعلق المصباح على الصاري كل ليلة.\n:::\n\n**林岚**: 我是林岚，天亮再收灯。\n\n::: ar\n**لان**: أطفئه عند الفجر.\n:::\n",
  ),
  "posts/other.md": toPost({ title: "另一座燈塔", lang: "zh-Hant", tags: ["灯塔"] }, talk),
});

/** Language and first font of the elements that `selector` finds. */
function lookAt(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((found) => {
    const looks = found.map((one) => {
      const fonts = getComputedStyle(one).fontFamily;
      return `${one.closest("[lang]")!.getAttribute("lang")} ${fonts.includes(" TC") ? "TC" : "SC"}`;
    });
    return [...new Set(looks)];
  });
}

test("in a post in traditional characters the interface stays in its own language, and sets its own fonts", async () => {
  await withPage(site.browser, { width: 1440 }, async (page) => {
    await page.goto(`${site.url}/posts/lamp/`);
    assert.equal(await page.locator("html").getAttribute("lang"), "zh-Hant");
    const own = [
      "h1",
      ".abstract",
      ".turns > h2",
      ".turns .translation p",
      "#toc li a",
      ".cast li > :first-child",
    ];
    for (const selector of own) assert.deepEqual(await lookAt(page, selector), ["zh-Hant TC"], selector);
    const around = [
      "body > header a",
      ".abstract b",
      ".front .out",
      ".front .draft",
      ".video button",
      ".bar label",
      ".fold",
      ".open-toc",
      "#toc > a",
      ".glossary summary",
      ".mentions dt",
      ".related h2",
    ];
    for (const selector of around) assert.deepEqual(await lookAt(page, selector), ["zh-Hans SC"], selector);
  });
});

test("toggles are named in the language of the interface, and say so", async () => {
  await withPage(site.browser, {}, async (page) => {
    await page.goto(`${site.url}/posts/lamp/`);
    const toggle = page.locator(".turn summary").last();
    await page.waitForFunction(() => [...document.querySelectorAll(".turn summary")].at(-1)?.ariaLabel);
    assert.equal(await toggle.getAttribute("aria-label"), "Original English · 看守 · 第 4 段");
    assert.equal(await toggle.getAttribute("lang"), "zh-Hans");
  });
});

test("what is written from right to left runs so wherever it is quoted", async () => {
  await withPage(site.browser, { width: 1440 }, async (page) => {
    for (const path of ["/posts/mast/", "/people/lin-lan/"]) {
      await page.goto(`${site.url}${path}`);
      const directions = (selector: string) =>
        page.locator(selector).evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
      const [arabic, chinese] = [
        await directions("main [lang=ar]"),
        await directions("main :is(div, p)[lang^=zh]"),
      ];
      assert.ok(arabic.length > 0 && chinese.length > 0, path);
      assert.deepEqual(new Set(arabic), new Set(["rtl"]), path);
      assert.deepEqual(new Set(chinese), new Set(["ltr"]), path);
    }
  });
});
