import { type Hits, intersect, readHits, unite } from "./hits.ts";
import type { SearchIndex } from "./open-index.ts";
import { isOneHan, type Part } from "./parse-query.ts";

/** Shards that a prefix or a single character may be spread over. */
const mostShards = 6;

/** Whether a unit that holds all terms of a part holds the part. */
export function isExact({ terms, text }: Part): boolean {
  return terms.length === 1 ? text.length <= terms[0]!.length : isOneHan(text);
}

/** Units that hold all terms of a part. `headOnly`: it is too short to be looked for in turns. */
export async function findPart(index: SearchIndex, part: Part): Promise<{ hits: Hits; headOnly: boolean }> {
  if (isOneHan(part.text)) {
    const all = await index.readPrefix(part.text, mostShards);
    const head = readHits(await index.readTerm(`=${part.text}`));
    return { hits: unite([head, ...(all ?? []).map(readHits)]), headOnly: !all };
  }
  const postings = await Promise.all(part.terms.map((term) => index.readTerm(term)));
  let widened: Hits | undefined;
  const last = part.terms.length - 1;
  if (part.prefix === "yes" || (part.prefix === "maybe" && postings[last]!.length === 0)) {
    const all =
      part.terms[last]!.length < 2 ? undefined : await index.readPrefix(part.terms[last]!, mostShards);
    if (all) {
      widened = unite([new Map(), ...all.map(readHits)]);
      postings.pop();
    }
  }
  postings.sort((a, b) => a.length - b.length);
  let hits = widened ?? readHits(postings.shift()!);
  for (const bytes of postings) hits = intersect(hits, bytes);
  return { hits, headOnly: false };
}
