import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Locator, Page } from "playwright-core";
import { buildSite, openTemp, projectRoot } from "../support/build.ts";
import type { Served } from "../support/serve.ts";
import { openBrowser, serve, withPage } from "./browser.ts";

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

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
  await page.goto(`${site.url}/posts/pretraining-data/`);
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
  await page.locator("main a[href*='/posts/pretraining-data/']").first().click();
  await page.waitForURL(/\/posts\/pretraining-data\//);
}

for (const javaScriptEnabled of [true, false]) {
  for (const prefix of ["/", "/x/"]) {
    const how = `${javaScriptEnabled ? "with" : "without"} JavaScript, at ${prefix}`;
    test(`a visitor reads a post, opens an original and follows a person, ${how}`, async (t) => {
      const output = join(openTemp(t, "first"), "_site");
      const content = join(projectRoot, "content");
      const built = await buildSite({ content, output }, ["--pathprefix", prefix]);
      assert.equal(built.status, 0, built.text);
      const site = await serve(output, { prefix });
      t.after(() => site.close());
      await withPage(browser, { javaScriptEnabled }, (page) => readAsVisitor(page, site));
      if (!javaScriptEnabled || prefix !== "/") return;
      const pages = [
        "/",
        "/posts/pretraining-data/",
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
