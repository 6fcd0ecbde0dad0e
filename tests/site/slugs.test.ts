import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { cli, createMiniSite, type MiniSite, runNode, toPost } from "../support/build.ts";
import { findDeadLinks, readPage } from "../support/links.ts";

const NAMES = {
  people: ["王毅", "汪毅", "高市早苗", "Zoë Šimić", "塞巴斯蒂安·布尔若", "约翰".repeat(60)],
  companies_orgs: ["OpenAI", "谷歌", "🤖", "???", "C++", "C#", "AT&T", "a/b", "..", "index.html", "page"],
};

function readSlugs(site: MiniSite, taxonomy: string): string[] {
  return readdirSync(join(site.output, taxonomy), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** Address of a term, from a post that links it. */
function findAddress(site: MiniSite, name: string): string {
  const escaped = name.replaceAll("&", "&amp;").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const found = new RegExp(`href="?(/[^">]+)"?[^>]*>\\s*${escaped}\\s*<`).exec(
    site.read("posts/one/index.html"),
  );
  assert.ok(found, `the post links ${name}`);
  return found[1]!;
}

test("every name has one address, which neither order nor neighbours move", async (t) => {
  const site = createMiniSite(t, { "site.yaml": "title: 小站\n", "posts/one.md": toPost(NAMES) });
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  const names = [...NAMES.people, ...NAMES.companies_orgs];
  const addresses = names.map((name) => findAddress(site, name));
  assert.equal(new Set(addresses).size, names.length, `no two names share an address: ${addresses}`);
  for (const [index, address] of addresses.entries()) {
    assert.match(address, /^\/(people|companies)\/[^/]{1,120}\/$/, names[index]);
    const page = readPage(site.output, `${decodeURIComponent(address).slice(1)}index.html`);
    assert.ok(page.title.includes(names[index]!), `${address} is the page of ${names[index]}: ${page.title}`);
  }
  assert.equal(findAddress(site, "塞巴斯蒂安·布尔若"), "/people/sai-ba-si-di-an-bu-er-ruo/");
  assert.match(findAddress(site, "Zoë Šimić"), /^\/people\/zoe-simic\/$/);

  const [wang, other] = [findAddress(site, "王毅"), findAddress(site, "汪毅")];
  assert.match(wang, /^\/people\/wang-yi-[0-9a-z]{2,}\/$/);
  assert.match(other, /^\/people\/wang-yi-[0-9a-z]{2,}\/$/);
  const bare = readPage(site.output, "people/wang-yi/index.html");
  assert.ok(bare.links.has(wang) && bare.links.has(other), "the bare address lists both");
  const checked = await runNode([...cli, "check", "--content", site.content]);
  assert.match(checked.text, /warning .*(王毅.*汪毅|汪毅.*王毅).*slug-clash/, "check names both");
  assert.deepEqual(findDeadLinks(site.output), []);

  // The same names, spread over posts in another order.
  const reversed = createMiniSite(t, { "site.yaml": "title: 小站\n" });
  reversed.write("posts/one.md", toPost({ people: NAMES.people.toReversed(), date: "2020-01-01" }));
  for (const [index, name] of NAMES.companies_orgs.toReversed().entries()) {
    reversed.write(`posts/z${index}.md`, toPost({ companies_orgs: [name], date: `2021-01-${10 + index}` }));
  }
  assert.equal((await reversed.build()).status, 0);
  for (const taxonomy of ["people", "companies"]) {
    assert.deepEqual(readSlugs(reversed, taxonomy), readSlugs(site, taxonomy));
  }
});

test("slugs: unicode keeps the characters", async (t) => {
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\nslugs: unicode\n",
    "posts/one.md": toPost({ people: ["王毅", "汪毅"], tags: ["大 模型"] }),
  });
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  assert.deepEqual(readSlugs(site, "people"), ["汪毅", "王毅"]);
  assert.deepEqual(findDeadLinks(site.output), []);
});

test("an address that a name and another's alias share lists both, with a page or without", async (t) => {
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\ntaxonomies: { people: { min_posts: 2 } }\n",
    "authorities/people.yaml": "- name: 林大岚\n  aliases: [林岚]\n",
    "posts/one.md": toPost({ people: ["林岚", "林蓝"] }),
    "posts/two.md": toPost({ people: ["林蓝"] }),
  });
  assert.equal((await site.build()).status, 0);
  const list = readPage(site.output, "people/lin-lan/index.html");
  assert.ok(list.links.has(findAddress(site, "林蓝")));
  assert.match(site.read("people/lin-lan/index.html"), /href="?\/search\/\?q=[^>]*>林大岚</);
  assert.deepEqual(findDeadLinks(site.output), []);

  site.write("posts/two.md", toPost({ people: ["林蓝", "林岚"] }));
  assert.equal((await site.build()).status, 0);
  assert.ok(readPage(site.output, "people/lin-lan/index.html").links.has("/people/lin-da-lan/"));
});
