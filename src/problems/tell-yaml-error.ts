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
  BAD_DQ_ESCAPE:
    "Within double quotes \\ begins a sign of YAML's own. Write it twice, or put the value in single quotes.",
  MULTIPLE_DOCS: "What follows a line of `---` is not read. Take that line out.",
};

/** The parser has words of its own for a value that goes on behind its end, and one code for all that it did not expect. */
const END =
  "The value has ended before this, at its quote or bracket. Put all of it in quotes; in '…' a quote is written twice.";

/** What an author reads of a mistake in YAML: what belongs there, or the parser's own words. */
export function tellYamlError({ code, message }: Pick<YAMLParseError, "code" | "message">): string {
  if (code === "UNEXPECTED_TOKEN" && message.includes("at node end")) return END;
  if (code === "MISSING_CHAR" && message.startsWith("Implicit map key"))
    return advice.MULTILINE_IMPLICIT_KEY!;
  return advice[code] ?? (message.split("\n")[0] ?? "").replace(/ at line \d.*$/, ".");
}
