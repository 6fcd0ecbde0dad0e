import fs from "node:fs";
import path from "node:path";
import { build } from "esbuild";

/** The browser's files: what to publish, and the names layouts use. */
export interface Assets {
  /** `site.css` → `/assets/site-1A2B3C4D.css`; `early.js:inline` → the code itself. */
  urls: Record<string, string>;
  files: Map<string, Uint8Array>;
}

/**
 * Bundles every script, stylesheet and picture that lies directly in `src/browser`: minified, named by content. What is named
 * `early…` is printed into the head of pages instead: a file less to wait for.
 */
export async function buildAssets(projectRoot: string): Promise<Assets> {
  const folder = path.join(projectRoot, "src/browser");
  const entries = fs
    .readdirSync(folder)
    .filter((name) => /\.(ts|css|svg)$/.test(name) && !name.endsWith(".d.ts"))
    .sort();
  const { outputFiles } = await build({
    entryPoints: entries.map((name) => path.join(folder, name)),
    absWorkingDir: projectRoot,
    outdir: path.join(projectRoot, "assets"),
    entryNames: "[name]-[hash]",
    bundle: true,
    minify: true,
    format: "iife",
    target: ["es2022", "chrome109", "firefox115", "safari16"],
    charset: "utf8",
    loader: { ".svg": "copy" },
    write: false,
    logLevel: "silent",
  });
  const assets: Assets = { urls: {}, files: new Map() };
  for (const { path: file, contents, text } of outputFiles) {
    const name = path.basename(file);
    const plain = name.replace(/-[A-Z0-9]{8}\./, ".");
    // What is printed into pages is no file of its own.
    if (plain.startsWith("early")) assets.urls[`${plain}:inline`] = text.trim();
    else {
      assets.urls[plain] = `/assets/${name}`;
      assets.files.set(`assets/${name}`, contents);
    }
  }
  return assets;
}
