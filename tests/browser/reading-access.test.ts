import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { withPage } from "./browser.ts";
import { useReadingSite } from "./reading-site.ts";

const reading = useReadingSite();
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** All rules, and those that another theme and another width may break where the same page keeps them in the first. */
const EVERYTHING = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
const LOOKS =
  "{ type: 'rule', values: ['color-contrast', 'target-size', 'scrollable-region-focusable', 'link-in-text-block'] }";

/** What axe finds wrong, one line each. */
async function findViolations(page: Page, rules: string): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(`axe.run({ runOnly: ${rules} })`)) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
  );
}

const PATHS = [
  "/",
  "/posts/dialogue/",
  "/posts/dialogue/?view=zh",
  "/posts/dialogue/?view=both",
  "/posts/dialogue/?view=side",
  "/posts/dialogue/?view=en",
  "/posts/short/",
  "/posts/wide/",
  "/products/",
  "/tags/",
  "/people/yi-zhe/",
  "/archive/",
  "/explore/",
  "/glossary/",
  "/posts/terms/",
  "/search/",
  "/about/",
  "/404.html",
];

// Each theme once and each shape of the page once: the four combinations differ in nothing else.
for (const [colorScheme, width, rules] of [
  ["light", 390, EVERYTHING],
  ["dark", 1440, LOOKS],
] as const) {
  test(`axe finds nothing on any kind of page, ${colorScheme}, ${width} px`, async () => {
    await withPage(reading.browser, { width, colorScheme, reducedMotion: "reduce" }, async (page) => {
      // Wide and dark every second kind: what they are made of is the same.
      for (const path of PATHS.filter((_, at) => width < 500 || at % 2 === 0)) {
        await page.goto(reading.url + path);
        assert.deepEqual(await findViolations(page, rules), [], path);
      }
      await page.goto(reading.post);
      await page.locator(".fold").evaluate((button: HTMLButtonElement) => button.click());
      await page.keyboard.press("j");
      await page.locator(".tools button").first().click();
      assert.deepEqual(await findViolations(page, rules), [], "originals and the menu of a turn open");
      await page.keyboard.press("Escape");
      await page.keyboard.press("?");
      assert.deepEqual(await findViolations(page, rules), [], "the list of keys open");
    });
  });
}

test("the keyboard alone: skip link, visible focus, modes, original, menu", async () => {
  await withPage(reading.browser, { width: 1440 }, async (page) => {
    await page.goto(reading.post);
    await page.keyboard.press("Tab");
    const skip = page.locator(".skip");
    assert.ok(((await skip.boundingBox())?.y ?? -1) >= 0, "the skip link shows itself");
    await page.keyboard.press("Enter");
    // The driver hears of a new address a moment after the key was handled.
    await page.waitForURL(/#main$/);
    await page.locator(".views input:checked").focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.locator("html").getAttribute("data-view"), "both");
    await page.keyboard.press("ArrowLeft");
    await page.locator(".turn summary").nth(2).focus();
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement!).outlineStyle);
    assert.notEqual(outline, "none");
    await page.keyboard.press("Enter");
    assert.ok(await page.locator(".original p").nth(2).isVisible());
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.ariaLabel), "本段操作");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), "复制链接");
  });
});

test("every target is 24 px or more, or stands apart", async () => {
  await withPage(reading.browser, { width: 390, height: 844 }, async (page) => {
    for (const path of ["/", "/posts/dialogue/", "/products/", "/archive/"]) {
      await page.goto(reading.url + path);
      await page.evaluate(axe);
      const found = (await page.evaluate(
        "axe.run({ runOnly: { type: 'rule', values: ['target-size'] } })",
      )) as AxeResults;
      assert.deepEqual(
        found.violations.flatMap(({ nodes }) => nodes.map(({ html }) => html)),
        [],
        path,
      );
    }
    const small = await page.evaluate(() =>
      [...document.querySelectorAll("button, summary, .views label")]
        .filter((element) => element.checkVisibility())
        .map((element) => ({
          element: element.outerHTML.slice(0, 80),
          height: element.getBoundingClientRect().height,
        }))
        .filter(({ height }) => height < 24),
    );
    assert.deepEqual(small, []);
  });
});
