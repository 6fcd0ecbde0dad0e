/** What some readers need: a focus that is seen, colours of their own, large letters, no scripts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { withPage } from "./browser.ts";
import { useReadingSite } from "./reading-site.ts";

const reading = useReadingSite();

/** How many of the next `count` stops of the keyboard lie beneath `bar`. */
async function countHidden(page: Page, bar: string, key: string, count: number): Promise<number> {
  let hidden = 0;
  for (let i = 0; i < count; i++) {
    await page.keyboard.press(key);
    hidden += await page.evaluate(async (selector) => {
      await new Promise(requestAnimationFrame);
      const over = document.querySelector(selector)!;
      const [a, b] = [document.activeElement!, over].map((element) => element.getBoundingClientRect());
      return Number(!over.contains(document.activeElement) && a!.top < b!.bottom && a!.bottom > b!.top);
    }, bar);
  }
  return hidden;
}

for (const [path, bar, width, key] of [
  ["/posts/dialogue/", ".bar", 820, "Shift+Tab"],
  ["/posts/dialogue/", ".bar", 390, "Tab"],
  ["/products/", ".letters", 390, "Shift+Tab"],
] as const) {
  test(`what has the focus is not beneath the bar: ${path}, ${width} px, ${key}`, async () => {
    await withPage(reading.browser, { width, reducedMotion: "reduce" }, async (page) => {
      await page.goto(reading.url + path);
      const links = page.locator(".turn summary, .terms a");
      await links.nth(key === "Tab" ? 0 : 30).focus();
      assert.equal(await countHidden(page, bar, key, 30), 0);
    });
  });
}

test("in colours of the reader's own, what is chosen, where one is and what was found still differ from the rest", async () => {
  const context = { forcedColors: "active" } as const;
  await withPage(reading.browser, { width: 1440, reducedMotion: "reduce", context }, async (page) => {
    const look = (selector: string, pseudo?: string): Promise<string> =>
      page
        .locator(selector)
        .first()
        .evaluate((element, part) => getComputedStyle(element, part).backgroundColor, pseudo);
    await page.goto(reading.post);
    assert.notEqual(await look(".views :checked + span"), await look(".views :not(:checked) + span"));
    await page.locator(".cast button").first().click();
    await page.keyboard.press("j");
    const paper = await look("html");
    assert.notEqual(await look(".cast [aria-pressed=true]"), await look(".cast [aria-pressed=false]"));
    assert.notEqual(await look("#toc [aria-current]"), await look("#toc a:not([aria-current])"));
    assert.notEqual(await look(".turn.here", "::before"), paper);
    const icon = (selector: string): Promise<string> =>
      page.locator(selector).evaluate((one) => {
        const { backgroundImage, forcedColorAdjust } = getComputedStyle(one, "::before");
        return `${backgroundImage.split("(")[0]} ${forcedColorAdjust}`;
      });
    for (const button of [".theme", ".open-toc"]) assert.equal(await icon(button), "linear-gradient none");
    await page.goto(`${reading.url}/search/`);
    assert.equal(
      await page.locator(".query button").evaluate((button) => getComputedStyle(button).borderTopStyle),
      "solid",
    );
    await page.goto(`${reading.url}/archive/`);
    assert.notEqual(await look("header [aria-current]"), await look("header nav a"));
  });
});

test("without JavaScript the search page offers another engine, the indexes and the newest posts, and no dead form", async () => {
  await withPage(reading.browser, { javaScriptEnabled: false, width: 390 }, async (page) => {
    await page.goto(`${reading.url}/search/`);
    const shown = page.locator("main form").locator("visible=true");
    assert.deepEqual(
      await shown.evaluateAll((forms) => forms.map((form) => (form as HTMLFormElement).action)),
      ["https://duckduckgo.com/"],
    );
    assert.equal(await page.locator("main summary").locator("visible=true").count(), 0);
    assert.ok(await page.locator(".rows a").first().isVisible());
  });
});

