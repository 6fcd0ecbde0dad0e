import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language, Problem } from "../model.ts";
import { findNearestWord } from "../problems/nearest-word.ts";
import { type TaxonomyKey, taxonomyTable } from "../taxonomy-table.ts";
import { toMatchKey } from "../text/match-key.ts";
import { type Authority, type FindName, parseAuthorityFile } from "./parse-authority-file.ts";

/** All records, and the way from a name to its record. */
export interface Authorities {
  /** By taxonomy key, in the order of the file. */
  records: Record<string, Authority[]>;
  /** Taxonomy key → match key of any of a record's names → the record. */
  byKey: Map<string, Map<string, Authority>>;
}

/** Files that `content/authorities/` may hold. */
export const authorityFiles: readonly TaxonomyKey[] = taxonomyTable.flatMap(({ key, hasRecords }) =>
  hasRecords ? key : [],
);

/**
 * Reads `content/authorities/*.yaml`. Never throws on what a file says; a folder or file that is not there is no records.
 *
 * @param language the site's: decides which of a record's preferred names is printed.
 * @param slugs how the site writes addresses.
 */
export function readAuthorities(
  contentDir: string,
  language: Language = "zh-Hans",
  slugs: "pinyin" | "unicode" = "pinyin",
): { authorities: Authorities; problems: Problem[] } {
  const folder = join(contentDir, "authorities");
  const files = new Map<string, { path: string; text: string }>();
  const problems: Problem[] = [];
  for (const file of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const [, stem, ending] = /^(.*)\.(ya?ml)$/.exec(file) ?? [];
    const path = join(folder, file);
    if (stem !== undefined && ending === "yaml" && authorityFiles.some((known) => known === stem)) {
      files.set(stem, { path, text: readFileSync(path, "utf8") });
    } else if (stem !== undefined) problems.push(toUnknownFile(path, stem));
  }
  const read = parseAuthorities(files, language, slugs);
  return { authorities: read.authorities, problems: [...problems, ...read.problems] };
}

/** The same from texts, by taxonomy key. */
export function parseAuthorities(
  files: ReadonlyMap<string, { path: string; text: string }>,
  language: Language = "zh-Hans",
  slugs: "pinyin" | "unicode" = "pinyin",
): { authorities: Authorities; problems: Problem[] } {
  const authorities: Authorities = { records: {}, byKey: new Map() };
  const problems: Problem[] = [];
  for (const taxonomy of authorityFiles) {
    const file = files.get(taxonomy);
    if (file === undefined) continue;
    const read = parseAuthorityFile(taxonomy, file.path, file.text, language, slugs);
    problems.push(...read.problems);
    authorities.records[taxonomy] = read.records;
    authorities.byKey.set(taxonomy, indexRecords(read.records, read.findName, problems));
  }
  return { authorities, problems };
}

/** The record of a name, by match key; `undefined` when no record claims it. */
export function resolveName(authorities: Authorities, taxonomy: string, name: string): Authority | undefined {
  return authorities.byKey.get(taxonomy)?.get(toMatchKey(name));
}

/** A name two records claim goes to the first, and is a problem of the second. */
function indexRecords(records: Authority[], findName: FindName, problems: Problem[]): Map<string, Authority> {
  const byKey = new Map<string, Authority>();
  for (const record of records) {
    for (const name of [record.name, ...record.aliases]) {
      const key = toMatchKey(name);
      const owner = byKey.get(key);
      if (owner === undefined) byKey.set(key, record);
      else if (owner !== record) {
        problems.push({
          path: record.path,
          ...findName(record, name),
          severity: "error",
          rule: "entities/double-alias",
          message: `“${name}” already belongs to “${owner.name}” in line ${owner.line}. Keep it in one of the two records, or make them one.`,
        });
      }
    }
  }
  return byKey;
}

function toUnknownFile(path: string, stem: string): Problem {
  const nearest = findNearestWord(stem, authorityFiles);
  return {
    path,
    line: 1,
    column: 1,
    severity: "warning",
    rule: "entities/unknown-file",
    message: `No records are read from this file. ${
      nearest === undefined
        ? `Known are ${authorityFiles.map((known) => `${known}.yaml`).join(", ")}.`
        : `Did you mean “${nearest}.yaml”?`
    }`,
  };
}
