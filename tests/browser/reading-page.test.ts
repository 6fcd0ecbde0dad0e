import assert from "node:assert/strict";
import { test } from "node:test";
import { withPage } from "./browser.ts";
import { useReadingSite } from "./reading-site.ts";

const reading = useReadingSite();

test("chapters: a rail that follows on wide screens, a sheet on phones, and the progress", async () => {
  await withPage(reading.browser, { width: 1440, height: 900 }, async (page) => {
    await page.goto(reading.post);
    await page.locator("#toc li a").nth(2).click();
    await page.waitForFunction(
      () => document.querySelector("#toc [aria-current]")?.textContent === "第 3 节",
    );
    const progress = Number(
      await page.evaluate(() =>
        document.querySelector<HTMLElement>(".bar")!.style.getPropertyValue("--progress"),
      ),
    );
    assert.ok(progress > 0.2 && progress < 0.7, String(progress));
    const box = await page.locator("#toc").boundingBox();
    assert.ok(box && box.y >= -1 && box.x < 200, "the rail stays beside the text");
  });
  await withPage(reading.browser, { width: 390, height: 844 }, async (page) => {
    await page.goto(reading.post);
    const button = page.locator(".open-toc");
    const box = await button.boundingBox();
    assert.ok(box && box.y > 780, "at the thumb");
    assert.ok(!(await page.locator("#toc").isVisible()));
    await button.click();
    await page.locator("#toc li a").nth(3).click();
    assert.ok(!(await page.locator("#toc").isVisible()), "the sheet closes");
    await page.waitForFunction(() => document.querySelector(".open-toc")?.textContent?.trim() === "第 4 节");
    const top = await page
      .locator(".turns h2")
      .nth(3)
      .evaluate((heading) => heading.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 300, `the heading is in sight: ${top}`);
    await button.click();
    await page.locator("#toc > a").click();
    await page.waitForFunction(() => scrollY === 0 && !document.querySelector("#toc:popover-open"));
  });
});

test("the video asks nobody until pressed, and then only youtube-nocookie", async () => {
  await withPage(reading.browser, { tolerant: true }, async (page, log) => {
    await page.goto(reading.post);
    await page.waitForTimeout(200);
    assert.equal(log.foreign.length, 0, log.foreign.join());
    await page.locator(".video button").click();
    const source = await page.locator(".video iframe").getAttribute("src");
    assert.match(source ?? "", /^https:\/\/www\.youtube-nocookie\.com\/embed\/aaaaaaaaaaa\?/);
    const others = log.foreign.filter((url) => !url.startsWith("https://www.youtube-nocookie.com/"));
    assert.deepEqual(others, []);
  });
});

test("the theme follows the system until one is chosen, and is remembered", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    await withPage(reading.browser, { colorScheme }, async (page) => {
      await page.goto(`${reading.url}/`);
      const paper = (): Promise<string> =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const first = await paper();
      assert.equal(first, colorScheme === "light" ? "rgb(251, 252, 251)" : "rgb(20, 24, 26)");
      const button = page.locator(".theme");
      await button.click();
      const other = await paper();
      assert.equal(
        other,
        colorScheme === "light" ? "rgb(20, 24, 26)" : "rgb(251, 252, 251)",
        "the other one",
      );
      await page.goto(reading.post);
      assert.equal(await paper(), other, "on the next page, too");
      assert.match(
        (await button.getAttribute("aria-label")) ?? "",
        colorScheme === "light" ? /深色/ : /浅色/,
      );
      await button.click();
      assert.equal(await paper(), first, "the system's, chosen");
      assert.equal(await page.locator("html").getAttribute("data-theme"), colorScheme);
      await button.click();
      assert.equal(await page.locator("html").getAttribute("data-theme"), null);
      assert.equal(await paper(), first, "as the system again");
    });
  }
});

test("the text stands as Chinese typography asks: measure, leading, no slanted Han, languages marked", async () => {
  await withPage(reading.browser, { width: 1440 }, async (page) => {
    await page.goto(reading.post);
    const set = await page.evaluate(() => {
      const paragraph = document.querySelectorAll(".translation p")[5]!;
      const style = getComputedStyle(paragraph);
      const size = Number.parseFloat(style.fontSize);
      const name = paragraph.querySelector("b")!.getBoundingClientRect();
      const em = document.createElement("em");
      paragraph.append(em);
      return {
        measure: paragraph.getBoundingClientRect().width / size,
        leading: Number.parseFloat(style.lineHeight) / size,
        lineBreak: style.lineBreak,
        hangs: name.right <= paragraph.getBoundingClientRect().left,
        slant: getComputedStyle(em).fontStyle,
        languages: [paragraph, document.querySelector(".original p")!].map((p) =>
          p.closest("[lang]")!.getAttribute("lang"),
        ),
      };
    });
    assert.ok(set.measure >= 30 && set.measure <= 40, `${set.measure} characters a line`);
    assert.ok(set.leading >= 1.75 && set.leading <= 2, `leading ${set.leading}`);
    assert.deepEqual([set.lineBreak, set.hangs, set.slant], ["strict", true, "normal"]);
    assert.deepEqual(set.languages, ["zh-Hans", "en"]);
  });
});

