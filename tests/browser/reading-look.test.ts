/** What single words and lines look like: struck out, found, copied, broken. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toPost } from "../support/build.ts";
import { withPage } from "./browser.ts";
import { useBuiltSite } from "./built-site.ts";

const body = `**编辑**: 这里有~~划掉的~~字。

<details>
<summary>Original English</summary>

**Editor**: A zephyrous hush.

</details>

**工程师**: 好的。

**编辑**: 再见。
`;

/** One voice for a dozen turns, under a name of two lines in the margin; the originals do not say whose they are. */
const speech = Array.from(
  { length: 12 },
  (_, i) =>
    `**第一位受邀而来的灯塔看守人**: 第${i}句。\n\n<details>\n<summary>Original English</summary>\n\nLine ${i}.\n\n</details>\n`,
).join("\n");

const files: Record<string, string> = {
  "site.yaml": "title: 试验\nurl: https://example.org\n",
  "posts/look.md": toPost({ title: "对照阅读", tags: ["reading"] }, body),
  "posts/speech.md": toPost({ title: "一个人说" }, speech),
};

const site = useBuiltSite(files);

test("words that an author struck out are struck, counters are not", async () => {
  await withPage(site.browser, {}, async (page) => {
    await page.goto(`${site.url}/posts/look/`);
    const lines = await page.evaluate(() => {
      const counter = document.createElement("s");
      document.querySelector(".end")!.append(counter);
      return [document.querySelector(".turn s")!, counter].map(
        (element) => getComputedStyle(element).textDecorationLine,
      );
    });
    assert.deepEqual(lines, ["line-through", "none"]);
  });
});

test("who speaks is copied with a colon, whether it shows or not", async () => {
  for (const width of [390, 1440]) {
    await withPage(site.browser, { width, height: 900 }, async (page) => {
      await page.goto(`${site.url}/posts/look/?view=details`);
      const copied = await page.evaluate(() => {
        getSelection()!.selectAllChildren(document.querySelector(".turns")!);
        return String(getSelection());
      });
      assert.match(copied, /编辑[:：]\s*再见/);
      assert.doesNotMatch(copied, /Original English/, "toggles are no part of the text");
      const indent = await page.evaluate(() => {
        const paragraph = [...document.querySelectorAll(".turn p")].at(-1)!;
        const range = document.createRange();
        const words = [...paragraph.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)!;
        range.setStart(words, words.textContent!.indexOf("再"));
        range.setEnd(words, words.textContent!.length);
        return range.getBoundingClientRect().left - paragraph.getBoundingClientRect().left;
      });
      const [name, em] = await page
        .locator(".turn b")
        .first()
        .evaluate((bold) => {
          const range = document.createRange();
          range.selectNodeContents(bold);
          return [range.getBoundingClientRect().width, Number.parseFloat(getComputedStyle(bold).fontSize)];
        });
      assert.ok(Math.abs(name! - 2 * em!) < 0.5, `nothing stands between the name and the colon: ${name}`);
      // On wide screens the name stands in the margin, and the words begin where every line does.
      if (width === 1440) assert.ok(Math.abs(indent) < 1, `the first line is indented by ${indent} px`);
    });
  }
});

test("read in the original alone, a turn says who speaks though the original does not", async () => {
  const name = '"第一位受邀而来的灯塔看守人"';
  for (const width of [390, 1440]) {
    await withPage(site.browser, { width, height: 900 }, async (page) => {
      const said = (nth: number): Promise<string> =>
        page
          .locator(".turn")
          .nth(nth)
          .evaluate((turn) => getComputedStyle(turn, "::after").content);
      await page.goto(`${site.url}/posts/speech/?view=en`);
      assert.deepEqual([await said(0), await said(1)], [name, "none"], "once in a row");
      await page.goto(`${site.url}/posts/look/?view=en`);
      assert.deepEqual([await said(0), await said(1)], ["none", "none"], "names that stand there are enough");
    });
  }
});

test("beside a row of turns the name is said now and then and where one arrives, and unsaid makes no gap", async () => {
  await withPage(site.browser, { width: 1440, height: 900, reducedMotion: "reduce" }, async (page) => {
    await page.goto(`${site.url}/posts/speech/`);
    const names = page.locator(".turn .translation b");
    const shown = (): Promise<number[]> =>
      names.evaluateAll((all) =>
        all.flatMap((name, at) => (getComputedStyle(name).opacity === "1" ? [at] : [])),
      );
    assert.deepEqual(await shown(), [0, 4, 8]);
    const beside = await names.evaluateAll((all) => {
      const [first, second] = all.map((name) => name.getBoundingClientRect());
      return [first!.left - second!.left, first!.width - second!.width];
    });
    const heights = await page
      .locator(".turn .translation")
      .evaluateAll((all) => all.map((one) => [one.clientHeight, one.firstElementChild!.clientHeight]));
    for (const [around, text] of heights.slice(1, 4)) assert.equal(around, text);
    await page
      .locator(".turn")
      .nth(2)
      .evaluate(({ id }) => {
        location.hash = id;
      });
    assert.deepEqual(await shown(), [0, 2, 4, 8]);
    assert.deepEqual(beside, [0, 0], "it stands where the others do");
  });
});
