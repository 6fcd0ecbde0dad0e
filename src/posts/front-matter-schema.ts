/**
 * The shape of a post's front matter as authors should write it, as a valibot schema: `readFrontMatter` reports what
 * departs from it (and reads it all the same), and `schema/front-matter.schema.json` is made from it for editors.
 * Empty (`''`, null, `[]`) is absent everywhere.
 */
import * as v from "valibot";
import { type NameFieldKey, nameFields } from "../taxonomy-table.ts";

const word = v.union([v.string(), v.number()], "a text");
const text = (about: string) => v.pipe(v.nullish(word), v.description(about));
const list = (about: string) =>
  v.pipe(
    v.nullish(
      v.union(
        [v.string(), v.number(), v.array(v.nullable(word), "a list of texts")],
        "a text or a list of texts",
      ),
    ),
    v.description(about),
  );
const flag = (about: string) =>
  v.pipe(v.nullish(v.union([v.boolean(), v.literal("")], "true or false")), v.description(about));
const date = (about: string) =>
  v.pipe(v.nullish(v.string("a date such as 2026-02-06")), v.description(about));

/** The usual words of `status`; any other is one as well, and `draft` is told by `draft: true`. */
export const statuses = ["evergreen", "budding", "seedling", "inbox", "archived"] as const;

export const frontMatterSchema = v.object({
  title: text("Title of the post, plain text."),
  summary: text("What the post is about, in one or two sentences of plain text."),
  insight: text("What the editor takes from it, plain text."),
  date: date("Day of publication, e.g. 2026-02-06."),
  updated: date("Day of the last change of substance, e.g. 2026-02-08."),
  author: text("Who wrote or edited the post."),
  status: v.pipe(
    v.nullish(v.union([v.picklist(statuses), word], "a text")),
    v.description(`State of the editing, shown on the page: ${statuses.join(", ")}.`),
  ),
  source: text("Address of the original, e.g. https://www.youtube.com/watch?v=…"),
  layout: text("File in layouts/ that lays out the post: post.njk."),
  draft: flag("A draft: the site's `drafts` setting says whether a build publishes it."),
  exclude: flag("Build the page, but keep it out of every list, index, feed, sitemap and the search."),
  noindex: flag("Ask search engines not to list the page."),
  lang: text("Language of the translation, e.g. zh-Hans, zh-Hant; found from the text when absent."),
  slug: text("Last part of the address, in place of the file's name."),
  permalink: text("Whole address of the page, e.g. /talks/first/."),
  aliases: list("Former addresses that lead here, e.g. /old/address/."),
  speakers: v.pipe(
    v.nullish(
      v.union([v.record(v.string(), v.nullable(word)), v.array(word)], "a map such as `Host: 主持人`"),
    ),
    v.description(
      "Labels of speakers that are one person: `Host: 主持人`; or a list of the speakers' names.",
    ),
  ),
  ...(Object.fromEntries(nameFields.map(({ key, about }) => [key, list(about)])) as Record<
    NameFieldKey,
    ReturnType<typeof list>
  >),
});

export type FrontMatterKey = keyof typeof frontMatterSchema.entries;

const synonyms: Partial<Record<FrontMatterKey, string>> = {
  ...Object.fromEntries(nameFields.flatMap(({ key, meant }) => (meant ? [[key, meant]] : []))),
  title: "标题 標題 题目 題目",
  date: "created published pubdate publishdate createdat publishedat readdate 日期 发布日期 發布日期",
  updated: "modified lastmod lastmodified updatedat 更新 更新日期",
  summary: "description abstract excerpt subtitle 摘要 简介 簡介",
  source: "url link video videourl sourceurl 来源 來源 链接 連結",
  speakers: "发言人 發言人",
  author: "authors 作者",
  lang: "language 语言 語言",
  draft: "草稿",
  exclude: "hidden unlisted",
  aliases: "alias redirectfrom redirects",
};

/** Keys of other generators and earlier years, in lower case without `_` and `-` → the key that is meant. */
const otherKeys: ReadonlyMap<string, FrontMatterKey> = new Map(
  Object.entries(synonyms).flatMap(([key, words]) =>
    words.split(" ").map((word) => [word, key as FrontMatterKey] as const),
  ),
);

/** What to write for a key that is none of a post's, with this value; `undefined` where nobody knows. */
export function findMeant(key: string, value: unknown): { key: FrontMatterKey; written: string } | undefined {
  const folded = key.toLowerCase().replaceAll(/[\s_-]/g, "");
  if (folded === "published" && typeof value === "boolean")
    return value ? undefined : { key: "draft", written: "draft: true" };
  const meant = folded === "url" && String(value).startsWith("/") ? "permalink" : otherKeys.get(folded);
  return meant && { key: meant, written: meant };
}
