/** Keys whose colon YAML does not take for one: `date：2026-01-02`, `date:2026-01-02`. */
import type { Problem } from "../model.ts";
import { toProblem } from "./front-matter-places.ts";
import { frontMatterSchema } from "./front-matter-schema.ts";
import { loadYaml } from "./front-matter-yaml.ts";

/** A key at the beginning of a line, a full-width colon or one without a space behind it, and the first character of the value. */
const wrong = /^([A-Za-z_][\w-]{0,40})([ \t]*：[ \t]*|:(?![\s/]))(.?)/gm;

/**
 * The mistake in a head that can be read once each such colon is one, and has a key of a post then; `undefined` when that is not what is
 * wrong with it. `start` is the head's place in `text`.
 */
export function findColonMistake(
  text: string,
  path: string,
  head: string,
  start: number,
): Problem | undefined {
  const [first] = head.matchAll(wrong);
  if (first === undefined || !isRead(head.replace(wrong, mend))) return undefined;
  const [, key, colon] = first;
  const from = first.index + key!.length;
  const lines = head.slice(first.index).split("\n");
  const last = lines.findLastIndex((line) => line.search(wrong) === 0);
  const end = first.index + lines.slice(0, last + 1).join("\n").length;
  const what = colon!.includes("：")
    ? `“${key}” is followed by the full-width colon “：”. Write a plain one and a space`
    : `Behind “${key}:” a space is missing. Write one`;
  return toProblem(text, path, start + from, {
    rule: "front-matter/yaml",
    severity: "error",
    message: `The front matter is no YAML here. ${what}: \`${key}: …\`.`,
    fix: {
      start: start + first.index,
      end: start + end,
      text: head.slice(first.index, end).replace(wrong, mend),
    },
  });
}

function mend(_found: string, key: string, _colon: string, next: string): string {
  return next === "" ? `${key}:` : `${key}: ${next}`;
}

function isRead(head: string): boolean {
  try {
    const read = loadYaml(head);
    return Object.keys(frontMatterSchema.entries).some((key) => Object.hasOwn(Object(read), key));
  } catch {
    return false;
  }
}
