import { hash } from "node:crypto";
import type { Authorities } from "../entities/authorities.ts";
import { buildLexicon } from "../mentions/build-lexicon.ts";
import { createFindRecord, toRecordNames, toWordingsDigest } from "../mentions/record-wordings.ts";
import { hasTwins } from "../outputs/twin-url.ts";
import type { PostFile } from "../posts/list-posts.ts";
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
      : { glossary: interfaceStrings(settings.interface).glossaryWords.ofPost }),
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
  return async (entries, changed) => {
    const isUnknown = ({ wordings }: { wordings: string }) => wordings !== "";
    const none = { records: "", known: "none", twins: new Map<string, string[]>() };
    if (!mentions)
      return { ...none, isStale: ({ post }) => post?.mentions !== undefined && isUnknown(post.mentions) };
    const twins = new Map<string, string[]>();
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
    for (const [path, entry] of entries) if (!evidence.has(path)) evidence.set(path, entry.twins ?? []);
    const known = { records: toRecordNames(records), lexicon: buildLexicon(evidence.values()) };
    const find = createFindRecord(known.records, known.lexicon);
    const json = JSON.stringify(known);
    return {
      records: json,
      known: hash("sha1", json),
      twins,
      isStale: ({ post }) =>
        post !== undefined && toWordingsDigest(post.terms, find) !== (post.mentions?.wordings ?? ""),
    };
  };
}
