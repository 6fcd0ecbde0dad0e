/**
 * A real browser for tests. A missing one is a failure, never a skip: the system's Chromium or Chrome, else the one inside
 * the npm package `@sparticuz/chromium`.
 */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { type BrowserFile, unpackChromium } from "../support/packaged-chromium.ts";

export { serve } from "../support/serve.ts";

const NAMES = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
];
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  // Names of other hosts lead nowhere, whatever the page or the browser itself may ask for.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
];

/** Starts a browser without a window. `packaged: true` passes the system's over. Throws with every attempt's reason. */
export async function openBrowser(options: { packaged?: boolean } = {}): Promise<Browser> {
  const reasons: string[] = [];
  for (const find of options.packaged ? [unpackChromium] : [...systemBrowsers(), unpackChromium]) {
    try {
      const { path, env } = find();
      return await chromium.launch({ executablePath: path, args: ARGS, env: { ...process.env, ...env } });
    } catch (error) {
      reasons.push(String(error));
    }
  }
  throw new Error(
    `No browser starts. Install Chromium or Chrome, or set CHROME_PATH.\n${reasons.join("\n")}`,
  );
}

function systemBrowsers(): (() => BrowserFile)[] {
  const chosen = process.env.CHROME_PATH;
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin"].filter(Boolean);
  const found = chosen
    ? [chosen]
    : NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).concat(PLACES);
  return [...new Set(found)].filter((path) => existsSync(path)).map((path) => () => ({ path, env: {} }));
}

export interface PageOptions {
  /** Viewport in CSS pixels; 1280 × 800 when not given. */
  width?: number;
  height?: number;
  colorScheme?: "light" | "dark";
  reducedMotion?: "reduce" | "no-preference";
  javaScriptEnabled?: boolean;
  /** Console errors, uncaught exceptions and requests to other hosts are only recorded; otherwise they fail the test. */
  tolerant?: boolean;
  /** Anything else that Playwright's contexts take. */
  context?: BrowserContextOptions;
}

/** What a page did while a test used it. */
export interface PageLog {
  /** Requests to another host, none of which went out. */
  foreign: string[];
  /** Console errors and uncaught exceptions. */
  errors: string[];
}

/** Gives `use` a page in a context (storage, history) of its own, and closes it whatever happens. */
export async function withPage<T>(
  browser: Browser,
  options: PageOptions,
  use: (page: Page, log: PageLog) => Promise<T>,
): Promise<T> {
  const { width = 1280, height = 800, colorScheme, reducedMotion, javaScriptEnabled, tolerant } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    javaScriptEnabled: javaScriptEnabled ?? true,
    ...(colorScheme && { colorScheme }),
    ...(reducedMotion && { reducedMotion }),
    ...options.context,
  });
  const log: PageLog = { foreign: [], errors: [] };
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    const own = hostname === "127.0.0.1" || hostname === "localhost";
    if (/^(https?|wss?):$/.test(protocol) && !own) log.foreign.push(request.url());
  });
  context.on("console", (message) => {
    if (message.type() === "error") log.errors.push(message.text());
  });
  context.on("weberror", (error) => log.errors.push(String(error.error())));
  try {
    const result = await use(await context.newPage(), log);
    if (!tolerant) assert.deepEqual(log, { foreign: [], errors: [] });
    return result;
  } finally {
    await context.close();
  }
}
