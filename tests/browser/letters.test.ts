/** Index pages of many letters: their strip leads where it says. */
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
