/** The text of a post that has not been written yet. */
import { Document, isMap, isScalar } from "yaml";
import { statuses } from "../posts/front-matter-schema.ts";

/** Front matter in the order of the site's posts: key, value, and what an author needs to know of it. */
function toRows(title: string, date: string, source: string): [string, unknown, string][] {
  return [
    ["author", "", "编者 · who wrote or edited the post"],
    ["date", date, "发布日 · day of publication"],
    ["guest", "", "节目嘉宾 · guest of the programme"],
    ["layout", "post.njk", "版式 · file in layouts/"],
    ["source", source, "原始地址 · address of the original"],
    ["speaker", "", "频道或节目 · channel or programme"],
    ["tags", [], "标签 · e.g. [ai-research, open-source]"],
    ["title", title, "标题，不用 Markdown · plain text"],
    ["summary", "", "一两句话的摘要 · one or two sentences, plain text"],
    ["insight", "", "编者的一句心得 · what the editor takes from it"],
    ["draft", true, "草稿；发布时改成 false · false once it is ready"],
    ["series", "", "系列 · series"],
    ["category", "", "分类 · category"],
    ["area", "", "领域 · area"],
    ["project", [], "项目 · projects"],
    ["people", [], "提到的人物 · people spoken of"],
    ["companies_orgs", [], "公司与机构 · companies and organisations"],
    ["products_models", [], "产品与模型 · products and models"],
    ["media_books", [], "书籍与作品 · books, papers, films"],
    ["status", "inbox", statuses.join(" | ")],
  ];
}

const body = `**主持人**: 这里写第一轮的译文。

<details>
<summary>Original English</summary>

**Host**: The original of the first turn goes here.

</details>
`;

/**
 * Complete front matter with a comment on each line, and one turn to write over. `title` is one line, `date` is
 * `YYYY-MM-DD`, `source` an address or `""`. Valid as it stands.
 */
export function toNewPostText({
  title,
  date,
  source,
}: {
  title: string;
  date: string;
  source: string;
}): string {
  const rows = toRows(title, date, source);
  // YAML 1.1 quotes what either version of YAML would take for something other than text.
  const document = new Document(Object.fromEntries(rows), { schema: "yaml-1.1", version: "next" });
  const { contents } = document;
  if (!isMap(contents)) throw new TypeError("front matter is a map");
  for (const [index, [key, value, comment]] of rows.entries()) {
    const node = contents.items[index]?.value;
    if (isScalar(node)) {
      if (key === "date" || value === "") node.type = "QUOTE_SINGLE";
      node.comment = ` ${comment}`;
    } else if (node) Object.assign(node, { flow: true, comment: ` ${comment}` });
  }
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n${body}`;
}
