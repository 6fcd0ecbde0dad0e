import { readMentions } from "../../src/mentions/read-mentions.ts";
import { fillMarks } from "../../src/mentions/write/fill-marks.ts";
import { readRows, sumLengths } from "../../src/mentions/write/mention-rows.ts";
import type { Mentions } from "../../src/model.ts";
import { readPost } from "../../src/posts/read-post.ts";

/** A post read as the workers read it, with the bytes that would lie in a pack. */
export function readNamed(frontMatter: string, body: string) {
  const bytes = Buffer.from(`---\ntitle: 题 & 目\ndate: 2026-01-02\n${frontMatter}\n---\n\n${body}\n`);
  const file = { path: "posts/a.md", folder: "posts", stem: "a" };
  const { post, html, headings, turns } = readPost(bytes, file, { originalLanguage: "en" });
  let kept: Buffer = Buffer.alloc(0);
  const mentions: Mentions | undefined = readMentions(
    { post: post!, html, headings, turns },
    {
      findRecord: () => undefined,
      pathPrefix: "/x/",
      append: (pieces) => {
        kept = Buffer.concat(pieces);
        return { file: "0.pack", offset: 0, length: kept.length, crc: 0 };
      },
    },
  );
  const open = (numbers: number[], skipped = 0) =>
    readRows(numbers, mentions!.passages, () => true, skipped).map(({ index, count, passages }) => ({
      index,
      count,
      passages: passages.map(({ offset, length }) => kept.toString("utf8", offset, offset + length)),
    }));
  const about = mentions ? open(mentions.about) : [];
  const said = mentions ? open(mentions.said, sumLengths(mentions.about)) : [];
  const fill = (...hrefs: string[]) =>
    Buffer.concat(fillMarks(Buffer.from(html.join("")), { marks: mentions!.links!, hrefs })).toString();
  return { mentions, html: html.join(""), turns, about, said, fill };
}

/** A turn of a translation and its original. */
export const pair = (zh: string, en: string) =>
  `${zh}\n\n<details>\n<summary>English</summary>\n\n${en}\n\n</details>\n`;
