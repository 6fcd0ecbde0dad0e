/**
 * One value of the front matter, as it came from YAML → what the post has, and what to tell its author.
 * Reading never fails: what cannot be read is absent.
 */

/** Something to tell the author; its place in the file is found later, since most posts have none. */
export interface Complaint {
  rule: string;
  severity: "error" | "warning" | "info";
  message: string;
  /** The key as it stands in the file, and the place in its list, or the label in its map. */
  key: string;
  item?: number;
  entry?: string;
  /** The complaint is about the key itself, not its value. */
  on?: "key";
  /** Repair: the scalar's new text, YAML for the whole value, the key's new name, or quotes around it as it stands. */
  fix?: { scalar: string } | { value: string } | { key: string } | { quote: true };
}

export type Complain = (complaint: Omit<Complaint, "key">) => void;

const PAIRS: Record<string, string> = { '"': '"', "'": "'", "“": "”", "‘": "’", "”": "”" };

/** A text without the quotes that wrap all of it: `"OpenAI"` → `OpenAI`, but `“A”和“B”` stays. */
function unquote(text: string): string {
  // `\"桥\"`: quotes that were to be escaped within others, which are not there.
  if (text.length > 4 && text.startsWith('\\"') && text.endsWith('\\"')) {
    const inside = text.slice(2, -2);
    return /(?<!\\)"/.test(inside) ? text : inside.replaceAll('\\"', '"').trim();
  }
  const close = PAIRS[text[0] ?? ""];
  if (close === undefined || text.length < 2 || !text.endsWith(close)) return text;
  const inside = text.slice(1, -1);
  if (inside.includes(text[0]!) || inside.includes(close)) return text;
  return inside.trim();
}

/** A scalar's text: trimmed, extra quotes gone, `[]` and null empty. */
export function readText(value: unknown, complain: Complain, item?: number): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) {
    // One level only: aliases of aliases can make a small text endless.
    if (item !== undefined) return "";
    const parts = value.map((one) => (typeof one === "object" ? "" : readText(one, () => {})));
    return parts.filter((one) => one !== "").join(", ");
  }
  if (typeof value === "object") {
    // `- OpenAI: the company` is a map to YAML and a text to its author.
    const [[key, inner] = ["", ""], ...more] = Object.entries(value);
    if (more.length > 0 || (typeof inner !== "string" && inner !== null)) return "";
    return `${key}: ${inner ?? ""}`.trim();
  }
  const text = String(value).trim();
  if (text === "[]" || text === "{}") {
    // Among items the list itself tells of it.
    if (item !== undefined) return "";
    complain({
      rule: "front-matter/quoted-list",
      severity: "warning",
      message: `The text “${text}” counts as empty. Write [] without quotes.`,
      fix: { value: "[]" },
    });
    return "";
  }
  const bare = unquote(text);
  if (bare !== text) {
    complain({
      rule: "front-matter/extra-quotes",
      severity: "warning",
      message: `The quotes are part of the value ${shorten(text)}. Write it without the inner ones.`,
      fix: { scalar: bare },
      ...(item === undefined ? {} : { item }),
    });
  }
  return bare;
}

/** As much of a text as a message holds. */
export function shorten(text: string): string {
  return text.length > 42 ? `${text.slice(0, 40)}…` : text;
}

const TAG = /<\/?(?:a|b|br|code|em|font|i|mark|p|small|span|strong|sub|sup|u)(?:\s[^<>]{0,300})?\/?>/gi;

