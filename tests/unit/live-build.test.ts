import assert from "node:assert/strict";
import { test } from "node:test";
import { LiveBuild } from "../../src/eleventy/live-build.ts";
import type { SiteBuild } from "../../src/eleventy/site-build.ts";
import type { Url } from "../../src/model.ts";

test("a browser is answered though its page cannot be made", async () => {
  const turns: { onTurn?: () => Promise<void> } = {};
  const build = {
    turns,
    show: () => Promise.reject(new Error("no layout")),
  } as unknown as SiteBuild;
  const live = new LiveBuild(build, "");
  let isAnswered = false;
  const waiting = live.wait("/posts/a/" as Url).then(() => (isAnswered = true));
  await assert.rejects(turns.onTurn!(), /no layout/);
  await waiting;
  assert.ok(isAnswered);
});
