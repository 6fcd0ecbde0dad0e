import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { withPage } from "./browser.ts";
import { useReadingSite } from "./reading-site.ts";

const reading = useReadingSite();

/** What of the fifth turn is seen: its translation, its original, its toggle. */
function look(page: Page): Promise<{ zh: boolean; en: boolean; toggle: boolean }> {
  return page.evaluate(() => {
    const turn = document.querySelectorAll(".turn")[4]!;
    const [zh, en, toggle] = [".translation p", ".original p", "summary"].map(
      (selector) => turn.querySelector(selector)?.checkVisibility() ?? false,
    );
    return { zh: zh!, en: en!, toggle: toggle! };
  });
}

const EXPECTED = {
  zh: { zh: true, en: false, toggle: false },
  details: { zh: true, en: false, toggle: true },
  both: { zh: true, en: true, toggle: false },
  side: { zh: true, en: true, toggle: false },
  en: { zh: false, en: true, toggle: false },
} as const;

for (const width of [360, 768, 1024, 1440]) {
  test(`five modes by control, key and address at ${width} px`, async () => {
    await withPage(reading.browser, { width }, async (page) => {
      await page.goto(reading.post);
      assert.deepEqual(await look(page), EXPECTED.details, "folded at first");
      for (const [index, [mode, seen]] of Object.entries(EXPECTED).entries()) {
        const label = page.locator(`.views label:has([value=${mode}])`);
        const offered = await label.isVisible();
        assert.equal(offered, mode !== "side" || width >= 768, `${mode} is offered`);
        if (offered) {
          await label.click();
          assert.deepEqual(await look(page), seen, `${mode} by the control`);
        }
        await page.keyboard.press(String(index + 1));
        assert.deepEqual(await look(page), seen, `${mode} by its key`);
        await page.goto(`${reading.post}?view=${mode}`);
        assert.deepEqual(await look(page), seen, `${mode} by the address`);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(over <= 0, `no horizontal scroll in ${mode}`);
      }
    });
  });
}

test("where side by side has no room, the control says what is seen, and says it again where there is", async () => {
  await withPage(reading.browser, { width: 390 }, async (page) => {
    await page.goto(`${reading.post}?view=side`);
    await page.locator(".views [value=both]:checked").waitFor({ state: "attached" });
    await page.setViewportSize({ width: 1024, height: 800 });
    await page.locator(".views [value=side]:checked").waitFor({ state: "attached" });
  });
});

test("side by side without room looks like one below the other, and yields to it when that is pressed", async () => {
  await withPage(reading.browser, { width: 390 }, async (page) => {
    const lookOf = (): Promise<string[]> =>
      page
        .locator(".original")
        .nth(4)
        .evaluate((original) => {
          const { paddingInlineStart, borderInlineStartWidth } = getComputedStyle(original);
          return [paddingInlineStart, borderInlineStartWidth];
        });
    await page.goto(`${reading.post}?view=both`);
    const both = await lookOf();
    await page.goto(`${reading.post}?view=side`);
    assert.deepEqual(await lookOf(), both);
    await page.locator(".views label:has([value=both])").click();
    assert.equal(await page.locator("html").getAttribute("data-view"), "both");
    assert.match(page.url(), /view=both$/);
    // With the arrows of the keyboard as well.
    await page.keyboard.press("ArrowLeft");
    assert.equal(await page.locator("html").getAttribute("data-view"), "details");
  });
});

test("side by side stands in two columns of at least 18 Han characters", async () => {
  for (const width of [768, 1024, 1440]) {
    await withPage(reading.browser, { width }, async (page) => {
      await page.goto(`${reading.post}?view=side`);
      const boxes = await page.evaluate(() => {
        const turn = document.querySelectorAll(".turn")[4]!;
        const zh = turn.querySelector(".translation")!;
        const [a, b] = [zh.getBoundingClientRect(), turn.querySelector(".original")!.getBoundingClientRect()];
        return {
          zh: a.width / Number.parseFloat(getComputedStyle(zh).fontSize),
          left: a.right,
          right: b.left,
        };
      });
      assert.ok(boxes.zh >= 18, `${boxes.zh} characters at ${width} px`);
      assert.ok(boxes.left < boxes.right, "the original stands to the right");
    });
  }
});

