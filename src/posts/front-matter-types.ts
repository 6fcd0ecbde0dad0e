/** What departs from the shape that front matter should have. */
import * as v from "valibot";
import { type FrontMatterKey, frontMatterSchema } from "./front-matter-schema.ts";
import { type Complaint, shorten } from "./front-matter-values.ts";

/** The values of known keys, with each key as it stands in the file. */
export type Values = Partial<Record<FrontMatterKey, { written: string; value: unknown }>>;

export const known = Object.keys(frontMatterSchema.entries) as FrontMatterKey[];

/** Flags have a reading, and a complaint, of their own. */
const flags: ReadonlySet<FrontMatterKey> = new Set(["draft", "exclude", "noindex"]);

/** Which keys the schema lets hold a text, and which a list of texts and nulls: nearly all values are of these kinds. */
const { texts, lists } = listUsual();

function listUsual() {
  const taking = (value: unknown) =>
    new Set(known.filter((key) => v.is(frontMatterSchema.entries[key], value)));
  return { texts: taking("a"), lists: taking(["a", null]) };
}

/** Whether a value is of a kind that the schema need not be asked about again. */
function isUsual(key: FrontMatterKey, value: unknown): boolean {
  if (value === null || flags.has(key)) return true;
  if (typeof value === "string") return texts.has(key);
  return (
    Array.isArray(value) && lists.has(key) && value.every((one) => one === null || typeof one === "string")
  );
}

/** What departs from the schema, one complaint a key; of a map one for each of its labels. */
export function checkTypes(values: Values, complaints: Complaint[]): void {
  if (known.every((key) => values[key] === undefined || isUsual(key, values[key].value))) return;
  const given: Record<string, unknown> = {};
  for (const key of known) if (values[key] !== undefined) given[key] = values[key].value;
  const checked = v.safeParse(frontMatterSchema, given);
  if (checked.success) return;
  for (const issue of checked.issues) {
    const key = String(issue.path?.[0]?.key ?? "") as FrontMatterKey;
    const value = given[key];
    // Of a post without a page its field tells.
    if (flags.has(key) || (key === "permalink" && value === false)) continue;
    if (key === "speakers" && typeof value === "object" && value !== null && !Array.isArray(value)) {
      complaints.push(...checkNames(value, values[key]?.written ?? key));
      continue;
    }
    const item = Array.isArray(value)
      ? value.findIndex((one) => typeof one !== "string" && one !== null)
      : -1;
    complaints.push({
      rule: "front-matter/type",
      severity: "warning",
      message: `“${key}” holds ${describe(item >= 0 ? (value as unknown[])[item] : value)}, where ${
        item >= 0 ? "a text" : issue.message
      } belongs. ${item >= 0 || typeof value === "boolean" ? "Put a text that YAML could take for something else in quotes." : `Write ${issue.message}.`}`,
      key: values[key]?.written ?? key,
      ...(item >= 0 ? { item, fix: { quote: true } as const } : {}),
    });
  }
}

/** The labels of a map that hold something else than one name. */
function checkNames(names: object, key: string): Complaint[] {
  return Object.entries(names)
    .filter(([, name]) => (typeof name === "object" ? name !== null : typeof name === "boolean"))
    .map(([label, name]) => ({
      rule: "front-matter/type",
      severity: "warning",
      message: `“${shorten(label)}” holds ${describe(name)}, where one name belongs. ${
        typeof name === "boolean"
          ? "Put a text that YAML could take for something else in quotes."
          : "Write one name, such as `Host: 主持人`."
      }`,
      key,
      entry: label,
    }));
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "boolean") return String(value);
  return typeof value === "object" ? "a map" : "text";
}
