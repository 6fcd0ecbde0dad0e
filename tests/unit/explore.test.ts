import assert from "node:assert/strict";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import type { Post, Slug, Url } from "../../src/model.ts";
import type { BuildMemory } from "../../src/pages/build-memory.ts";
import { buildMonths, countMonths, findChartSpan } from "../../src/pages/explore/build-months.ts";
import { buildNetwork } from "../../src/pages/explore/build-network.ts";
import { buildTrends, countNamings, findTrendSpan } from "../../src/pages/explore/build-trends.ts";
import { drawNetwork, type NetworkJob } from "../../src/pages/explore/draw-network.ts";
import type { NetworkDrawing } from "../../src/pages/explore/explore-view.ts";
import { countTies, pickTies } from "../../src/pages/explore/find-ties.ts";
import { layOutNetwork } from "../../src/pages/explore/lay-out-network.ts";
import { measureLabel } from "../../src/pages/explore/measure-label.ts";
import { findMonthSpan, toMonth, toMonthName } from "../../src/pages/explore/month-span.ts";
import { pushApart } from "../../src/pages/explore/push-apart.ts";
import { rankEntities } from "../../src/pages/explore/rank-entities.ts";
import type { Taxonomy, Term } from "../../src/taxonomies/build-taxonomies.ts";
import { assertLinear } from "../support/assert-linear.ts";

function toPosts(count: number): Post[] {
  return Array.from({ length: count }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, "0");
    return { url: `/posts/p${index}/`, date: `${2024 + (index % 3)}-${month}-05` } as unknown as Post;
  });
}

function toTerm(name: string, posts: Post[], taxonomy = "people"): Term {
  const slug = name as Slug;
  const url = `/${taxonomy}/${name}/` as Url;
  const none = { aliases: [], renderings: [], note: "", kind: "", sameAs: [] };
  return { taxonomy, key: name, name, ...none, slug, url, posts };
}

/** `size` entities over `count` posts; the first are named most. */
function toEntities(size: number, count: number): Term[] {
  const posts = toPosts(count);
  const kinds = ["people", "companies", "products", "media"];
  return Array.from({ length: size }, (_, place) => {
    const own = posts.filter((_, index) => (index * 7919 + place * 104729) % (place + 4) < 3);
    return toTerm(`名称 Name ${place}`, own, kinds[place % 4]);
  }).sort((a, b) => b.posts.length - a.posts.length);
}

function toTaxonomy(key: string, terms: Term[]): Taxonomy {
  return { key, url: `/${key}/` as Url, terms, clashes: [], redirects: [], find: () => undefined };
}

/** Posts whose text nobody has searched. */
const unread = { in: () => new Map<Term, number>() };

const forgetful: BuildMemory = { recall: () => undefined, remember: () => {} };

test("months are counted and named, whatever the year", () => {
  assert.equal(toMonth(""), undefined);
  for (const month of ["0001-01", "0999-12", "2026-03"])
    assert.equal(toMonthName(toMonth(`${month}-09`)!), month);
});

test("a chart of too many months gives up its emptier end", () => {
  const year = 2026 * 12;
  assert.equal(findMonthSpan(new Map(), 12), undefined);
  const stray = new Map([
    [12, 1],
    [year, 30],
    [year + 3, 20],
    [9999 * 12, 2],
  ]);
  assert.deepEqual(findMonthSpan(stray, 12), { first: year, last: year + 3, earlier: 1, later: 2 });
  assert.deepEqual(findMonthSpan(stray, 9999 * 12), { first: 12, last: 9999 * 12, earlier: 0, later: 0 });
});

test("no post is lost between the chart, what is outside it, and the table", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1900 * 12, max: 2100 * 12 }), { minLength: 1 }), (months) => {
      const counts = countMonths(months.map((month) => ({ date: `${toMonthName(month)}-01` })));
      const span = findChartSpan(counts)!;
      const view = buildMonths(counts, span);
      const drawn = view.bars.reduce((sum, { count }) => sum + count, 0);
      assert.equal(drawn + view.earlier + view.later, months.length);
      assert.equal(
        view.table.reduce((sum, { total }) => sum + total, 0),
        months.length,
      );
      assert.ok(span.last - span.first < 120);
      // No year's number lies on the next.
      const places = view.years.map(({ x }) => x);
      assert.ok(places.length > 0);
      for (let mark = 1; mark < places.length; mark++) assert.ok(places[mark]! - places[mark - 1]! > 9.98);
      for (const { x, height } of view.bars) assert.ok(x >= 0 && x + view.width <= 100.01 && height > 0);
    }),
  );
});