test("the choice is remembered, is there before the first paint, and yields to the address", async () => {
  await withPage(reading.browser, {}, async (page) => {
    await page.goto(reading.post);
    await page.keyboard.press("3");
    await page.addInitScript(() => {
      addEventListener("DOMContentLoaded", () => {
        document.documentElement.dataset.early = document.documentElement.dataset.view;
      });
    });
    await page.goto(`${reading.url}/posts/draft/`);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.early), "both");
    await page.goto(`${reading.url}/posts/draft/?view=en`);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.view), "en");
    await page.goto(`${reading.url}/posts/draft/?view=nonsense`);
    assert.equal(await page.evaluate(() => document.documentElement.dataset.view), "details");
    await page.goto(`${reading.url}/posts/short/?view=en`);
    assert.equal(await page.locator(".views").count(), 0, "one language, no control");
    assert.ok(await page.locator(".turn p").first().isVisible());
  });
});

test("switching keeps the turn under the eye, within 2 px, from every mode to every other", async () => {
  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const) {
    await withPage(reading.browser, { width, height }, async (page) => {
      await page.goto(`${reading.post}?view=zh`);
      for (const mode of [2, 3, 4, 5, 1, 3, 5, 2, 1, 4, 1]) {
        if (mode === 4 && width < 768) continue;
        const before = await page.evaluate(() => {
          const turn = document.querySelectorAll<HTMLElement>(".turn")[17]!;
          turn.scrollIntoView({ behavior: "instant", block: "start" });
          return turn.getBoundingClientRect().top;
        });
        await page.keyboard.press(String(mode));
        const tops = await page.evaluate(async () => {
          const turn = document.querySelectorAll(".turn")[17]!;
          const first = turn.getBoundingClientRect().top;
          for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
          return [first, turn.getBoundingClientRect().top];
        });
        for (const top of tops) assert.ok(Math.abs(top - before) < 2, `${before} became ${top} in ${mode}`);
      }
    });
  }
});

test("everything of it works with storage blocked", async () => {
  await withPage(reading.browser, {}, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    await page.goto(reading.post);
    await page.keyboard.press("3");
    assert.deepEqual(await look(page), EXPECTED.both);
    await page.locator(".theme").click();
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
  });
});

test("without JavaScript the originals open by themselves and nothing dead is offered", async () => {
  await withPage(reading.browser, { javaScriptEnabled: false, width: 390 }, async (page) => {
    await page.goto(reading.post);
    assert.equal(
      await page.locator(".views, .fold, .theme, .keys, .video").locator("visible=true").count(),
      0,
    );
    const original = page.locator(".original").nth(4);
    assert.ok(!(await original.locator("p").isVisible()));
    await original.locator("summary").click();
    assert.ok(await original.locator("p").isVisible());
    await page.locator(".open-toc").click();
    assert.ok(await page.locator("#toc li a").last().isVisible(), "the sheet of chapters needs no script");
  });
});

test("a browser without ::details-content opens the originals for the mode, and folds them after it", async () => {
  await withPage(reading.browser, {}, async (page) => {
    await page.addInitScript(() => {
      CSS.supports = () => false;
    });
    await page.goto(reading.post);
    await page.locator(".original summary").nth(1).click();
    await page.keyboard.press("4");
    assert.equal(await page.locator(".original[open]").count(), 40);
    await page.keyboard.press("2");
    assert.equal(
      await page.locator(".original[open]").count(),
      1,
      "the one that the reader opened stays open",
    );
  });
});
