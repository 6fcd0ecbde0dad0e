/** The search page in a real browser: typing, an input method, keys, filters, history, arrival, suggestions, no script. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { toPost } from "../support/build.ts";
import { withPage } from "./browser.ts";
import { useBuiltSite } from "./built-site.ts";
import { listTitles, openSearch } from "./search-page.ts";

const pair = (zh: string, en: string, who = "编辑", whoEn = "Editor"): string =>
  `**${who}**: ${zh}\n\n<details>\n<summary>Original English</summary>\n\n**${whoEn}**: ${en}\n\n</details>\n\n`;
const filler = Array.from({ length: 12 }, (_, i) =>
  pair(`这是第${i}段闲话，没有要找的东西。`, `Small talk number ${i}.`),
).join("");

const files: Record<string, string> = {
  "site.yaml": "title: 试验\ndescription: 为测试而建。\nurl: https://example.org\ndrafts: hide\n",
  "posts/lake.md": toPost(
    {
      title: "湖水学的入门课",
      date: "2024-05-06",
      people: ["欧阳湖生"],
      tags: ["lakes"],
      summary: "谈湖泊。",
    },
    `### 分层\n\n${pair("夏天的湖水会出现温跃层。", "In summer a lake forms a thermocline.")}${filler}${pair("深水缺氧，与温跃层有关。", "Deep water loses its oxygen.", "湖泊学家", "Limnologist")}${pair("湖底很冷。", "The bottom is cold.", "湖泊学家", "Limnologist").repeat(3)}`,
  ),
  "posts/rivers.md": toPost(
    { title: "河流与三角洲", date: "2025-02-03", people: ["欧阳湖生"], tags: ["rivers"] },
    pair("河口的泥沙堆成三角洲。", "Silt builds a delta; some lake-like basins form.") + filler,
  ),
  "posts/apart.md": toPost(
    { title: "字不相连", date: "2025-03-04" },
    pair("温度跃升，一层一层。", "Layers of warm and cold.") + filler,
  ),
  "posts/hidden.md": toPost({ title: "温跃层草稿", draft: true }, pair("温跃层。", "Thermocline.")),
  "posts/quiet.md": toPost({ title: "温跃层但不收录", noindex: true }, pair("温跃层。", "Thermocline.")),
  "posts/left-out.md": toPost({ title: "温跃层但除外", exclude: true }, pair("温跃层。", "Thermocline.")),
};

// Below a path prefix, where every address that forgets it fails.
const site = useBuiltSite(files, "/x/");

const search = (page: Page, query: string): Promise<void> => openSearch(page, site.url, query);

test("a phrase of Han characters is found as a phrase, in both languages, in posts that may be shown", async () => {
  await withPage(site.browser, {}, async (page) => {
    await search(page, "温跃层");
    assert.deepEqual(await listTitles(page), ["湖水学的入门课"]);
    const passages = page.locator(".passages li");
    await passages.first().waitFor();
    assert.equal(await passages.count(), 2);
    assert.match((await passages.first().textContent())!, /温跃层.*In summer a lake forms a thermocline/);
    assert.deepEqual(await passages.first().locator("mark").allTextContents(), ["温跃层"]);
    assert.match((await page.locator("#count").textContent())!, /1/);
    await search(page, "thermocline");
    await page.locator(".passages li").first().waitFor();
    assert.match((await page.locator(".passages").textContent())!, /夏天的湖水会出现温跃层/);
  });
});

test("following a passage arrives at its turn, opened and marked", async () => {
  await withPage(site.browser, {}, async (page) => {
    await search(page, "oxygen");
    await page.locator(".passages a").first().click();
    await page.waitForURL(/\/x\/posts\/lake\/#t-/);
    await page.waitForFunction(() => CSS.highlights.has("found"));
    await page.waitForTimeout(500);
    const arrived = await page.evaluate(() => {
      const id = decodeURIComponent(location.hash.slice(1).split(":~:")[0]!);
      const turn = document.getElementById(id)!;
      const { top, bottom } = turn.getBoundingClientRect();
      const marked = [...CSS.highlights.get("found")!].map((range) => (range as Range).toString());
      return {
        open: turn.querySelector("details")!.open,
        inView: bottom > 0 && top < innerHeight,
        marked,
        text: turn.textContent,
      };
    });
    assert.deepEqual(arrived.marked, ["oxygen"]);
    assert.equal(arrived.open, true);
    assert.equal(arrived.inView, true);
    assert.match(arrived.text!, /深水缺氧/);
  });
});

test("what is typed searches by itself; going back and forward restores searches", async () => {
  await withPage(site.browser, {}, async (page) => {
    await page.goto(`${site.url}/search/`);
    await page.locator("#q").pressSequentially("thermocline");
    await page.locator("#hits h2").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/q=thermocline/);
    await page.locator("#q").fill("三角洲");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelector("#hits h2")?.textContent?.includes("三角洲"));
    await page.goto(`${site.url}/about/`);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector("#hits h2")?.textContent?.includes("三角洲"));
    assert.equal(await page.locator("#q").inputValue(), "三角洲");
  });
});

test("a submitted search is a step in history", async () => {
  await withPage(site.browser, {}, async (page) => {
    await search(page, "温跃层");
    await page.locator("#lang").selectOption("en");
    await page.waitForURL(/lang/);
    assert.equal(await page.title(), "温跃层 lang:en · 搜索 · 试验");
    await page.goBack();
    await page.waitForFunction(() => (document.querySelector("#q") as HTMLInputElement).value === "温跃层");
    await page.waitForFunction(() => document.querySelectorAll("#hits .hit").length === 1);
    assert.equal(await page.title(), "温跃层 · 搜索 · 试验", "steps can be told by the page's title");
    await page.goForward();
    await page.waitForFunction(() =>
      (document.querySelector("#q") as HTMLInputElement).value.includes("lang:en"),
    );
  });
});

test("an input method's letters are not searched, only what it gives in the end", async () => {
  await withPage(site.browser, {}, async (page) => {
    await page.goto(`${site.url}/search/`);
    await page.locator("#q").focus();
    const client = await page.context().newCDPSession(page);
    for (const text of ["w", "we", "wen'yue", "wen'yue'ceng"]) {
      await client.send("Input.imeSetComposition", {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    }
    await page.waitForTimeout(400);
    assert.equal(new URL(page.url()).search, "", "nothing is searched while composing");
    assert.equal(await page.locator("#hits .hit").count(), 0);
    await client.send("Input.insertText", { text: "温跃层" });
    await page.locator("#hits .hit").first().waitFor();
    await page.waitForURL((url) => url.searchParams.get("q") === "温跃层");
  });
});

test("arrows, Enter, Escape and the slash work", async () => {
  await withPage(site.browser, {}, async (page) => {
    await search(page, "温跃层");
    await page.locator(".passages a").first().waitFor();
    await page.locator("#q").focus();
    await page.keyboard.press("ArrowDown");
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");
    assert.equal(await focused(), "湖水学的入门课");
    await page.keyboard.press("ArrowDown");
    assert.match(await focused(), /温跃层/);
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "q");
    await page.locator("h1").click();
    await page.keyboard.press("/");
    assert.equal(await page.evaluate(() => document.activeElement?.id), "q");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/posts\/lake/);
  });
});

test("filters need no syntax, and say what they did in the box", async () => {
  await withPage(site.browser, {}, async (page) => {
    await search(page, "lake");
    assert.deepEqual((await listTitles(page)).sort(), ["河流与三角洲", "湖水学的入门课"].sort());
    await page.locator("#from").fill("2025");
    await page.locator("#from").blur();
    await page.waitForFunction(() => document.querySelectorAll("#hits .hit").length === 1);
    assert.deepEqual(await listTitles(page), ["河流与三角洲"]);
    await page.locator("#from").fill("");
    await page.locator("#from").blur();
    await page.waitForFunction(() => document.querySelectorAll("#hits .hit").length === 2);
    await page.locator("#field").selectOption("tag");
    await page.locator("#name").fill("lakes");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.querySelectorAll("#hits .hit").length === 1);
    assert.equal(await page.locator("#q").inputValue(), "lake tag:lakes");
    await page.locator("#chips button").click();
    await page.waitForFunction(() => document.querySelectorAll("#hits .hit").length === 2);
    await search(page, "speaker:湖泊学家 温跃层");
    await page.locator(".passages li").first().waitFor();
    assert.match((await page.locator(".passages").textContent())!, /深水缺氧/);
    assert.equal(await page.locator(".passages li").count(), 1);
  });
});

test("titles and names are suggested in Chinese, pinyin and initials before the index of words is touched", async () => {
  await withPage(site.browser, {}, async (page) => {
    for (const typed of ["欧阳", "ouyanghu", "oyhs"]) {
      await page.goto(`${site.url}/search/`);
      site.requests.length = 0;
      await page.locator("#q").evaluate((box: HTMLInputElement, value) => {
        box.value = value;
        box.dispatchEvent(new InputEvent("input"));
      }, typed);
      await page.locator("#suggestions a").first().waitFor();
      const asked = site.requests.filter((path) => path.includes("/search/index/"));
      const firstTerm = asked.findIndex((path) => path.includes("/terms/"));
      const lastName = asked.findLastIndex((path) => path.includes("/names/"));
      assert.ok(firstTerm === -1 || lastName < firstTerm, asked.join(" "));
      assert.match((await page.locator("#suggestions").textContent())!, /欧阳湖生/);
    }
    await page.locator("#q").fill("hsx");
    await page.waitForFunction(() =>
      document.querySelector("#suggestions")?.textContent?.includes("湖水学的入门课"),
    );
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL(/posts\/lake/);
  });
});

test("what the head could not fetch the worker fetches; an emptied box shows the newest posts again", async () => {
  await withPage(site.browser, { tolerant: true }, async (page) => {
    let asked = 0;
    await page.route("**/index/manifest.bin", (route) => (asked++ === 0 ? route.abort() : route.continue()));
    await search(page, "温跃层");
    assert.deepEqual(await listTitles(page), ["湖水学的入门课"]);
    assert.equal(asked, 2);
    assert.equal(await page.locator("#without").isVisible(), false);
    await page.locator("#q").fill("");
    await page.locator("#without a[href='/x/posts/lake/']").waitFor();
  });
});

