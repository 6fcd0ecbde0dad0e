import type { Mentions, Post, Turn } from "../model.ts";
import { createMatcher } from "./find-mentions.ts";
import { gatherThings } from "./gather-things.ts";
import { toRowNumbers } from "./mention-rows.ts";
import { type FindRecord, toWordingsDigest } from "./record-wordings.ts";

/** What a post says about the things its front matter names. */
export function readMentions(
  { terms, speakers }: Pick<Post, "terms" | "speakers">,
  turns: readonly Turn[],
  findRecord: FindRecord,
): Mentions | undefined {
  const { things, names } = gatherThings(terms, turns, speakers, findRecord);
  const counts = new Array<number>(things.length).fill(0);
  const match = createMatcher(names);
  for (const { segments } of turns)
    for (const { text } of segments) for (const { id } of match(text)) counts[id]!++;
  const about = things.map(({ index }, id) => ({ index, count: counts[id]!, passages: [] }));
  const found = toRowNumbers(about.filter(({ count }) => count > 0));
  const wordings = toWordingsDigest(terms, findRecord);
  return found.length === 0 && wordings === "" ? undefined : { wordings, about: found, said: [] };
}
