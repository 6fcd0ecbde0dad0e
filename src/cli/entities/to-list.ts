import type { Duplicate } from "../../entities/find-duplicates.ts";
import type { CompetingRenderings } from "../../entities/find-renderings.ts";
import { toRecordNames, writeRecord, writeScalar } from "../../entities/write-records.ts";
import { toShownPath } from "../../problems/shown-path.ts";
import type { CountedGroup } from "./find-groups.ts";

/** The places of one rendering that text output names; JSON has all. */
const mostPlaces = 5;

export interface EntityList {
  groups: CountedGroup[];
  renderings: CompetingRenderings[];
}

/** Records as they would stand in the authorities' files, what speaks for each in comments above it. */
export function toListText({ groups, renderings }: EntityList): string {
  const lines: string[] = [];
  let file = "";
  for (const group of groups) {
    if (group.taxonomy !== file) {
      file = group.taxonomy;
      lines.push(`# ${file}.yaml`, "");
    }
    lines.push(...writeGroup(group), "");
  }
  if (renderings.length > 0) lines.push("# One English name in several Chinese ways");
  for (const { english, ways } of renderings) {
    lines.push("#", `# ${english}`);
    for (const { chinese, places } of ways) {
      const shown = places.slice(0, mostPlaces).map(({ path, line }) => `${path}:${line}`);
      const more = places.length - shown.length;
      lines.push(
        `#   ${chinese} ×${places.length}: ${shown.join(", ")}${more > 0 ? `, and ${more} more` : ""}`,
      );
    }
  }
  return lines.length === 0 ? "" : `${lines.join("\n").trimEnd()}\n`;
}

/** The same as one JSON object. */
export function toListJson({ groups, renderings }: EntityList): string {
  const duplicates = groups.map(({ taxonomy, posts, names, record, witnessed, pairs, doubts }) => ({
    taxonomy,
    posts,
    names,
    witnessed,
    ...(record === undefined
      ? { record: toRecordNames(names) }
      : {
          addTo: { name: record.name, ...toShownPath({ path: record.path }), line: record.line },
        }),
    evidence: pairs.map(toJsonPair),
    doubts: doubts.map(toJsonPair),
  }));
  return `${JSON.stringify({ duplicates, renderings }, null, 2)}\n`;
}

function writeGroup({ posts, names, record, witnessed, pairs, doubts }: CountedGroup): string[] {
  const each = names.map(({ name, posts: count }) => `${name} ${count}`).join(", ");
  const lines = [`# ${posts} ${posts === 1 ? "post" : "posts"}: ${each}`];
  if (!witnessed)
    lines.push("# Posts do not say for certain that these are one: make sure before you keep this.");
  lines.push(...pairs.map((pair) => `#   ${writePair(pair)}`));
  lines.push(...doubts.map((pair) => `#   left out: ${writePair(pair)}`));
  if (record === undefined) return [...lines, ...writeRecord(toRecordNames(names))];
  const aliases = names.map(({ name }) => writeScalar(name)).join(", ");
  return [
    ...lines,
    `# add to the aliases of “${record.name}”, line ${record.line}:`,
    `#   aliases: [${aliases}]`,
  ];
}

function writePair({ names: [a, b], evidence }: Duplicate): string {
  const all = evidence.map(({ kind, count }) => (count === 1 ? kind : `${kind} ×${count}`));
  return `${a.name} = ${b.name}: ${all.join(", ")}`;
}

function toJsonPair({ names, evidence, score }: Duplicate) {
  return { names: names.map(({ name }) => name), score, evidence };
}
