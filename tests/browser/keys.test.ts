/** The list of keys says what the page's own controls say. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { toPost } from "../support/build.ts";
import { withPage } from "./browser.ts";
import { useBuiltSite } from "./built-site.ts";

const fold = (original: string) =>
  `**主持人**: 桥很长，走了很久。\n\n<details>\n<summary>Original</summary>\n\n${original}\n\n</details>\n`;

const site = useBuiltSite({
  "posts/en.md": toPost({}, fold("**Host**: The bridge is long, and we walked for a long time.")),
  "posts/ru.md": toPost({}, fold("**Ведущий**: Мост длинный, и мы шли по нему очень долго.")),
});

test("the key of the original is called as its control is, whatever its language", async () => {
  await withPage(site.browser, {}, async (page) => {
    for (const [name, original] of [
      ["en", "English"],
      ["ru", "原文"],
    ]) {
      await page.goto(`${site.url}/posts/${name}/`);
      await page.keyboard.press("?");
      const text = (await page.getByRole("dialog").locator("dd").first().textContent()) ?? "";
      assert.ok(text.endsWith(`并排 · ${original}`), text);
    }
  });
});
