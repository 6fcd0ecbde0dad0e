/** What names are in the other script: on pages, and in what a search suggests. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { createMiniSite, toPost } from "../support/build.ts";
import { compareTrees, listFiles, readTree } from "../support/trees.ts";

const told = (name: string) =>
  `**主持人**: ${name}（Ada Vale）来了。\n\n<details>\n<summary>English</summary>\n\n**Host**: Ada Vale came.\n\n</details>\n`;

test("pages and suggestions know a name in both scripts, and follow an edit", async (t) => {
  const people = Array.from({ length: 31 }, (_, i) => `Person ${String.fromCharCode(65 + (i % 26))}${i}`);
  const site = createMiniSite(t, {
    "posts/one.md": toPost({ title: "灯", date: "2026-01-02", people: ["Ada Vale"] }, told("艾达·维尔")),
    "posts/two.md": toPost({ title: "书", date: "2026-01-03", people: ["Ada Vale", ...people] }),
    "posts/three.md": toPost({ title: "河", date: "2026-01-04", people: ["芦苇"] }),
  });
  await site.build();
  const suggestions = () =>
    listFiles(join(site.output, "search/index/names"))
      .map((file) => gunzipSync(readFileSync(join(site.output, "search/index/names", file))).toString())
      .join("\n");

  assert.match(site.read("people/ada-vale/index.html"), /<p class="aka">又名 艾达·维尔\n/);
  const index = site.read("people/index.html");
  assert.equal(
    index.match(/Ada Vale<\/a> <i>艾达·维尔<\/i>/g)?.length,
    2,
    "among the most used, and under A",
  );
  assert.match(suggestions(), /\["维尔","people","Ada Vale","\/people\/ada-vale\/"/);

  site.write(
    "posts/one.md",
    toPost({ title: "灯", date: "2026-01-02", people: ["Ada Vale"] }, told("阿达·瓦勒")),
  );
  await site.build();
  assert.match(site.read("people/ada-vale/index.html"), /<p class="aka">又名 阿达·瓦勒\n/);
  assert.match(site.read("people/index.html"), /Ada Vale<\/a> <i>阿达·瓦勒<\/i>/);
  assert.doesNotMatch(suggestions(), /维尔/);
  const edited = readTree(site.output);
  await site.build(["--no-cache"]);
  assert.deepEqual(compareTrees(edited, readTree(site.output)), []);
});
