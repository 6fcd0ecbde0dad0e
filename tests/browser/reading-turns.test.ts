import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { withPage } from "./browser.ts";
import { useReadingSite } from "./reading-site.ts";

const reading = useReadingSite();

/** The number of the turn that keys have marked. */
function markedTurn(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".turn")].findIndex((turn) => turn.matches(".here")),
  );
}

test("j and k go from turn to turn, o opens the original, s finds the speaker again", async () => {
  await withPage(reading.browser, {}, async (page) => {
    await page.goto(reading.post);
    await page.evaluate(() => document.querySelectorAll(".turn")[6]!.scrollIntoView({ behavior: "instant" }));
    const seen: number[] = [];
    for (const key of ["j", "j", "j", "k"]) {
      await page.keyboard.press(key);
      seen.push(await markedTurn(page));
    }
    assert.deepEqual(
      seen.map((at) => at - seen[0]!),
      [0, 1, 2, 1],
      `one step a press, from ${seen[0]}`,
    );
    assert.ok(seen[0]! >= 6 && seen[0]! <= 7, "it begins where one reads");
    const at = seen.at(-1)!;
    assert.equal(
      await page.evaluate(() => document.activeElement?.id),
      await page.locator(".turn").nth(at).getAttribute("id"),
    );
    await page.keyboard.press("o");
    assert.ok(await page.locator(".turn").nth(at).locator(".original p").isVisible());
    await page.keyboard.press("o");
    assert.ok(!(await page.locator(".turn").nth(at).locator(".original p").isVisible()));
    const speaker = await page.locator(".turn").nth(at).getAttribute("data-speaker");
    await page.keyboard.press("s");
    const next = await markedTurn(page);
    assert.ok(next > at);
    assert.equal(await page.locator(".turn").nth(next).getAttribute("data-speaker"), speaker);
  });
});

test("keys do nothing while one types, and can be switched off for good", async () => {
  await withPage(reading.browser, {}, async (page) => {
    await page.goto(reading.post);
    await page.keyboard.press("?");
    const dialog = page.getByRole("dialog");
    assert.match((await dialog.textContent()) ?? "", /快捷键/);
    await page.keyboard.press("3");
    assert.equal(await page.locator("html").getAttribute("data-view"), "details", "not behind the dialog");
    await dialog.getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    assert.equal(await dialog.count(), 0);
    await page.keyboard.press("3");
    assert.equal(await page.locator("html").getAttribute("data-view"), "details", "off");
    await page.reload();
    await page.keyboard.press("3");
    assert.equal(await page.locator("html").getAttribute("data-view"), "details", "still off");
    await page.locator(".keys").click();
    await page.getByRole("checkbox").check();
    await page.keyboard.press("Escape");
    await page.keyboard.press("3");
    assert.equal(await page.locator("html").getAttribute("data-view"), "both", "on again");
    await page.keyboard.press("/");
    await page.waitForURL(/\/search\/$/);
    // The field is ready at once: from here on a slash is a slash.
    await page.waitForFunction(() => document.activeElement?.id === "q");
    await page.keyboard.type("j/1");
    assert.equal(await page.locator("#q").inputValue(), "j/1");
  });
});

test("the keys' mark stays where they went, though a mouse at rest lies over another turn", async () => {
  await withPage(reading.browser, { width: 1440 }, async (page) => {
    await page.goto(`${reading.post}?view=details`);
    await page.mouse.move(640, 500);
    await page.keyboard.press("j");
    await page.keyboard.press("j");
    // The browser looks a moment later at what has come under the mouse.
    await page.waitForTimeout(300);
    assert.equal(await page.locator(".turn.here").count(), 1);
  });
});

test("on a phone a tap on a turn offers its menu and moves nothing of the text", async () => {
  const context = { hasTouch: true, isMobile: true };
  await withPage(reading.browser, { width: 390, height: 844, context }, async (page) => {
    for (const path of ["/posts/dialogue/", "/posts/short/"]) {
      for (const view of ["zh", "details", "both", "en"]) {
        await page.goto(`${reading.url}${path}?view=${view}`);
        await page.evaluate(() => document.querySelector(".turn")!.scrollIntoView());
        const heights = (): Promise<number[]> =>
          page.locator(".turn").evaluateAll((all) => all.slice(0, 5).map((turn) => turn.clientHeight));
        const before = await heights();
        await page
          .locator(".turn p:visible")
          .first()
          .tap({ position: { x: 40, y: 10 } });
        const opener = page.locator(".turn").first().getByRole("button", { name: "本段操作" });
        assert.deepEqual(await heights(), before, `${path} ${view}`);
        await opener.tap();
        assert.ok(await page.locator("#turn-menu").isVisible());
        const [menu, text] = await page.evaluate(() => {
          const lines = [...document.querySelectorAll(".turn:first-of-type p")].flatMap((p) => {
            if (!p.checkVisibility()) return [];
            const range = document.createRange();
            range.selectNodeContents(p);
            return [...range.getClientRects()].filter(({ width }) => width > 0);
          });
          const dots = document.createRange();
          dots.selectNodeContents(document.querySelector(".tools > button")!);
          return [dots.getBoundingClientRect(), lines.at(-1)!].map(({ top, bottom }) => (top + bottom) / 2);
        });
        assert.ok(menu! - text! > 10, `the dots lie on no line of the text: ${path} ${view}`);
      }
    }
  });
});

