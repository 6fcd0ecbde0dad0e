import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, visit, type YAMLMap } from "yaml";
import type { Language, Problem } from "../model.ts";
import { isJoined } from "../problems/joined-names.ts";
import { findNearestWord } from "../problems/nearest-word.ts";
import { parseYaml } from "../problems/parse-yaml.ts";
import { taxonomyTable } from "../taxonomy-table.ts";
import { toSlug } from "../text/slug.ts";

/** What an author says about one thing: library authority control. */
export interface Authority {
  /** Key of the taxonomy, which is the name of the file: `people`. */
  taxonomy: string;
  /** The preferred name in the site's language: what is printed. */
  name: string;
  /** Preferred names by language; a name given without a language is under `""`. */
  names: Record<Language, string>;
  /** Other names in any script; the preferred ones in other languages first. */
  aliases: string[];
  note: string;
  /** Addresses of the same thing elsewhere, http(s). */
  sameAs: string[];
  /** A word on what it is, such as `university`; `""` when not given. */
  kind: string;
  /** The address the author wants; `""` when it follows from the name. */
  slug: string;
  path: string;
  line: number;
}

const fields = ["name", "aliases", "note", "sameAs", "kind", "slug"] as const;
type Field = (typeof fields)[number];
/** Where a name of a record stands in its file. */
export type FindName = (record: Authority, name: string) => { line: number; column: number };
type Report = (
  node: Node | null | undefined,
  rule: string,
  message: string,
  severity?: Problem["severity"],
) => void;

/**
 * One file of records:
 *
 * ```yaml
 * - name: { zh: 唐纳德·特朗普, en: Donald Trump }
 *   aliases: [特朗普, 川普]
 *   note: 美国第 45、47 任总统。
 *   sameAs: https://www.wikidata.org/wiki/Q22686
 * ```
 *
 * A record without a usable name is left out, a wrong field is left empty; both are problems with their place.
 *
 * @param slugs how the site writes addresses.
 */
export function parseAuthorityFile(
  taxonomy: string,
  path: string,
  text: string,
  language: Language,
  slugs: "pinyin" | "unicode",
): { records: Authority[]; problems: Problem[]; findName: FindName } {
  const { document, toPlace, mistake, controls } = parseYaml(text, fields);
  const problems: Problem[] = [];
  if (mistake) problems.push({ path, ...mistake, severity: "error", rule: "entities/yaml" });
  for (const control of controls)
    problems.push({ path, ...control, severity: "warning", rule: "entities/control-character" });
  const report: Report = (node, rule, message, severity = "error") =>
    problems.push({
      path,
      ...toPlace(node?.range?.[0] ?? 0),
      severity,
      rule: `entities/${rule}`,
      message,
    });
  const root = document.contents as Node | null;
  const records: Authority[] = [];
  const items = new Map<Authority, YAMLMap<Node, Node | null>>();
  if (isSeq<Node>(root)) {
    for (const item of root.items) {
      if (!isMap<Node, Node | null>(item)) {
        report(item, "wrong-value", "A record has fields. Write “- name: …”.");
        continue;
      }
      const record = readRecord(item, language, report);
      const line = toPlace(item.range?.[0] ?? 0).line;
      if (record?.slug) checkSlug(item, record.slug, toSlug(record.slug, slugs, kindOf(taxonomy)), report);
      if (record === undefined) continue;
      const authority = { taxonomy, ...record, path, line };
      records.push(authority);
      items.set(authority, item);
    }
  } else if (!isEmpty(root) && document.errors.length === 0) {
    report(root, "wrong-value", "Records are a list. Begin each with “- name: …”.");
  }
  problems.sort((a, b) => a.line - b.line || a.column - b.column);
  const findName: FindName = (record, name) => {
    let offset: number | undefined;
    visit(items.get(record) ?? document, {
      Scalar(key, node) {
        if (key === "key" || !node.range || readText(node, "", () => {}) !== name) return undefined;
        offset = node.range[0];
        return visit.BREAK;
      },
    });
    return offset === undefined ? { line: record.line, column: 1 } : toPlace(offset);
  };
  return { records, problems, findName };
}