test("a few years are shown by months, many by quarters", () => {
  const few = countMonths(toPosts(60));
  const span = findTrendSpan(few)!;
  const trends = buildTrends(countNamings([toTerm("a", toPosts(60))], [], unread), span, 24);
  assert.equal(trends.unit, "month");
  assert.equal(
    trends.rows[0]!.byYear.reduce((sum, count) => sum + count, 0),
    60,
  );
  const many = countMonths(
    Array.from({ length: 90 }, (_, index) => ({ date: `${2018 + (index % 9)}-02-01` })),
  );
  assert.equal(buildTrends({ measure: "posts", namings: [] }, findTrendSpan(many)!, 24).unit, "quarter");
});

test("where the text was searched, mentions are counted, and lead", () => {
  const [first, second] = toPosts(2) as [Post, Post];
  const often = toTerm("often", [first, second]);
  const much = toTerm("much", [second]);
  const inText = new Map([
    [first, new Map([[often, 2]])],
    [
      second,
      new Map([
        [often, 1],
        [much, 9],
        [toTerm("other", [second]), 50],
      ]),
    ],
  ]);
  const { measure, namings } = countNamings([often, much], [first, second], {
    in: (post) => inText.get(post)!,
  });
  assert.equal(measure, "mentions");
  assert.deepEqual(
    namings.map(({ term, total, months }) => [term.name, total, [...months.values()]]),
    [
      ["much", 9, [9]],
      ["often", 3, [2, 1]],
    ],
  );
  const posts = countNamings([often, much], [first, second], unread);
  assert.deepEqual(
    [posts.measure, posts.namings[0]!.term.name, posts.namings[0]!.total],
    ["posts", "often", 2],
  );
});

test("what is named in one post gives way to what is named in several", () => {
  const posts = toPosts(4);
  const once = Array.from({ length: 20 }, (_, index) => toTerm(`once-${index}`, [posts[0]!]));
  const twice = Array.from({ length: 10 }, (_, index) => toTerm(`twice-${index}`, posts.slice(0, 2)));
  const rank = (terms: Term[]) => rankEntities([toTaxonomy("people", terms)], 150).length;
  assert.equal(rank([...once, ...twice]), 10);
  assert.equal(rank([...once, ...twice.slice(1)]), 29);
  assert.equal(rankEntities([toTaxonomy("tags", twice)], 150).length, 0, "tags are no entities");
});

test("ties are the posts that two entities share", () => {
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(fc.nat(9)), { maxLength: 12 }), (lists) => {
      const posts = toPosts(10);
      const entities = lists.map((list) => ({ posts: list.map((index) => posts[index]!) }));
      const ties = countTies(entities);
      const shared = (a: number, b: number) => lists[a]!.filter((post) => lists[b]!.includes(post)).length;
      for (const { from, to, posts } of ties) assert.equal(posts, shared(from, to));
      let all = 0;
      for (let a = 0; a < lists.length; a++) for (let b = a + 1; b < lists.length; b++) all += shared(a, b);
      assert.equal(
        ties.reduce((sum, { posts }) => sum + posts, 0),
        all,
      );
      const picked = pickTies(entities, ties, 3);
      const tied = new Set(ties.flatMap(({ from, to }) => [from, to]));
      const drawn = new Set(picked.flatMap(({ from, to }) => [from, to]));
      assert.deepEqual(drawn, tied, "whoever has a tie keeps one");
    }),
  );
});

test("names are cut where they would not fit, never within a character", () => {
  assert.deepEqual(measureLabel("王毅"), { label: "王毅", em: 2 });
  assert.ok(measureLabel("😀".repeat(40)).label.startsWith("😀😀"));
  assert.match(measureLabel("A very long name of an organisation that goes on and on").label, /…$/);
});

test("no two boxes overlap, none leaves the sheet, and twice is the same", () => {
  const boxes = Array.from({ length: 150 }, (_, index) => ({ width: 40 + ((index * 37) % 110), height: 18 }));
  const ties = boxes.map((_, index) => ({
    from: index,
    to: (index * 7 + 1) % 150,
    strength: (index % 10) / 10,
  }));
  for (const sheet of [
    { width: 944, shape: 0.72 },
    { width: 354, shape: 3.6 },
  ]) {
    const { places, height } = layOutNetwork(boxes, ties, sheet);
    assert.deepEqual(layOutNetwork(boxes, ties, sheet), { places, height });
    for (const [a, first] of places.entries()) {
      assert.ok(Number.isInteger(first.x) && Number.isInteger(first.y));
      assert.ok(first.x >= boxes[a]!.width / 2 && first.x <= sheet.width - boxes[a]!.width / 2);
      assert.ok(first.y > 0 && first.y < height);
      for (let b = a + 1; b < places.length; b++) {
        const apartX = Math.abs(first.x - places[b]!.x) >= (boxes[a]!.width + boxes[b]!.width) / 2 - 1;
        const apartY = Math.abs(first.y - places[b]!.y) >= 17;
        assert.ok(apartX || apartY, `${a} and ${b}`);
      }
    }
  }
});

