/** What a line has, what belongs there, and what to tell of it; the first group stands before the place. */
interface Kind {
  pattern: RegExp;
  /** Only in a list: elsewhere it may be a part of a text. */
  inList?: true;
  mend: (before: string) => string;
  tell: (key: string) => string;
}

const kinds: readonly Kind[] = [
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
    pattern: /^([ \t]*)-\u3000[ \t\u3000]*/,
    inList: true,
    mend: (before) => `${before}- `,
    tell: () => "Behind the hyphen of a list's item stands a full-width space. Write a plain one: `- …`.",
  },
  {
    pattern: /^((?:[ \t]*-)?[ \t]*([A-Za-z_][\w-]{0,40})):\u3000[ \t\u3000]*/,
    mend: (before) => `${before}: `,
    tell: (key) => `Behind “${key}:” stands a full-width space. Write a plain one: \`${key}: …\`.`,
  },
  {
    pattern:
      /^((?:[ \t]*-)?[ \t]*([A-Za-z_][\w-]{0,40})):[\u00a0\u2002-\u200b\u202f][\u00a0\u2002-\u200b\u202f \t]*/,
    mend: (before) => `${before}: `,
    tell: (key) =>
      `Behind “${key}:” stands a space that YAML does not read. Write a plain one: \`${key}: …\`.`,
  },
  {
    // A key in Chinese is none of ours, but meant as one.
    pattern: /^((?:[ \t]*-)?[ \t]*([A-Za-z_][\w-]{0,40}|\p{sc=Han}{1,8}))[ \t]*：[ \t]*/u,
    mend: (before) => `${before}: `,
    tell: (key) =>
      `“${key}” is followed by the full-width colon “：”. Write a plain one and a space: \`${key}: …\`.`,
  },
  {
    pattern: /^((?:[ \t]*-)?[ \t]*([A-Za-z_][\w-]{0,40})):(?=[^\s/])/,
    mend: (before) => `${before}: `,
    tell: (key) => `Behind “${key}:” a space is missing. Write one: \`${key}: …\`.`,
  },
];

/** The head of a text in lines of its own, and how far its key is indented. */
const textHead = /^([ \t]*(?:- +)?).*[\s：][|>][-+\d]*\s*$/;
const bareKey = /^[ \t]*(?:- +)?[A-Za-z_][\w-]{0,40}[ \t]*[:：]\s*$/;
const listItem = /^[ \t\u3000]*-/;

/** A slip of the pen: the place of the first, and the lines from it to the last as they were meant. Places are UTF-16 units. */
export interface Slip {
  at: number;
  message: string;
  start: number;
  end: number;
  text: string;
  /** All of the YAML as it was meant. */
  whole: string;
}

/**
 * Signs that YAML does not take for its own: a full-width colon or space, a colon or hyphen without a space behind it. Only where the
 * whole can be read once all are mended; `undefined` where something else is wrong with it.
 *
 * @param keys those that may stand in an indented line: others may be words of a text.
 */
export function findSlip(
  yaml: string,
  keys: ReadonlySet<string>,
  isRead: (mended: string) => boolean,
): Slip | undefined {
  let first: { at: number; line: number; index: number; message: string } | undefined;
  let last = { end: 0, index: 0 };
  let offset = 0;
  let inList = false;
  /** While a text in lines of its own lasts, which is its author's: how far its key is indented. */
  let textIndent = Number.POSITIVE_INFINITY;
  const mended = yaml.split("\n").map((line, index) => {
    const start = offset;
    offset += line.length + 1;
    if (line.trim() === "" || line.search(/[^ ]/) > textIndent) return line;
    textIndent = textHead.exec(line)?.[1]?.length ?? Number.POSITIVE_INFINITY;
    // A file may begin with an item; elsewhere items follow a key or another.
    const isItem = (inList || start === 0) && listItem.test(line);
    let now = line;
    for (const { pattern, inList: onlyItems, mend, tell } of kinds) {
      const [found, before = "", key = ""] = (isItem || !onlyItems ? pattern.exec(now) : undefined) ?? [];
      if (found === undefined || (!onlyItems && before !== key && !keys.has(key))) continue;
      const rest = now.slice(found.length);
      now = (rest.trim() === "" ? mend(before).trimEnd() : mend(before)) + rest;
      first ??= { at: start + before.length, line: start, index, message: tell(key) };
      last = { end: start + line.length, index };
    }
    inList = isItem || bareKey.test(line) || (inList && /^[ \t]+\S/.test(line));
    return now;
  });
  const whole = mended.join("\n");
  if (first === undefined || !isRead(whole)) return undefined;
  const text = mended.slice(first.index, last.index + 1).join("\n");
  return { at: first.at, message: first.message, start: first.line, end: last.end, text, whole };
}
