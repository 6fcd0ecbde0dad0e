import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { PackReader, PackWriter } from "../../src/posts/pack.ts";
import { Archive } from "../../src/publish/archive.ts";
import { ArchiveWriter } from "../../src/publish/archive-writer.ts";
import { type FileMark, markFile } from "../../src/publish/file-mark.ts";
import { Manifest } from "../../src/publish/manifest.ts";
import { writePages } from "../../src/publish/page-files.ts";
import { Publisher } from "../../src/publish/publisher.ts";
import { restoreFiles } from "../../src/publish/restore-files.ts";
import { openTemp } from "../support/build.ts";

const body = "灯塔看守人说的话。".repeat(60);

/** A cache with one pack, one published site of pages with that body, and its archive. */
function openPublished(t: TestContext, names: readonly string[]) {
  const root = openTemp(t, "archive");
  const [cache, output, posts] = [join(root, "cache"), join(root, "_site"), join(root, "cache/posts")];
  mkdirSync(posts, { recursive: true });
  const pack = new PackWriter(posts, "0.pack");
  const pointer = pack.append([body]);
  pack.close();
  const packs = new PackReader(posts);
  t.after(() => packs.close());
  const place = { cache, output, root };
  const build = (title: string, some: readonly string[], archive = new Archive(place, false)): Archive => {
    const shell = Buffer.from(`<title>${title}</title></html>`);
    const split = shell.indexOf("</html>");
    const pages = some.map((file) => ({
      file,
      shell: { start: 0, end: shell.length, split },
      body: pointer,
    }));
    const writer = new ArchiveWriter(`${archive.prefix}-1`);
    const { marks } = writePages({ folder: output, pages, bytes: shell }, packs, undefined, writer);
    writer.close();
    const known = new Map(marks.map((mark, index) => [some[index]!, mark!]));
    const manifest = Manifest.open(cache, output, root);
    const markOf = (file: string): FileMark | undefined => {
      const row = manifest.find(file);
      return known.get(file) ?? (row === undefined ? undefined : (manifest.look(row).slice(1) as FileMark));
    };
    const all = new Set([...manifest.names, ...some]);
    manifest.save([...all].map((file) => [file, [`made ${file}`, ...markOf(file)!]]));
    archive.close(markOf);
    return archive;
  };
  const archive = build("灯", names, new Archive(place, true));
  const restore = (folder: string): Float64Array =>
    restoreFiles({ place, archived: new Archive(place, false).list(), folder }, packs);
  return { root, place, packs, archive, build, restore, posts };
}

test("files are made again from what packs hold and the archive adds", (t) => {
  const names = ["posts/a/index.html", "posts/b/index.html"];
  const { root, place, archive, restore } = openPublished(t, names);
  const folder = join(root, "again");
  const times = restore(folder);
  for (const [row, name] of names.entries()) {
    assert.equal(
      readFileSync(join(folder, name), "utf8"),
      readFileSync(join(place.output, name), "utf8"),
      name,
    );
    assert.equal(times[row], statSync(join(folder, name)).mtimeMs);
  }
  const size = archive.list().reduce((sum, file) => sum + statSync(file).size, 0);
  assert.ok(size < Buffer.byteLength(body) / 2, "what the pack holds is not written twice");
});

