import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { markFile } from "../../src/publish/file-mark.ts";
import { endLook, lookAtRecord, openLook, takePart } from "../../src/publish/look-at-record.ts";
import { Manifest, type PublishedRun } from "../../src/publish/manifest.ts";

test("two who look at the published files share them, and each file is looked at", async (t) => {
  const { place, open, expected } = publish(t);
  const look = openLook(place)!;
  const manifest = open();
  const done = lookAtRecord(look);
  let own = 0;
  while (takePart(look, manifest)) own++;
  assert.ok(own > 0 && own < 4, `${own} of four parts`);
  assert.deepEqual([...(await endLook({ look, done }, manifest))!], expected);
  assert.ok(!takePart(look, manifest), "nothing is left");
});

test("a look at another record, or one that did not come to its end, counts for nothing", async (t) => {
  const { place, open } = publish(t);
  const look = openLook(place)!;
  const before = open();
  before.save([["0.html", ["b", 1, 2, 3]]]);
  const now = open();
  assert.ok(!takePart(look, now), "rows of another record");
  assert.equal(await lookAtRecord(look), false);
  assert.equal(await endLook({ look, done: Promise.resolve(true) }, now), undefined);
  assert.equal(await endLook({ look, done: Promise.reject(new Error("ended")) }, before), undefined);
});

test("where no record is there is nothing to look at", (t) => {
  const root = mkdtempSync(join(tmpdir(), "duizhao-look-"));
  t.after(() => rmSync(root, { recursive: true }));
  assert.equal(openLook({ cache: join(root, "cache"), output: join(root, "site"), root }), undefined);
});

/** A record of seven thousand files, of which every thousandth is there. */
function publish(t: TestContext) {
  const root = mkdtempSync(join(tmpdir(), "duizhao-look-"));
  t.after(() => rmSync(root, { recursive: true }));
  const place = { cache: join(root, "cache"), output: join(root, "site"), root };
  mkdirSync(place.output);
  const open = () => Manifest.open(place.cache, place.output, root);
  const runs: PublishedRun[] = [];
  const expected: number[] = [];
  for (let row = 0; row < 7000; row++) {
    const file = `${row}.html`;
    const at = join(place.output, file);
    if (row % 1000 === 0) writeFileSync(at, file);
    const mark = row % 1000 === 0 ? markFile(at, Buffer.from(file)) : ([1, 2, 3] as const);
    runs.push([file, ["", ...mark]]);
    expected.push(row % 1000 === 0 ? mark[2] : -1);
  }
  open().save(runs);
  return { place, open, expected };
}
