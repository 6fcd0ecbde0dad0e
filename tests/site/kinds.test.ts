import assert from "node:assert/strict";
import { test } from "node:test";
import { createMiniSite, toPost } from "../support/build.ts";

test("what a record says its thing is stands beside the note, in the interface's words", async (t) => {
  const companies = [
    "- name: 石桥\n  kind: Company\n  note: 造桥的。\n",
    "- name: 木桥\n  kind: 渡口\n",
    "- name: 铁桥\n  kind: constructor\n  note: 修路的。\n",
    "- name: 竹桥\n  note: 编筐的。\n",
    "- name: 草桥\n  kind: <i>non_profit\n",
  ];
  const site = createMiniSite(t, {
    "site.yaml": "title: 小站\n",
    "authorities/companies.yaml": companies.join(""),
    "posts/a.md": toPost({ companies_orgs: ["石桥", "木桥", "铁桥", "竹桥", "草桥"] }),
  });
  const read = (slug: string) =>
    /<p class="?note"?>(.*)/.exec(site.read(`companies/${slug}/index.html`))?.[1]?.trim();
  assert.equal((await site.build()).status, 0);
  assert.deepEqual(["shi-qiao", "mu-qiao", "tie-qiao", "zhu-qiao", "cao-qiao"].map(read), [
    "<small>公司</small> 造桥的。",
    "<small>渡口</small>",
    "<small>constructor</small> 修路的。",
    "编筐的。",
    "<small>&lt;i&gt;non_profit</small>",
  ]);
  // A later build sees the new word, and so does one in another language.
  site.write("authorities/companies.yaml", companies.join("").replace("Company", "university"));
  assert.equal((await site.build()).status, 0);
  assert.equal(read("shi-qiao"), "<small>大学</small> 造桥的。");
  site.write("site.yaml", "title: 小站\ninterface: en\n");
  assert.equal((await site.build()).status, 0);
  assert.equal(read("shi-qiao"), "<small>university</small> 造桥的。");
});
