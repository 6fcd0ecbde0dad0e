import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { startLooking, takeThread } from "../../src/workers/threads.ts";

test("a thread that ends before it has looked, and before anybody takes it, is told and forgotten", async () => {
  const broken = { code: "throw new RangeError('no room')", hash: "broken" };
  const place = { cache: "cache", output: "_site", root: "/" };
  const look = { place, state: "1:2:3:4", times: new Float64Array(), taken: new Int32Array(1) };
  await assert.rejects(startLooking(broken, 12, look).done, /ended before/);
  const another = takeThread(broken, 12);
  // The one that has ended would never say anything.
  another.ref();
  const [error] = await once(another, "error");
  assert.match((error as Error).message, /no room/);
});
