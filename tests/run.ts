/**
 * Runs every test file, or those given: `npm run test-some -- tests/unit/slug.test.ts`. Only npm has Node 20 read TypeScript (`.npmrc`).
 * Most of them wait for builds and browsers in processes of their own: more files than cores run side by side.
 */
import { availableParallelism } from "node:os";
import { join, resolve } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";
import { listFiles } from "./support/trees.ts";

const folder = fileURLToPath(new URL("../tests", import.meta.url));
const given = process.argv.slice(2).map((file) => resolve(file));
const all = listFiles(folder)
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => join(folder, file));

run({
  files: given.length > 0 ? given : all,
  concurrency: availableParallelism() + 1,
})
  .on("test:fail", () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