test("on a phone what is pressed often is as high as a thumb, and fields do not make the page zoom", async () => {
  const context = { hasTouch: true, isMobile: true };
  await withPage(reading.browser, { width: 390, height: 844, context }, async (page) => {
    const readHeights = (selector: string): Promise<number[]> =>
      page
        .locator(selector)
        .evaluateAll((all) =>
          all
            .filter((one) => one.checkVisibility())
            .map((one) => Math.round(one.getBoundingClientRect().height)),
        );
    await page.goto(reading.post);
    const [plain, roomy] = await page.evaluate(() => {
      const original = document.querySelector<HTMLDetailsElement>(".turn details")!;
      original.open = true;
      const { style } = original.querySelector("summary")!;
      return ["padding-block: 0; margin-block: 0", ""].map((css) => {
        style.cssText = css;
        return original.querySelector("p")!.getBoundingClientRect().top;
      });
    });
    assert.equal(roomy, plain, "the room for the thumb moves no text");
    await page.locator(".turn p").first().tap();
    const often = [
      ".original summary",
      ".tools > button",
      ".views input",
      "header :is(.menu, .find, .theme)",
      "body > footer a",
    ];
    for (const selector of often) {
      const heights = await readHeights(selector);
      assert.ok(heights.length > 0 && Math.min(...heights) >= 42, `${selector}: ${Math.min(...heights)} px`);
    }
    const counter = (await page.locator(".cast button").first().boundingBox())!;
    await page.touchscreen.tap(counter.x + 10, counter.y - 6);
    assert.equal(await page.locator(".cast [aria-pressed=true]").count(), 1, "beside a counter is on it");
    await page.goto(`${reading.url}/products/`);
    assert.ok(Math.min(...(await readHeights(".terms a"))) >= 38, "terms of a list");
    await page.goto(`${reading.url}/search/`);
    await page.locator("#filters").click();
    const sizes = await page
      .locator("input, select")
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    assert.ok(Math.min(...sizes) >= 16, `${sizes} px`);
  });
});

test("letters of twice the size on a phone: the bar and the menu go with the text, and the search's field holds a query", async () => {
  // What a browser shows of 390 px at 200 %.
  await withPage(reading.browser, { width: 195, height: 422 }, async (page) => {
    await page.goto(reading.post);
    await page.locator(".turn").nth(6).scrollIntoViewIfNeeded();
    const bar = await page.locator(".bar").evaluate((bar) => bar.getBoundingClientRect().top);
    assert.ok(bar < 0, `the bar is at ${bar}`);
    await page.locator(".menu").click();
    const top = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((one) => one.getBoundingClientRect().top);
    const head = await page.locator("body > header").evaluate((one) => one.getBoundingClientRect().bottom);
    assert.ok((await top("#nav")) >= head, "the menu lies over nothing of the page's head");
    await page.evaluate(() => scrollBy({ top: 300, behavior: "instant" }));
    assert.ok((await top("#nav")) < head - 250, "and goes with it");
    await page.evaluate(() => {
      document.querySelector("h1")!.textContent = "Christiansen";
    });
    const { title, line } = await page.locator("h1").evaluate((head) => ({
      title: head.clientHeight,
      line: Number.parseFloat(getComputedStyle(head).lineHeight),
    }));
    assert.ok(title < 1.5 * line, "a name is not broken");
    await page.goto(`${reading.url}/search/`);
    const { width } = (await page.locator("#q").boundingBox())!;
    assert.ok(width > 150, `${width} px`);
  });
});

/** The contrast of two colours as a browser computes them, by WCAG. */
function contrast(...colours: string[]): number {
  const [a, b] = colours.map((colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g)!.map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05;
  });
  return Math.max(a!, b!) / Math.min(a!, b!);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`what axe does not measure stands out, too: ${colorScheme}`, async () => {
    await withPage(reading.browser, { colorScheme }, async (page) => {
      const look = (selector: string, property: string, pseudo?: string): Promise<string> =>
        page
          .locator(selector)
          .first()
          .evaluate((element, [name, part]) => getComputedStyle(element, part).getPropertyValue(name!), [
            property,
            pseudo,
          ] as const);
      await page.goto(`${reading.url}/search/`);
      const paper = await look("html", "background-color");
      const hint = await look("#q", "color", "::placeholder");
      assert.ok(contrast(hint, paper) >= 4.5, `the hint in the field: ${hint}`);
      await page.goto(reading.post);
      const ring = (await look(".views :checked + span", "box-shadow")).match(/rgb\([^)]+\)/)![0];
      const track = await look(".views", "background-color");
      assert.ok(contrast(ring, track) >= 3, `the ring of the chosen mode: ${ring}`);
      const pill = await look(".cast button", "border-top-color");
      assert.ok(contrast(pill, paper) >= 3, `the border of a speaker's count: ${pill}`);
    });
  });
}

test("the letter of a glossary's page is in view, however far along the strip it stands", async () => {
  await withPage(reading.browser, { width: 390 }, async (page) => {
    await page.goto(`${reading.url}/glossary/`);
    await page.evaluate(() => {
      const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
      document.querySelector("main")!.innerHTML =
        `<nav class=letters>${letters.map((one) => `<a href=/${one === "W" ? " aria-current=page" : ""}>${one}</a>`).join("")}</nav>`;
    });
    const { left, right } = await page
      .locator("[aria-current=page]")
      .last()
      .evaluate((letter) => letter.getBoundingClientRect().toJSON());
    assert.ok(left > 0 && right < 390, `it is at ${left}`);
  });
});

test("a page has one search for who walks by landmarks", async () => {
  await withPage(reading.browser, {}, async (page) => {
    for (const path of ["/search/", "/404.html"]) {
      await page.goto(reading.url + path);
      assert.equal((await page.locator("main").ariaSnapshot()).match(/- search(?!box)/g)?.length, 1, path);
    }
  });
});
