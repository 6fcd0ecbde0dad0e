import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openBrowser, serve, withPage } from "./browser.ts";

for (const packaged of [false, true]) {
  test(`a page opens in ${packaged ? "the packaged Chromium" : "the browser of the system"}`, async (t) => {
    const folder = await mkdtemp(join(tmpdir(), "duizhao-browser-"));
    await mkdir(join(folder, "王毅"));
    await writeFile(
      join(folder, "index.html"),
      "<!doctype html><link rel=icon href=data:,><a href=王毅/>去</a>",
    );
    await writeFile(
      join(folder, "王毅/index.html"),
      "<!doctype html><link rel=icon href=data:,><p lang=zh>对照</p><img src=http://example.org/x.png>",
    );
    const site = await serve(folder, { prefix: "/x/" });
    t.after(async () => {
      await site.close();
      await rm(folder, { recursive: true });
    });
    const browser = await openBrowser({ packaged });
    t.after(() => browser.close());
    await withPage(browser, { width: 360, colorScheme: "dark" }, async (page) => {
      assert.equal((await page.goto(`${site.url}/`))?.status(), 200);
      assert.ok(
        await page.evaluate(() => matchMedia("(prefers-color-scheme: dark) and (width: 360px)").matches),
      );
    });
    await assert.rejects(
      withPage(browser, { javaScriptEnabled: false }, async (page) => {
        await page.goto(`${site.url}/`);
        await page.click("a");
        await page.waitForURL(`${site.url}/${encodeURIComponent("王毅")}/`);
        const box = await page.locator("p").boundingBox();
        assert.ok(box && box.height > 10, "the text has a height: a font was found");
      }),
      /example\.org/,
      "a request to another host fails the test",
    );
    await withPage(browser, { tolerant: true }, async (page, log) => {
      assert.equal((await page.goto(`${site.url}/nowhere`))?.status(), 404);
      await page.evaluate("setTimeout(() => { throw new Error('own fault') })");
      await page.waitForEvent("pageerror").catch(() => {});
      assert.match(log.errors.join("\n"), /404[\s\S]*own fault/);
    });
  });
}
