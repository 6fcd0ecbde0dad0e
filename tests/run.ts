/**
 * Runs every test file, or those given: `npm run test-some -- tests/unit/slug.test.ts`. Only npm has Node 20 read TypeScript (`.npmrc`).
 * Most of them wait for builds and browsers in processes of their own: more files than cores run side by side. The files of some rooms
 * share a process for each place: to load the project takes longer than most of those in `unit/` and `spec/`, and those in `browser/` share
 * sites and a browser.
 */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath, pathToFileURL } from "node:url";
import { listFiles } from "./support/trees.ts";

const folder = fileURLToPath(new URL("../tests", import.meta.url));
const given = process.argv.slice(2).map((file) => resolve(file));
const all = listFiles(folder)
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => join(folder, file));

const places = availableParallelism() + 2;

/** Files that import some of a room's each, and so run their tests. */
function groupFiles(room: string, into: string, count = places): string[] {
  const files = all.filter((file) => isIn(room, file));
  return Array.from({ length: count }, (_, group) => {
    const own = files.filter((_, index) => index % count === group);
    const file = join(into, `${room}-${group}.mjs`);
    writeFileSync(file, own.map((one) => `import ${JSON.stringify(pathToFileURL(one).href)};\n`).join(""));
    return file;
  });
}

const groups = mkdtempSync(join(tmpdir(), "duizhao-tests-"));
process.once("exit", () => rmSync(groups, { recursive: true, force: true }));
const rooms = ["browser", "spec", "unit"];
const isIn = (room: string, file: string): boolean => file.startsWith(join(folder, room) + sep);
// The short ones last, so that no long one ends alone: what is much to read is mostly long to run.
const alone = all
  .filter((file) => !rooms.some((room) => isIn(room, file)))
  .sort((one, other) => statSync(other).size - statSync(one).size);
const files =
  given.length > 0
    ? given
    : [
        // They wait for the browser now and then: beside them others have work for both cores.
        ...groupFiles("browser", groups, Math.ceil(places / 2)),
        ...alone.slice(0, alone.length >> 1),
        ...["spec", "unit"].flatMap((room) => groupFiles(room, groups)),
        ...alone.slice(alone.length >> 1),
      ];

run({ files, concurrency: places })
  .on("test:fail", () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
