/** The filters of a query as its text has them: the controls and the text always say the same. */

const quotes = /["“”「」『』]/g;

/** The value of a filter in the text, `""` when there is none. */
export function readFilter(text: string, field: string): string {
  const found = [...text.matchAll(pattern(field))].at(-1);
  return found ? (found[2] ?? found[3] ?? "") : "";
}

/** The text with this value of the filter instead of any it had; `""` takes the filter away. */
export function writeFilter(text: string, field: string, value: string): string {
  const without = text.replace(pattern(field), " ").replace(/\s+/g, " ").trim();
  return value === "" ? without : `${without} ${toFilter(field, value)}`.trim();
}

/** The text with one more filter. */
export function addFilter(text: string, field: string, value: string): string {
  const filter = toFilter(field, value);
  return text.includes(filter) ? text : `${text.trim()} ${filter}`.trim();
}

/** Every filter by name in the text. */
export function listFilters(text: string): { field: string; value: string; whole: string }[] {
  return [
    ...text.matchAll(/(?:^|\s)((speaker|person|company|product|tag|channel):(?:"([^"]*)"?|(\S+)))/gi),
  ].map(([, whole, field, quoted, bare]) => ({ field: field!, value: quoted ?? bare ?? "", whole: whole! }));
}

function toFilter(field: string, value: string): string {
  const plain = value.replace(quotes, "").trim();
  return /\s/.test(plain) ? `${field}:"${plain}"` : `${field}:${plain}`;
}

function pattern(field: string): RegExp {
  return new RegExp(`(^|\\s)${field}:(?:"([^"]*)"?|(\\S+))`, "gi");
}
