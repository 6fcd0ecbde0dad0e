import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Manifest, type Published } from "../../src/publish/manifest.ts";

test("what was published: kept, taken over by row, refreshed; none where the file is damaged", (t) => {
  const cache = mkdtempSync(join(tmpdir(), "duizhao-manifest-"));
  t.after(() => rmSync(cache, { recursive: true }));
  const open = () => Manifest.open(cache, "/site", "/");
  const first: Published = ["copy 12:3.5", 4294967295, 9_007_199_254_740_991, 1764108000123.25];
  const second: Published = ["", 0, 0, 0];
  assert.ok(open().isEmpty);
  open().save([
    ["posts/你好/index.html", first],
    ["feed.xml", second],
  ]);
  const known = open();
  assert.deepEqual(known.names, ["posts/你好/index.html", "feed.xml"]);
  assert.deepEqual([known.look(0), known.look(1)], [first, second]);
  assert.equal(known.find("feed.xml"), 1);
  assert.equal(known.find("nothing"), undefined);
  assert.ok(known.hasFingerprint(0, "copy 12:3.5"));

  assert.equal(known.take(0, Float64Array.of(first[3])), false);
  assert.equal(known.take(1, Float64Array.of(-1)), true);
  assert.deepEqual([known.isAltered(0), known.isAltered(1)], [false, true]);
  known.save([[0, 1]]);
  assert.deepEqual(open().names, ["posts/你好/index.html"]);
  assert.deepEqual(open().look(0), first);

  const moved = open();
  moved.take(0, Float64Array.of(5));
  moved.refresh();
  assert.deepEqual(open().look(0), [...first.slice(0, 3), 5]);

  const file = join(cache, "published", readdirSync(join(cache, "published"))[0]!);
  const whole = readFileSync(file);
  for (const bytes of [
    whole.subarray(0, -1),
    Buffer.concat([whole, Buffer.of(0)]),
    Buffer.from(whole.map((byte, at) => (at === whole.length - 9 ? byte ^ 1 : byte))),
    Buffer.of(),
    Buffer.from("no record\n"),
  ]) {
    writeFileSync(file, bytes);
    assert.ok(open().isEmpty);
  }
});
