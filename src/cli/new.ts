/** `npm run new`: one valid draft post. */
import fs from "node:fs/promises";
import path from "node:path";
import { projectRoot } from "../eleventy/options.ts";
import { readSource } from "../posts/front-matter-source.ts";
import { defaultFolder, isPassedOver, recordsFolder } from "../posts/list-posts.ts";
import { toSlug } from "../text/slug.ts";
import { toNewPostText } from "./new-post-text.ts";
import { parseArguments, UsageError } from "./parse-arguments.ts";

export interface NewPost {
  title: string;
  source?: string;
  /** Folder below the content folder, e.g. `posts`. */
  folder?: string;
  contentDir: string;
}

/**
 * Runs the command: title, source and folder come from the arguments, or are asked for on a terminal.
 *
 * @returns the exit code. @throws UsageError
 */
export async function runNew(args: string[]): Promise<number> {
  const { title, ...given } = readNewArguments(args);
  let post: NewPost | undefined;
  if (title !== undefined) post = { title, ...given };
  else if (process.stdin.isTTY && process.stdout.isTTY) post = await askForPost(given);
  else throw new UsageError('A title is missing: npm run new -- "Title" [--source URL] [--folder posts]');
  if (!post) return 1;
  const file = await createPost(post);
  process.stdout.write(`${path.relative(process.cwd(), file) || file}\n`);
  return 0;
}

/**
 * Writes the draft and gives its path. The file is named after the YouTube video where the source is one, else after the
 * title in pinyin; where the name is taken a number is added, and no file is ever written over.
 *
 * @throws UsageError when the title is empty, the source is no address, or the folder leads out of the content.
 */
export async function createPost({ title, source = "", folder, contentDir }: NewPost): Promise<string> {
  const line = toLine(title);
  if (line === "") throw new UsageError("The title is empty.");
  const { url, video } = readSource(source.trim());
  if (!isSource(source)) {
    throw new UsageError(
      `The source «${source}» is no address. Write one such as https://www.youtube.com/watch?v=…`,
    );
  }
  const target = path.join(contentDir, ...readFolder(folder ?? defaultFolder));
  const isThere = await fs
    .stat(contentDir)
    .then((stat) => stat.isDirectory())
    .catch(() => false);
  if (!isThere)
    throw new UsageError(`There is no content folder ${contentDir}. Name one with --content DIR.`);
  await fs.mkdir(target, { recursive: true });
  const text = toNewPostText({ title: line, date: toLocalDay(new Date()), source: url });
  return writeAside(target, video === "" ? toSlug(line, "pinyin") : video, text);
}

function readNewArguments(args: string[]): Partial<NewPost> & { contentDir: string } {
  const options = {
    source: { type: "string" },
    folder: { type: "string" },
    content: { type: "string" },
  } as const;
  const { values, positionals } = parseArguments({ args, options, allowPositionals: true });
  if (positionals.length > 1) {
    throw new UsageError(`One title is taken, not ${positionals.length}: put it in quotation marks.`);
  }
  return {
    ...(positionals[0] === undefined ? {} : { title: positionals[0] }),
    ...(values.source === undefined ? {} : { source: values.source }),
    ...(values.folder === undefined ? {} : { folder: values.folder }),
    contentDir:
      values.content === undefined ? path.join(projectRoot, "content") : path.resolve(values.content),
  };
}

/** Asks for what the arguments left open; `undefined` when the author thought better of it. */
async function askForPost(given: Partial<NewPost> & { contentDir: string }): Promise<NewPost | undefined> {
  const { cancel, intro, isCancel, text } = await import("@clack/prompts");
  intro("新文章 · a new post");
  const title = await text({
    message: "标题 · title",
    validate: (value) => (toLine(value ?? "") === "" ? "标题不能为空 · a title is needed" : undefined),
  });
  const source =
    isCancel(title) || given.source !== undefined
      ? given.source
      : await text({
          message: "原始地址，可留空 · address of the original, or nothing",
          placeholder: "https://www.youtube.com/watch?v=…",
          defaultValue: "",
          validate: (value) => (isSource(value ?? "") ? undefined : "不是网址 · no address"),
        });
  if (isCancel(title) || isCancel(source)) {
    cancel("没有写入 · nothing was written");
    return undefined;
  }
  return { ...given, title, ...(source === undefined ? {} : { source }) };
}

/** Whether it may stand as a source: an address, or nothing. */
function isSource(written: string): boolean {
  return written.trim() === "" || readSource(written.trim()).url !== "";
}

/** The title as one line of text: line breaks and controls become spaces. */
function toLine(title: string): string {
  return title
    .toWellFormed()
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

/** The segments of a folder below the content folder. */
function readFolder(folder: string): string[] {
  const segments = folder.split(/[/\\]/).filter((segment) => segment !== "" && segment !== ".");
  if (segments.length === 0 || path.isAbsolute(folder) || segments.includes("..") || folder.includes("\0")) {
    throw new UsageError(`--folder names a folder inside the content, such as posts, not «${folder}».`);
  }
  const passedOver = segments.find(isPassedOver);
  if (passedOver !== undefined)
    throw new UsageError(`Posts in ${passedOver}/ are passed over. Name another folder.`);
  if (segments[0] === recordsFolder)
    throw new UsageError(`${recordsFolder}/ holds records, not posts. Name another folder.`);
  return segments;
}

/** The author's own day: a post written in the evening is not tomorrow's. */
function toLocalDay(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

async function writeAside(folder: string, stem: string, text: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const file = path.join(folder, number === 1 ? `${stem}.md` : `${stem}-${number}.md`);
    try {
      await fs.writeFile(file, text, { flag: "wx" });
      return file;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
