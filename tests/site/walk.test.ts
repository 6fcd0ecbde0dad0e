import assert from "node:assert/strict";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { cli, createMiniSite, runNode, toPost } from "../support/build.ts";
import { startPreview } from "../support/preview.ts";
import { compareTrees, listFiles, readTree } from "../support/trees.ts";

// An author's first post, from `npm run new` to its removal, with the commands of package.json.

const files = {
  "site.yaml": "title: 试验\ndescription: 为测试而建。\nurl: https://example.org\ndrafts: hide\n",
  "posts/older.md": toPost({ title: "旧文", date: "2025-01-01", tags: ["older"] }),
};
const title = "潮汐电站的账本";
const url = "/posts/VIDEO_ID_00/";

/** Files of a site that hold one of the words, what is packed unpacked; and those that are named so. */
function findMentions(output: string, words: string[]): string[] {
  return listFiles(output).filter((file) => {
    const bytes = readFileSync(join(output, file));
    const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
    return words.some((word) => text.includes(word) || file.includes(word));
  });
}

test("a first post: new, edit, preview, check, build, and gone again", async (t) => {
  const site = createMiniSite(t, files);
  const before = await site.build();
  assert.equal(before.status, 0, before.text);
  const tree = readTree(site.output);
  const mentions = () => findMentions(site.output, [title, "VIDEO_ID_00", "tidal-power"]);
  assert.deepEqual(mentions(), []);

  const source = "https://www.youtube.com/watch?v=VIDEO_ID_00";
  const made = await runNode([...cli, "new", title, "--source", source, "--content", site.content]);
  assert.equal(made.status, 0, made.text);
  const file = join(site.content, "posts/VIDEO_ID_00.md");
  assert.ok(made.stdout.trim().endsWith("posts/VIDEO_ID_00.md"), made.stdout);
  const edit = (from: string | RegExp, to: string) => {
    const text = readFileSync(file, "utf8");
    assert.notEqual(text.replace(from, to), text, `${from} is in the file`);
    writeFileSync(file, text.replace(from, to));
  };
  edit("这里写第一轮的译文。", "潮水一天来两次。");
  edit("The original of the first turn goes here.", "The tide comes twice a day.");
  edit("tags: []", "tags: [tidal-power]");

  // The draft is in the preview, and a save is on the page; no build ever holds what the preview adds.
  const preview = await startPreview(t, site);
  const page = await preview.waitFor(url, ({ text }) => text.includes("潮水一天来两次。"));
  assert.ok(page.includes(title) && page.includes("The tide comes twice a day."));
  assert.doesNotMatch(page, /duizhao-problems/);
  edit("潮水一天来两次。", "潮水一天来两次。\n\n<details>\n");
  const faulty = await preview.waitFor(url, ({ text }) => text.includes("<duizhao-problems"));
  const [, at] = /<code>([^<]*posts\/VIDEO_ID_00\.md:\d+:\d+)<\/code> error/.exec(faulty) ?? [];
  assert.ok(at, faulty.slice(-2000));
  await preview.waitToSay(`${at}: error`);
  assert.deepEqual(findMentions(site.output, ["duizhao-problems", "reload-client"]), []);
  assert.doesNotMatch(await preview.waitFor("/", ({ status }) => status === 200), /duizhao-problems/);
  edit("潮水一天来两次。\n\n<details>\n", "潮水一天来三次。");
  await preview.waitFor(
    url,
    ({ text }) => text.includes("潮水一天来三次。") && !text.includes("duizhao-problems"),
  );
  // Even a file that cannot be read says on its page why.
  edit("---\n", "---\n]: [\n");
  await preview.waitFor(
    url,
    ({ status, text }) => status === 404 && /VIDEO_ID_00\.md:\d+:\d+<\/code> error/.test(text),
  );
  edit("---\n]: [\n", "---\n");
  await preview.waitFor(url, ({ status }) => status === 200);
  await preview.stop();

  const still = await site.build();
  assert.equal(still.status, 0, still.text);
  assert.deepEqual(
    compareTrees(tree, readTree(site.output)),
    [],
    "a draft changes nothing that is published",
  );

  edit("draft: true", "draft: false");
  const checked = await runNode([...cli, "check", "--content", site.content]);
  assert.equal(checked.status, 0, checked.text);
  const built = await site.build(["--strict"]);
  assert.equal(built.status, 0, built.text);
  const shown = new Set(mentions());
  const everywhere = [
    `${url.slice(1)}index.html`,
    "index.html",
    "tags/tidal-power/index.html",
    "tags/index.html",
    "archive/index.html",
    "feed.xml",
    "feed.json",
    "sitemap.xml",
    "llms.txt",
  ];
  for (const name of everywhere) assert.ok(shown.has(name), `${name} shows the post`);
  assert.ok(
    [...shown].some((name) => name.startsWith("search/index/")),
    `the search index knows it: ${[...shown].join(", ")}`,
  );

  rmSync(file);
  const after = await site.build();
  assert.equal(after.status, 0, after.text);
  assert.deepEqual(mentions(), []);
  assert.deepEqual(compareTrees(tree, readTree(site.output)), [], "as if it had never been");
});
