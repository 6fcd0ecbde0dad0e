import assert from "node:assert/strict";
import { test } from "node:test";
import { createMiniSite, toPost } from "../support/build.ts";
import { assertGolden } from "../support/golden.ts";

const golden = new URL("pages/term.html", import.meta.url);

const pair = (zh: string, en: string) =>
  `${zh}\n\n<details>\n<summary>English</summary>\n\n${en}\n\n</details>\n\n`;

const FILES: Record<string, string> = {
  "site.yaml": "title: 小站\nurl: https://example.org\n",
  "authorities/people.yaml":
    "- name: { zh: 郭靖, en: Guo Jing }\n  aliases: [靖哥哥]\n  note: 射雕的人\n  sameAs: https://example.org/guo\n",
  "posts/a.md": toPost(
    { title: "桃花岛夜话", date: "2025-11-03", people: ["Guo Jing", "黄蓉"], companies_orgs: ["桃花岛"] },
    pair(
      "**黄蓉**: 靖哥哥不会说话，可是他答应过的事，没有一件没做到。",
      "**Huang Rong**: Guo Jing is no talker, yet there is nothing he promised that he has not done.",
    ) +
      pair(
        "**郭靖**: 我学得慢，师父教一遍不会，就练一百遍；练到会了，也就不会忘了。",
        "**Guo Jing**: I learn slowly. What I do not get at once I practise a hundred times, and then I do not forget it.",
      ) +
      pair("**黄蓉**: 那就再练一百遍。", "**Huang Rong**: A hundred times more, then.") +
      pair("**郭靖**: 好。", "**Guo Jing**: Yes."),
  ),
  "posts/b.md": toPost(
    { title: "其二", date: "2026-01-20", people: ["郭靖", "黄蓉"], companies_orgs: ["桃花岛"] },
    "**主持人**: 有人说郭靖笨，我看他是把力气都用在了一处，这比聪明难得多。\n",
  ),
};

test("a term's page is what it was", async (t) => {
  const site = createMiniSite(t, FILES);
  const built = await site.build();
  assert.equal(built.status, 0, built.text);
  const html = site.read("people/guo-jing/index.html");
  const found = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  assertGolden(found, golden);
});
