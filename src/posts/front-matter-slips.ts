/** Signs that YAML does not take for its own: a full-width colon or space, a colon or hyphen without a space behind it. */
import type { Problem } from "../model.ts";
import { toProblem } from "./front-matter-places.ts";
import { frontMatterSchema } from "./front-matter-schema.ts";
import { loadYaml } from "./front-matter-yaml.ts";

/** What stands in a line, what belongs there, and what to tell of it; the first group stands before the place. */
interface Slip {
  pattern: RegExp;
  /** Only in a list: elsewhere it may be a part of a text. */
  inList?: true;
  mend: (before: string) => string;
  tell: (before: string) => string;
}

const slips: readonly Slip[] = [
  {
    pattern: /^([ \t]*)\u3000[ \t\u3000]*(?=-)/,
    inList: true,
    mend: (before) => `${before}  `,
    tell: () => "The line begins with a full-width space. Write two plain ones.",
  },
  {
    pattern: /^([ \t]*)-(?=[^\s-])/,
    inList: true,
    mend: (before) => `${before}- `,
    tell: () => "Behind the hyphen of a list's item a space is missing. Write one: `- …`.",
  },
  {
    pattern: /^([A-Za-z_][\w-]{0,40})[ \t]*：[ \t]*/,
    mend: (key) => `${key}: `,
    tell: (key) =>
      `“${key}” is followed by the full-width colon “：”. Write a plain one and a space: \`${key}: …\`.`,
  },
  {
    pattern: /^([A-Za-z_][\w-]{0,40}):(?=[^\s/])/,
    mend: (key) => `${key}: `,
    tell: (key) => `Behind “${key}:” a space is missing. Write one: \`${key}: …\`.`,
  },
];

const bareKey = /^[A-Za-z_][\w-]{0,40}[ \t]*[:：]\s*$/;
const listItem = /^[ \t\u3000]*-/;

/**
 * The first slip in a head that can be read once all are mended, and has a key of a post then; `undefined` where something else is wrong
 * with it. `start` is the head's place in `text`.
 */
export function findSlip(text: string, path: string, head: string, start: number): Problem | undefined {
  let first: { at: number; line: number; index: number; message: string } | undefined;
  let last = { end: 0, index: 0 };
  let offset = 0;
  let inList = false;
  const mended = head.split("\n").map((line, index) => {
    const isItem = inList && listItem.test(line);
    let now = line;
    for (const slip of slips) {
      const [found, before] = (isItem || !slip.inList ? slip.pattern.exec(now) : undefined) ?? [];
      if (found === undefined) continue;
      const rest = now.slice(found.length);
      now = (rest.trim() === "" ? slip.mend(before!).trimEnd() : slip.mend(before!)) + rest;
      first ??= { at: offset + before!.length, line: offset, index, message: slip.tell(before!) };
      last = { end: offset + line.length, index };
    }
    inList = isItem || bareKey.test(line);
    offset += line.length + 1;
    return now;
  });
  if (first === undefined || !isRead(mended.join("\n"))) return undefined;
  return toProblem(text, path, start + first.at, {
    rule: "front-matter/yaml",
    severity: "error",
    message: `The front matter is no YAML here. ${first.message}`,
    fix: {
      start: start + first.line,
      end: start + last.end,
      text: mended.slice(first.index, last.index + 1).join("\n"),
    },
  });
}

function isRead(head: string): boolean {
  try {
    const read = loadYaml(head);
    return Object.keys(frontMatterSchema.entries).some((key) => Object.hasOwn(Object(read), key));
  } catch {
    return false;
  }
}
