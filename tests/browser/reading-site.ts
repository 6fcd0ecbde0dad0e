/** A small site whose pages hold every case of reading, built once for a file of tests, and a browser on it. */
import { toPost } from "../support/build.ts";
import { type BuiltSite, useBuiltSite } from "./built-site.ts";

/** 340 Han characters and the words for them, so that turns are longer than a screen of a phone is wide. */
const chinese =
  "对照是把两种语言的同一段话放在一起读。先读中文，遇到想核对的地方，再看英文原文；读完一段，位置不会跳走。";
const english =
  "Reading in parallel sets the same passage in two languages side by side. Read the Chinese first, look at the English where you want to check it, and your place does not jump. ";

const voices = [
  ["编辑", "Editor"],
  ["工程师", "Engineer"],
  ["译者", "Translator"],
] as const;

/** A dialogue of `count` turns under `chapters` headings; turn `i` says its number, and lengths differ. */
export function writeDialogue(count: number, chapters: number, length = 1): string {
  let body = "";
  for (let i = 0; i < count; i++) {
    if (i % Math.ceil(count / chapters) === 0) body += `## 第 ${i / Math.ceil(count / chapters) + 1} 节\n\n`;
    const [zh, en] = voices[i % 7 === 3 ? 2 : i % 2]!;
    const times = length * (1 + (i % 3));
    body += `**${zh}**: 第 ${i} 段。${chinese.repeat(times)}\n\n`;
    body += `<details>\n<summary>Original English</summary>\n\n`;
    body += `**${en}**: Turn ${i}. ${english.repeat(times)}\n\n</details>\n\n`;
  }
  return body;
}

const fields = {
  title: "对照阅读：一段一段地读",
  summary: "一篇用来试验阅读方式的对话。",
  insight: "位置不动，眼睛才不累。",
  source: "https://www.youtube.com/watch?v=aaaaaaaaaaa",
  category: "testing",
  area: "reading",
  status: "evergreen",
  speaker: "试验台",
  people: ["译者"],
  companies_orgs: ["试验公司"],
  tags: ["reading", "layout"],
  series: "阅读",
};

/** Enough terms for an index page with letters and a filter. */
const products = Array.from({ length: 40 }, (_, i) => `${["Ärger", "模型", "Beta"][i % 3]} ${i}`);

/** A table, code and an address that no phone is wide enough for. */
const wide = `${chinese}

|${" 一列很宽的字 |".repeat(9)}
|${"---|".repeat(9)}
|${" abcdefghijkl |".repeat(9)}

\`\`\`
${"code ".repeat(60)}
\`\`\`

https://example.org/${"a".repeat(200)}
`;

/** Glosses enough for a list below the post, two of them of one English wording. */
const terms = ["对照", "并读", "折叠", "一个很长很长的、没有地方可以断开的术语"]
  .map((term, i) => `这叫**${term}**（${["Parallel reading", "Folding"][i >> 1]}: ${chinese}）。\n`)
  .join("\n");

const files: Record<string, string> = {
  "site.yaml":
    "title: 试验\ndescription: 为测试而建。\nurl: https://example.org\nrepository: https://example.org/repo\ndrafts: publish\n",
  "about.md": "试验用的站点。\n",
  "posts/dialogue.md": toPost(fields, writeDialogue(40, 5)),
  "posts/wide.md": toPost({ title: "宽的东西", date: "2026-01-06" }, wide),
  "posts/short.md": toPost(
    { title: "只有中文", date: "2026-01-05", products_models: products },
    `${chinese}\n\n${chinese}\n`,
  ),
  "posts/terms.md": toPost({ title: "几个术语", date: "2026-01-02", people: ["译者"] }, terms),
  "posts/draft.md": toPost(
    { ...fields, title: "下一篇", date: "2026-01-03", draft: true },
    writeDialogue(3, 1),
  ),
  "posts/long.md": toPost({ ...fields, title: "很长的一篇", date: "2026-01-04" }, writeDialogue(3000, 60)),
};

export interface Reading extends BuiltSite {
  /** Of the dialogue's page. */
  readonly post: string;
}

/** Declares the hooks that build and serve the site; see `useBuiltSite`. */
export function useReadingSite(): Reading {
  const site = useBuiltSite(files);
  return Object.defineProperty(site as Reading, "post", { get: () => `${site.url}/posts/dialogue/` });
}