test("a turn gives its link, its quotation in both languages, and its line in the repository", async () => {
  const context = { permissions: ["clipboard-read", "clipboard-write"] };
  await withPage(reading.browser, { context }, async (page) => {
    await page.goto(`${reading.post}?view=details`);
    const turn = page.locator(".turn").nth(9);
    const id = await turn.getAttribute("id");
    await turn.hover();
    await turn.getByRole("button", { name: "本段操作" }).click();
    await page.getByRole("button", { name: "复制链接" }).click();
    await page.getByText("已复制").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), `${reading.post}#${id}`);
    await turn.getByRole("button", { name: "本段操作" }).click();
    const line = await page.getByRole("link", { name: "改正这一行" }).getAttribute("href");
    assert.match(line ?? "", /^https:\/\/example\.org\/repo\/.+dialogue\.md\S*#L\d+$/);
    await page.getByRole("button", { name: "复制引文" }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).includes("\n"));
    const quote = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(
      quote,
      /^第 9 段。对照是[\s\S]+\n\nTurn 9\. Reading in parallel[\s\S]+\n\n—— 工程师，《对照阅读：一段一段地读》，2026-01-02\n\nhttps:\/\/www\.youtube\.com[\s\S]+#t-/,
    );
    assert.ok(!/Original English|[:：]\s*第 9/.test(quote), "no toggle, no label");
  });
});

test("speakers: colours, one at a time, everyone again", async () => {
  await withPage(reading.browser, {}, async (page) => {
    await page.goto(reading.post);
    const colours = await page.evaluate(() =>
      [".cast li:nth-child(1)", ".cast li:nth-child(2)"].map((selector) => {
        const person = document.querySelector<HTMLElement>(selector)!;
        const turn = document.querySelector(`.turn[data-speaker="${person.dataset.speaker}"] b`)!;
        return [getComputedStyle(person, "::before").backgroundColor, getComputedStyle(turn).color];
      }),
    );
    for (const [inList, inText] of colours) assert.equal(inList, inText);
    assert.notEqual(colours[0]![0], colours[1]![0]);
    await page.evaluate(() =>
      document.querySelectorAll(".turn")[20]!.scrollIntoView({ behavior: "instant" }),
    );
    const button = page.locator(".cast button").nth(1);
    const name = await button.inputValue().catch(() => button.getAttribute("value"));
    await button.evaluate((element: HTMLButtonElement) => element.click());
    const left = await page
      .locator(".turn:visible")
      .evaluateAll((turns) => [...new Set(turns.map((turn) => (turn as HTMLElement).dataset.speaker))]);
    assert.deepEqual(left, [name]);
    const marks = await page.evaluate(() => [
      scrollY > 300,
      document.querySelector(".everyone")?.checkVisibility(),
    ]);
    assert.deepEqual(marks, [true, true], "the reader stays in the text, with the way back in sight");
    await page.locator(".everyone").click();
    assert.equal(await page.locator(".turn:visible").count(), 40);
  });
});

test("all originals open and fold at once; each toggle has a name of its own", async () => {
  await withPage(reading.browser, {}, async (page) => {
    await page.goto(reading.post);
    const button = page.locator(".fold");
    await button.click();
    assert.equal(await page.locator(".original[open]").count(), 40);
    await button.click();
    assert.equal(await page.locator(".original[open]").count(), 0);
    await page.waitForFunction(() => document.querySelector(".turn:last-of-type summary")?.ariaLabel);
    const names = await page.locator(".turn summary").evaluateAll((all) => all.map((one) => one.ariaLabel));
    assert.equal(new Set(names).size, 40);
    assert.match(names[0] ?? "", /^Original English · 编辑/);
  });
});

test("what is opened and folded one by one counts for the button that opens or folds all", async () => {
  await withPage(reading.browser, {}, async (page) => {
    await page.goto(reading.post);
    const button = page.locator(".fold");
    const more = await button.textContent();
    const setAll = (open: boolean): Promise<void> =>
      page.locator(".original").evaluateAll((all, open) => {
        for (const original of all) (original as HTMLDetailsElement).open = open;
      }, open);
    await button.click();
    const less = await button.textContent();
    await setAll(false);
    await page.waitForFunction((more) => document.querySelector(".fold")!.textContent === more, more);
    await button.click();
    assert.equal(await page.locator(".original[open]").count(), 40, "one press opens all");
    await page.locator(".original summary").first().click();
    assert.equal(await button.textContent(), less, "as long as one is open all can be folded");
    await setAll(false);
    await page.waitForFunction((more) => document.querySelector(".fold")!.textContent === more, more);
    await setAll(true);
    await page.waitForFunction((less) => document.querySelector(".fold")!.textContent === less, less);
  });
});

test("the browser's own search finds folded text", async () => {
  await withPage(reading.browser, {}, async (page) => {
    const follow = async (text: string): Promise<number> => {
      await page.goto("about:blank");
      await page.goto(`${reading.post}#:~:text=${encodeURIComponent(text)}`);
      await page.waitForTimeout(300);
      return page.evaluate(() => scrollY);
    };
    const folded = page.locator(".turn").nth(23).locator(".original p");
    if ((await follow("第 23 段。")) === 0) {
      // Browsers without a window may know no links to text: then no style but the closed fold itself hides the words.
      const styles = await folded.evaluate((at) => {
        const all: string[] = [];
        for (let one: Element | null = at; one; one = one.parentElement)
          all.push(getComputedStyle(one).display);
        return all;
      });
      assert.ok(!styles.includes("none"), `display: ${styles}`);
      return;
    }
    // A link to text opens what it finds by the same means as find-in-page.
    await follow("Turn 23.");
    assert.ok(await folded.isVisible(), "it opens");
    assert.ok(!(await page.locator(".turn").nth(22).locator(".original p").isVisible()));
  });
});
