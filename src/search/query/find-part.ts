import { type Hits, intersect, readHits, unite } from "./hits.ts";
import type { SearchIndex } from "./open-index.ts";
import { isOneHan, type Part } from "./parse-query.ts";

/** Shards that a prefix or a single character may be spread over. */
const mostShards = 6;

/** Whether a unit that holds all terms of a part holds the part. */
export function isExact({ terms, text }: Part): boolean {
  return terms.length === 1 ? text.length <= terms[0]!.length : isOneHan(text);
}

export interface PartFound {
  /** Units that hold all terms of the part. */
  hits: Hits;
  /** It is too short to be looked for in turns. */
  headOnly: boolean;
  /** Those of the hits that have it as it was typed, where others have another form of it. */
  own?: Hits;
}

/** Where a part stands. */
export async function findPart(index: SearchIndex, part: Part): Promise<PartFound> {
  if (isOneHan(part.text)) {
    const all = await index.readPrefix(part.text, mostShards);
    const head = readHits(await index.readTerm(`=${part.text}`));
    return { hits: unite([head, ...(all ?? []).map(readHits)]), headOnly: !all };
  }
  const [postings, forms] = await Promise.all([
    Promise.all(part.terms.map((term) => index.readTerm(term))),
    Promise.all((part.forms ?? []).map(async (form) => readHits(await index.readTerm(form)))),
  ]);
  const own = intersectAll(postings);
  const others = forms.filter(({ size }) => size > 0);
  const whole = unite([own, ...others]);
  if (part.prefix === "no" || (part.prefix === "maybe" && whole.size > 0)) {
    return { hits: whole, headOnly: false, ...(others.length > 0 ? { own } : {}) };
  }
  // Also where the word is one, but nowhere beside the rest: `同时RS`, on the way to `同时RSI`.
  const last = part.terms.at(-1)!;
  const all = last.length < 2 ? undefined : await index.readPrefix(last, mostShards);
  if (!all) return { hits: whole, headOnly: false };
  const widened = unite([new Map(), ...all.map(readHits)]);
  return { hits: intersectAll(postings.slice(0, -1), widened), headOnly: false };
}

/** What all postings have in common, and the hits with them; the shortest first, which leave little to the others. */
function intersectAll(postings: readonly Uint8Array[], hits?: Hits): Hits {
  const [first, ...others] = [...postings].sort((a, b) => a.length - b.length);
  if (!first) return hits ?? new Map();
  return others.reduce(intersect, hits ? intersect(hits, first) : readHits(first));
}
