/** One speaker alone: what goes with the others' turns, and what brings them back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { toPost } from "../support/build.ts";
import { withPage } from "./browser.ts";
import { useBuiltSite } from "./built-site.ts";

const terms = ["潮汐钟", "雾号", "灯室", "看守房"];

/** The guest speaks in every third chapter alone; the terms are explained by the host, in the middle. */
function writeTalk(chapters: number): string {
  return Array.from({ length: chapters }, (_, i) => {
    const term = terms[i - chapters / 2];
    const gloss = term ? `这叫**${term}**（Term ${i}: 灯塔里的一样东西）。` : "";
    const host = `**主持人**: 第 ${i + 1} 章。${gloss}${"灯塔的灯每夜都要有人去点。".repeat(6)}\n\n`;
    return `## 第 ${i + 1} 章\n\n${host}### 细说\n\n${host}${i % 3 === 1 ? `**看守**: 第 ${i + 1} 夜。${"雾里要敲钟。".repeat(80)}\n\n` : ""}`;
  }).join("");
}

const site = useBuiltSite({
  "site.yaml": "title: 试验\nurl: https://example.org\n",
  "posts/short.md": toPost({ title: "灯塔" }, writeTalk(12)),
  "posts/long.md": toPost({ title: "很多灯塔" }, writeTalk(90)),
});

async function showGuest(page: Page, path: string): Promise<void> {
  await page.goto(`${site.url}/posts/${path}/`);
  await page.locator(".cast button").last().click();
  assert.ok(!(await page.locator(".turn").first().isVisible()));
}

for (const path of ["short", "long"]) {
  test(`a link to a turn that the filter leaves out takes the filter away: ${path} post`, async () => {
    await withPage(site.browser, { width: 390, reducedMotion: "reduce" }, async (page) => {
      await showGuest(page, path);
      const hidden = page.locator(".turn", { hasText: "潮汐钟" }).first();
      const top = async (): Promise<number> => {
        await page.waitForTimeout(300);
        return hidden.evaluate((turn) => turn.getBoundingClientRect().top);
      };
      const places: number[] = [];
      // Twice: the second time the address stays the same.
      for (const _ of [1, 2]) {
        await page.locator(".glossary summary").evaluate((summary) => {
          (summary.parentElement as HTMLDetailsElement).open = true;
        });
        await page.locator(".glossary a", { hasText: "潮汐钟" }).click();
        // No button to take the filter away is left.
        await page.locator(".everyone").waitFor({ state: "hidden" });
        places.push(await top());
        await page.locator(".cast button").last().click();
      }
      await page.evaluate(() => {
        location.hash = document.querySelectorAll(".turn")[8]!.id;
      });
      assert.ok(await page.locator(".turn").nth(8).isVisible());
      for (const place of places) assert.ok(place >= 0 && place < 300, `it is at ${places}`);
    });
  });
}

test("headings under which the speaker says nothing go, in the contents, too", async () => {
  await withPage(site.browser, { width: 1440, reducedMotion: "reduce" }, async (page) => {
    await showGuest(page, "short");
    const headings = page.locator(".turns > :is(h2, h3):visible");
    const expected = [2, 5, 8, 11].flatMap((n) => [`第 ${n} 章`, "细说"]);
    assert.deepEqual(await headings.allTextContents(), expected);
    const entries = page.locator("#toc li:visible");
    assert.deepEqual(
      (await entries.allTextContents()).map((text) => text.trim()),
      expected,
    );
    // The bar names a chapter that is there.
    await page.keyboard.press("End");
    await page.locator("#toc [aria-current]").waitFor({ state: "attached" });
    const current = await page.locator("#toc [aria-current]").isVisible();
    assert.ok(current, "the chapter one is in is one of them");
    await page.locator(".everyone").click();
    assert.equal(await headings.count(), 24);
    assert.equal(await entries.count(), 24);
  });
});
