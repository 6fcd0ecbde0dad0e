import fs from "node:fs";
import path from "node:path";
import type { Problem } from "../model.ts";
import { type ReadOptions, readPost } from "./read-post.ts";

/** The page about the site, as far as an author wrote one. */
export interface About {
  html: string;
  problems: Problem[];
}

/** What posts are told and a page about the site is not: it needs no front matter, and renders nothing. */
const ofPosts: ReadonlySet<string> = new Set(["front-matter/missing", "front-matter/no-source"]);

/** Reads `about.md` of the content folder, as posts are read. */
export function readAbout(content: string, options: ReadOptions): About {
  const name = "about.md";
  const file = path.join(content, name);
  if (!fs.existsSync(file)) return { html: "", problems: [] };
  const { html, problems } = readPost(
    fs.readFileSync(file),
    { path: name, folder: "", stem: "about" },
    { ...options, body: true },
  );
  return { html: html.join(""), problems: problems.filter(({ rule }) => !ofPosts.has(rule)) };
}
