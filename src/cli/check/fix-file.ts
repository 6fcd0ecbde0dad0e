import fs from "node:fs";
import type { Problem } from "../../model.ts";
import type { PostFile } from "../../posts/list-posts.ts";
import { type ReadOptions, readPost } from "../../posts/read-post.ts";
import { applyFixes } from "../../problems/apply-fixes.ts";
import { replaceFile } from "../replace-file.ts";

/** One repair can bring the next to light, of some rules one in each turn; past this a file is taken for restless. */
const mostRounds = 500;

/** Which problems' repairs may be made: those whose rule the site has not switched off. */
export type IsWanted = (problem: Problem) => boolean;

/**
 * A post's bytes with every repair made, or `undefined` when there is none to make. All other bytes stay as they are.
 * Running it on what it gave gives `undefined`.
 *
 * A file that is not UTF-8 is left alone, and so is one whose front matter a repair would make unreadable. Rules whose
 * repairs do not come to rest, because they undo each other or never satisfy themselves, are left out for this file.
 */
export function fixBytes(
  bytes: Buffer,
  file: Pick<PostFile, "path" | "folder" | "stem">,
  options: ReadOptions,
  isWanted: IsWanted = () => true,
): Buffer | undefined {
  const original = bytes.toString("utf8");
  if (!Buffer.from(original, "utf8").equals(bytes)) return undefined;
  const restless = new Set<string>();
  for (;;) {
    const isAllowed = (problem: Problem) => isWanted(problem) && !restless.has(problem.rule);
    const { text, pending } = fixText(original, file, options, isAllowed);
    if (pending.size === 0) return text === original ? undefined : Buffer.from(text, "utf8");
    for (const rule of pending) restless.add(rule);
  }
}

/** Repairs until nothing is left to repair; `pending` names the rules that would still like to. */
function fixText(
  original: string,
  file: Pick<PostFile, "path" | "folder" | "stem">,
  options: ReadOptions,
  isAllowed: IsWanted,
): { text: string; pending: Set<string> } {
  let text = original;
  let readable = false;
  const seen = new Set([text]);
  for (let round = 0; ; round++) {
    const { post, problems } = readPost(Buffer.from(text, "utf8"), file, options);
    if (readable && post === undefined) return { text: original, pending: new Set() };
    readable = post !== undefined;
    const wanted = problems.filter((problem) => problem.fix !== undefined && isAllowed(problem));
    const next = applyFixes(text, wanted);
    if (next === text) return { text, pending: new Set() };
    if (seen.has(next) || round === mostRounds)
      return { text, pending: new Set(wanted.map(({ rule }) => rule)) };
    seen.add(next);
    text = next;
  }
}

/** Repairs one file in place. @returns whether it changed. */
export function fixFile(file: PostFile, options: ReadOptions, isWanted: IsWanted): boolean {
  const bytes = fs.readFileSync(file.absolute);
  const fixed = fixBytes(bytes, file, options, isWanted);
  if (fixed === undefined) return false;
  replaceFile(file.absolute, fixed);
  return true;
}
