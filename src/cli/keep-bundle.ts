import fs from "node:fs";
import { isBuiltin } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { surroundings } from "../eleventy/made-of.ts";
import { writeSharedFile } from "../posts/write-cache-file.ts";
import { regexpLiterals } from "../workers/regexp-literals.ts";
import { toAscii } from "../workers/to-ascii.ts";

/** What makes the bundle and starts from it. */
const makers = ["src/cli/keep-bundle.ts", "src/cli/launch.mjs", "src/cli/bundle-place.mjs"];

/**
 * Leaves the command line and Eleventy's configuration, with the libraries that they use, as one bundle for `launch.mjs`.
 *
 * @param folder where nothing else lies.
 * @param digestFiles as `launch.mjs` does it.
 * @throws when the folder cannot be written, before any work is done.
 */
export async function keepBundle(
  root: string,
  folder: string,
  digestFiles: (from: string, names: readonly string[]) => string,
): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const here = JSON.stringify(pathToFileURL(path.join(root, "package.json")).href);
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: "src/cli/main.ts", config: ".eleventy.ts" },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    supported: regexpLiterals,
    // Code that is read anew in every build: a fifth shorter without blanks, and half as many bytes in ASCII.
    charset: "ascii",
    minifyWhitespace: true,
    minifySyntax: true,
    outExtension: { ".js": ".mjs" },
    legalComments: "none",
    // Libraries written for `require` go on using it.
    banner: {
      js: `import { createRequire as toRequire } from "node:module"; const require = toRequire(${here});`,
    },
    plugins: [inPlace],
    metafile: true,
    write: false,
    logLevel: "silent",
  });
  // What npm notes of the libraries stands for them.
  const sources = Object.keys(metafile.inputs).filter((name) => !name.includes("node_modules/"));
  const inputs = [...sources, ...makers, ...surroundings].filter((name) =>
    fs.existsSync(path.join(root, name)),
  );
  const digest = digestFiles(root, inputs);
  const outputs = outputFiles.map(({ path: file, text }) => {
    writeSharedFile(path.join(folder, digest, path.basename(file)), toAscii(text));
    return path.basename(file);
  });
  const made = digestFiles(path.join(folder, digest), outputs);
  const list = "list.json";
  writeSharedFile(path.join(folder, list), JSON.stringify({ root, digest, inputs, outputs, made }));
  // Last: a build that started from this very bundle a moment ago goes on reading it.
  for (const name of fs.readdirSync(folder))
    if (name !== digest && name !== list)
      fs.rmSync(path.join(folder, name), { recursive: true, force: true });
}

/** Libraries that no build needs, and those that are more than JavaScript. */
const outside = /^(?:esbuild|tsx|chokidar|fsevents|@11ty\/eleventy-dev-server)$/;

/** The bundle may lie anywhere: what stays outside is named by its place, and modules believe that they are where they were. */
const inPlace: Plugin = {
  name: "in-place",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) => {
      if (kind === "entry-point") return undefined;
      if (isBuiltin(name)) return { path: name, external: true };
      return outside.test(name) ? { path: findPlace(name), external: true } : undefined;
    });
    onLoad({ filter: /\.(?:ts|[cm]?js)$/ }, ({ path: file }) => {
      const text = fs.readFileSync(file, "utf8");
      if (!text.includes("import.meta.url")) return undefined;
      const url = JSON.stringify(pathToFileURL(file).href);
      const loader = file.endsWith(".ts") ? "ts" : "js";
      return { loader, contents: text.replaceAll("import.meta.url", url) };
    });
  },
};

function findPlace(name: string): string {
  try {
    return import.meta.resolve(name);
  } catch {
    // Not installed here, and asked for by nobody.
    return name;
  }
}