function readRecord(
  map: YAMLMap<Node, Node | null>,
  language: Language,
  report: Report,
): Omit<Authority, "taxonomy" | "path" | "line"> | undefined {
  const values = new Map<Field, Node | null>();
  for (const pair of map.items as Pair<Node, Node | null>[]) {
    const written = isScalar(pair.key) ? String(pair.key.value) : "";
    const field = fields.find((known) => fold(known) === fold(written));
    if (field !== undefined) values.set(field, pair.value);
    else {
      const nearest =
        fields.find((known) => written.length > 2 && known.startsWith(written)) ??
        findNearestWord(written, fields);
      const advice = nearest === undefined ? `Known are ${fields.join(", ")}.` : `Did you mean “${nearest}”?`;
      report(pair.key, "unknown-key", `“${written}” is no field of a record. ${advice}`);
    }
  }
  const names = readNames(values.get("name"), report);
  const name = pickName(names, language);
  if (name === undefined) {
    report(map, "no-name", "This record has no name and is left out. Write “name: …”.");
    return undefined;
  }
  const aliases = [...Object.values(names), ...readAliases(values.get("aliases"), report)];
  return {
    name,
    names,
    aliases: [...new Set(aliases)].filter((alias) => alias !== name),
    note: readText(values.get("note"), "note", report),
    sameAs: readList(values.get("sameAs"), "sameAs", report, (address) =>
      /^https?:\/\/[^\s/]+/.test(address) && URL.canParse(address)
        ? ""
        : "Write a whole address that begins with https://.",
    ),
    kind: readText(values.get("kind"), "kind", report),
    slug: readText(values.get("slug"), "slug", report),
  };
}

function kindOf(taxonomy: string): "person" | "thing" {
  return taxonomyTable.find(({ key }) => key === taxonomy)?.kind ?? "thing";
}

function checkSlug(map: YAMLMap<Node, Node | null>, written: string, used: string, report: Report): void {
  // That addresses are in small letters surprises nobody.
  if (written.toLowerCase() === used) return;
  const pairs = map.items as Pair<Node, Node | null>[];
  const pair = pairs.find(({ key }) => isScalar(key) && fold(String(key.value)) === "slug");
  report(
    pair?.value,
    "wrong-value",
    `“${written}” is no last part of an address. Write “${used}”, which is taken for it.`,
  );
}

/** A name, or names by language. */
function readNames(node: Node | null | undefined, report: Report): Record<Language, string> {
  const names: Record<Language, string> = {};
  if (!isMap<Node, Node | null>(node)) {
    const name = readText(node, "name", report);
    if (name !== "") names[""] = name;
    return names;
  }
  for (const pair of node.items as Pair<Node, Node | null>[]) {
    const language = isScalar(pair.key) ? String(pair.key.value) : "";
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language)) {
      report(pair.key, "unknown-key", `“${language}” is no language. Write “zh” or “en”.`);
      continue;
    }
    const name = readText(pair.value, `name.${language}`, report);
    if (name !== "") names[language] = name;
  }
  return names;
}

function pickName(names: Record<Language, string>, language: Language): string | undefined {
  const primary = language.split("-")[0] ?? "";
  for (const key of ["", language, primary, "zh", "en"]) if (names[key] !== undefined) return names[key];
  return Object.values(names)[0];
}

function readText(node: Node | null | undefined, field: string, report: Report): string {
  if (isEmpty(node)) return "";
  // A name may look like a number or a date (`name: 1984`): it counts as it was written.
  if (isScalar(node)) return (typeof node.value === "string" ? node.value : (node.source ?? "")).trim();
  if (isAlias(node)) {
    report(node, "wrong-value", "A value that begins with * must stand in quotes.");
    return "";
  }
  report(
    node,
    "wrong-value",
    `“${field}” is one text. ${isSeq(node) ? "Keep one of these." : "Write it on one line."}`,
  );
  return "";
}

/** Other names, of which several may have been written as one. */
function readAliases(node: Node | null | undefined, report: Report): string[] {
  for (const item of isSeq<Node>(node) ? node.items : [node]) {
    const text = isScalar(item) ? readText(item, "aliases", report) : "";
    if (!isJoined(text, isSeq(node))) continue;
    const message = `“${text}” counts as one. Write each as an item of its own: [甲, 乙].`;
    report(item, "joined-names", message, "warning");
  }
  return readList(node, "aliases", report);
}

/** A list; one text is a list of one. `fault` says what is wrong with an item, `""` for nothing. */
function readList(
  node: Node | null | undefined,
  field: string,
  report: Report,
  fault: (item: string) => string = () => "",
): string[] {
  if (isEmpty(node)) return [];
  const items: string[] = [];
  for (const item of isSeq<Node>(node) ? node.items : [node]) {
    const text = readText(item, field, report);
    const wrong = text === "" ? "" : fault(text);
    if (wrong !== "") report(item, "wrong-value", `“${text}” cannot stand in “${field}”. ${wrong}`);
    else if (text !== "") items.push(text);
  }
  return items;
}

function isEmpty(node: Node | null | undefined): node is null | undefined {
  return node === null || node === undefined || (isScalar(node) && node.value === null && !isAlias(node));
}

function fold(field: string): string {
  return field.toLowerCase().replaceAll(/[_-]/g, "");
}
