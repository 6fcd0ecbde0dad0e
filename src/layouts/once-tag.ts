/** What Nunjucks hands to a tag while it parses a layout. */
interface Parser {
  nextToken(): { value: string; lineno: number; colno: number };
  parseSignature(tolerant: null, noParens: true): { children: unknown[] };
  fail(message: string, line: number, column: number): never;
  advanceAfterBlockEnd(name?: string): void;
  parseUntilBlocks(...names: string[]): unknown;
}

interface Nodes {
  CallExtension: new (tag: NunjucksTag, run: string, parameters: unknown, bodies: unknown[]) => unknown;
}

/** A tag of Nunjucks, as its environment wants it. */
export interface NunjucksTag {
  tags: string[];
  autoescape: boolean;
  parse(parser: Parser, nodes: Nodes): unknown;
  run(context: { ctx: { site: object } }, key: unknown, body: () => string): string;
}

/**
 * `{% once page.kind %}…{% endonce %}`: what stands inside is laid out once a build for each key, and printed on every page that
 * asks with the same key. For the parts of a layout that depend on the site and the key alone: the navigation of 50,000 pages
 * takes longer to lay out than all the rest of them.
 */
export function createOnceTag(): NunjucksTag {
  // Every build makes a `site` of its own.
  const parts = new WeakMap<object, Map<string, string>>();
  const tag: NunjucksTag = {
    tags: ["once"],
    // The part is HTML already.
    autoescape: false,
    parse(parser, nodes) {
      const { value, lineno, colno } = parser.nextToken();
      const parameters = parser.parseSignature(null, true);
      if (parameters.children.length !== 1)
        parser.fail("`once` takes one key: {% once page.kind %}", lineno, colno);
      parser.advanceAfterBlockEnd(value);
      const body = parser.parseUntilBlocks("endonce");
      parser.advanceAfterBlockEnd();
      return new nodes.CallExtension(tag, "run", parameters, [body]);
    },
    run({ ctx: { site } }, key, body) {
      let made = parts.get(site);
      if (!made) {
        made = new Map();
        parts.set(site, made);
      }
      const name = String(key);
      const part = made.get(name) ?? body();
      made.set(name, part);
      return part;
    },
  };
  return tag;
}
