import assert from "node:assert/strict";
import { test } from "node:test";
import type { Url } from "../../src/model.ts";
import { compareNewest } from "../../src/text/compare-newest.ts";

test("the newest come first, those without a date last, and those of one day by address", () => {
  const posts = ["2025-01-02 /b/", " /a/", "2026-03-04 /z/", "2025-01-02 /a/", " /b/"].map((one) => {
    const [date = "", url] = one.split(" ");
    return { date, url: url as Url };
  });
  assert.deepEqual(
    posts.sort(compareNewest).map(({ date, url }) => `${date} ${url}`),
    ["2026-03-04 /z/", "2025-01-02 /a/", "2025-01-02 /b/", " /a/", " /b/"],
  );
  assert.equal(compareNewest(posts[0]!, { ...posts[0]! }), 0);
});
