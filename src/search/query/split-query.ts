import { type Field, fields } from "../terms.ts";

/** What may stand before a colon: the names of a post, its date, and the language of a turn. */
export type FieldName = Field | "year" | "after" | "before" | "lang";

const fieldNames: ReadonlyMap<string, FieldName> = new Map(
  Object.entries({
    speaker: "speaker",
    发言者: "speaker",
    说话人: "speaker",
    person: "person",
    people: "person",
    人物: "person",
    company: "company",
    公司: "company",
    机构: "company",
    product: "product",
    产品: "product",
    模型: "product",
    tag: "tag",
    标签: "tag",
    channel: "channel",
    频道: "channel",
    year: "year",
    年: "year",
    年份: "year",
    after: "after",
    since: "after",
    起: "after",
    before: "before",
    until: "before",
    止: "before",
    lang: "lang",
    language: "lang",
    语言: "lang",
  }),
);

/** A stretch of a query as it was typed. */
export interface Piece {
  start: number;
  end: number;
  minus: boolean;
  /** What stands before a colon, whether it is a field's name or not. */
  label?: string | undefined;
  value: string;
  quoted: boolean;
  /** The filter that it is; without one it is text. */
  filter?: Filter | undefined;
}

/** What a filter asks for; a name may be `""` while it is being typed. */
export type Filter =
  | { field: Field; name: string }
  | { field: "lang"; side: 0 | 1 }
  | { field: "year" | "after" | "before"; first: string; last: string };

/** What stands behind a field ends with its clause: `人物:马斯克，火星`. Names of fields are ASCII or Han: the class of all letters would take as long as the rest of a query. */
const piece =
  /(-|－)?(?:([a-zA-Z\u4e00-\u9fff]+)[:：])?(?:["“”「『]([^"“”」』]*)["“”」』]?|((?<=[:：])[^\s"“”「『，、；。！？]+|[^\s"“”「『]+))/gu;

/** Cuts a query into its pieces: for the search, and for the controls that show and change its filters. */
export function splitQuery(source: string): Piece[] {
  return [...source.slice(0, 500).matchAll(piece)].map((match) => {
    const [whole, minus, label, quoted, bare] = match;
    const value = quoted ?? bare ?? "";
    const field = label === undefined || minus ? undefined : toField(label);
    return {
      start: match.index,
      end: match.index + whole.length,
      minus: minus !== undefined,
      label,
      value,
      quoted: quoted !== undefined,
      filter: field && readFilter(field, value),
    };
  });
}

/** The field that a label names, in either language. */
export function toField(label: string): FieldName | undefined {
  return fieldNames.get(label.toLowerCase());
}

/** A field's value as a filter; `undefined` where it can be none of that field. */
export function readFilter(field: FieldName, value: string): Filter | undefined {
  if (field === "lang") {
    if (/^(zh|cn|chinese|中文?|汉语)/i.test(value)) return { field, side: 0 };
    return /^(en|original|英文?|原文)/i.test(value) ? { field, side: 1 } : undefined;
  }
  if (field === "year" || field === "after" || field === "before") {
    const match = /^(\d{4}|\d\d)(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?$/.exec(value);
    if (!match) return undefined;
    const [, typed, month, day] = match;
    const year = typed!.length === 4 ? typed! : `${Number(typed) < 50 ? 20 : 19}${typed}`;
    const first = toDate(year, month ?? "1", day ?? "1");
    const last = toDate(year, month ?? "12", day ?? "31");
    return first && last ? { field, first, last } : undefined;
  }
  return field in fields ? { field, name: value } : undefined;
}

/** `YYYY-MM-DD`, of the month's last day where it has fewer; `undefined` where there is no such month or day. */
function toDate(year: string, month: string, day: string): string | undefined {
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month.padStart(2, "0")}-${String(Math.min(Number(day), days)).padStart(2, "0")}`;
}

/** The days that filters leave open, both included; `""` for no end. */
export function toRange(filters: readonly (Filter | undefined)[]): { from: string; to: string } {
  const range = { from: "", to: "" };
  for (const filter of filters) {
    if (!filter || !("first" in filter)) continue;
    const { field, first, last } = filter;
    if (field !== "before" && (range.from === "" || first > range.from)) range.from = first;
    if (field !== "after" && (range.to === "" || last < range.to)) range.to = last;
  }
  return range;
}
