import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { crc32 } from "node:zlib";
import { PackReader, PackWriter } from "../../src/posts/pack.ts";
import { writePages } from "../../src/publish/page-files.ts";
import { sumParts } from "../../src/publish/sum-parts.ts";

test("the sum of parts is that of all of them joined, whichever are empty", () => {
  const [none, a, b] = [Buffer.from(new ArrayBuffer(0)), Buffer.from("灯"), Buffer.from("lamp")];
  const whole = crc32(Buffer.concat([a, b]));
  for (const parts of [
    [a, b],
    [none, a, b],
    [a, none, b],
    [a, b, none],
  ])
    assert.equal(sumParts(parts), whole);
});

test("a batch of files that are nothing but bodies tells the mark of each, and writes those that are others", (t) => {
  const folder = mkdtempSync(join(tmpdir(), "duizhao-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const pack = new PackWriter(folder, "0.pack");
  const bodies = ["灯一\n", "灯二\n"].map((text) => pack.append([text]));
  pack.flush();
  const reader = new PackReader(folder);
  t.after(() => reader.close());
  const write = (at: number, known?: [number, number, number]) => {
    const shell = { start: 0, end: 0, split: 0 };
    const pages = [{ file: "one.md", shell, body: bodies[at]!, ...(known ? { known } : {}) }];
    return writePages({ folder, pages, bytes: new Uint8Array(0) }, reader).marks[0];
  };
  const mark = write(0)!;
  assert.equal(mark[0], crc32(Buffer.from("灯一\n")));
  assert.equal(write(0, mark), undefined, "the same bytes are not written");
  assert.notEqual(write(1, mark), undefined, "as many bytes, others");
  assert.equal(readFileSync(join(folder, "one.md"), "utf8"), "灯二\n");
});