/** A text for the page: Markdown's marks and HTML's tags gone, all words kept, on one line. */
export function readPlainText(value: unknown, complain: Complain): string {
  let text = readText(value, complain);
  if (/[\r\n]/.test(text)) {
    const lines = text.split(/[\r\n]+/).map((line) => line.trim());
    text = lines.reduce((above, line) => above + (isWide(above.at(-1)) ? "" : " ") + line);
  }
  // Most texts hold none of the signs that are looked for.
  if (!/[*`#[<]/.test(text)) return text;
  const plain = text
    .replaceAll(/\*\*|`/g, "")
    .replace(/^#{1,6} +/, "")
    .replaceAll(/\[([^[\]]{1,300})\]\(https?:[^()\s]{1,500}\)/g, "$1")
    .replaceAll(TAG, "")
    .trim();
  if (plain === text) return text;
  complain({
    rule: "front-matter/markdown",
    severity: "info",
    message: "This is plain text on the page: marks such as ** and ` are left out. Write it without them.",
  });
  return unquote(plain);
}

/** A line that ends in a Chinese character or mark is joined to the next without a space. */
function isWide(last = ""): boolean {
  return /[\u3000-\u9fff\uff00-\uffef]/.test(last);
}

/** A list of texts: scalar = list of one, empty items and repeats gone, commas kept. */
export function readList(value: unknown, complain: Complain): string[] {
  if (value === null || value === undefined || value === "") return [];
  if (!Array.isArray(value)) {
    const inner = typeof value === "string" ? readFlow(value.trim()) : undefined;
    if (inner !== undefined && inner.length > 0) {
      complain({
        rule: "front-matter/quoted-list",
        severity: "warning",
        message: "The quotes make one text of this list. Write it without them.",
        fix: { value: `[${inner.map(toYamlText).join(", ")}]` },
      });
      return unique(inner);
    }
    const text = readText(value, complain);
    return text === "" ? [] : [text];
  }
  const items: string[] = [];
  let empty = -1;
  value.forEach((one: unknown, index) => {
    const text = readText(one, complain, index);
    if (text !== "") items.push(text);
    else if (empty < 0 && (typeof one !== "object" || one === null)) empty = index;
  });
  if (empty >= 0) {
    complain({
      rule: "front-matter/empty-item",
      severity: "warning",
      message: "An empty item counts for nothing. Leave it out; an empty list is written [].",
      item: empty,
      ...(items.length === 0 ? { fix: { value: "[]" } } : {}),
    });
  }
  return unique(items);
}

/** `['a', "b"]` and `[a, b]` written inside quotes. */
function readFlow(text: string): string[] | undefined {
  if (!text.startsWith("[") || !text.endsWith("]") || text.length < 3 || /[[\]{}]/.test(text.slice(1, -1)))
    return undefined;
  const items = text.slice(1, -1).match(/"[^"]*"|'[^']*'|[^,]+/g) ?? [];
  return items.map((item) => unquote(item.trim())).filter((item) => item !== "");
}

function unique(items: string[]): string[] {
  return items.length < 2 ? items : [...new Set(items)];
}

const YES = new Set(["true", "yes", "on", "1", "y", "是"]);
const NO = new Set(["", "false", "no", "off", "0", "n", "否", "null", "~"]);

/** A flag: `true`, and with a complaint `"true"`, `yes`, `1`; anything else is false. */
export function readFlag(value: unknown, complain: Complain): boolean {
  if (typeof value === "boolean") return value;
  const text = unquote(String(Array.isArray(value) ? (value[0] ?? "") : (value ?? "")).trim()).toLowerCase();
  if (text === "") return false;
  const known = YES.has(text) || NO.has(text);
  complain({
    rule: "front-matter/flag",
    severity: known ? "warning" : "error",
    message: known
      ? `“${text}” is read as ${YES.has(text)}. Write ${YES.has(text)} without quotes.`
      : `“${text}” is read as false. Write true or false.`,
    ...(known ? { fix: { value: String(YES.has(text)) } } : {}),
  });
  return YES.has(text);
}

/** A map of labels; a list of names maps each to itself. */
export function readMap(value: unknown, complain: Complain): Record<string, string> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const names = readList(value, complain);
    const pair = names.find((name) => name.includes("："));
    if (pair !== undefined) {
      complain({
        rule: "front-matter/type",
        severity: "warning",
        message: `“${shorten(pair)}” counts as one name. A label and a name have a plain colon and a space between them: \`Host: 主持人\`.`,
      });
    }
    return Object.fromEntries(names.map((name) => [name, name]));
  }
  const pairs = Object.entries(value).map(
    ([label, name]) => [label.trim(), readText(name, complain, 0)] as const,
  );
  return Object.fromEntries(pairs.filter(([label, name]) => label !== "" && name !== ""));
}

/** A text as YAML, plain where that is safe and in single quotes otherwise. */
export function toYamlText(text: string): string {
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029\uFEFF]/.test(text)) return JSON.stringify(text);
  const plain = /^[A-Za-z\u3007-\u9fff][^:#,'"[\]{}&*!|>%@`\\]*$/.test(text) && text === text.trim();
  if (plain && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)) return text;
  return `'${text.replaceAll("'", "''")}'`;
}
