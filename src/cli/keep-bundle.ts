import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { writeCacheFile } from "../posts/write-cache-file.ts";

/** Besides the sources: what says how they are read, and which versions of the libraries they find. */
const more = ["package.json", "tsconfig.json", "node_modules/.package-lock.json"];

/**
 * Leaves the command line and Eleventy's configuration as one bundle for `launch.mjs`. Libraries stay where they are.
 *
 * @param folder of the cache; nothing else lies in it.
 * @param digestFiles as `launch.mjs` does it.
 */
export async function keepBundle(
  root: string,
  folder: string,
  digestFiles: (from: string, names: readonly string[]) => string,
): Promise<void> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: "src/cli/main.ts", config: ".eleventy.ts" },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    charset: "utf8",
    outExtension: { ".js": ".mjs" },
    plugins: [inPlace(root)],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  const inputs = [...Object.keys(metafile.inputs), ...more].filter((name) =>
    fs.existsSync(path.join(root, name)),
  );
  const digest = digestFiles(root, inputs);
  fs.rmSync(folder, { recursive: true, force: true });
  const outputs = outputFiles.map(({ path: file, contents }) => {
    writeCacheFile(path.join(folder, digest, path.basename(file)), contents);
    return path.basename(file);
  });
  const made = digestFiles(path.join(folder, digest), outputs);
  writeCacheFile(path.join(folder, "list.json"), JSON.stringify({ root, digest, inputs, outputs, made }));
}

/** The bundle may lie anywhere: libraries are named by their places, and modules believe that they are where they were. */
function inPlace(root: string): Plugin {
  return {
    name: "in-place",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) => {
        if (kind === "entry-point") return undefined;
        return { path: name.startsWith("node:") ? name : import.meta.resolve(name), external: true };
      });
      onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
        const text = fs.readFileSync(file, "utf8");
        if (!file.startsWith(root) || !text.includes("import.meta.url")) return undefined;
        const url = JSON.stringify(pathToFileURL(file).href);
        return { loader: "ts", contents: text.replaceAll("import.meta.url", url) };
      });
    },
  };
}
