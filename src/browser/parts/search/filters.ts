import {
  type FieldName,
  type Piece,
  readFilter,
  splitQuery,
  toField,
  toRange,
} from "../../../search/query/split-query.ts";

/** The filters of a query as its text has them: the controls and the text always say the same. */
export interface Filters {
  lang: "zh" | "en" | "";
  /** Years, `""` for open. */
  from: string;
  to: string;
  /** Every filter by name, and the text without it. */
  names: { value: string; rest: string }[];
  /** Whether there is any at all. */
  any: boolean;
}

const quotes = /["“”「」『』]/g;

/** Reads what the controls have to show. */
export function readFilters(text: string): Filters {
  const pieces = splitQuery(text);
  const filters = pieces.flatMap(({ filter }) => filter ?? []);
  const lang = filters.filter((filter) => "side" in filter).at(-1);
  const { from, to } = toRange(filters);
  return {
    lang: lang ? (["zh", "en"] as const)[lang.side] : "",
    from: from.slice(0, 4),
    to: to.slice(0, 4),
    names: pieces.flatMap((piece) =>
      piece.filter && "name" in piece.filter && piece.value !== ""
        ? [{ value: piece.value, rest: leaveOut(text, [piece]) }]
        : [],
    ),
    any: filters.length > 0,
  };
}

/** The text with this language instead of any it had; `""` takes it away. */
export function writeLanguage(text: string, value: string): string {
  return append(leaveOut(text, splitQuery(text).filter(names("lang"))), "lang", value);
}

/** The text with this year at one end instead of any it had; `""` takes it away, and what is no year changes nothing. */
export function writeYear(text: string, end: "after" | "before", value: string): string {
  if (value !== "" && !readFilter(end, value)) return text;
  const pieces = splitQuery(text);
  const other = end === "after" ? "before" : "after";
  // A year is both ends: the other stays.
  const year = pieces.find(({ filter }) => filter?.field === "year");
  const kept = pieces.some(({ filter }) => filter?.field === other) ? "" : (year?.value ?? "");
  const rest = leaveOut(text, pieces.filter(names(end, "year")));
  return append(append(rest, other, kept), end, value);
}

/** The text with one more filter by name. */
export function addName(text: string, field: string, value: string): string {
  const plain = value.replace(quotes, "").trim();
  const has = splitQuery(text).some(
    ({ filter }) => filter?.field === field && "name" in filter && filter.name === plain,
  );
  return has ? text : append(text.trim(), field, plain);
}

function names(...fields: FieldName[]): (piece: Piece) => boolean {
  return ({ label, minus }) => {
    const field = label === undefined || minus ? undefined : toField(label);
    return field !== undefined && fields.includes(field);
  };
}

function append(text: string, field: string, value: string): string {
  if (value === "") return text;
  return `${text} ${field}:${/\s/.test(value) ? `"${value}"` : value}`.trim();
}

function leaveOut(text: string, pieces: readonly Piece[]): string {
  let rest = text;
  for (const { start, end } of [...pieces].reverse()) rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest.replace(/\s+/g, " ").trim();
}