test("all at one place, or none at all, can be laid out too", () => {
  assert.deepEqual(layOutNetwork([], [], { width: 100, shape: 1 }), { places: [], height: 0 });
  const wide = Array.from({ length: 5 }, () => ({ width: 300, height: 10 }));
  const { places } = layOutNetwork(wide, [], { width: 100, shape: 1 });
  assert.equal(new Set(places.map(({ y }) => y)).size, 5);
});

test("a network is known by what it is made from, and drawn only when looked at", () => {
  const entities = toEntities(150, 400);
  const network = buildNetwork(entities, forgetful)!;
  const before = process.cpuUsage().user;
  const json = JSON.stringify(network);
  const known = process.cpuUsage().user - before;
  assert.equal(JSON.stringify(buildNetwork(toEntities(150, 400), forgetful)), json);
  const start = process.cpuUsage().user;
  const drawings = JSON.stringify([network.wide, network.tall]);
  assert.ok(5 * known < process.cpuUsage().user - start, "JSON costs no layout");
  assert.equal(
    JSON.stringify([buildNetwork(entities, forgetful)!.wide, buildNetwork(entities, forgetful)!.tall]),
    drawings,
  );
  assert.equal(network.wide.nodes.length, 150);
  assert.ok(gzipSync(json + drawings).length < 150_000);
  assert.equal(buildNetwork([toTerm("alone", toPosts(3))], forgetful), undefined);
});

test("a network that was drawn before is not drawn again", () => {
  const kept = new Map<string, unknown>();
  const memory: BuildMemory = {
    recall: <T>(name: string, key: string) => kept.get(`${name} ${key}`) as T | undefined,
    remember: (name, key, value) => kept.set(`${name} ${key}`, value),
  };
  const drawn = buildNetwork(toEntities(40, 90), memory)!.wide;
  assert.equal(buildNetwork(toEntities(40, 90), memory)!.wide, drawn);
  assert.notEqual(buildNetwork(toEntities(40, 91), memory)!.wide, drawn);
});

test("what was drawn elsewhere is not drawn again, and is the same", async () => {
  const kept = new Map<string, unknown>();
  const memory: BuildMemory = {
    recall: <T>(name: string, key: string) => kept.get(`${name} ${key}`) as T | undefined,
    remember: (name, key, value) => kept.set(`${name} ${key}`, value),
  };
  const drawn: NetworkDrawing[] = [];
  const draw = async (job: NetworkJob): Promise<NetworkDrawing> => {
    // As it comes from another thread.
    const drawing = drawNetwork(structuredClone(job));
    drawn.push(drawing);
    return drawing;
  };
  const network = buildNetwork(toEntities(40, 90), memory)!;
  await network.drawAhead(draw);
  assert.equal(drawn.length, 2);
  assert.ok(drawn.includes(network.wide) && drawn.includes(network.tall));
  await buildNetwork(toEntities(40, 90), memory)!.drawAhead(draw);
  assert.equal(drawn.length, 2, "remembered");
  assert.deepEqual(network.tall, buildNetwork(toEntities(40, 90), forgetful)!.tall);
});

test("150 entities among 50,000 terms and 10,000 posts cost no more than their number, drawings apart", () => {
  const all = toPosts(10_000);
  assertLinear("posts", all.length, (size) => {
    const posts = all.slice(0, size);
    const many = Array.from({ length: 5 * size }, (_, index) =>
      toTerm(
        `t${index}`,
        index < 200 ? posts.filter((_, at) => (at + index) % (12 + index) === 0) : [posts[index % size]!],
      ),
    );
    const entities = rankEntities([toTaxonomy("people", many)], 150);
    assert.ok(buildNetwork(entities, forgetful));
    const counts = countMonths(posts);
    buildMonths(counts, findChartSpan(counts)!);
    buildTrends(countNamings(entities, posts, unread), findTrendSpan(counts)!, 24);
  });
});

test("bodies push each other apart by their distance, and none beyond reach or in one place", () => {
  const bodies = [0, 2, 2, 50].map((x) => ({ x, y: 0, vx: 0, vy: 0 }));
  pushApart(bodies, 10, 49)(0.5);
  // By 10 × 0.5 over the distance; the one at 50 is within reach of the two at 2 alone.
  const close = (got: number, expected: number) => assert.ok(Math.abs(got - expected) < 1e-12, `${got}`);
  close(bodies[0]!.vx, -2 * (5 / 2));
  close(bodies[1]!.vx, 5 / 2 - 5 / 48);
  close(bodies[2]!.vx, 5 / 2 - 5 / 48);
  close(bodies[3]!.vx, 2 * (5 / 48));
  assert.ok(bodies.every(({ vy }) => vy === 0));
});
