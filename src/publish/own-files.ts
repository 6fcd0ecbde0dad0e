import fs from "node:fs";
import path from "node:path";

/** What the home page of every site made here says of itself. */
const generator = '<meta name="generator" content="duizhao">';

/** Folders that hold nothing else than what a build makes. */
const ownFolders = new Set(["assets", "search"]);

/**
 * The files of an output folder that a build must have made, for an output whose record is lost with its cache: every page, and all
 * of `assets/` and `search/`, if the home page names this generator. Everything else may be someone's own.
 */
export function findOwnFiles(output: string): string[] {
  const home = path.join(output, "index.html");
  if (!fs.existsSync(home) || !fs.readFileSync(home, "utf8").includes(generator)) return [];
  const found: string[] = [];
  const walk = (below: string, whole: boolean): void => {
    for (const entry of fs.readdirSync(path.join(output, below), { withFileTypes: true })) {
      if (entry.name.startsWith(".")) continue;
      const file = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) walk(file, whole || ownFolders.has(file));
      else if (whole || entry.name === "index.html") found.push(file);
    }
  };
  walk("", false);
  return found;
}
