import { hash } from "node:crypto";
import type { TermNames } from "../../model.ts";
import { toMatchKey } from "../../text/match-key.ts";
import { namedTaxonomies } from "../list-named.ts";
import { listWordings } from "./list-wordings.ts";

/** All names of each record, by taxonomy: small, and fit to cross threads. The preferred name comes first. */
export type RecordNames = Record<string, string[][]>;

/** All that is known of names. */
export interface KnownNames {
  records: RecordNames;
  /** See `buildLexicon`. */
  lexicon: RecordNames;
}

/** What else a name is called, itself or its record's preferred name first; `undefined` when nothing is known. */
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

/**
 * A name that two records claim belongs to the first, as everywhere.
 *
 * @param lexicon names that posts give things, see `buildLexicon`; unlike those of a record they are not joined with the name.
 */
export function createFindRecord(names: RecordNames, lexicon: RecordNames = {}): FindRecord {
  const byKey = toKeys(names, (record) => record);
  const others = toKeys(lexicon, ([name]) => [name!]);
  const find: FindRecord = (taxonomy, name) => {
    const record = byKey.get(taxonomy)?.get(toMatchKey(name));
    const given = others.get(taxonomy);
    const known = given
      ? listWordings(name, taxonomy).flatMap((one) => given.get(toMatchKey(one))?.slice(1) ?? [])
      : [];
    return known.length === 0 ? record : [...new Set([...(record ?? [name]), ...known])];
  };
  // Most names stand in many posts.
  const found = new Map<string, Map<string, string[] | undefined>>();
  return (taxonomy, name) => {
    let names = found.get(taxonomy);
    if (names === undefined) {
      names = new Map();
      found.set(taxonomy, names);
    }
    let wordings = names.get(name);
    if (wordings === undefined && !names.has(name)) {
      wordings = find(taxonomy, name);
      names.set(name, wordings);
    }
    return wordings;
  };
}

function toKeys(names: RecordNames, list: (names: string[]) => string[]): Map<string, Map<string, string[]>> {
  const byKey = new Map<string, Map<string, string[]>>();
  for (const [taxonomy, records] of Object.entries(names)) {
    const keys = new Map<string, string[]>();
    for (const record of records) {
      for (const name of list(record)) {
        const key = toMatchKey(name);
        if (!keys.has(key)) keys.set(key, record);
      }
    }
    byKey.set(taxonomy, keys);
  }
  return byKey;
}

/**
 * Digest of what the records say about the names of one post; `""` when they say nothing. A post whose digest has changed is
 * searched again, and no other.
 */
export function toWordingsDigest(terms: TermNames, find: FindRecord): string {
  let json = "";
  let some = false;
  for (const taxonomy of namedTaxonomies) {
    for (const name of terms[taxonomy] ?? []) {
      const wordings = find(taxonomy, name);
      json += json === "" ? "[" : ",";
      json += wordings === undefined ? "0" : toJson(wordings);
      some ||= wordings !== undefined;
    }
  }
  return some ? hash("sha1", `${json}]`).slice(0, 12) : "";
}

/** What `find` gives is one and the same list each time. */
function toJson(wordings: string[]): string {
  let json = jsons.get(wordings);
  if (json === undefined) {
    json = JSON.stringify(wordings);
    jsons.set(wordings, json);
  }
  return json;
}

const jsons = new WeakMap<string[], string>();
