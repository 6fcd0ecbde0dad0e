/** The same posts as a minimal Hugo site: nine taxonomies, posts that link their terms, lists in pages of 30 and 50. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import matter from "gray-matter";
import { listFiles } from "../support/trees.ts";

const TAXONOMIES =
  "tags people companies_orgs products_models media_books series category area speaker".split(" ");

const CONFIG = `baseURL = "https://example.org/"
title = "bench"
disableKinds = ["RSS", "sitemap", "robotsTXT", "404"]
buildDrafts = true
buildFuture = true
buildExpired = true
enableGitInfo = false
timeout = "1200s"
[markup.goldmark.renderer]
unsafe = true
[pagination]
pagerSize = 30
[taxonomies]
${TAXONOMIES.map((key) => `${key} = "${key}"`).join("\n")}
`;

const LAYOUTS: Record<string, string> = {
  "baseof.html": `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body><header><a href="/">home</a>{{ range $name, $terms := site.Taxonomies }} <a href="/{{ $name }}/">{{ $name }}</a>{{ end }}</header><main>{{ block "main" . }}{{ end }}</main></body></html>`,
  "single.html": `{{ define "main" }}<article class="post"><h1>{{ .Title }}</h1><time>{{ .Date.Format "2006-01-02" }}</time><p>{{ .Params.summary }}</p>{{ .Content }}{{ $page := . }}{{ range $name, $terms := site.Taxonomies }}{{ with $page.GetTerms $name }}<ul class="{{ $name }}">{{ range . }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul>{{ end }}{{ end }}</article>{{ end }}`,
  "list.html": `{{ define "main" }}<h1>{{ .Title }}</h1>{{ $pages := .Pages }}{{ $size := 50 }}{{ if .IsHome }}{{ $pages = site.RegularPages }}{{ $size = 30 }}{{ end }}{{ $paginator := .Paginate $pages $size }}<ul>{{ range $paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2006-01-02" }}</time> {{ .Params.summary }}</li>{{ end }}</ul>{{ with $paginator }}{{ if .HasPrev }}<a href="{{ .Prev.URL }}">prev</a>{{ end }}{{ if .HasNext }}<a href="{{ .Next.URL }}">next</a>{{ end }}{{ end }}{{ end }}`,
  "taxonomy.html": `{{ define "main" }}<h1>{{ .Title }}</h1><ul>{{ range .Data.Terms.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.LinkTitle }}</a> {{ .Count }}</li>{{ end }}</ul>{{ end }}`,
};
/** The version of a Hugo at `command`, or `undefined` when there is none. */
export function findHugo(command: string): string | undefined {
  const { status, stdout } = spawnSync(command, ["version"], { encoding: "utf8" });
  return status === 0 ? /v[\d.]+/.exec(stdout)?.[0] : undefined;
}

/** Writes the site below `folder`. Hugo stops at front matter it cannot read, so that is written anew; broken posts are left out. */
export function writeHugoSite(content: string, folder: string): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write("hugo.toml", CONFIG);
  for (const [name, text] of Object.entries(LAYOUTS)) write(`layouts/_default/${name}`, text);
  for (const [number, file] of listFiles(content).entries()) {
    const text =
      file.endsWith(".md") && file.includes("/")
        ? toHugoPost(readFileSync(join(content, file), "utf8"))
        : undefined;
    // Numbers as names: Hugo reads meaning into some of the real ones.
    if (text) write(`content/posts/p${number}.md`, text);
  }
}

function refuse(): never {
  throw new Error("front matter is data");
}

function toHugoPost(text: string): string | undefined {
  let post: { data: Record<string, unknown>; content: string };
  try {
    post = matter(text, { engines: { javascript: refuse, js: refuse } });
  } catch {
    return undefined;
  }
  const { data, content } = post;
  const date = new Date(String(data.date instanceof Date ? data.date.toISOString() : data.date));
  const head: Record<string, unknown> = {
    title: String(data.title ?? ""),
    summary: String(data.summary ?? ""),
  };
  if (!Number.isNaN(date.getTime())) head.date = date.toISOString().slice(0, 10);
  for (const key of TAXONOMIES) {
    const names = [data[key]].flat().map((name) => String(name ?? "").trim());
    head[key] = [...new Set(names)].filter((name) => name !== "");
  }
  // Hugo's own braces would be carried out.
  return `${JSON.stringify(head, null, 1)}\n\n${content.replaceAll("{{", "{ {")}`;
}

/** Arguments of one build, cold or over an earlier one. */
export function toHugoArguments(folder: string): string[] {
  return [
    "--source",
    folder,
    "--destination",
    join(folder, "public"),
    "--cacheDir",
    join(folder, "cache"),
    "--noBuildLock",
    "--quiet",
  ];
}
