/** One build at a time, whatever another process left or does in the same moment. */
import assert from "node:assert/strict";
import fs from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Locked, takeLock, toLockFile } from "../../src/publish/lock.ts";
import { openTemp } from "../support/build.ts";

/** A process that is not there: numbers end before it. */
const dead = "4194399 1";

test("a lock is had once, and given back once", (t) => {
  const file = join(openTemp(t, "lock"), "site.lock");
  const release = takeLock(file, "the site");
  assert.throws(() => takeLock(file, "the site"), Locked);
  release();
  takeLock(file, "the site")();
  assert.equal(fs.existsSync(file), false);
});

test("a dead process's lock is taken over", (t) => {
  const file = join(openTemp(t, "lock"), "site.lock");
  fs.writeFileSync(file, dead);
  takeLock(file, "the site")();
});

test("a lock that is being written is somebody's; one left empty is nobody's", (t) => {
  const file = join(openTemp(t, "lock"), "site.lock");
  fs.writeFileSync(file, "");
  assert.throws(() => takeLock(file, "the site"), Locked);
  const past = new Date(Date.now() - 60_000);
  fs.utimesSync(file, past, past);
  takeLock(file, "the site")();
});

test("a lock taken in the moment a dead one was found is left to its owner", (t) => {
  const file = join(openTemp(t, "lock"), "site.lock");
  fs.writeFileSync(file, dead);
  const other = `${process.ppid} ${readStart(process.ppid)}`;
  // Between the look at the dead lock and its removal another build takes it.
  const rename = fs.renameSync;
  t.mock.method(fs, "renameSync", (from: string, to: string) => {
    if (from === file && fs.readFileSync(file, "utf8") === dead) fs.writeFileSync(file, other);
    rename(from, to);
  });
  assert.throws(() => takeLock(file, "the site"), Locked);
  assert.equal(fs.readFileSync(file, "utf8"), other);
});

test("who has lost a lock does not give back another's", (t) => {
  const file = join(openTemp(t, "lock"), "site.lock");
  const release = takeLock(file, "the site");
  fs.writeFileSync(file, "1 1");
  release();
  assert.equal(fs.readFileSync(file, "utf8"), "1 1");
});

function readStart(pid: number): string {
  const stat = fs.readFileSync(`/proc/${pid}/stat`, "latin1");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]!;
}

test("the lock of the site is no file for a repository, however long the preview runs", () => {
  const rule = `${toLockFile("_site").slice(0, -"lock".length)}*`;
  assert.ok(
    fs.readFileSync(".gitignore", "utf8").split("\n").includes(rule),
    "so are the stage and the packs beside the site",
  );
});
