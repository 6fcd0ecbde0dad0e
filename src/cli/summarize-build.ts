/** The statistics of a build → Markdown for a job's summary: `node --import tsx src/cli/summarize-build.ts stats.json`. */
import fs from "node:fs";
import { fileURLToPath } from "node:url";

/** What `--stats FILE` writes. */
export interface BuildStats {
  seconds: Record<string, number>;
  peakRssBytes: number;
  counts: Record<string, number>;
  problems: Record<string, number>;
  bytes: number;
  cache: { hits: number; misses: number };
}

/** A table of counts, sizes, cache hits and problems, and one of seconds by stage. */
export function toSummary(stats: BuildStats): string {
  const { seconds, counts, problems, cache } = stats;
  const total = cache.hits + cache.misses;
  const share = total === 0 ? "" : ` of ${total} (${Math.floor((100 * cache.hits) / total)} %)`;
  const { total: all = 0, ...stages } = seconds;
  return [
    "### Build",
    "",
    "| | |",
    "| --- | ---: |",
    `| posts | ${counts.posts ?? 0} |`,
    `| drafts left out | ${counts.hidden ?? 0} |`,
    `| files that cannot be read | ${counts.unreadable ?? 0} |`,
    `| pages | ${counts.pages ?? 0} |`,
    `| pages written | ${counts.written ?? 0} |`,
    `| size of the site | ${(stats.bytes / 1e6).toFixed(1)} MB |`,
    `| posts from the cache | ${cache.hits}${share} |`,
    `| errors, warnings | ${problems.error ?? 0}, ${problems.warning ?? 0} |`,
    `| peak memory | ${Math.round(stats.peakRssBytes / 1e6)} MB |`,
    "",
    "| stage | seconds |",
    "| --- | ---: |",
    ...Object.entries(stages).map(([stage, value]) => `| ${stage} | ${value.toFixed(1)} |`),
    `| **all** | **${all.toFixed(1)}** |`,
    "",
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const stats = JSON.parse(fs.readFileSync(process.argv[2] ?? "stats.json", "utf8")) as BuildStats;
  process.stdout.write(toSummary(stats));
}
