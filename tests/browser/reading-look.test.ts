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

const files: Record<string, string> = {
  "site.yaml": "title: 试验\nurl: https://example.org\n",
  "posts/look.md": toPost({ title: "对照阅读", tags: ["reading"] }, body),
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
      // On wide screens the name stands in the margin, and the words begin where every line does.
      if (width === 1440) assert.ok(Math.abs(indent) < 1, `the first line is indented by ${indent} px`);
    });
  }
});
