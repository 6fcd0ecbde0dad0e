/** Values → XML. The serialiser escapes; what XML cannot hold at all is taken out here, before it. */
import XMLBuilder from "fast-xml-builder";

/** An element: `@name` keys are attributes, `#text` is its text, a list repeats the element, the rest are children. */
export type XmlValue = string | XmlValue[] | { [key: string]: XmlValue | undefined };

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#text",
  suppressEmptyNode: true,
  // A tag called “true” must not become an attribute without a value.
  suppressBooleanAttributes: false,
});

/**
 * A whole document in UTF-8, with its declaration. `undefined` children are left out.
 *
 * @param last elements made by `toXmlElement`, which become the last children of the root.
 */
export function toXml(root: { [key: string]: XmlValue }, last: readonly string[] = []): string {
  const document = { "?xml": { "@version": "1.0", "@encoding": "utf-8" }, ...(cleanValue(root) as object) };
  const text = builder.build(document);
  if (last.length === 0) return text;
  const end = text.lastIndexOf("</");
  return text.slice(0, end) + last.join("") + text.slice(end);
}

/** One element by itself, for documents that share it: a post stands in the feed of each of its terms. */
export function toXmlElement(name: string, value: XmlValue): string {
  return builder.build({ [name]: cleanValue(value) });
}

/** Text without the characters XML 1.0 forbids even escaped: most controls, U+FFFE, U+FFFF; half a pair becomes U+FFFD. */
export function cleanText(text: string): string {
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, "");
}

function cleanValue(value: XmlValue): XmlValue {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanValue);
  const cleaned: { [key: string]: XmlValue } = {};
  for (const [key, child] of Object.entries(value)) {
    if (child !== undefined) cleaned[key] = cleanValue(child);
  }
  return cleaned;
}
