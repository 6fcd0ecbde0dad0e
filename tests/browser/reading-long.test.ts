import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./browser.ts";
import { useReadingSite } from "./reading-site.ts";

const reading = useReadingSite();

test("a post of 3,000 turns opens, changes its mode and scrolls in short tasks, and keeps its place", async () => {
  await withPage(reading.browser, { width: 1440, height: 900 }, async (page) => {
    await page.addInitScript(() => {
      const longest = { value: 0 };
      Object.assign(window, { longest });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) longest.value = Math.max(longest.value, duration);
      }).observe({ type: "longtask", buffered: true });
    });
    await page.goto(`${reading.url}/posts/long/`);
    await page.waitForTimeout(500);
    const sizes = await page.evaluate(() => ({
      turns: document.querySelectorAll(".turn").length,
      characters: document.querySelector(".turns")!.textContent!.length,
    }));
    assert.equal(sizes.turns, 3000);
    assert.ok(sizes.characters > 700_000, String(sizes.characters));
    const tasks: Record<string, number> = {};
    const take = (name: string): Promise<void> =>
      page
        .evaluate(() => {
          const { longest } = window as unknown as { longest: { value: number } };
          const { value } = longest;
          longest.value = 0;
          return value;
        })
        .then((value) => {
          tasks[name] = value;
        });
    await take("open");
    for (const at of [1500, 2400]) {
      for (const key of ["3", "4", "5", "1", "2"]) {
        const before = await page.evaluate(async (at) => {
          const turn = document.querySelectorAll(".turn")[at]!;
          // Heights are estimates until a turn has been in view: look until the place is settled.
          for (let i = 0, still = 0, last = Number.NaN; i < 60 && still < 3; i++) {
            turn.scrollIntoView({ behavior: "instant", block: "start" });
            await new Promise(requestAnimationFrame);
            const { top } = turn.getBoundingClientRect();
            still = top === last ? still + 1 : 0;
            last = top;
          }
          return turn.getBoundingClientRect().top;
        }, at);
        await page.waitForTimeout(100);
        await take(`scroll ${at} ${key}`);
        await page.keyboard.press(key);
        await page.waitForTimeout(250);
        const now = await page.evaluate(
          (at) => document.querySelectorAll(".turn")[at]!.getBoundingClientRect().top,
          at,
        );
        assert.ok(Math.abs(now - before) < 2, `turn ${at} moved from ${before} to ${now} with key ${key}`);
        await take(`mode ${at} ${key}`);
      }
    }
    for (let i = 0; i < 10; i++) {
      await page.mouse.wheel(0, 1200);
      await page.waitForTimeout(40);
    }
    await take("wheel");
    await page
      .locator(".cast button")
      .first()
      .evaluate((button: HTMLButtonElement) => button.click());
    await page.waitForTimeout(250);
    await take("filter");
    console.log(tasks);
    const slow = Object.entries(tasks).filter(([, duration]) => duration > LIMIT);
    assert.deepEqual(slow, [], `no task over ${LIMIT} ms`);
  });
});

/** 200 ms on the machine the figures of the notes were taken on; other machines and busy ones get room. */
const LIMIT = Number(process.env.DUIZHAO_TASK_LIMIT ?? 600);
