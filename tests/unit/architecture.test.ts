import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { test } from "node:test";
import { listFiles } from "../support/trees.ts";

const root = join(import.meta.dirname, "../..");

/** The rooms, each below those it may look into besides itself and the nouns: as the table of the README has them. */
const TABLE = [
  ...readFileSync(join(root, "README.md"), "utf8").matchAll(/^\| `src\/(\w+)\/` \|.*\| ([^|]*)\|$/gm),
].map(([, room, into]) => [room!, into!.trim()] as const);
const ALL = TABLE.filter(([, into]) => into === "all").map(([room]) => room);
const ROOMS: Record<string, string> = Object.fromEntries(
  TABLE.filter(([, into]) => into !== "all").map(([room, into]) => [room, into.replaceAll(",", "")]),
);
const BANNED = /^(index|utils?|helpers?|commons?|types|misc|shared)\.ts$/;

const files = listFiles(join(root, "src")).filter((file) => /\.(ts|js|mjs|cjs)$/.test(file));
const read = (file: string) => readFileSync(join(root, file), "utf8");
const toRoom = (file: string) => (file.includes("/") ? file.slice(0, file.indexOf("/")) : "");

function readImports(file: string): string[] {
  const found = read(`src/${file}`).matchAll(
    /^(?:import|export)\b[^"';]*?from\s+"([^"]+)"|\bimport\(\s*"([^"]+)"|^import "([^"]+)"/gm,
  );
  return [...found].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

test("every import runs downhill", () => {
  const uphill: string[] = [];
  for (const file of files) {
    const room = toRoom(file);
    for (const name of readImports(file)) {
      if (name.startsWith("@11ty/") && room !== "eleventy") uphill.push(`src/${file} imports ${name}`);
      if (!name.startsWith(".")) continue;
      const target = relative(join(root, "src"), join(root, "src", dirname(file), name));
      const into = toRoom(target);
      const allowed = into === room || (into === "" && room !== "") || ALL.includes(room);
      if (!allowed && !ROOMS[room]?.split(" ").includes(into))
        uphill.push(`src/${file} imports src/${target}`);
    }
  }
  assert.deepEqual(uphill, []);
});

test("within the room of mentions, too, every import runs downhill", () => {
  const [, folders] =
    /`src\/mentions\/` \|.*within: `([^`]+)`/.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
  const order = folders?.split(" ").map((folder) => `mentions/${folder.slice(0, -1)}`) ?? [];
  const own = files.filter((file) => /^mentions\/.+\//.test(file));
  assert.deepEqual([...new Set(own.map(dirname))].sort(), [...order].sort());
  const uphill = own.flatMap((file) =>
    readImports(file)
      .map((name) => join(dirname(file), name))
      .filter((target) => order.indexOf(dirname(target)) > order.indexOf(dirname(file)))
      .map((target) => `${file} imports ${target}`),
  );
  assert.deepEqual(uphill, []);
});

test("no file looks at itself through others", () => {
  const left = new Map(
    files.map((file) => [file, readImports(file).map((name) => join(dirname(file), name))] as const),
  );
  // Who looks at nobody that is left goes, and so does whom nobody looks at: circles stay.
  for (let before = 0; before !== left.size; ) {
    before = left.size;
    const seen = new Set([...left.values()].flat());
    for (const [file, into] of left)
      if (!seen.has(file) || !into.some((target) => left.has(target))) left.delete(file);
  }
  assert.deepEqual([...left.keys()], []);
});

test("no room may look where it does not", () => {
  const looked = new Set<string>();
  for (const file of files)
    for (const name of readImports(file))
      if (name.startsWith("."))
        looked.add(
          `${toRoom(file)} ${toRoom(relative(join(root, "src"), join(root, "src", dirname(file), name)))}`,
        );
  const idle = Object.entries(ROOMS).flatMap(([room, into]) =>
    into
      .split(" ")
      .filter((one) => one !== "" && !looked.has(`${room} ${one}`))
      .map((one) => `${room}: ${one}`),
  );
  assert.deepEqual(idle, []);
});

test("every room is in the table", () => {
  const rooms = new Set(files.map(toRoom).filter((room) => room !== ""));
  assert.deepEqual(
    [...rooms].filter((room) => !(room in ROOMS) && !ALL.includes(room)),
    [],
  );
  for (const [index, [room, above]] of Object.entries(ROOMS).entries()) {
    const earlier = Object.keys(ROOMS).slice(0, index);
    assert.deepEqual(
      above.split(" ").filter((name) => name && !earlier.includes(name)),
      [],
      `${room} looks uphill`,
    );
  }
  assert.deepEqual(readImports("model.ts"), [], "the nouns import nothing");
});

test("files are short and named for what they hold", () => {
  const all = ["src", "tests", "layouts"].flatMap((folder) =>
    existsSync(join(root, folder)) ? listFiles(join(root, folder)).map((file) => `${folder}/${file}`) : [],
  );
  const code = all.filter((file) => /\.(ts|js|njk|css)$/.test(file) && !/\/(fixtures|golden)\//.test(file));
  const nameOf = (file: string) => file.slice(file.lastIndexOf("/") + 1);
  assert.deepEqual(
    code.filter((file) => read(file).split("\n").length > 301),
    [],
    "300 lines are the ceiling",
  );
  assert.deepEqual(
    code.filter((file) => BANNED.test(nameOf(file))),
    [],
  );
  assert.deepEqual(
    code.filter((file) => !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(nameOf(file))),
    [],
    "kebab-case",
  );
});

test(".eleventy.ts is a table of contents", () => {
  const text = read(".eleventy.ts");
  assert.ok(text.split("\n").length <= 61, "60 lines at most");
  assert.doesNotMatch(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ""), /\b(if|for|while|switch)\b|\?\s.*:/);
  for (const [, name] of text.matchAll(/from "(\.[^"]+)"/g)) assert.match(name!, /^\.\/src\/eleventy\//);
});
