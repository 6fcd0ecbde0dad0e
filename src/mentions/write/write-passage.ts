import type { Post } from "../../model.ts";
import { escapeAttribute, escapeText } from "../../transcript/write/escape.ts";
import type { Passage } from "./choose-passages.ts";

/**
 * A passage as an item of a list on a term's page: the words in each language, who says them, and a link to the turn.
 *
 * Written while the post is read, so that pages of terms take it as bytes, as pages of posts take their bodies. End tags that
 * HTML does not need are left out: there are a hundred thousand of these.
 */
export function writePassage(
  { turn, parts }: Passage,
  { title, url, date }: Pick<Post, "title" | "url" | "date">,
  toHref: (url: string) => string,
): string {
  const words = parts.map(({ text, start, end, language }) => {
    const marked =
      start < 0
        ? escapeText(text)
        : `${escapeText(text.slice(0, start))}<mark>${escapeText(text.slice(start, end))}</mark>${escapeText(text.slice(end))}`;
    return `<p lang=${/^[\w-]+$/.test(language) ? language : `"${escapeAttribute(language)}"`}>${marked}`;
  });
  const speaker = turn.speakerLabel === undefined ? "" : `<b>${escapeText(turn.speakerLabel)}</b> `;
  const href = escapeAttribute(`${toHref(url)}#${turn.id}`);
  const day = date === "" ? "" : ` <time>${date}</time>`;
  return `<li>${words.join("")}<p>${speaker}<a href="${href}">${escapeText(title)}</a>${day}\n`;
}
