import fs from "node:fs";
import type { Problem } from "../../model.ts";
import type { PostFile } from "../../posts/list-posts.ts";
import { type ReadOptions, readPost } from "../../posts/read-post.ts";
import { applyFixes } from "../../problems/apply-fixes.ts";

/** One repair can bring the next to light; a file that is not at rest after so many rounds stays as it was found last. */
const mostRounds = 50;

/** Which rules' repairs may be made: those that the site has not switched off. */
export type IsWanted = (problem: Problem) => boolean;

/**
 * A post's bytes with every repair made, or `undefined` when there is none to make. All other bytes stay as they are.
 * Running it on what it gave gives `undefined`.
 *
 * A file that is not UTF-8 is left alone, and so is one whose front matter a repair would make unreadable.
 */
export function fixBytes(
  bytes: Buffer,
  file: Pick<PostFile, "path" | "folder" | "stem">,
  options: ReadOptions,
  isWanted: IsWanted = () => true,
): Buffer | undefined {
  let text = bytes.toString("utf8");
  if (!Buffer.from(text, "utf8").equals(bytes)) return undefined;
  const seen = new Set([text]);
  let readable = false;
  for (let round = 0; round < mostRounds; round++) {
    const { post, problems } = readPost(Buffer.from(text, "utf8"), file, options);
    if (readable && post === undefined) return undefined;
    readable = post !== undefined;
    const next = applyFixes(text, problems.filter(isWanted));
    if (next === text) return round === 0 ? undefined : Buffer.from(text, "utf8");
    // Two rules that undo each other would go round for ever: neither has its way.
    if (seen.has(next)) return undefined;
    seen.add(next);
    text = next;
  }
  return undefined;
}

/** Repairs one file in place: written beside it and renamed, its mode kept. @returns whether it changed. */
export function fixFile(file: PostFile, options: ReadOptions, isWanted: IsWanted): boolean {
  const bytes = fs.readFileSync(file.absolute);
  const fixed = fixBytes(bytes, file, options, isWanted);
  if (fixed === undefined) return false;
  // A link's target is written, not the link.
  const target = fs.realpathSync(file.absolute);
  const next = `${target}.${process.pid}.next`;
  try {
    fs.writeFileSync(next, fixed, { mode: fs.statSync(target).mode });
    fs.renameSync(next, target);
  } catch (error) {
    fs.rmSync(next, { force: true });
    throw error;
  }
  return true;
}
