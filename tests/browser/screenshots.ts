/**
 * Makes the pictures in `docs/screenshots/` from the project's own content: every kind of page, at phone and desktop width,
 * light and dark. Run it after a change of the look: `node --import tsx tests/browser/screenshots.ts`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildSite, projectRoot } from "../support/build.ts";
import { openBrowser, serve } from "./browser.ts";

const POST = "/posts/pretraining-data/";

/** Name of the picture → what it shows, its address, and how far down it looks. */
const SHOTS: Record<string, { title: string; path: string; turn?: number }> = {
  home: { title: "Home", path: "/" },
  "post-top": { title: "A post, its head", path: POST },
  "post-folded": { title: "A post, originals folded (the default)", path: `${POST}?view=details`, turn: 3 },
  "post-chinese": { title: "A post, Chinese only", path: `${POST}?view=zh`, turn: 3 },
  "post-both": { title: "A post, both languages", path: `${POST}?view=both`, turn: 3 },
  "post-side": {
    title: "A post, side by side (where the columns are wide enough)",
    path: `${POST}?view=side`,
    turn: 3,
  },
  "post-english": { title: "A post, English only", path: `${POST}?view=en`, turn: 3 },
  person: { title: "A person", path: "/people/jie-fu-li-xin-dun/" },
  index: { title: "All tags", path: "/tags/" },
  search: { title: "Search", path: "/search/?q=预训练" },
  explore: { title: "Explore", path: "/explore/" },
  glossary: { title: "Glossary", path: "/glossary/" },
};

const SIZES = {
  phone: { width: 390, height: 760 },
  desktop: { width: 1280, height: 800 },
};

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "duizhao-screenshots-"));
  const target = join(projectRoot, "docs/screenshots");
  mkdirSync(target, { recursive: true });
  const built = await buildSite({ content: join(projectRoot, "content"), output: folder });
  if (built.status !== 0) throw new Error(built.text);
  const site = await serve(folder);
  const browser = await openBrowser();
  try {
    for (const [size, viewport] of Object.entries(SIZES)) {
      for (const colorScheme of ["light", "dark"] as const) {
        const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
        const page = await context.newPage();
        for (const [name, { path, turn }] of Object.entries(SHOTS)) {
          if (name === "post-side" && size === "phone") continue;
          await page.goto(site.url + encodeURI(path));
          if (turn !== undefined) {
            await page
              .locator(".turn")
              .nth(turn)
              .evaluate((it) => it.scrollIntoView({ behavior: "instant" }));
          }
          await page.waitForTimeout(name === "search" ? 2000 : 200);
          const file = join(target, `${name}-${size}-${colorScheme}.webp`);
          writeFileSync(file, await toWebp(browser, await page.screenshot(), viewport));
        }
        await context.close();
      }
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
  writeFileSync(join(target, "README.md"), toGallery());
}

/** A page of Markdown that shows every picture. */
function toGallery(): string {
  const sections = Object.entries(SHOTS).map(([name, { title }]) => {
    const rows = Object.entries(SIZES)
      .filter(([size]) => name !== "post-side" || size !== "phone")
      .flatMap(([size, { width }]) =>
        ["light", "dark"].map(
          (scheme) =>
            `<img src="${name}-${size}-${scheme}.webp" width="${width > 600 ? 480 : 195}" alt="${title}: ${size}, ${scheme}">`,
        ),
      );
    return `## ${title}\n\n${rows.join("\n")}\n`;
  });
  const head =
    "# How it looks\n\nMade from the sample posts with `node --import tsx tests/browser/screenshots.ts`.\n";
  return [head, ...sections].join("\n");
}

/** The browser's own encoder: a third of the PNG's size. */
async function toWebp(
  browser: Browser,
  png: Buffer,
  size: { width: number; height: number },
): Promise<Buffer> {
  const page: Page = await browser.newPage();
  const url = await page.evaluate(
    async ([source, width, height]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width, height });
      canvas.getContext("2d")!.drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", 0.8);
    },
    [`data:image/png;base64,${png.toString("base64")}`, size.width, size.height] as const,
  );
  await page.close();
  return Buffer.from(url.slice(url.indexOf(",") + 1), "base64");
}

await main();
