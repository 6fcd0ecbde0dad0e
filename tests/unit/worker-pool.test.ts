import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { PageWriter } from "../../src/publish/page-writer.ts";
import { WorkerPool } from "../../src/workers/pool.ts";
import { openTemp } from "../support/build.ts";

/** A thread that dies of its first job, as one does that is out of memory; others that live. */
const dying = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", ({ kind, files }) => {
    if (kind === "write") process.exit(7);
    if (kind === "scan") parentPort.postMessage({ result: files.map(() => "[]") });
  });`;

test("a thread that dies fails its job and those that wait; later jobs have another thread", async (t) => {
  const names: number[] = [];
  const toName = (index: number) => `${names.push(index)}`;
  const pool = new WorkerPool({ code: dying, hash: "dying" }, openTemp(t, "pool"), toName, 4);
  t.after(() => pool.close());
  const batch = () => ({ folder: "", pages: [], bytes: new Uint8Array(8) });
  const jobs = Array.from({ length: pool.size + 1 }, () => pool.write(batch()));
  for (const { status } of await Promise.allSettled(jobs)) assert.equal(status, "rejected");
  assert.deepEqual(await pool.scan([{ absolute: "a.md" }]), ["[]"]);
  assert.equal(new Set(names).size, names.length, "no two threads write one pack");
});

test("a batch that cannot be written fails the build, whatever comes behind it", async (t) => {
  let sent = 0;
  const broken = {
    size: 1,
    // Whoever asks a second time waits forever.
    write: () => (++sent === 1 ? Promise.reject(new Error("out of memory")) : new Promise<never>(() => {})),
  };
  const writer = new PageWriter(path.join(openTemp(t, "writer"), "stage"), broken, () => {});
  for (let page = 0; page < 600; page++) {
    // The caller does not look: the next batches are on their way before the first has failed.
    void writer.add({ file: `${page}.html`, before: "<p>" })?.catch(() => {});
  }
  await assert.rejects(writer.flush(), /out of memory/);
  assert.equal(sent, 1);
});
