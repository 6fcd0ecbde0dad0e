/** `content/site.yaml` → Settings. Every key has a default; a mistake is a problem with its place, and the default counts. */
import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { Language, Problem, Severity } from "../model.ts";
import { knownRuleKeys } from "../problems/known-rules.ts";
import { findNearestWord } from "../problems/nearest-word.ts";
import { parseYaml } from "../problems/parse-yaml.ts";
import { settingsSchema } from "./settings-schema.ts";

export interface Settings {
  /** Name of the site. Default `对照`. */
  title: string;
  /** One or two sentences on the site. Default `""`. */
  description: string;
  /** Who publishes the site, for feeds. Default `""`: the title stands in. */
  author: string;
  /** Absolute address of the site's root without a trailing slash. Default `""`: no absolute links. */
  url: string;
  /** Language of the translations. Default `zh-Hans`. */
  language: Language;
  /** Language of the originals where a post does not say. Default `en`. */
  originalLanguage: Language;
  /** Language of buttons and labels. Default: `zh` when `language` is Chinese, else `en`. */
  interface: "zh" | "en";
  /** What a build does with `draft: true`. Default `hide`. */
  drafts: "hide" | "publish";
  /** Addresses of terms: pinyin, or the characters themselves. Default `pinyin`. */
  slugs: "pinyin" | "unicode";
  /** Address of the content's repository without a trailing slash, for edit links. Default `""`: none. */
  repository: string;
  /** Its branch. Default `main`. */
  branch: string;
  /** Folder of the content inside the repository, without slashes at its ends. Default `content`. */
  contentPath: string;
  /** Related posts after a post. Default 5. */
  related: number;
  /** Link the first mention of each entity in a section. Default true. */
  linkMentions: boolean;
  /** By taxonomy key. Default: every term has its page, and the interface's own titles (`""`). */
  taxonomies: Record<string, { minPosts: number; title: string }>;
  exports: {
    /** Markdown twins of posts; `auto`: up to 2,000 posts. Default `auto`. */
    markdown: "auto" | "on" | "off";
    /** Newest posts in the site's feeds. Default 30. */
    feedPosts: number;
    /** Terms with at least so many posts get a feed; 0: none. Default 3. */
    termFeeds: number;
  };
  /** What a build may weigh before it fails. */
  budgets: {
    /** Largest page, in bytes. Default 4 MB. */
    pageBytes: number;
    /** Home page, in bytes. Default 200 KB. */
    homeBytes: number;
    /** Elements of the home page. Default 1,500. */
    homeElements: number;
    /** Whole site, in bytes. Default 1 GB. */
    siteBytes: number;
  };
  /** Severity by rule, for `applyRules`. Default `{}`: each problem keeps its own. */
  rules: Record<string, Severity | "off">;
}

/**
 * Reads `site.yaml` in the content folder; without one every default holds. Never throws on what the file says.
 *
 * @throws when there is one that the system does not give.
 */
