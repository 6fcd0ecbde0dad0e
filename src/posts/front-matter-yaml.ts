/** The YAML of a block → plain values, through gray-matter with every engine but YAML taken away. */
import matter from "gray-matter";
import yaml from "js-yaml";

/**
 * Texts, booleans and nulls only: numbers and dates stay as they are written, so that `1.10` keeps its zero and no time
 * zone moves a day. No merge keys, no tags.
 */
const schema = yaml.FAILSAFE_SCHEMA.extend({
  implicit: [
    // Their declared types lag behind the package.
    (yaml as unknown as { types: Record<string, yaml.Type> }).types.null!,
    (yaml as unknown as { types: Record<string, yaml.Type> }).types.bool!,
  ],
});

function refuse(): never {
  throw new Error("front matter is YAML");
}

function parse(text: string): unknown {
  return yaml.load(text, { schema });
}

const refused = { parse: refuse, stringify: refuse };

/** Always passed: without options gray-matter answers the second call on a broken text with empty data. */
const options = {
  language: "yaml",
  engines: {
    yaml: { parse: (text: string) => parse(text) as object, stringify: refuse },
    json: refused,
    javascript: refused,
    js: refused,
    coffee: refused,
    cson: refused,
    toml: refused,
  },
};

/** What `yaml` may be at most; a real post's is under 5,000. */
export const longest = 65_536;

/**
 * Loads the YAML between two fences. Throws js-yaml's exception on text that is no YAML, RangeError on what nests too
 * deeply to read.
 */
export function loadYaml(text: string): unknown {
  // gray-matter's own search for comments is quadratic in blank lines.
  const lines = /\s{400}/.test(text) ? text.replaceAll(/(\n[ \t\r]*){20,}\n/g, "\n") : text;
  // Between its two fences gray-matter hands the engine all, from the line feed on, unless a line begins like a fence. What it makes of
  // a block without values it alone shall say.
  if (!lines.includes("\n---") && !lines.startsWith("---")) {
    const data = parse(`\n${lines}`);
    if (data !== null && data !== undefined) return data;
  }
  return matter(`---\n${lines}\n---\n`, options).data;
}
