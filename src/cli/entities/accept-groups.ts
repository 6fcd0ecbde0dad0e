import fs from "node:fs";
import path from "node:path";
import { parseAuthorities, readAuthorities, resolveName } from "../../entities/authorities.ts";
import { extendRecords } from "../../entities/extend-records.ts";
import { toRecordNames, writeRecord } from "../../entities/write-records.ts";
import { replaceFile } from "../replace-file.ts";
import type { CountedGroup } from "./find-groups.ts";

/** What became of the groups of one file; `reason` says why it was left as it was. */
export interface Accepted {
  path: string;
  records: number;
  extended: number;
  /** Records that could not be added to as they are written. */
  refused: { name: string; line: number; names: string[] }[];
  reason?: string;
}

/**
 * Writes groups into `authorities/<taxonomy>.yaml`: new records at the end, more names into records that are there. All
 * other bytes stay. A file that would not read as meant afterwards is not written.
 */
export function acceptGroups(content: string, groups: readonly CountedGroup[]): Accepted[] {
  const byTaxonomy = new Map<string, CountedGroup[]>();
  for (const group of groups)
    byTaxonomy.set(group.taxonomy, [...(byTaxonomy.get(group.taxonomy) ?? []), group]);
  return [...byTaxonomy].map(([taxonomy, own]) => acceptInto(content, taxonomy, own));
}

function acceptInto(content: string, taxonomy: string, groups: readonly CountedGroup[]): Accepted {
  const file = path.join(content, "authorities", `${taxonomy}.yaml`);
  const before = fs.existsSync(file) ? fs.readFileSync(file) : undefined;
  const text = before?.toString("utf8") ?? "";
  const kept = { path: file, records: 0, extended: 0, refused: [] };
  if (before !== undefined && !Buffer.from(text).equals(before))
    return { ...kept, reason: "it is not UTF-8" };
  const old = groups.filter(({ record }) => record !== undefined);
  const fresh = groups.filter(({ record }) => record === undefined);
  const more = old.map(({ record, names }) => ({
    line: record!.line,
    aliases: names.map(({ name }) => name),
  }));
  const longer = extendRecords(
    text,
    more,
    fresh.map(({ names }) => writeRecord(toRecordNames(names))),
  );
  const isRefused = ({ record }: CountedGroup) => longer?.refused.some(({ line }) => line === record?.line);
  const written = groups.filter((group) => !isRefused(group));
  if (longer === undefined || !isMeant(taxonomy, file, text, longer.text, written)) {
    return { ...kept, reason: "its records cannot be added to as they are written; paste the list by hand" };
  }
  const refused = old.filter(isRefused).map(({ record, names }) => ({
    name: record!.name,
    line: record!.line,
    names: names.map(({ name }) => name),
  }));
  if (written.length === 0) return { ...kept, refused };
  const extended = longer.text;
  if (before !== undefined) replaceFile(file, extended);
  else {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, "", { flag: "wx" });
    replaceFile(file, extended);
  }
  const { authorities } = readAuthorities(content);
  const lost = written.flatMap(({ names }) =>
    names.filter(({ name }) => resolveName(authorities, taxonomy, name) === undefined),
  );
  if (lost.length > 0) throw new Error(`${file} was written, but does not hold ${lost[0]!.name}.`);
  return { path: file, records: fresh.length, extended: old.length - refused.length, refused };
}

/** Whether the new text has no more problems than the old, the old records, each longer by its names, and the new ones. */
function isMeant(
  taxonomy: string,
  file: string,
  before: string,
  after: string,
  groups: readonly CountedGroup[],
): boolean {
  const [was, is] = [before, after].map((text) =>
    parseAuthorities(new Map([[taxonomy, { path: file, text }]])),
  ) as [ReturnType<typeof parseAuthorities>, ReturnType<typeof parseAuthorities>];
  if (is.problems.length > was.problems.length) return false;
  const old = was.authorities.records[taxonomy] ?? [];
  const now = is.authorities.records[taxonomy] ?? [];
  if (now.length !== old.length + groups.filter(({ record }) => record === undefined).length) return false;
  const keeps = old.every(({ line: _, ...record }, index) => {
    const { line: __, ...same } = now[index]!;
    const added = groups.find(({ record: into }) => into?.line === old[index]!.line)?.names ?? [];
    const aliases = [...record.aliases, ...added.map(({ name }) => name)];
    return JSON.stringify({ ...record, aliases }) === JSON.stringify(same);
  });
  return (
    keeps &&
    groups.every(({ names }) => {
      const owners = new Set(names.map(({ name }) => resolveName(is.authorities, taxonomy, name)));
      return owners.size === 1 && !owners.has(undefined);
    })
  );
}
