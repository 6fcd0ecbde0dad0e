import { toSide } from "../units.ts";
import type { PageTurn } from "./find-passages.ts";

const turnStart = /<section class="turn" id="([^"]+)"[^>]*>|<h[2-6] id="[^"]*"[^>]*>([\s\S]*?)<\/h[2-6]>/g;
const sideStart = /<(?:div class="translation"|details class="original") lang="([^"]*)"[^>]*>/g;

/** Reads the turns of a post's page, in their order, from its HTML: without a DOM, since a worker has none. */
export function readPage(html: string): PageTurn[] {
  const turns: PageTurn[] = [];
  // What follows the turns is not theirs.
  const glossary = html.lastIndexOf('<details class="glossary">');
  const end = glossary === -1 ? html.lastIndexOf("</section>") : glossary;
  let heading = "";
  let open: { id: string; heading: string; at: number } | undefined;
  const close = (at: number): void => {
    if (open) turns.push({ id: open.id, heading: open.heading, sides: readSides(html.slice(open.at, at)) });
    open = undefined;
  };
  for (const match of html.matchAll(turnStart)) {
    const [whole, id, title] = match;
    if (match.index > end) break;
    close(match.index);
    if (id === undefined) heading = toText(title!);
    else open = { id: decode(id), heading, at: match.index + whole.length };
  }
  close(end);
  return turns;
}

const headStart = /<header class="?front"?>/;

/**
 * Reads what the index knows as a post's head, but for its title, from its page: names, summary, headings. `undefined` where a layout
 * of one's own shows it otherwise.
 */
export function readHead(html: string): string[] | undefined {
  const start = headStart.exec(html);
  if (!start) return undefined;
  const front = html.slice(start.index, html.indexOf("</header>", start.index));
  const names = /<dl class="?mentions"?>[\s\S]*?<\/dl>/.exec(html)?.[0] ?? "";
  const headings = [...html.matchAll(/<h[2-6] id="[^"]*"[^>]*>([\s\S]*?)<\/h[2-6]>/g)];
  // Names stand in elements of their own: what one ends with and the next begins with is no phrase.
  const texts = `${front}<>${names}`.split(/<[^>]*>/).map((text) => decode(text).trim());
  return [...texts.filter((text) => text !== ""), ...headings.map(([, heading]) => toText(heading!))];
}

function readSides(html: string): PageTurn["sides"] {
  const starts = [...html.matchAll(sideStart)];
  return starts.map((start, index) => {
    const inside = html
      .slice(start.index + start[0].length, starts[index + 1]?.index ?? html.length)
      .replace(/^<summary[^>]*>[\s\S]*?<\/summary>/, "");
    const label = /<b>([\s\S]*?)<\/b>/.exec(inside)?.[1] ?? "";
    const text = toText(inside.replace(/<b>[\s\S]*?<\/b><i>[^<]*<\/i>/g, ""));
    const language = start[1]!;
    return { side: toSide(language), language, label: toText(label), text: text.trim() };
  });
}

// A paragraph ends where the next begins.
const blockEnd = /<p>|<\/(?:p|li|h[1-6]|tr|div|pre|blockquote|details|summary|dt|dd)>|<br>|<hr>/g;

function toText(html: string): string {
  return decode(
    html
      .replace(/\n/g, " ")
      .replace(blockEnd, "\n")
      .replace(/<\/t[dh]>/g, " ")
      .replace(/<[^>]*>/g, ""),
  ).replace(/ *\n[ \n]*/g, "\n");
}

const entities: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" }),
);

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi, (whole, decimal, hex, name) => {
    if (name) return entities.get(name) ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
