import createMarkdownIt from "markdown-it";

let read: ((text: string) => string) | undefined;

/** A text without Markdown's escapes and with its character references read: `J\. 林`, `R&amp;D`. */
export function unescapeMarkdown(text: string): string {
  if (!text.includes("\\") && !text.includes("&")) return text;
  read ??= createMarkdownIt().utils.unescapeAll;
  return read(text);
}
