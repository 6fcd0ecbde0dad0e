import fs from "node:fs";
import path from "node:path";

/** What the home page of every site made here says of itself. */
const generator = '<meta name="generator" content="duizhao">';

/** Folders that hold nothing else than what a build makes. */
const ownFolders = new Set(["assets", "search"]);

const feed = "feed.xml";

/** What a feed of ours says before its first entry, and a twin in its front matter: who made it, where and in which language it is. */
const ownFeed = /<generator>duizhao<\/generator>/;
const ownTwin = /^---\ntitle: "[^\n]*"\n(?:[^\n]+\n)*url: "[^\n]*"\nlanguage: "/;
/** Bytes at the beginning of a file in which that stands. */
const headBytes = 4096;

/** `/sitemap.xml`, `/sitemap-1.xml` …: lists of the site's own pages, which nobody writes by hand. */
const sitemap = /^sitemap(?:-\d+)?\.xml$/;

/**
 * The files of an output folder that a build must have made, for an output whose record is lost with its cache: every page, its
 * feed and its Markdown twin, sitemaps, and all of `assets/` and `search/`, if the home page names this generator. Everything else
 * may be someone's own.
 */
export function findOwnFiles(output: string): string[] {
  const home = path.join(output, "index.html");
  if (!fs.existsSync(home) || !fs.readFileSync(home, "utf8").includes(generator)) return [];
  const found: string[] = [];
  const walk = (below: string, whole: boolean): void => {
    const entries = fs.readdirSync(path.join(output, below), { withFileTypes: true });
    const folders = new Set(entries.filter((entry) => entry.isDirectory()).map(({ name }) => name));
    const names = new Set(entries.map(({ name }) => name));
    const isPage = (name: string): boolean =>
      names.has(`${name}.html`) ||
      (folders.has(name) && fs.existsSync(path.join(output, below, name, "index.html")));
    const isOwn = (name: string, file: string): boolean =>
      whole ||
      name === "index.html" ||
      (name === feed && names.has("index.html") && holds(path.join(output, file), ownFeed)) ||
      (below === "" && sitemap.test(name)) ||
      (name.endsWith(".md") &&
        isPage(name.slice(0, -".md".length)) &&
        holds(path.join(output, file), ownTwin));
    for (const { name } of entries) {
      if (name.startsWith(".")) continue;
      const file = below === "" ? name : `${below}/${name}`;
      if (folders.has(name)) walk(file, whole || ownFolders.has(file));
      else if (isOwn(name, file)) found.push(file);
    }
  };
  walk("", false);
  return found;
}

/** Of some files those in whose place of the output may be an author's text: Markdown twins are named as posts are. */
export function listForeignTexts(output: string, files: readonly string[]): string[] {
  return files.filter((file) => {
    const place = path.join(output, file);
    return file.endsWith(".md") && fs.existsSync(place) && !holds(place, ownTwin);
  });
}

/** Whether a file begins with something that fits. */
function holds(file: string, wanted: RegExp): boolean {
  const fd = fs.openSync(file, "r");
  try {
    const bytes = Buffer.alloc(headBytes);
    return wanted.test(bytes.toString("utf8", 0, fs.readSync(fd, bytes)));
  } finally {
    fs.closeSync(fd);
  }
}
