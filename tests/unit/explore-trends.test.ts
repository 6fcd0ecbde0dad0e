import assert from "node:assert/strict";
import { test } from "node:test";
import type { Post } from "../../src/model.ts";
import { countMonths } from "../../src/pages/explore/build-months.ts";
import { buildTrends, countNamings, findTrendSpan } from "../../src/pages/explore/build-trends.ts";
import type { Term } from "../../src/taxonomies/build-taxonomies.ts";

test("a line adds up to what it shows, and leads by that", () => {
  const toTerm = (name: string, posts: Post[]) =>
    ({ taxonomy: "people", name, url: `/people/${name}/`, posts }) as unknown as Term;
  const at = (date: string) => ({ url: `/posts/${date}/`, date }) as unknown as Post;
  const [old, undated] = [at("1990-01-01"), at("")];
  const near = Array.from({ length: 30 }, (_, index) => at(`2026-0${(index % 9) + 1}-01`));
  const before = toTerm("before", [old, old, old, undated, near[0]!]);
  const now = toTerm("now", near.slice(0, 3));
  const gone = toTerm("gone", [old]);
  const span = findTrendSpan(countMonths([...near, old]))!;
  const counted = countNamings([before, now, gone], near, { in: () => new Map() });
  const { rows, years } = buildTrends(counted, span, 24);
  assert.deepEqual(
    rows.map(({ name, total, byYear }) => [name, total, byYear]),
    [
      ["now", 3, [3]],
      ["before", 1, [1]],
    ],
  );
  assert.deepEqual(years, ["2026"]);
  assert.deepEqual(
    buildTrends(counted, span, 1).rows.map(({ name }) => name),
    ["now"],
  );
});
