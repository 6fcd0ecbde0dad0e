import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Locator, Page } from "playwright-core";
import { buildSite, openTemp, toPost } from "../support/build.ts";
import type { Served } from "../support/serve.ts";
import { openBrowser, serve, withPage } from "./browser.ts";

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Content of its own: whatever posts somebody publishes with this project, the project works. */
function writeContent(root: string): string {
  const content = join(root, "content");
  mkdirSync(join(content, "posts"), { recursive: true });
  const pair = (zh: string, en: string) =>
    `**主持人**: ${zh}\n\n<details>\n<summary>Original English</summary>\n\n**Host**: ${en}\n\n</details>\n\n`;
  const body = pair(
    "今天说桥，阿黛勒·维尔量过它。",
    "Today we talk about the bridge that Adele Vale measured.",
  );
  const fields = { tags: ["桥"], people: ["阿黛勒·维尔"], source: "https://example.org/bridge" };
  writeFileSync(join(content, "posts/first.md"), toPost({ title: "桥有多长", ...fields }, body.repeat(3)));
  writeFileSync(
    join(content, "posts/second.md"),
    toPost({ title: "桥有多老", date: "2025-01-02", ...fields }, body),
  );
  return content;
}

async function readText(locator: Locator): Promise<string> {
  return ((await locator.textContent()) ?? "").trim();
}

/** From home to a post, to an English original, to a person, and back to the post from there. */
async function readAsVisitor(page: Page, site: Served): Promise<void> {
  await page.goto(`${site.url}/`);
  const title = await readText(page.locator("main a[href*='/posts/']").first());
  await page.locator("main a[href*='/posts/']").first().click();
  await page.waitForURL(/\/posts\/[^/]+\/$/);
  assert.ok((await readText(page.locator("h1"))).includes(title), `the page of «${title}» opens`);
  await page.goto(`${site.url}/posts/first/`);
  const turn = page.locator("section.turn:has(details.original)").first();
  const original = turn.locator("details.original[lang=en]");
  assert.equal(await original.locator("p").first().isVisible(), false, "the original is folded");
  assert.ok(await turn.locator(".translation").isVisible());
  await original.locator("summary").click();
  assert.match(await readText(original.locator("p").first()), /[a-z]+ [a-z]+/, "and opens");
  assert.equal(await original.locator("p").first().isVisible(), true);

  const person = page.locator("article a[href*='/people/']").first();
  const name = await readText(person);
  await person.click();
  await page.waitForURL(/\/people\/[^/]+\/$/);
  assert.ok((await readText(page.locator("h1"))).includes(name));
  await page.locator("main a[href*='/posts/first/']").first().click();
  await page.waitForURL(/\/posts\/first\//);
}

for (const javaScriptEnabled of [true, false]) {
  for (const prefix of ["/", "/x/"]) {
    const how = `${javaScriptEnabled ? "with" : "without"} JavaScript, at ${prefix}`;
    test(`a visitor reads a post, opens an original and follows a person, ${how}`, async (t) => {
      const root = openTemp(t, "first");
      const output = join(root, "_site");
      const content = writeContent(root);
      const built = await buildSite({ content, output }, ["--pathprefix", prefix]);
      assert.equal(built.status, 0, built.text);
      const site = await serve(output, { prefix });
      t.after(() => site.close());
      await withPage(browser, { javaScriptEnabled }, (page) => readAsVisitor(page, site));
      if (!javaScriptEnabled || prefix !== "/") return;
      const pages = [
        "/",
        "/posts/first/",
        "/people/",
        "/tags/",
        "/archive/",
        "/search/",
        "/about/",
        "/404.html",
      ];
      for (const width of [360, 1440]) {
        for (const colorScheme of ["light", "dark"] as const) {
          await withPage(browser, { width, colorScheme }, async (page) => {
            for (const path of pages) {
              await page.goto(`${site.url}${path}`);
              const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
              assert.ok(wide <= 0, `${path} is ${wide} px too wide at ${width} px`);
            }
          });
        }
      }
    });
  }
}