test("nothing found says so, says which word is to blame, and says what to try", async () => {
  await withPage(site.browser, {}, async (page) => {
    await search(page, "温跃层 zzyzx");
    assert.match((await page.locator("#count").textContent())!, /温跃层 zzyzx/);
    assert.match((await page.locator("#results").textContent())!, /zzyzx/);
    assert.equal(await page.locator("#count").getAttribute("role"), "status");
  });
});

test("where nothing is found names are suggested to whoever follows a link too, and only there", async () => {
  await withPage(site.browser, {}, async (page) => {
    const suggested = page.locator("#suggestions a");
    await search(page, "ouyanghu");
    await suggested.first().waitFor();
    assert.deepEqual(await suggested.allTextContents(), ["欧阳湖生"]);
    await page.locator("#q").fill("欧阳湖生");
    await page.keyboard.press("Enter");
    await page.locator(".hit").first().waitFor();
    await page.waitForTimeout(300);
    assert.equal(await page.locator("#suggestions").isVisible(), false, "what is found stays where it is");
    await page.locator("#q").fill("oyhs");
    await page.keyboard.press("Enter");
    await suggested.first().waitFor();
    await page.reload();
    await suggested.first().waitFor();
  });
});

test("on a phone the filters are folded, but for the names that are set", async () => {
  await withPage(site.browser, { width: 390, height: 844 }, async (page) => {
    await search(page, "温跃层 person:欧阳湖生");
    const shown = (selector: string) => page.locator(selector).isVisible();
    assert.deepEqual(
      [await shown("#lang"), await shown("#name"), await shown("#chips button")],
      [false, false, true],
    );
    await page.locator("#filters").click();
    assert.deepEqual([await shown("#lang"), await shown("#name")], [true, true]);
    assert.equal(await page.locator("#filters").getAttribute("aria-expanded"), "true");
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.locator("#lang").waitFor();
    assert.equal(await shown("#filters"), false);
  });
});

test("without a script the page offers posts, indexes and a search engine", async () => {
  await withPage(site.browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(`${site.url}/search/`);
    assert.ok(await page.locator("#without a[href='/x/posts/lake/']").isVisible());
    assert.ok(await page.locator("a[href='/x/people/']").last().isVisible());
    assert.ok(await page.locator("form[action^='https://duckduckgo.com']").isVisible());
    assert.equal(await page.locator("#narrow").isVisible(), false);
    assert.equal(await page.locator("#filters").isVisible(), false);
  });
});
