import { escapeAttribute } from "../write/escape.ts";
import { isSafeAddress, isSafePicture } from "./addresses.ts";
import { ALLOWED } from "./tags.ts";

/** One tag of raw HTML, taken apart. */
export interface RawTag {
  name: string;
  closing: boolean;
  attributes: [name: string, value: string][];
}

/** Reads `<name a="b" c>` or `</name>`; nothing when it is no tag. Character references in values are resolved. */
export function readRawTag(raw: string): RawTag | undefined {
  const head = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(raw);
  if (!head) return undefined;
  const attributes: RawTag["attributes"] = [];
  const pairs = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;
  pairs.lastIndex = head[0].length;
  for (let match = pairs.exec(raw); match; match = pairs.exec(raw)) {
    const value = match[2] ?? match[3] ?? match[4] ?? "";
    attributes.push([match[1]!.toLowerCase(), resolveReferences(value)]);
  }
  const name = head[2]!.toLowerCase();
  // On the page a `<b>` is a speaker's label.
  return { name: name === "b" ? "strong" : name, closing: head[1] === "/", attributes };
}

/** The tag with only its harmless attributes, addresses first: there they are looked for in what was written. */
export function writeOpenTag(tag: RawTag): string {
  const allowed = ALLOWED.get(tag.name) ?? [];
  let html = `<${tag.name}`;
  for (const name of allowed) {
    // Of one written twice the first counts, as in browsers.
    const value = tag.attributes.find(([one]) => one === name)?.[1];
    if (value === undefined || !isSafeValue(name, value)) {
      // A picture that says nothing of itself is passed over, as one in Markdown is; else its address would be read aloud.
      if (name === "alt") html += ' alt=""';
      continue;
    }
    html += ` ${name}="${escapeAttribute(value)}"`;
  }
  return `${html}>`;
}

/** Attributes that would run or load something: `onclick`, `srcdoc`, `href="javascript:…"`. */
export function findUnsafeAttribute(tag: RawTag): string | undefined {
  for (const [name, value] of tag.attributes) {
    if (name.startsWith("on") || name === "srcdoc" || !isSafeValue(name, value)) return name;
  }
  return undefined;
}

function isSafeValue(name: string, value: string): boolean {
  if (name === "href") return isSafeAddress(value);
  if (name === "src") return isSafePicture(value);
  return true;
}

/** Numeric references and those named ones that could spell a scheme: enough to see through a disguise. */
function resolveReferences(value: string): string {
  if (!value.includes("&")) return value;
  return value.replace(
    /&(?:#x([0-9a-f]{1,6});?|#([0-9]{1,7});?|(amp|colon|tab|newline|quot|lt|gt|apos);)/gi,
    (all, hex, dec, name) => {
      if (name) return NAMED[name.toLowerCase()] ?? all;
      const code = hex ? Number.parseInt(hex, 16) : Number.parseInt(dec, 10);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
    },
  );
}

const NAMED: Record<string, string> = {
  amp: "&",
  colon: ":",
  tab: "\t",
  newline: "\n",
  quot: '"',
  lt: "<",
  gt: ">",
  apos: "'",
};
