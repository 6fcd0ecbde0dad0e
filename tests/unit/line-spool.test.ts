import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { LineSpool } from "../../src/posts/line-spool.ts";
import { openTemp } from "../support/build.ts";

const read = (spool: LineSpool): string => Buffer.concat([...spool.read()]).toString();

test("lines come back as they were given, many or few, as often as they are asked for", (t) => {
  const folder = openTemp(t, "spool");
  const spool = new LineSpool(join(folder, "lines"));
  assert.equal(read(spool), "");
  spool.add("一\n");
  assert.equal(read(spool), "一\n");
  // Twelve megabytes: more than memory holds, with characters of three bytes at every edge.
  const line = `${"字".repeat(999)}\n`;
  for (let count = 0; count < 12_000; count++) spool.add(line);
  assert.equal(spool.count, 12_001);
  assert.ok(read(spool) === `一\n${line.repeat(12_000)}`);
  assert.deepEqual(readdirSync(folder), [], "nothing is left behind");
  spool.add("二\n");
  assert.ok(read(spool).endsWith(`${line}二\n`));
  spool.clear();
  assert.equal(spool.count, 0);
  assert.equal(read(spool), "");
  spool.add("三\n");
  assert.equal(read(spool), "三\n");
});
