/** Names that are one word, longer than a phone is wide, make no page wider. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { toPost } from "../support/build.ts";
import { withPage } from "./browser.ts";
import { useBuiltSite } from "./built-site.ts";

/** 60 letters, as an address in the place of a name, and 88; a label takes 58. */
const address = `https://example.org/@${"lampenwaerterin".repeat(3).slice(0, 39)}`;
const person = "Leuchtturmwaertergehilfen".repeat(4).slice(0, 88);
const speaker = "Nebelhornblaeserinnen".repeat(3).slice(0, 58);

const pair = (zh: string, en: string): string =>
  `**${speaker}**: ${zh}\n\n<details>\n<summary>Original English</summary>\n\n**${speaker}**: ${en}\n\n</details>\n\n`;
const fields = {
  date: "2024-05-06",
  speaker: address,
  author: person,
  people: [person, speaker],
  companies_orgs: [`${person}verein`],
  tags: [address.replaceAll(/\W/g, "")],
  series: `${person}reihe`,
  category: `${person}fach`,
  area: `${person}feld`,
  summary: "谈灯塔。",
};
const body =
  pair(
    `灯塔由${person}看守，雾天另有${speaker}。`,
    `The lighthouse is kept by ${person}, and by ${speaker} in fog.`,
  ) + pair("灯塔在岛上，入夜才亮。", "The lighthouse stands on the island and is lit at night.").repeat(4);

const site = useBuiltSite({
  "site.yaml": "title: 试验\nurl: https://example.org\n",
  "posts/first.md": toPost({ ...fields, title: "灯塔" }, body),
  "posts/second.md": toPost({ ...fields, title: "再谈灯塔", date: "2024-05-07" }, body),
});

/** What reaches beyond the page's edge, and how wide that makes it. */
function findWide(page: Page): Promise<{ width: number; wide: string[] }> {
  return page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    wide: [...document.querySelectorAll("body *")].flatMap((one) =>
      one.getBoundingClientRect().right > innerWidth + 1
        ? [`${one.parentElement!.className} > ${one.tagName}.${one.className}`]
        : [],
    ),
  }));
}

test("a name without spaces makes no page wider than a phone", async () => {
  await withPage(site.browser, { width: 390, height: 844 }, async (page) => {
    const check = async (what: string): Promise<void> =>
      assert.deepEqual(await findWide(page), { width: 390, wide: [] }, what);
    const open = (path: string) => page.goto(site.url + path);
    await open("/");
    assert.match((await page.locator(".rows").textContent())!, RegExp(speaker));
    await check("home");
    await open("/posts/first/");
    assert.equal(await page.locator(".cast li").count(), 1);
    for (const view of ["details", "both", "en"]) {
      await page.evaluate((mode) => {
        document.documentElement.dataset.view = mode;
      }, view);
      await check(`post, ${view}`);
    }
    for (const name of [person, speaker]) {
      await open(`/people/${name.toLowerCase()}/`);
      await page.locator("h1").waitFor();
      assert.ok((await page.locator(".passages li").count()) > 0, "the page of the name has passages");
      await check(`page of ${name}`);
    }
    for (const query of ["灯塔", `灯塔 person:${person}`, `zzyzx person:${person}`]) {
      await open(`/search/?q=${encodeURIComponent(query)}`);
      await page.locator("#hits[aria-busy=false]").waitFor({ state: "attached" });
      if (!query.startsWith("z")) await page.locator(".passages li").first().waitFor();
      await check(`search for ${query}`);
    }
    await page.locator("#q").fill(person.slice(0, 9));
    await page.locator("#suggestions li").first().waitFor();
    await check("suggestions");
  });
});