test("nothing is cut off or scrolls sideways at twice the text size, at any width, on any kind of page", async () => {
  const paths = [
    "/",
    "/posts/wide/",
    "/products/",
    "/posts/dialogue/",
    "/posts/dialogue/?view=side",
    "/tags/",
    "/people/yi-zhe/",
    "/archive/",
    "/explore/",
    "/glossary/",
    "/posts/terms/",
    "/search/",
    "/about/",
    "/404.html",
  ];
  for (const width of [360, 768, 1024, 1440]) {
    await withPage(reading.browser, { width, reducedMotion: "reduce" }, async (page) => {
      for (const path of paths) {
        await page.goto(reading.url + path);
        for (const size of ["100%", "200%"]) {
          const wide = await page.evaluate((size) => {
            document.documentElement.style.fontSize = size;
            return document.documentElement.scrollWidth - innerWidth;
          }, size);
          assert.ok(wide <= 0, `${path} is ${wide} px too wide at ${width} px, text ${size}`);
        }
      }
      assert.equal(
        await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
        "auto",
      );
    });
  }
});

test("on paper: the text of the mode, the source's address, no chrome", async () => {
  await withPage(reading.browser, {}, async (page) => {
    for (const [mode, en] of [
      ["zh", false],
      ["both", true],
    ] as const) {
      await page.goto(`${reading.post}?view=${mode}`);
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator(".original p").first().isVisible(), en, mode);
      assert.ok(await page.locator(".origin a").isVisible());
      const chrome = "body > header, body > footer, .bar, #toc, .video, summary, .beside";
      assert.equal(await page.locator(chrome).locator("visible=true").count(), 0);
      const first = page.locator(".turns > h2 + .turn").first();
      const display = await first.evaluate((turn) => getComputedStyle(turn).display);
      assert.equal(display, "block", "a heading stays with what it heads");
      const pdf = await page.pdf({ format: "A4" });
      assert.ok(pdf.length > 10_000);
      await page.emulateMedia({ media: null });
    }
    await page.evaluate(() => localStorage.setItem("duizhao.theme", "dark"));
    await page.emulateMedia({ media: "print" });
    const chrome = "header nav, .find, body > footer, .finder, .letters, search button, summary";
    await page.goto(`${reading.url}/posts/long/`);
    const laidOut = page.locator(".turn").nth(5);
    assert.equal(await laidOut.evaluate((turn) => getComputedStyle(turn).contentVisibility), "visible");
    for (const path of ["/posts/terms/", "/people/yi-zhe/", "/archive/", "/products/", "/search/?q=对照"]) {
      await page.goto(reading.url + path);
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      assert.equal(ink, "rgb(26, 32, 34)", `${path} is printed in dark ink`);
      assert.equal(await page.locator(chrome).locator("visible=true").count(), 0, path);
    }
  });
});

test("an index page filters its terms as one types, in a box that stays where it is; a short one has none", async () => {
  await withPage(reading.browser, {}, async (page) => {
    await page.goto(`${reading.url}/products/`);
    const { y } = (await page.locator("#filter").boundingBox())!;
    assert.ok(y < 400, "it is found without scrolling");
    assert.equal(await page.locator(".terms li").locator("visible=true").count(), 40);
    await page.locator("#filter").fill("模型");
    assert.equal(await page.locator(".terms li").locator("visible=true").count(), 13);
    assert.equal(await page.locator("output").textContent(), "13 项");
    assert.equal((await page.locator("#filter").boundingBox())!.y, y);
    await page.locator("#filter").fill("arger 3");
    assert.equal(
      await page.locator(".terms li").locator("visible=true").count(),
      5,
      "accents and case do not matter",
    );
    await page.locator("#filter").fill("灯 & 塔");
    assert.equal(await page.locator("output").textContent(), "0 项 · 在全文中搜索“灯 & 塔”");
    const search = `${reading.url}/search/?q=${encodeURIComponent("灯 & 塔")}`;
    assert.equal(await page.locator("output a").evaluate((link: HTMLAnchorElement) => link.href), search);
    await page.locator("#filter").fill("");
    assert.equal(await page.locator(".terms li").locator("visible=true").count(), 40);
    assert.equal(await page.locator("output").textContent(), "");
    await page.goto(`${reading.url}/tags/`);
    assert.ok(await page.getByRole("link", { name: "layout" }).isVisible());
    assert.equal(await page.locator("#filter").count(), 0);
  });
});

test("names below a text begin every line at the edge", async () => {
  await withPage(reading.browser, { width: 390 }, async (page) => {
    await page.goto(`${reading.url}/posts/short/`);
    const ragged = await page.locator(".mentions dd").evaluateAll((lists) =>
      lists.flatMap((list) => {
        const edge = list.getBoundingClientRect().left;
        const names = [...list.children].map((name) => name.getBoundingClientRect());
        return names.filter(({ top, left }, i) => top !== names[i - 1]?.top && Math.abs(left - edge) > 1);
      }),
    );
    assert.deepEqual(ragged, []);
  });
});
