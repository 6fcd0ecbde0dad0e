import type { Heading, Post, Problem, TermNames, Transcript, Turn } from "../model.ts";
import { taxonomyTable } from "../taxonomy-table.ts";
import { writeContents } from "../transcript/contents.ts";
import { readTranscript } from "../transcript/read-transcript.ts";
import { toContentHash } from "./content-hash.ts";
import { decodeText } from "./decode-text.ts";
import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import { toPlace } from "./front-matter-places.ts";
import type { Complaint } from "./front-matter-values.ts";
import type { PostFile } from "./list-posts.ts";
import { readAddresses } from "./read-addresses.ts";

/** The settings that decide how a file reads; part of the cache's key. */
export interface ReadOptions {
  originalLanguage: string;
  /** Begins and ends with `/`. Default `/`. */
  pathPrefix?: string;
  /** The site's absolute address. Default `""`. */
  siteUrl?: string;
  /** Whether turns tell their line in the file, for links to the repository. Default false. */
  lines?: boolean;
  /** Which bytes are wanted besides the values. Default none. */
  body?: boolean;
  search?: boolean;
  twins?: boolean;
  /** What the interface calls a post's list of terms; absent: glosses are not gathered. */
  glossary?: { title: string; language: string };
  /** Whether to list the wordings that stand side by side. Default no: builds do without. */
  evidence?: boolean;
  /** Whether to look for the names of the front matter in the text. Default no. */
  mentions?: boolean;
}

/** A post with its body still at hand. `post` is absent when the front matter cannot be read. */
export interface PostRead {
  post?: Omit<Post, "body">;
  /** See `Transcript`. */
  html: string[];
  headings: Heading[];
  turns: Turn[];
  problems: Problem[];
}

/**
 * One file becomes one post: front matter, turns and rendered body. Pure, and never throws on an author's mistake.
 *
 * @param file where the post stands; its path is the one that problems name.
 */
export function readPost(
  bytes: Buffer,
  file: Pick<PostFile, "path" | "folder" | "stem">,
  options: ReadOptions,
): PostRead {
  const { text, garbled } = decodeText(bytes, file.path);
  if (garbled?.isWhole) return { html: [], headings: [], turns: [], problems: [garbled.problem] };
  const front = readFrontMatter(text, file.path);
  const { data, readable, body, bodyStart, bodyLine, problems: found } = front;
  if (garbled) found.unshift(garbled.problem);
  const lateLine = front.late === undefined ? 0 : toPlace(text, front.late).line;
  const transcript = readTranscript(body, {
    path: file.path,
    line: bodyLine,
    ...(data.lang === "" ? {} : { language: data.lang }),
    originalLanguage: options.originalLanguage,
    names: [...data.people, ...data.guest, ...data.speaker, data.author].filter((name) => name !== ""),
    speakers: data.speakers,
    title: data.title,
    lines: options.lines ?? false,
  });
  if (!readable) {
    // Names and title are not known, so that what looks like a sure repair may be none.
    for (const { fix, ...problem } of transcript.problems) found.push(problem);
    return { html: [], headings: [], turns: [], problems: found };
  }
  // An essay of the author's own renders nothing and so has no source.
  const problems = isRendering(transcript)
    ? found
    : found.filter(({ rule }) => rule !== "front-matter/no-source");
  for (const problem of transcript.problems) {
    // “Take it out” would be the wrong advice for the post's own front matter.
    if (problem.line === lateLine && problem.rule === "transcript/generator-marker") continue;
    problems.push(shiftFix(problem, bodyStart));
  }
  const { url, aliases, complaints } = readAddresses(data, file, options.siteUrl ?? "");
  if (data.title === "" && transcript.headings.length === 0 && bodyStart > 0)
    complaints.push(toUntitled(file.stem));
  if (complaints.length > 0) problems.push(...front.place(complaints));
  return {
    post: {
      path: file.path,
      folder: file.folder,
      stem: file.stem,
      url,
      aliases,
      layout: data.layout === "" ? "post" : data.layout,
      title: data.title || transcript.headings[0]?.text || file.stem,
      summary: data.summary,
      insight: data.insight,
      date: data.date,
      updated: data.updated,
      author: data.author,
      status: data.status,
      source: data.source,
      video: data.video,
      draft: data.draft,
      exclude: data.exclude,
      noindex: data.noindex,
      language: transcript.language,
      originalLanguage: transcript.originalLanguage ?? "",
      terms: toTermNames(data),
      speakers: transcript.speakers,
      contents: writeContents(transcript.headings),
      counts: transcript.counts,
      hash: toContentHash(bytes),
    },
    html: addPathPrefix(transcript.html, options.pathPrefix ?? "/"),
    headings: transcript.headings,
    turns: transcript.turns,
    problems,
  };
}

function toUntitled(stem: string): Complaint {
  const message = `The post has no title: it is called “${stem}”, as its file. Write title: ….`;
  return { rule: "front-matter/no-title", severity: "warning", key: "title", message };
}

/** Whether somebody speaks in it, or originals stand beside it. */
function isRendering({ counts, speakers }: Transcript): boolean {
  return counts.paired >= 3 || speakers.some(({ turns }) => turns > 0);
}

/** Authors write `/posts/x/` wherever the site lives. */
function addPathPrefix(html: string[], pathPrefix: string): string[] {
  if (pathPrefix === "/") return html;
  return html.map((row) => row.replace(/(<a href="|<img src=")\/(?!\/)/g, `$1${pathPrefix}`));
}

/** A fix of the transcript counts from the body's start; a fix of the file counts from the file's. */
function shiftFix(problem: Problem, by: number): Problem {
  if (!problem.fix) return problem;
  return { ...problem, fix: { ...problem.fix, start: problem.fix.start + by, end: problem.fix.end + by } };
}

/** Names by taxonomy key, each once. */
function toTermNames(data: FrontMatter): TermNames {
  const names: TermNames = {};
  for (const { key, fields } of taxonomyTable) {
    const list = new Set(fields.flatMap((field) => data[field.key]));
    if (list.size > 0) names[key] = [...list];
  }
  return names;
}
