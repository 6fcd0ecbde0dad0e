/** Index pages of many letters: their strip leads where it says, and says where one is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toPost } from "../support/build.ts";
import { withPage } from "./browser.ts";
import { useBuiltSite } from "./built-site.ts";

/** Groups far lower than what is guessed of those out of sight, and one far higher. */
const people = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].flatMap((letter) =>
  Array.from({ length: letter === "F" ? 40 : 2 }, (_, i) => `${letter}${"aeiou"[i % 5]}n ${i}`),
);

const site = useBuiltSite({
  "site.yaml": "title: 试验\nurl: https://example.org\n",
  "posts/many.md": toPost({ title: "很多人", date: "2025-01-02", people }, "一段话。\n"),
});

const context = { hasTouch: true, isMobile: true };
const phone = { width: 390, height: 844, reducedMotion: "no-preference", context } as const;

test("a letter leads to its names, from the strip and from an address, where motion is welcome", async () => {
  await withPage(site.browser, phone, async (page) => {
    const check = async (letter: string): Promise<void> => {
      await page.waitForTimeout(1200);
      const { y } = (await page.locator(`#${letter} h2`).boundingBox())!;
      assert.ok(y > 50 && y < 120, `${letter} is at ${y}`);
    };
    await page.goto(`${site.url}/people/`);
    await page.locator(".letters a", { hasText: "P" }).tap();
    await check("P");
    await page.goto("about:blank");
    await page.goto(`${site.url}/people/#R`);
    await check("R");
  });
});

test("the strip shows the letter in view, and that it goes on; a thumb meets one letter", async () => {
  await withPage(site.browser, { ...phone, reducedMotion: "reduce" }, async (page) => {
    await page.goto(`${site.url}/people/`);
    const strip = await page.locator(".letters").evaluate((letters) => ({
      more: letters.scrollWidth > letters.clientWidth,
      fade: getComputedStyle(letters, "::after").position,
      ends: Math.min(...[...letters.children].map((letter) => letter.getBoundingClientRect().height)),
      width: letters.firstElementChild!.getBoundingClientRect().width,
    }));
    assert.deepEqual(
      { ...strip, ends: strip.ends >= 43 },
      { more: true, fade: "sticky", ends: true, width: 44 },
    );
    const current = page.locator(".letters [aria-current]");
    assert.equal(await current.count(), 0, "above the first letter it is none");
    for (const [move, letter] of [
      [() => page.goto(`${site.url}/people/#R`), "R"],
      [() => page.locator("#K").evaluate((group) => group.scrollIntoView()), "K"],
      [() => page.goto(`${site.url}/people/#Y`), "Y"],
      [() => page.locator(".letters a").last().tap(), "Z"],
    ] as const) {
      await move();
      await page.waitForFunction(
        (text) => document.querySelector(".letters [aria-current]")?.textContent === text,
        letter,
      );
      assert.equal(await current.count(), 1);
      const { x } = (await current.boundingBox())!;
      assert.ok(x > 0 && x < 346, `${letter} is at ${x} px`);
    }
  });
});
