import type { YAMLParseError } from "yaml";

const advice: Partial<Record<YAMLParseError["code"], string>> = {
  BLOCK_AS_IMPLICIT_KEY: "A value that holds a colon and a space must stand in quotes.",
  BAD_SCALAR_START: "A value that begins with this character must stand in quotes.",
  TAB_AS_INDENT: "Lines are indented with spaces, not with tabs.",
  MISSING_CHAR: "A closing quote, bracket or comma is missing.",
  BAD_INDENT: "The line is not indented as those it belongs to.",
  BAD_ALIAS: "A value that begins with * must stand in quotes.",
  MULTILINE_IMPLICIT_KEY: "A line without `key:` stands among the keys.",
  DUPLICATE_KEY: "This key is given twice. Keep one of them.",
  MULTIPLE_DOCS: "What follows a line of `---` is not read. Take that line out.",
};

/** What an author reads of a mistake in YAML: what belongs there, or the parser's own words. */
export function tellYamlError({ code, message }: YAMLParseError): string {
  return advice[code] ?? (message.split("\n")[0] ?? "").replace(/ at line \d.*$/, ".");
}
