/**
 * The Chromium inside the npm package `@sparticuz/chromium`: Linux only, needs nothing installed.
 *
 * The package unpacks into the system's temp folder and takes a file that is there for a finished one, so two test
 * files starting together would run half a browser. Here a child unpacks into a folder of its own, which is then renamed.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** A browser to start: its file, and what its environment needs beside the process's own. */
export interface BrowserFile {
  path: string;
  env: Record<string, string>;
}

/** Unpacks the packaged Chromium once (70 MB packed, about four seconds) and says how to start it. */
export function unpackChromium(): BrowserFile {
  const require = createRequire(import.meta.url);
  const entry = require.resolve("@sparticuz/chromium");
  const { version } = require(join(entry, "../../../package.json")) as { version: string };
  const home = join(tmpdir(), `duizhao-chromium-${version}`);
  if (!existsSync(home)) unpackInto(home, entry);
  const path = join(home, "chromium");
  const env: Record<string, string> = {};
  // Without any font configuration on the machine, the package's own font keeps text from measuring zero.
  if (!existsSync("/etc/fonts/fonts.conf") || !existsSync("/usr/share/fonts"))
    env.FONTCONFIG_PATH = join(home, "fonts");
  // The package brings the libraries a bare machine lacks; where the machine has its own, those fit better.
  if (spawnSync(path, ["--version"]).status !== 0) env.LD_LIBRARY_PATH = join(home, "al2023", "lib");
  return { path, env };
}

function unpackInto(home: string, entry: string): void {
  const own = mkdtempSync(`${home}-`);
  // AWS_EXECUTION_ENV is how the package is told to unpack its libraries as well.
  const env = { ...process.env, TMPDIR: own, NODE_OPTIONS: "", AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };
  const script = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((m) => (m.default.default ?? m.default).executablePath()).catch((e) => { console.error(e); process.exit(1) })`;
  execFileSync(process.execPath, ["-e", script], { env, stdio: ["ignore", "ignore", "inherit"] });
  // The package's configuration looks for its font in the folders of a cloud function only.
  const fonts = `<dir>${join(home, "fonts")}</dir><cachedir>${join(home, "fonts-cache")}</cachedir>`;
  writeFileSync(join(own, "fonts/fonts.conf"), `<?xml version="1.0"?>\n<fontconfig>${fonts}</fontconfig>\n`);
  try {
    renameSync(own, home);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    // Another process was first: its folder is as good.
    if (!existsSync(home)) throw error;
  }
}
