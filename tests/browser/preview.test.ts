import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { createMiniSite, toPost } from "../support/build.ts";
import { startPreview } from "../support/preview.ts";
import { openBrowser, withPage } from "./browser.ts";

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

const turns = Array.from(
  { length: 80 },
  (_, i) => `**编辑**: 第${i}段。${"这一段说来话长。".repeat(30)}\n\n`,
);
const write = (last: string) => toPost({ title: "长谈" }, turns.join("") + last);

test("after a save the page is where the reader was, and says what is wrong until it is closed or mended", async (t) => {
  const site = createMiniSite(t, { "posts/long.md": write("") });
  const preview = await startPreview(t, site);
  await withPage(browser, {}, async (page) => {
    await page.goto(`${preview.url}/posts/long/`);
    await page.locator(".turn", { hasText: "第40段" }).scrollIntoViewIfNeeded();
    await page.waitForFunction(() => scrollY > 1000);
    const findTop = () =>
      page.evaluate(() => {
        const turn = [...document.querySelectorAll(".turn")].find(
          (one) => one.getBoundingClientRect().bottom > 120,
        );
        return { id: turn?.id, top: Math.round(turn?.getBoundingClientRect().top ?? 0) };
      });
    const at = await findTop();
    // A browser restores the place step by step while a page comes in: only where it ends up counts. It finds the turn
    // again; by how much that is moved hangs on turns out of sight, whose heights are guesses until they are laid out.
    const most = 130;
    const isThere = (now: typeof at) => now.id === at.id && Math.abs(now.top - at.top) <= most;
    const settle = async () => {
      let now = await findTop();
      for (let tries = 0; !isThere(now) && tries < 50; tries++) {
        await page.waitForTimeout(100);
        now = await findTop();
      }
      return now;
    };
    const problems = page.locator("duizhao-problems dialog");
    assert.equal(await problems.count(), 0);

    site.write("posts/long.md", write("<details>\n"));
    await problems.waitFor();
    assert.match((await problems.textContent()) ?? "", /posts\/long\.md:\d+:\d+ error /);
    const now = await settle();
    assert.equal(now.id, at.id, "the same turn is on top");
    assert.ok(isThere(now), `${at.top} px → ${now.top} px`);
    await problems.getByRole("button", { name: "Close" }).click();
    assert.equal(await problems.isVisible(), false);

    site.write("posts/long.md", write("**编辑**: 好了。\n"));
    await page.locator(".turn", { hasText: "好了。" }).waitFor({ state: "attached" });
    assert.equal(await problems.count(), 0);
    assert.equal((await settle()).id, at.id);
  });
});
