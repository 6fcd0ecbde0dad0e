/**
 * `npm run build`, `check`, `new` and `entities`: the command line, from the bundle that `npm install` has left (`prepare.mjs`) where the
 * sources are still the same. Of a small site's build the half is reading two hundred TypeScript files and what they need. A preview
 * begins with the sources, since Eleventy looks for changes in them.
 */
import path from "node:path";
import { pathToFileURL } from "node:url";
import { digestFiles, findBundle, bundleFolder as folder, root } from "./bundle-place.mjs";

const bundle = findBundle();

if (bundle) {
  // Eleventy takes paths from the project's folder on.
  process.env.DUIZHAO_CONFIG = path.relative(root, path.join(bundle, "config.mjs"));
  await import(pathToFileURL(path.join(bundle, "main.mjs")).href);
} else {
  await import("tsx");
  await import("./main.ts");
  // Whoever works on the sources checks and builds them by turns: one bundle for each change is enough.
  if (process.argv[2] === "build" && process.exitCode === 0) {
    const { keepBundle } = await import("./keep-bundle.ts");
    // Whatever goes wrong here, the site is published.
    await keepBundle(root, folder, digestFiles).catch(() => {});
  }
}
// Clearing up all that was in memory takes time. Where output goes to a pipe, it may not be out yet.
await Promise.all(
  [process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))),
);
process.exit();
