/**
 * Reads a published site as a visitor's browser would, with an HTML parser the project does not build with: what each page
 * holds, and which internal links lead nowhere. Shares no code with the build, so that neither excuses the other.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { listFiles } from "./trees.ts";

export interface ReadPage {
  /** Path below the site, e.g. `posts/a/index.html`. */
  file: string;
  /** Targets of `href`, `src`, `srcset`, `poster`, `data` and refresh, as written, without repeats. */
  links: Set<string>;
  ids: Set<string>;
  /** An `id` that occurs twice. */
  repeated: string[];
  /** Characters of text inside `<main>` (without one: anywhere but the title) that are no white space. */
  text: number;
  title: string;
  canonical: string;
  robots: string;
}

const LINKS = ["href", "src", "poster", "data", "action"];

export function readPage(folder: string, file: string): ReadPage {
  const page: ReadPage = {
    file,
    links: new Set(),
    ids: new Set(),
    repeated: [],
    text: 0,
    title: "",
    canonical: "",
    robots: "",
  };
  const html = readFileSync(join(folder, file), "utf8");
  const hasMain = html.includes("<main");
  const open: string[] = [];
  let [counted, silent] = [hasMain ? 0 : 1, 0];
  const isCounted = (name: string) => name === "main";
  const isSilent = (name: string) => ["script", "style", "template", "title"].includes(name);
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push(name);
        if (isCounted(name)) counted++;
        if (isSilent(name)) silent++;
        readAttributes(page, name, attributes);
      },
      onclosetag(name) {
        open.pop();
        if (isCounted(name)) counted--;
        if (isSilent(name)) silent--;
      },
      ontext(text) {
        if (open.at(-1) === "title" && !open.includes("svg")) page.title += text;
        if (counted > 0 && silent === 0) page.text += text.replace(/\s+/g, "").length;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return page;
}

function readAttributes(page: ReadPage, name: string, attributes: Record<string, string>): void {
  for (const key of LINKS) if (attributes[key] !== undefined) page.links.add(attributes[key]);
  for (const part of attributes.srcset?.split(",") ?? []) page.links.add(part.trim().split(/\s/)[0]!);
  if (attributes.id !== undefined) {
    if (page.ids.has(attributes.id)) page.repeated.push(attributes.id);
    page.ids.add(attributes.id);
  }
  if (name === "link" && attributes.rel === "canonical") page.canonical = attributes.href ?? "";
  if (name !== "meta") return;
  if (attributes.name === "robots") page.robots = attributes.content ?? "";
  if (attributes["http-equiv"]?.toLowerCase() === "refresh") {
    page.links.add(attributes.content?.replace(/^[^=]*=/, "").trim() ?? "");
  }
}

/** Every page of a site. */
export function readPages(folder: string): ReadPage[] {
  return listFiles(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => readPage(folder, file));
}

/**
 * Internal links that lead nowhere: no such file, no such anchor on its page, outside the path prefix, or to a folder without
 * its closing slash (a redirect on most hosts, a 404 on some). `origin` is the site's own address, whose links count too.
 *
 * @returns one line a link, `page: link: why`.
 */
export function findDeadLinks(
  folder: string,
  options: { prefix?: string; origin?: string; pages?: ReadPage[] } = {},
): string[] {
  const { prefix = "/", origin = "https://site.invalid", pages = readPages(folder) } = options;
  const files = new Set(listFiles(folder));
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const find = (link: string, from: ReadPage): string | undefined => {
    const url = toUrl(link, `${origin}${prefix}${toAddress(from.file)}`);
    if (url === undefined) return "is no address";
    if (url.origin !== origin || !/^https?:$/.test(url.protocol)) return undefined;
    const path = decode(url.pathname);
    if (path === undefined) return "is no valid percent-encoding";
    if (!path.startsWith(prefix)) return `lies outside ${prefix}`;
    const inside = path.slice(prefix.length);
    const file = inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
    if (!files.has(file))
      return files.has(`${file}/index.html`) ? "lacks its closing slash" : "there is no such page";
    const anchor = decode(url.hash.slice(1));
    const target = byFile.get(file);
    // A text fragment (`#:~:text=`) names no element.
    if (!anchor || !target || anchor.startsWith(":~:") || anchor === "top") return undefined;
    return target.ids.has(anchor) ? undefined : `there is no #${anchor} on that page`;
  };
  const dead: string[] = [];
  for (const page of pages) {
    for (const link of page.links) {
      const why = find(link, page);
      if (why) dead.push(`${page.file}: ${link}: ${why}`);
    }
  }
  return dead;
}

function toAddress(file: string): string {
  return file
    .replace(/(^|\/)index\.html$/, "$1")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}

function toUrl(link: string, base: string): URL | undefined {
  try {
    return new URL(link, base);
  } catch {
    return undefined;
  }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
