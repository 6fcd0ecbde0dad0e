/** The search page of a test's site: asking it, and what it says. */
import type { Page } from "playwright-core";

/** A turn and its original, spoken by an editor. */
export const pair = (zh: string, en: string): string =>
  `**编辑**: ${zh}\n\n<details>\n<summary>Original English</summary>\n\n**Editor**: ${en}\n\n</details>\n\n`;

/** Turns that hold nothing anybody looks for. */
export const filler = pair("闲话。", "Small talk.").repeat(3);

export const listTitles = (page: Page): Promise<string[]> => page.locator("#hits h2").allTextContents();

export const readStatus = (page: Page): Promise<string | null> => page.locator("#count").textContent();

/** Opens the page with a query, and waits for the list. @param root address of the site. */
export async function openSearch(page: Page, root: string, query: string): Promise<void> {
  await page.goto(`${root}/search/?q=${encodeURIComponent(query)}`);
  await page.locator("#hits[aria-busy=false]").waitFor({ state: "attached" });
}
