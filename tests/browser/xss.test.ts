/** Nothing that a post holds may run: the payloads, built into pages, opened and touched in a browser without any policy. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { createMiniSite, toPost } from "../support/build.ts";
import { openBrowser, serve, withPage } from "./browser.ts";

const fixture = new URL("../fixtures/xss/payloads.json", import.meta.url);
const payloads: string[] = JSON.parse(readFileSync(fixture, "utf8"));

let browser: Browser;
before(async () => {
  browser = await openBrowser();
});
after(() => browser.close());

/** Words around each payload: a page that shows them all, in order, was swallowed by none of its payloads. */
const begin = (index: number) => `起${index}始`;
const end = (index: number) => `末${index}尾`;

function writeBody(place: (payload: string, index: number) => string): string {
  return payloads.map((payload, i) => `${begin(i)}\n\n${place(payload, i)}\n\n${end(i)}\n\n`).join("");
}

/** On one line, as labels and summaries are. */
const flat = (payload: string) => payload.replace(/\s+/g, " ");

const fold = (inside: string, summary = "Original English") =>
  `<details>\n<summary>${summary}</summary>\n\n${inside}\n\n</details>`;

const bodies: Record<string, string> = {
  alone: writeBody((payload) => payload),
  within: writeBody(
    (payload) => `前文 ${payload} 后文\n\n- 一项 ${flat(payload)}\n\n> 引文 ${flat(payload)}`,
  ),
  labels: writeBody((payload, i) => {
    const turn = `**${flat(payload)}**: 第 ${i} 段。\n\n${fold(`**${flat(payload)}**: Passage ${i}.`)}`;
    return `${turn}\n\n${turn}`;
  }),
  folds: writeBody(
    (payload, i) => `第 ${i} 段中文。\n\n${fold(payload)}\n\n又一段。\n\n${fold("Words.", flat(payload))}`,
  ),
};

/** Every field of the front matter. */
const all = payloads.map(flat);
const fields = {
  title: all.join(" "),
  summary: all.join(" "),
  insight: all.join(" "),
  author: all[7],
  speaker: all[8],
  guest: all[9],
  source: "javascript:window.pwned=1",
  cover: "javascript:window.pwned=1",
  category: all[0],
  area: all[7],
  series: all[14],
  status: all[7],
  tags: all,
  people: all,
  companies_orgs: all,
  products_models: all,
  media_books: all,
  project: all,
  speakers: Object.fromEntries(all.map((payload) => [payload, payload])),
};

interface Found {
  /** What ran, by the value that it assigned or the dialog that it opened. */
  ran: string[];
  /** Links whose address is no web page, mail or phone call. */
  links: string[];
  /** Requests to other hosts, and pages that opened by themselves. */
  left: string[];
  text: string;
}

/** As text: what compiles this file would put names of its own into a function. */
const DETECTOR = `
  Object.defineProperty(window, "pwned", { set: (value) => window.__ran(value) });
  for (const name of ["alert", "prompt", "confirm", "print"]) window[name] = () => window.__ran(name);
`;

/** Opens a page, touches every element of it in every way, and says what happened. */
function openAndTouch(url: string): Promise<Found> {
  const context = { bypassCSP: true };
  return withPage(browser, { tolerant: true, context }, async (page, log) => {
    const ran: string[] = [];
    const left: string[] = [];
    await page.context().exposeBinding("__ran", (_source, what) => void ran.push(String(what)));
    await page.context().addInitScript({ content: DETECTOR });
    page.on("dialog", (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    page.context().on("page", (opened) => left.push(opened.url()));
    await page.goto(url, { waitUntil: "load" });
    // The search page writes its query into its own address.
    const isOwn = (address: string) => new URL(address).pathname === new URL(url).pathname;
    page.on("framenavigated", (frame) => !isOwn(frame.url()) && left.push(frame.url()));
    const text = await page.evaluate(() => document.body.textContent ?? "");
    const links = await page.evaluate(touch);
    await page.waitForTimeout(300);
    return { ran, links, left: [...left, ...log.foreign], text };
  });
}

/** Runs in the page. Links to pages are not followed: what they are is read off the address as the browser sees it. */
function touch(): string[] {
  const events = [
    "mouseover",
    "mouseenter",
    "pointerdown",
    "mousedown",
    "keydown",
    "focus",
    "animationstart",
    "begin",
  ];
  const links: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>(
    "body *, head > title, head > link, head > meta",
  )) {
    for (const type of events) element.dispatchEvent(new Event(type, { bubbles: false }));
    if (element instanceof HTMLDetailsElement) element.open = true;
    if (!element.closest("main")) continue;
    element.focus?.();
    const address = element.getAttribute("href") ?? element.getAttribute("xlink:href");
    const isPage =
      address !== null && /^(https?|mailto|tel):$/.test(new URL(address, document.baseURI).protocol);
    if (address !== null && !isPage) links.push(address);
    if (!isPage && !element.closest("a[href^='http'], a[href^='/'], a[href^='#']")) {
      element.dispatchEvent(new MouseEvent("click", { bubbles: false, cancelable: true }));
    }
  }
  return links;
}

test("the detector sees scripts, handlers, links, dialogs and requests", async (t) => {
  const site = createMiniSite(t, {});
  writeFileSync(
    join(site.content, "index.html"),
    `<!doctype html><meta charset=utf-8><main><script>window.pwned='script'</script><script src=https://example.org/x.js></script>
<img src=x onerror="window.pwned='image'"><svg onload="window.pwned='svg'"></svg><input onfocus="window.pwned='focus'">
<a href="javascript:void(window.pwned='link')">x</a><b onmouseover="window.pwned='hover'">x</b><details ontoggle="window.pwned='toggle'">x</details>
<button onclick="alert(1)">x</button><iframe srcdoc="<script>parent.pwned='frame'</script>"></iframe></main>`,
  );
  const served = await serve(site.content);
  t.after(served.close);
  const { ran, links, left } = await openAndTouch(`${served.url}/`);
  assert.deepEqual([...new Set(ran)].sort(), [
    "alert",
    "focus",
    "frame",
    "hover",
    "image",
    "link",
    "script",
    "svg",
    "toggle",
  ]);
  assert.deepEqual(links, ["javascript:void(window.pwned='link')"]);
  assert.ok(left.includes("https://example.org/x.js"), left.join("\n"));
});

test("no payload runs on any page it is built into", async (t) => {
  const site = createMiniSite(t, { "posts/fields.md": toPost(fields, bodies.alone) });
  for (const [name, body] of Object.entries(bodies)) site.write(`posts/${name}.md`, toPost({}, body));
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  const served = await serve(site.output);
  t.after(served.close);
  const paths = [
    ...[...Object.keys(bodies), "fields"].map((name) => `/posts/${name}/`),
    "/",
    "/people/",
    `/search/?q=${encodeURIComponent(payloads[7]!)}`,
  ];
  for (const path of paths) {
    const { text, ...found } = await openAndTouch(served.url + path);
    assert.deepEqual(found, { ran: [], links: [], left: [] }, path);
    if (!path.startsWith("/posts/")) continue;
    let at = 0;
    for (const word of payloads.flatMap((_, i) => [begin(i), end(i)])) {
      at = text.indexOf(word, at);
      assert.ok(at >= 0, `${path} lost ${word}`);
    }
  }
});