test("what is damaged, cut off, foreign or gone is not made, and all else is", (t) => {
  const names = ["a/index.html", "b/index.html", "c/index.html"];
  const { root, place, archive, restore, posts } = openPublished(t, names);
  const [file] = archive.list() as [string];
  const whole = readFileSync(file);
  const second = whole.indexOf('["b/');
  const madeOf = (bytes: Buffer): string[] => {
    writeFileSync(file, bytes);
    const folder = join(root, "again");
    rmSync(folder, { recursive: true, force: true });
    const times = restore(folder);
    return names.filter((name, row) => {
      assert.equal(existsSync(join(folder, name)), times[row] !== -1, name);
      return times[row] !== -1;
    });
  };
  assert.deepEqual(madeOf(whole), names);
  const altered = Buffer.from(whole);
  altered[whole.indexOf("<title>", second) + 2] = 88;
  assert.deepEqual(madeOf(altered), [names[0], names[2]], "other bytes");
  assert.deepEqual(madeOf(whole.subarray(0, second + 40)), [names[0]], "cut within a line");
  assert.deepEqual(madeOf(whole.subarray(0, whole.indexOf("\n", second) + 5)), [names[0]], "cut behind one");
  assert.deepEqual(
    madeOf(Buffer.concat([Buffer.from("[1]\nnull\n"), whole])),
    [],
    "no record at the beginning",
  );
  for (const line of ['["a/index.html",1,2,-9]', '["a/index.html",1,2,0,null]', "{}", "null", "[]"])
    assert.deepEqual(madeOf(Buffer.concat([Buffer.from(`${line}\n`), whole])), [], line);
  writeFileSync(file, whole);
  rmSync(join(posts, "0.pack"));
  // Packs that a thread has open it can still read.
  const others = new PackReader(posts);
  t.after(() => others.close());
  const times = restoreFiles({ place, archived: [file], folder: join(root, "without") }, others);
  assert.deepEqual([...times], [-1, -1, -1], "without the pack");
});

test("records of what is not published any more go, however many builds there were", (t) => {
  const names = Array.from({ length: 40 }, (_, n) => `p${n}/index.html`);
  const { root, place, build, restore } = openPublished(t, names);
  for (let round = 0; round < 120; round++) build(`灯${round}`, [names[round % names.length]!]);
  const files = readdirSync(new Archive(place, false).folder);
  assert.ok(files.length < 60, `${files.length} files`);
  const folder = join(root, "again");
  assert.ok(restore(folder).every((time) => time !== -1));
  for (const name of names)
    assert.equal(
      readFileSync(join(folder, name), "utf8"),
      readFileSync(join(place.output, name), "utf8"),
      name,
    );
  build("灯", [], new Archive({ ...place, output: join(root, "other") }, true));
  assert.deepEqual(restore(join(root, "none")).filter((time) => time !== -1).length, 0, "one site a cache");
});

test("a site that is gone counts as published where the archive has it", async (t) => {
  const names = ["a/index.html", "b/index.html", "c/index.html"];
  const { place, packs } = openPublished(t, names);
  const { cache, output, root } = place;
  const before = readFileSync(join(output, names[0]!));
  rmSync(output, { recursive: true });
  const worker = {
    size: 1,
    write: () => assert.fail("nothing is written"),
    verify: () => assert.fail("nothing is there to look at"),
    restore: async (batch: Parameters<typeof restoreFiles>[0]) => restoreFiles(batch, packs),
  };
  const publisher = new Publisher(
    output,
    Manifest.open(cache, output, root),
    worker,
    new Archive(place, false),
  );
  assert.ok(publisher.isRestored);
  await publisher.verify();
  assert.equal(publisher.claim(names[0]!, `made ${names[0]}`), "keep");
  assert.equal(publisher.retain(names[1]!), "keep");
  publisher.emit("new.txt", "新");
  assert.ok(!existsSync(output), "nothing is there before all is");
  const counts = publisher.publish("");
  assert.deepEqual(counts, { written: 3, removed: 0, files: 3, bytes: 2 * before.length + 3 });
  assert.deepEqual(readFileSync(join(output, names[0]!)), before);
  assert.deepEqual(readdirSync(output).sort(), ["a", "b", "new.txt"], "what is claimed no more is not there");
  const { names: published, marks } = Manifest.open(cache, output, root);
  assert.deepEqual([...published].sort(), [names[0], names[1], "new.txt"]);
  const found = markFile(join(output, names[1]!), readFileSync(join(output, names[1]!)));
  const row = published.indexOf(names[1]!);
  assert.deepEqual([...marks.slice(3 * row, 3 * row + 3)], found);
});
