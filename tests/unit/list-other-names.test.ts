import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseAuthorities } from "../../src/entities/authorities.ts";
import type { Slug } from "../../src/model.ts";
import { suffixSlug } from "../../src/taxonomies/claim-slugs.ts";
import { addresses, names, peopleOf, post, records } from "../support/people.ts";

test("a record joins its names, and every old address redirects", () => {
  const posts = [post("a", { people: ["川普"] }), post("b", { people: ["Donald Trump", "特朗普"] })];
  const before = peopleOf(posts);
  const after = peopleOf(
    posts,
    records(
      "- name: { zh: 唐纳德·特朗普, en: Donald Trump }\n  aliases: [特朗普, 川普, The Donald]\n  note: 总统",
    ),
  );
  assert.deepEqual(addresses(after), [
    "/people/chuan-pu/ > /people/tang-na-de-te-lang-pu/",
    "/people/donald-trump/ > /people/tang-na-de-te-lang-pu/",
    "/people/tang-na-de-te-lang-pu/ 唐纳德·特朗普",
    "/people/te-lang-pu/ > /people/tang-na-de-te-lang-pu/",
    "/people/the-donald/ > /people/tang-na-de-te-lang-pu/",
  ]);
  assert.equal(after.terms[0]!.posts.length, 2);
  assert.equal(after.terms[0]!.note, "总统");
  const reached = new Set([...after.redirects.map(({ from }) => from), ...after.terms.map(({ url }) => url)]);
  for (const { url } of before.terms) assert.ok(reached.has(url), url);
  assert.equal(after.find("the donald"), after.terms[0]);
});

test("an alias and another's name that share a slug become a list", () => {
  const posts = [post("a", { people: ["林岚"] }), post("b", { people: ["林蓝"] })];
  const before = peopleOf(posts);
  const [lan, other] = ["林岚", "林蓝"].map((name) => before.find(name)!.url);
  const renamed = peopleOf(posts, records("- name: 林大岚\n  aliases: [林岚]"));
  assert.deepEqual(
    addresses(renamed),
    [
      "/people/lin-da-lan/ 林大岚",
      `${lan} > /people/lin-da-lan/`,
      `${other} 林蓝`,
      "/people/lin-lan/ ? 林大岚, 林蓝",
    ].sort(),
  );
  const moved = peopleOf(posts, records("- name: 林岚\n  slug: lan"));
  assert.deepEqual(
    addresses(moved),
    ["/people/lan/ 林岚", `${lan} > /people/lan/`, `${other} 林蓝`, "/people/lin-lan/ ? 林岚, 林蓝"].sort(),
  );
});

test("who has too few posts for a page claims an address all the same", () => {
  const posts = [
    post("a", { people: ["林岚", "林蓝"] }),
    post("b", { people: ["林蓝", "白露"] }),
    post("c", { people: ["百鹿"] }),
  ];
  const people = peopleOf(posts, records("- name: 林大岚\n  aliases: [林岚]"), { people: 2 });
  const suffixed = suffixSlug("lin-lan" as Slug, "林蓝");
  // Nobody with a page claims the address of 白露 and 百鹿.
  assert.deepEqual(addresses(people), [`/people/${suffixed}/ 林蓝`, "/people/lin-lan/ ? 林蓝"]);
  assert.deepEqual(people.clashes[0]?.pageless, ["林大岚"]);
  assert.equal(people.find("林岚"), undefined);
});

test("a name that two records list is told apart by neither", () => {
  const { authorities } = parseAuthorities(
    new Map([
      [
        "people",
        { path: "people.yaml", text: "- name: 甲\n  aliases: [林岚]\n- name: 乙\n  aliases: [林岚, 甲]" },
      ],
    ]),
  );
  const people = peopleOf([post("a", { people: ["甲", "乙"] })], authorities);
  assert.deepEqual(addresses(people), ["/people/jia/ 甲", "/people/lin-lan/ ? 甲, 乙", "/people/yi/ 乙"]);
});

test("an alias of a shared slug keeps the suffixed address it had", () => {
  const posts = [post("a", { people: ["王毅", "汪毅", "汪逸"] })];
  const before = peopleOf(posts).find("王毅")!.url;
  const after = peopleOf(posts, records("- name: 王毅（外交部长）\n  aliases: [王毅]"));
  assert.ok(after.redirects.some(({ from, to }) => from === before && to === after.find("王毅")!.url));
});

test("names that a record joins keep the suffixed addresses they had when they shared a slug", () => {
  const posts = [post("a", { people: ["王毅"] }), post("b", { people: ["汪毅"] })];
  const before = peopleOf(posts);
  const after = peopleOf(posts, records("- name: 王毅\n  aliases: [汪毅]"));
  const { url } = after.find("王毅")!;
  assert.equal(url, "/people/wang-yi/");
  for (const { url: old } of before.terms)
    assert.ok(
      after.redirects.some(({ from, to }) => from === old && to === url),
      old,
    );
  assert.equal(after.redirects.length, 2);
});

test("aliases of two terms that share a slug become a list", () => {
  const people = peopleOf(
    [post("a", { people: ["甲", "乙"] })],
    records("- name: 甲\n  aliases: [王毅]\n- name: 乙\n  aliases: [汪毅]"),
  );
  const [first, second] = ["王毅", "汪毅"].map((name) => suffixSlug("wang-yi" as Slug, name));
  assert.deepEqual(
    addresses(people),
    [
      "/people/jia/ 甲",
      `/people/${first}/ > /people/jia/`,
      `/people/${second}/ > /people/yi/`,
      "/people/wang-yi/ ? 甲, 乙",
      "/people/yi/ 乙",
    ].sort(),
  );
});

test("a record's own slug is its address", () => {
  const people = peopleOf([post("a", { people: ["谷歌"] })], records("- name: 谷歌\n  slug: Google"));
  assert.deepEqual(addresses(people), ["/people/google/ 谷歌", "/people/gu-ge/ > /people/google/"]);
});

test("laws: records kill no address and change no meaning", () => {
  const lines = [
    "- name: 王大毅\n  aliases: [王毅]",
    "- name: 汪毅\n  slug: wang",
    "- name: 李强\n  aliases: [C]",
  ];
  fc.assert(
    fc.property(names, fc.subarray(lines, { minLength: 1 }), (all, written) => {
      const posts = [...new Set(all)].map((name, index) => post(`p${index}`, { people: [name] }));
      const before = peopleOf(posts);
      const after = peopleOf(posts, records(written.join("\n")));
      const lists = new Set(after.clashes.map(({ url }) => url));
      for (const { name, url } of before.terms) {
        const to = after.redirects.find(({ from }) => from === url)?.to ?? url;
        assert.ok(lists.has(url) || after.find(name)?.url === to, `${name} ${url}`);
      }
    }),
  );
});