export function readSettings(contentDir: string): { settings: Settings; problems: Problem[] } {
  const path = join(contentDir, "site.yaml");
  let text = "";
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    const isLost = lstatSync(path, { throwIfNoEntry: false }) !== undefined;
    if (isLost || (error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  return parseSettings(text, path);
}

/** The same from a text; `path` is what problems name. */
export function parseSettings(text: string, path: string): { settings: Settings; problems: Problem[] } {
  const keys = Object.keys(settingsSchema.entries).map(toSnake);
  const { document, toPlace, mistake, controls } = parseYaml(text, keys);
  const problems: Problem[] = [];
  const report = (offset: number, severity: Severity, rule: string, message: string): void => {
    problems.push({ path, ...toPlace(offset), severity, message, rule });
  };
  if (mistake) problems.push({ path, ...mistake, severity: "error", rule: "site/yaml" });
  for (const control of controls)
    problems.push({ path, ...control, severity: "warning", rule: "site/control-character" });
  const root: unknown = document.contents;
  let given: Record<string, unknown> = {};
  if (isMap(root)) given = readMap(root, settingsSchema, "", report);
  else if (root !== null && document.errors.length === 0) {
    report(0, "error", "site/yaml", "Settings are written as `key: value`, one on each line.");
  }
  // What cannot be read is no value either.
  const told = problems.filter(
    ({ rule, line, column }) => rule === "site/yaml" || mistake?.line !== line || mistake.column !== column,
  );
  return { settings: complete(given), problems: told };
}

type Report = (offset: number, severity: Severity, rule: string, message: string) => void;
type Entries = Record<string, v.GenericSchema>;

function readMap(
  map: YAMLMap,
  schema: { entries: object },
  within: string,
  report: Report,
): Record<string, unknown> {
  const entries = schema.entries as Entries;
  const known = new Map(Object.keys(entries).map((key) => [fold(key), key]));
  const values: Record<string, unknown> = {};
  const pairs = map.items as Pair<Node, Node | null>[];
  // Of several spellings the right one counts, else the first.
  const counting = new Map<string, string>();
  for (const { key } of pairs) {
    const meant = known.get(fold(String(key ?? "")));
    if (meant !== undefined && (!counting.has(meant) || String(key) === toSnake(meant)))
      counting.set(meant, String(key));
  }
  for (const pair of pairs) {
    const written = String(pair.key ?? "");
    const key = known.get(fold(written));
    const offset = pair.key?.range?.[0] ?? 0;
    if (key === undefined) {
      const nearest = findNearestWord(written, known.values());
      const advice =
        nearest === undefined
          ? `Known are ${[...known.values()].map(toSnake).join(", ")}.`
          : `Did you mean “${within}${toSnake(nearest)}”?`;
      report(offset, "error", "site/unknown-key", `“${within}${written}” is no setting. ${advice}`);
      continue;
    }
    const name = toSnake(key);
    const counts = counting.get(key)!;
    const isLeft = written !== counts;
    if (written !== name) {
      const advice = isLeft
        ? `is not read, since “${within}${counts}” is there, too. Keep one of them, as “${name}”.`
        : `is read as “${within}${name}”. Write “${name}”.`;
      report(offset, "warning", "site/key-case", `“${within}${written}” ${advice}`);
    }
    if (isLeft) continue;
    const value = readValue(pair.value, inner(entries[key]!), `${within}${name}`, report);
    if (value !== undefined) values[key] = value;
  }
  return values;
}

/** The value when it is right, `undefined` (the default counts) when it is empty or wrong. */
function readValue(node: Node | null, schema: v.GenericSchema, name: string, report: Report): unknown {
  const value: unknown = toPlain(node, schema);
  if (value === null || value === undefined) return undefined;
  const nested = schema as unknown as { type: string; entries: object };
  if (nested.type === "object" && isMap(node)) return readMap(node, nested, `${name}.`, report);
  if ((nested.type === "object" || nested.type === "record") && !isMap(node)) {
    report(
      node?.range?.[0] ?? 0,
      "error",
      "site/wrong-value",
      `“${name}” holds settings of its own, each on an indented line.`,
    );
    return undefined;
  }
  if (nested.type === "record" && isMap(node)) {
    const rules: Record<string, unknown> = {};
    const one = (schema as unknown as { value: v.GenericSchema }).value;
    for (const pair of node.items as Pair<Node, Node | null>[]) {
      checkRule(String(pair.key), pair.key.range?.[0] ?? 0, report);
      const level = readValue(pair.value, one, `${name}.${pair.key}`, report);
      if (level !== undefined) rules[String(pair.key)] = level === "warn" ? "warning" : level;
    }
    return rules;
  }
  const read = v.safeParse(schema, value);
  if (read.success) return read.output;
  const expected = read.issues[0].message
    .replace(/^Invalid type: Expected /, "expected ")
    .replace(/ but received .*$/, "");
  report(
    node?.range?.[0] ?? 0,
    "error",
    "site/wrong-value",
    `“${name}” cannot be ${JSON.stringify(value)}: ${expected}.`,
  );
  return undefined;
}

/** A rule that does not exist switches nothing; it may be one of an older version. */
function checkRule(written: string, offset: number, report: Report): void {
  if (knownRuleKeys.includes(written)) return;
  const meant =
    knownRuleKeys.find((rule) => rule.endsWith(`/${written}`)) ?? findNearestWord(written, knownRuleKeys);
  const advice = meant === undefined ? "Each problem names its own in brackets." : `Did you mean “${meant}”?`;
  report(offset, "warning", "site/unknown-rule", `“${written}” is no rule. ${advice}`);
}

function toPlain(node: Node | null, schema: v.GenericSchema): unknown {
  if (isMap(node)) return {};
  if (node === null) return null;
  if (isSeq<Node>(node)) return node.items.map((item) => toPlain(item, schema));
  // An alias is shown as it was written: no setting is long enough to be named and used again.
  if (!isScalar(node)) return [String(node)];
  // A text may look like a number (`title: 1984`): then it counts as it was written.
  return schema.type === "string" && node.value !== null ? (node.source ?? node.value) : node.value;
}

/** A lone optional schema hides the real one. */
function inner(schema: v.GenericSchema): v.GenericSchema {
  const optional = schema as unknown as { type: string; wrapped?: v.GenericSchema };
  return optional.type === "optional" && optional.wrapped !== undefined ? optional.wrapped : schema;
}

function complete(given: Record<string, unknown>): Settings {
  const settings = fill(settingsSchema, given) as unknown as Omit<Settings, "interface"> & {
    interface: "auto" | "zh" | "en";
  };
  const auto = settings.language.split("-")[0] === "zh" ? "zh" : "en";
  return {
    ...settings,
    // As in a post, what is empty is not there: every site has a name.
    title: settings.title.trim() === "" ? v.getDefault(settingsSchema.entries.title)! : settings.title,
    contentPath: settings.contentPath
      .split("/")
      .filter((part) => part !== "" && part !== ".")
      .join("/"),
    interface: settings.interface === "auto" ? auto : settings.interface,
  };
}

/** The given values, already read, with the schema's defaults where there is none. */
function fill(schema: { entries: object }, given: Record<string, unknown>): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(schema.entries as Entries)) {
    const wrapped = inner(entry) as unknown as { type: string; entries: object };
    if (wrapped.type === "object") values[key] = fill(wrapped, (given[key] ?? {}) as Record<string, unknown>);
    else values[key] = given[key] ?? (entry as unknown as { default: unknown }).default;
  }
  return values;
}

function fold(key: string): string {
  return key.toLowerCase().replaceAll(/[_-]/g, "");
}

function toSnake(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
