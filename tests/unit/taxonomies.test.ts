import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { Post, Slug } from "../../src/model.ts";
import { buildTaxonomies } from "../../src/taxonomies/build-taxonomies.ts";
import { claimSlugs, suffixSlug } from "../../src/taxonomies/claim-slugs.ts";
import { groupTerms } from "../../src/taxonomies/group-terms.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { addresses, names, none, peopleOf, post } from "../support/people.ts";

test("spellings of one name are one term, named as most posts write it", () => {
  const people = peopleOf([
    post("a", { people: ["sam altman"] }),
    post("b", { people: ["Sam Altman"] }),
    post("c", { people: ["Sam Altman", "sam-altman"] }),
  ]);
  assert.deepEqual(addresses(people), ["/people/sam-altman/ Sam Altman"]);
  const term = people.terms[0]!;
  assert.deepEqual(term.aliases, ["sam altman", "sam-altman"]);
  assert.equal(term.posts.length, 3);
  for (const name of ["SAM ALTMAN", "sam altman", "sam-altman"]) assert.equal(people.find(name), term, name);
  assert.equal(people.find("Sam Altmann"), undefined);
});

test("among equally used spellings the smallest by code unit is the name", () => {
  const terms = peopleOf([post("a", { people: ["三體"] }), post("b", { people: ["三体"] })]).terms;
  assert.deepEqual(
    terms.map(({ name }) => name),
    ["三体"],
  );
});

test("posts of a term are newest first, then by address, undated ones last", () => {
  const people = { people: ["甲"] };
  const given = [
    post("b", people),
    post("x", people, ""),
    post("a", people),
    post("z", people, "2025-06-01"),
  ];
  assert.deepEqual(
    peopleOf(given).terms[0]!.posts.map(({ stem }) => stem),
    ["z", "a", "b", "x"],
  );
});

test("names that share a slug get suffixes of their own, and the bare slug lists them", () => {
  const [first, second] = ["王毅", "汪毅"].map((name) => suffixSlug("wang-yi" as Slug, name));
  assert.match(first!, /^wang-yi-[0-9a-f]{4}$/);
  const people = peopleOf([post("a", { people: ["王毅"] }), post("b", { people: ["汪毅"] })]);
  assert.deepEqual(
    addresses(people),
    [
      `/people/${first}/ 王毅`,
      `/people/${second}/ 汪毅`,
      `/people/wang-yi/ ? ${first! < second! ? "王毅, 汪毅" : "汪毅, 王毅"}`,
    ].sort(),
  );
  assert.equal(people.clashes[0]?.slug, "wang-yi");
});

test("a third name at a shared slug moves nobody", () => {
  const two = peopleOf([post("a", { people: ["王毅", "汪毅"] })]);
  const three = peopleOf([post("a", { people: ["王毅", "汪毅", "Wang Yi"] })]);
  for (const { name, url } of two.terms) assert.equal(three.find(name)?.url, url);
  assert.equal(three.clashes[0]?.terms.length, 3);
});

test("even equal suffixes are told apart, and what they shared becomes a list too", () => {
  // Two keys whose hashes begin alike, found by trying.
  const seen = new Map<string, string>();
  let pair: [string, string] | undefined;
  for (let n = 0; pair === undefined; n++) {
    const slug = suffixSlug("a" as Slug, `k${n}`);
    const other = seen.get(slug);
    if (other !== undefined) pair = [other, `k${n}`];
    seen.set(slug, `k${n}`);
  }
  const { slugs, clashes } = claimSlugs(pair.map((key) => ({ key, bare: "a" as Slug })));
  assert.deepEqual(
    slugs,
    pair.map((key) => suffixSlug("a" as Slug, key, 6)),
  );
  assert.deepEqual([...clashes.keys()], ["a", suffixSlug("a" as Slug, pair[0])]);
});

test("a name that looks like another's suffixed slug is told apart as well", () => {
  const literal = suffixSlug("wang-yi" as Slug, "王毅");
  const people = peopleOf([post("a", { people: ["王毅", "汪毅", literal] })]);
  const urls = people.terms.map(({ url }) => url);
  assert.equal(new Set([...urls, ...people.clashes.map(({ url }) => url)]).size, 5);
  assert.ok(people.clashes.some(({ slug, terms }) => slug === literal && terms.length === 2));
});

test("no term's address is page", () => {
  const people = peopleOf([post("a", { people: ["Page"] })]);
  assert.match(people.terms[0]!.url, /^\/people\/page-[0-9a-f]{4}\/$/);
  assert.deepEqual(people.clashes, []);
  assert.deepEqual(people.redirects, []);
});

test("below the threshold a name has no page", () => {
  const posts = [post("a", { people: ["甲", "乙"], tags: ["丙"] }), post("b", { people: ["甲"] })];
  const people = peopleOf(posts, none, { people: 2 });
  assert.deepEqual(addresses(people), ["/people/jia/ 甲"]);
  assert.equal(people.find("乙"), undefined);
});

test("blank names and absent taxonomies make no terms", () => {
  const all = buildTaxonomies([post("a", { people: ["", " "] })], none, { slugs: "unicode" });
  assert.deepEqual(
    all.map(({ terms }) => terms.length),
    all.map(() => 0),
  );
  assert.deepEqual(all.map(({ url }) => url).slice(0, 2), ["/tags/", "/people/"]);
});

test("laws: addresses do not depend on the order of posts and are all different", () => {
  fc.assert(
    fc.property(fc.array(names, { maxLength: 8 }), fc.constantFrom("pinyin", "unicode"), (lists, slugs) => {
      const posts = lists.map((people, index) => post(`p${index}`, { people: [...new Set(people)] }));
      const build = (given: Post[]) => buildTaxonomies(given, none, { slugs })[1]!;
      const one = addresses(build(posts));
      assert.deepEqual(addresses(build(posts.toReversed())), one);
      const urls = one.map((line) => line.slice(0, line.indexOf(" ")));
      assert.equal(new Set(urls).size, urls.length);
      const people = build(posts);
      for (const name of lists.flat()) {
        const term = people.find(name)!;
        const expected = posts.filter(({ terms }) =>
          terms.people!.some((other) => people.find(other) === term),
        );
        assert.deepEqual(term.posts, expected);
      }
    }),
  );
});

test("index pages group terms by the sound of their names", () => {
  const terms = ["王毅", "Zoë", "阿里巴巴", "Apple", "3M", "…", "Москва"].map((name) => ({
    name,
    slug: name,
  }));
  assert.deepEqual(
    groupTerms(terms).map(({ letter, terms }) => `${letter}: ${terms.map(({ name }) => name).join(" ")}`),
    ["A: 阿里巴巴 Apple", "M: Москва", "W: 王毅", "Z: Zoë", "#: 3M …"],
  );
});

test("a hundred thousand posts and their names take seconds, not minutes", () => {
  const posts = Array.from({ length: 100_000 }, (_, index) =>
    post(`p${index}`, { people: [`人物${index % 20_000}`, `Name ${index}`], tags: [`tag ${index % 997}`] }),
  );
  assertLinear("posts", posts.length, (size) => {
    const all = buildTaxonomies(posts.slice(0, size), none, { slugs: "pinyin" });
    assert.equal(all[1]!.terms.length, size + 20_000);
  });
});
