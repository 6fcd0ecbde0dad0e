import { decodePath, type LinkBase, toSitePath } from "./page-links.ts";

/** Where links stand in Markdown: in angle brackets and in quotes of HTML, where they may have spaces; inline, in a definition, in HTML, bare. */
const written =
  /(?:\]\(\s*|^ {0,3}\[[^\]\n]+\]:\s*)<([^<>\n]+)>|\b(?:href|src)\s*=\s*(?:"([^"\n]+)"|'([^'\n]+)')|(?:\]\(\s*<?|^ {0,3}\[[^\]\n]+\]:\s*<?|<(?=https?:)|\b(?:href|src)\s*=\s*["']?)((?:[^\s<>"'()]|\([^\s<>"'()]*\))+)|\bhttps?:\/\/[^\s<>"')\]]+/gm;

/**
 * Where an author wrote a link that a page has, and how; `undefined` where it is written in a way that is not known here.
 *
 * @param link as it stands in the page, from the host's root: see `toSitePath`.
 * @param base of the page.
 * @returns `offset` in UTF-16 units.
 */
export function findWrittenLink(
  markdown: string,
  link: string,
  base: LinkBase,
): { offset: number; text: string } | undefined {
  const wanted = decodePath(link);
  for (const match of markdown.matchAll(written)) {
    const text = match.slice(1).find((part) => part !== undefined) ?? match[0];
    // Paths from the root get the path prefix, wherever the site lives.
    const below = /^\/(?!\/)/.test(text) ? base.home + text.slice(1) : text;
    for (const path of [toSitePath(text, base), toSitePath(below, base)])
      if (path !== undefined && decodePath(path) === wanted)
        return { offset: match.index + match[0].lastIndexOf(text), text };
  }
  return undefined;
}
