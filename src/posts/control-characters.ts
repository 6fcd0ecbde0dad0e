/** Characters that no text holds, in front matter: those that stand in the file, and those that YAML makes of `"\u0007"`. */
import { describeUnprintable, unprintable } from "../problems/unprintable.ts";
import type { FrontMatterKey } from "./front-matter-schema.ts";
import type { Complaint } from "./front-matter-values.ts";

/** What YAML may make them of, and what shows nothing by itself. */
const SUSPECT = /[\\\p{Default_Ignorable_Code_Point}\p{Cf}]/u;

const INVISIBLE = /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}]+$/u;

/** Control characters, which no YAML parser takes, become spaces: every place stays where it is. */
export function cleanHead(head: string, report: (offset: number, message: string) => void): string {
  if (head.search(unprintable) < 0) return head;
  let reported = 0;
  return head.replaceAll(unprintable, (character, offset: number) => {
    if (reported++ < 5) report(offset, `${describeUnprintable(character)} Delete it.`);
    return " ";
  });
}

/** The values that YAML made of a head: without control characters, and empty where nothing in them shows. */
export function cleanValues(
  values: Partial<Record<FrontMatterKey, { written: string; value: unknown }>>,
  head: string,
  complaints: Complaint[],
): void {
  if (!SUSPECT.test(head)) return;
  for (const entry of Object.values(values)) {
    const key = entry.written;
    const { value } = entry;
    if (Array.isArray(value))
      entry.value = value.map((one, item) => cleanOne(one, { key, item }, complaints));
    else entry.value = cleanOne(value, { key }, complaints);
  }
}

function cleanOne(value: unknown, place: { key: string; item?: number }, complaints: Complaint[]): unknown {
  if (typeof value === "string") return cleanText(value, complaints, place, true);
  // A label and a name; deeper down nothing is read.
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [
      cleanText(name, complaints, place, false),
      typeof one === "string" ? cleanText(one, complaints, place, false) : one,
    ]),
  );
}

function cleanText(
  text: string,
  complaints: Complaint[],
  place: { key: string; item?: number },
  isWhole: boolean,
): string {
  const first = text.search(unprintable);
  const clean = first < 0 ? text : text.replaceAll(unprintable, "");
  if (first >= 0) {
    complaints.push({
      rule: "front-matter/control-character",
      severity: "warning",
      message: `${describeUnprintable(text[first]!)} It is left out. Write the text without it.`,
      ...place,
      ...(isWhole ? { fix: { scalar: clean } } : {}),
    });
  }
  return INVISIBLE.test(clean) ? "" : clean;
}
