import { hash } from "node:crypto";
import type { Authorities } from "../entities/authorities.ts";
import { buildLexicon } from "../mentions/wordings/build-lexicon.ts";
import {
  createFindRecord,
  type FindRecord,
  type KnownNames,
  type RecordNames,
  toRecordNames,
  toWordingsDigest,
} from "../mentions/wordings/record-wordings.ts";
import { hasTwins } from "../outputs/twin-url.ts";
import type { PostFile } from "../posts/list-posts.ts";
import { type NamesKnown, noNames } from "../posts/names-known.ts";
import type { ReadOptions } from "../posts/read-post.ts";
import type { PrepareReading } from "../posts/read-posts.ts";
import type { Settings } from "../site/settings.ts";
import { interfaceStrings } from "../text/interface.ts";
import type { WorkerPool } from "../workers/pool.ts";
import type { BuildOptions } from "./options.ts";

/** Files looked at in one job. */
const batchFiles = 64;

/** How the posts of a site are read. @param posts their number. */
export function toReadOptions(
  settings: Settings,
  { pathPrefix, skip }: BuildOptions,
  posts: number,
): ReadOptions {
  const ui = interfaceStrings(settings.interface);
  return {
    originalLanguage: settings.originalLanguage,
    pathPrefix,
    siteUrl: settings.url,
    lines: settings.repository !== "",
    body: true,
    search: !skip.includes("search"),
    mentions: !skip.includes("mentions"),
    ...(skip.includes("glossary")
      ? {}
      : { glossary: { title: ui.glossaryWords.ofPost, language: ui.languageTag } }),
    twins: !skip.includes("feeds") && hasTwins(settings.exports.markdown, posts),
  };
}

/**
 * What is known of names before posts are read: the authority records, and what brackets in any post say a name is called. It is no
 * part of the cache's key: an alias more makes stale only the entries whose own names it belongs to.
 */
export function prepareReading(
  { records }: Authorities,
  { mentions }: ReadOptions,
  pool: Pick<WorkerPool, "scan">,
): PrepareReading {
  return async (entries, changed, before) => {
    const twins = new Map<string, string[]>();
    if (!mentions)
      return { names: noNames, twins, isStale: ({ post }) => (post?.mentions?.wordings ?? "") !== "" };
    const batches: PostFile[][] = [];
    for (let at = 0; at < changed.length; at += batchFiles) batches.push(changed.slice(at, at + batchFiles));
    await Promise.all(
      batches.map(async (batch) => {
        const request = batch.map(({ absolute, path }) => ({
          absolute,
          known: entries.get(path)?.hash ?? "",
        }));
        for (const [index, json] of (await pool.scan(request)).entries())
          if (json !== "") twins.set(batch[index]!.path, JSON.parse(json) as string[]);
      }),
    );
    const evidence = new Map(twins);
    for (const [path, entry] of entries)
      if (entry.twins && !evidence.has(path)) evidence.set(path, entry.twins);
    const recordNames = toRecordNames(records);
    // Sorted: whichever was read first, the same posts tell the same.
    const lines = [...evidence.values()].flatMap((seen) => (seen.length > 0 ? [seen.join("\n")] : [])).sort();
    const source = hash("sha1", `${JSON.stringify(recordNames)}\n${lines.join("\0")}`);
    // An edit that explains no name leaves all names as they were.
    const names = before?.source === source ? before : gatherNames(recordNames, evidence.values(), source);
    let find: FindRecord | undefined;
    return {
      names,
      twins,
      isStale: ({ post }) => {
        find ??= openNames(names);
        return post !== undefined && toWordingsDigest(post.terms, find) !== (post.mentions?.wordings ?? "");
      },
    };
  };
}

function gatherNames(
  records: RecordNames,
  evidence: Iterable<readonly string[]>,
  source: string,
): NamesKnown {
  const json = JSON.stringify({ records, lexicon: buildLexicon(evidence) } satisfies KnownNames);
  return { records: json, known: hash("sha1", json), source };
}

function openNames({ records }: NamesKnown): FindRecord {
  const { records: names, lexicon } = JSON.parse(records) as KnownNames;
  return createFindRecord(names, lexicon);
}
