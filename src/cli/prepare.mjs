/**
 * The end of `npm install`: makes the bundles that builds start from. Without them a build makes its own, so nothing that goes wrong
 * here is a reason not to install.
 */
import { bundleFolder, digestFiles, findBundle, root } from "./bundle-place.mjs";

try {
  await import("tsx");
  const { keepBundle } = await import("./keep-bundle.ts");
  const { createBundles } = await import("../eleventy/bundles.ts");
  const bundles = createBundles();
  await Promise.all([
    findBundle() ?? keepBundle(root, bundleFolder, digestFiles),
    bundles.openWorker(),
    bundles.openAssets(),
  ]);
} catch (error) {
  process.stderr.write(`Builds will start more slowly: ${error.message}\n`);
}
