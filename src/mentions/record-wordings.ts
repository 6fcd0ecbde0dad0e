import { createHash } from "node:crypto";
import type { TermNames } from "../model.ts";
import { toMatchKey } from "../text/match-key.ts";
import { listNamed, namedTaxonomies } from "./list-named.ts";

/** All names of each record, by taxonomy: small, and fit to cross threads. The preferred name comes first. */
export type RecordNames = Record<string, string[][]>;

/** The names that the record of a name holds; `undefined` when no record claims it. */
export type FindRecord = (taxonomy: string, name: string) => string[] | undefined;

/** What of the authority records matters for finding mentions. */
export function toRecordNames(
  records: Record<string, readonly { name: string; aliases: readonly string[] }[]>,
): RecordNames {
  const names: RecordNames = {};
  for (const taxonomy of namedTaxonomies) {
    const list = records[taxonomy] ?? [];
    if (list.length > 0) names[taxonomy] = list.map(({ name, aliases }) => [name, ...aliases]);
  }
  return names;
}

/** A name that two records claim belongs to the first, as everywhere. */
export function createFindRecord(names: RecordNames): FindRecord {
  const byKey = new Map<string, Map<string, string[]>>();
  for (const [taxonomy, records] of Object.entries(names)) {
    const keys = new Map<string, string[]>();
    for (const record of records) {
      for (const name of record) {
        const key = toMatchKey(name);
        if (!keys.has(key)) keys.set(key, record);
      }
    }
    byKey.set(taxonomy, keys);
  }
  return (taxonomy, name) => byKey.get(taxonomy)?.get(toMatchKey(name));
}

/**
 * Digest of what the records say about the names of one post; `""` when they say nothing. A post whose digest has changed is
 * searched again, and no other.
 */
export function toWordingsDigest(terms: TermNames, find: FindRecord): string {
  const known = listNamed(terms).map(({ taxonomy, name }) => find(taxonomy, name) ?? 0);
  if (known.every((wordings) => wordings === 0)) return "";
  return createHash("sha1").update(JSON.stringify(known)).digest("hex").slice(0, 12);
}
