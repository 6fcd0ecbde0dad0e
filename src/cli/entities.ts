/** `npm run entities`: names that may be one thing, ready to become authority records. */
import fs from "node:fs";
import path from "node:path";
import { projectRoot, toSettingsFolder } from "../eleventy/options.ts";
import { authorityFiles, readAuthorities, resolveName } from "../entities/authorities.ts";
import { writeScalar } from "../entities/write-records.ts";
import { namedTaxonomies } from "../mentions/list-named.ts";
import { dropAddressClashes } from "../posts/address-clashes.ts";
import { isListed } from "../posts/visibility.ts";
import { toShownPath } from "../problems/shown-path.ts";
import { readSettings } from "../site/settings.ts";
import { toMatchKey } from "../text/match-key.ts";
import { readContent } from "./check/read-content.ts";
import { toReadOptions } from "./check.ts";
import { acceptGroups } from "./entities/accept-groups.ts";
import { findCompeting } from "./entities/find-competing.ts";
import { type CountedGroup, countPairs, findGroups } from "./entities/find-groups.ts";
import { toListJson, toListText } from "./entities/to-list.ts";
import { parseArguments, UsageError } from "./parse-arguments.ts";

/** The longest list for a taxonomy, where no other is asked for. */
const usualMost = 50;

export interface EntitiesOptions {
  /** Absolute path of the content folder. */
  content: string;
  format: "text" | "json";
  /** Files of `content/authorities/`, without ending; none for people, companies, products and media. */
  taxonomies: string[];
  /** The longest list for a taxonomy, and of renderings; 50 when absent, with `accept` everything. */
  most?: number;
  /** Write the records instead of listing them. */
  accept?: boolean;
  /** With `accept`: only groups that hold one of these names, even those that only look or sound alike. */
  names?: string[];
  /** The builds' cache; without it nothing is kept. */
  cache?: string;
  /** Where lines go; standard output and standard error when absent. */
  write?: (text: string) => void;
  tell?: (text: string) => void;
}

/** Lists likely duplicates, or writes them. @returns the exit code: 1 when something could not be written. */
export async function entities(options: EntitiesOptions): Promise<number> {
  const { content, taxonomies, accept = false, names = [] } = options;
  const write = options.write ?? ((text: string) => process.stdout.write(text));
  const tell = options.tell ?? ((text: string) => process.stderr.write(text));
  if (!fs.statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    tell(`There is no content folder ${content}. Name one with --content DIR.\n`);
    return 1;
  }
  const { settings } = readSettings(toSettingsFolder(content));
  const { authorities, problems } = readAuthorities(content, settings.language, settings.slugs);
  for (const problem of problems.map(toShownPath))
    tell(`${problem.path}:${problem.line}:${problem.column}: ${problem.severity} ${problem.message}\n`);
  const { entries } = await readContent(
    content,
    { ...toReadOptions(settings), evidence: true },
    options.cache,
  );
  const { posts } = dropAddressClashes(entries.flatMap(({ post }) => (post === undefined ? [] : [post])));
  const pairs = countPairs(entries.map(({ evidence = [] }) => evidence));
  const most = options.most ?? (accept ? Number.POSITIVE_INFINITY : usualMost);
  const found = (taxonomies.length > 0 ? taxonomies : namedTaxonomies).map((taxonomy) =>
    findGroups(taxonomy, posts.filter(isListed), pairs, authorities),
  );
  if (accept) {
    const asked = new Set(names.map(toMatchKey));
    const isAsked = (group: CountedGroup) =>
      asked.size === 0 ? group.witnessed : group.names.some(({ name }) => asked.has(toMatchKey(name)));
    const accepted = found.flatMap((groups) => groups.filter(isAsked).slice(0, most));
    const isKnown = (name: string) =>
      accepted.some((group) => group.names.some((one) => toMatchKey(one.name) === toMatchKey(name))) ||
      authorityFiles.some((taxonomy) => resolveName(authorities, taxonomy, name) !== undefined);
    const unknown = names.filter((name) => !isKnown(name));
    for (const name of unknown) tell(`No listed group holds the name “${name}”.\n`);
    return tellAccepted(content, accepted, tell) && unknown.length === 0 ? 0 : 1;
  }
  const groups = found.flatMap((all) => all.slice(0, most));
  const all = findCompeting(content, entries, taxonomies);
  const renderings = all.slice(0, most).map(({ english, ways }) => ({
    english,
    ways: ways.map(({ chinese, places }) => ({
      chinese,
      places: places.map(({ path: below, line }) => toShownPath({ path: path.join(content, below), line })),
    })),
  }));
  write((options.format === "json" ? toListJson : toListText)({ groups, renderings }));
  const total = found.reduce((sum, one) => sum + one.length, 0);
  tell(
    `${groups.length} of ${total} likely duplicates, ${renderings.length} of ${all.length} English names in several Chinese ways\n`,
  );
  return 0;
}

function tellAccepted(content: string, groups: CountedGroup[], tell: (text: string) => void): boolean {
  const done = acceptGroups(content, groups);
  if (done.length === 0) tell("Nothing to write.\n");
  for (const { path: file, records, extended, refused, reason } of done) {
    const { path: shown } = toShownPath({ path: file });
    if (reason === undefined)
      tell(`${shown}: ${records} new ${records === 1 ? "record" : "records"}, ${extended} longer\n`);
    else tell(`${shown} stays as it was: ${reason}.\n`);
    for (const { name, line, names } of refused)
      tell(
        `${shown}:${line}: “${name}” stays as it was. Write its aliases as a list, with ${names.map(writeScalar).join(", ")}.\n`,
      );
  }
  return done.every(({ reason, refused }) => reason === undefined && refused.length === 0);
}

/** The command: options from the command line. @throws UsageError */
export function runEntities(args: string[]): Promise<number> {
  const options = {
    content: { type: "string" },
    cache: { type: "string" },
    "no-cache": { type: "boolean" },
    format: { type: "string" },
    taxonomy: { type: "string", multiple: true },
    most: { type: "string" },
    accept: { type: "boolean" },
  } as const;
  const { values, positionals: names } = parseArguments({ args, options, allowPositionals: true });
  const { format = "text", accept = false, most } = values;
  if (format !== "text" && format !== "json")
    throw new UsageError(`--format takes text, json, not «${format}».`);
  if (most !== undefined && !/^[1-9]\d{0,8}$/.test(most))
    throw new UsageError(`--most takes a number from 1, not «${most}».`);
  if (names.length > 0 && !accept) throw new UsageError(`Names go with --accept, not alone: «${names[0]}».`);
  const taxonomies = (values.taxonomy ?? []).flatMap((one) => one.split(",")).filter((one) => one !== "");
  for (const one of taxonomies) {
    if (!authorityFiles.some((known) => known === one))
      throw new UsageError(`--taxonomy takes ${authorityFiles.join(", ")}, not «${one}».`);
  }
  return entities({
    content: values.content === undefined ? path.join(projectRoot, "content") : path.resolve(values.content),
    format,
    taxonomies: [...new Set(taxonomies)],
    accept,
    names,
    ...(most === undefined ? {} : { most: Number(most) }),
    ...(values["no-cache"] ? {} : { cache: path.resolve(values.cache ?? path.join(projectRoot, ".cache")) }),
  });
}
