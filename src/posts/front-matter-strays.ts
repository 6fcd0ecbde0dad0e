/** Front matter that does not lie where it is looked for: below other text, in a code block, without its first line, or parted by a line of `---`. */
import type { Problem } from "../model.ts";
import { type Block, findBlock, lineAt } from "./front-matter-block.ts";
import { frontMatterSchema } from "./front-matter-schema.ts";
import { loadYaml } from "./front-matter-yaml.ts";

const keys: ReadonlySet<string> = new Set(Object.keys(frontMatterSchema.entries));

/** As far as front matter is looked for below other text, in UTF-16 units. */
const LOOK_AHEAD = 4000;

/** As many lines are looked at for the end of what goes on behind a fence. */
const LINES = 80;

const KEY = /^([A-Za-z_]{2,30}):(?:\s|$)/;

/** A line that may stand in front matter: a key, an item, a line further in, a comment, an empty one. */
const OF_YAML = /^(?:[A-Za-z_][\w-]{0,30}:(?:[ \t]|$)|- |-$|[ \t]+\S|# |[ \t]*$)/;

/** What is told of a file that does not begin with front matter. */
export interface Missing {
  severity: Problem["severity"];
  message: string;
  fix?: Problem["fix"];
  /** Offset of the front matter that stands below other text. */
  late?: number;
}

/** What to tell of a file that begins with no fence. */
export function findMissing(text: string): Missing {
  const severity = "warning";
  const start = text.slice(0, 200).trimStart();
  if (/^\+{3}\s/.test(start))
    return {
      severity,
      message: "Front matter is YAML, not TOML. Write it between two lines of ---, as `key: value`.",
    };
  if (/^(?:```+|~~~+)[\w-]*\s+---\s/.test(start))
    return {
      severity,
      message:
        "The whole file stands in a code block. Delete its first line, and the last one that closes it.",
    };
  if (/^(?:```+|~~~+)ya?ml\s+[A-Za-z_]+:/i.test(start))
    return {
      severity: "error",
      message:
        "The front matter stands in a code block, and is not read. Write --- for the line before it and the one behind it.",
    };
  return (
    findLate(text) ??
    findUnopened(text) ?? {
      severity,
      message: "The post has no front matter. Begin the file with `---`, `title: …`, `---`.",
    }
  );
}

/** Front matter below a few lines of something else: a greeting of an assistant's, a heading, a comment. They change places. */
function findLate(text: string): Missing | undefined {
  const head = text.slice(0, LOOK_AHEAD);
  const late = head.search(/(?<=[\n\r])---[ \t]*\r?[\n\r](?=[A-Za-z_]{2,30}:)/);
  if (late < 0) return undefined;
  const rest = text.slice(late);
  const block = findBlock(rest);
  if (block.state !== "closed" || block.odd !== undefined || !hasKeys(rest.slice(block.start, block.end)))
    return undefined;
  const lead = text.slice(0, late);
  const line = lead.split(/\r\n|\r|\n/).length;
  const front = rest.slice(0, block.bodyStart).replace(/(?<![\n\r])$/, "\n");
  const message = `The front matter begins in line ${line} only, and is not read. Put it at the head of the file, before what stands above it.`;
  return {
    severity: "error",
    message,
    fix: { start: 0, end: late + block.bodyStart, text: `${front}${lead}` },
    late,
  };
}

/** Keys at the head of a file, and the line of `---` below them, but none above. */
function findUnopened(text: string): Missing | undefined {
  const at = text.startsWith("\uFEFF") ? 1 : 0;
  const [, key = ""] = KEY.exec(text.slice(at, at + 40)) ?? [];
  if (!keys.has(key)) return undefined;
  const end = findFence(text, at);
  if (end === undefined || !hasKeys(text.slice(at, end))) return undefined;
  const message = `The line of --- above “${key}” is missing, and the front matter is not read. Write it.`;
  return { severity: "error", message, fix: { start: at, end: at, text: "---\n" } };
}

/** A line of `---` amid the keys, behind which those that follow are text of the post. @returns the key below it, and the edit that takes the line out. */
export function findEarlyEnd(
  text: string,
  { state, start, end, bodyStart }: Block,
): { key: string; fix: Problem["fix"] } | undefined {
  if (state !== "closed") return undefined;
  const [, key = ""] = KEY.exec(text.slice(bodyStart, bodyStart + 40)) ?? [];
  if (!keys.has(key)) return undefined;
  const next = findFence(text, bodyStart);
  if (next === undefined) return undefined;
  const isWhole = hasKeys(text.slice(start, end) + text.slice(bodyStart, next));
  return { key, fix: isWhole ? { start: end, end: bodyStart, text: "" } : undefined };
}

/** Where the line of `---` below lines of YAML begins. */
function findFence(text: string, from: number): number | undefined {
  for (let at = from, count = 0; at < text.length && count < LINES; count++) {
    const line = lineAt(text, at);
    const words = text.slice(at, Math.min(line.end, at + 60));
    if (/^---[ \t]*$/.test(words)) return at;
    if (!OF_YAML.test(words)) return undefined;
    at = line.next;
  }
  return undefined;
}

/** Whether a text is YAML with a key of a post. */
function hasKeys(head: string): boolean {
  try {
    const read = loadYaml(head.replaceAll(/\r(?!\n)/g, "\n"));
    return typeof read === "object" && read !== null && Object.keys(read).some((key) => keys.has(key));
  } catch {
    return false;
  }
}
