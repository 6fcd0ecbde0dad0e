import { bracketReach, longestBracket } from "../brackets/brackets.ts";
import type { Thing } from "../thing.ts";
import { addTwins, mostCounted } from "./find-twins.ts";
import { listWordings } from "./list-wordings.ts";
import { toTurn } from "./to-turn.ts";

/** Front-matter keys, and the taxonomy of the names below them. */
const fields: Record<string, string> = {
  people: "people",
  companies_orgs: "companies",
  companies: "companies",
  products_models: "products",
  media_books: "media",
};

const list =
  /^(people|companies_orgs|companies|products_models|media_books):[ \t]*(.*(?:\r?\n(?:[ \t]+.*|- .*))*)/gm;

/**
 * A quick look at a file before any is read: the other names that its brackets give the names of its front matter, as
 * `taxonomy`, name and other name with tabs between. What one post explains (`马克龙（Emmanuel Macron）`) another takes for granted.
 *
 * No parser: what is written in an unusual way is passed over.
 */
export function scanTwins(bytes: Buffer): string[] {
  const end = bytes.indexOf("\n---", 3);
  if (end === -1) return [];
  const body = bytes.subarray(end + 4);
  const texts = listSurroundings(body);
  if (texts.length === 0) return [];
  const named = new Set<string>();
  const things: (Thing & { name: string; own: readonly string[] })[] = [];
  for (const [, field, items] of bytes.toString("utf8", 0, end).matchAll(list)) {
    for (const name of readItems(items!)) {
      const taxonomy = fields[field!]!;
      const key = `${taxonomy}\t${name}`;
      if (named.has(key)) continue;
      named.add(key);
      const own = listWordings(name, taxonomy);
      things.push({ taxonomy, name, own, wordings: new Set(own) });
    }
  }
  if (things.length === 0) return [];
  addTwins(things, [toTurn(texts)], [], (part) => countIn(body, Buffer.from(part)));
  const lines: string[] = [];
  for (const { taxonomy, name, own, wordings } of things) {
    if (wordings.size === own.length) continue;
    for (const wording of wordings)
      if (!own.includes(wording)) lines.push(`${taxonomy}\t${name}\t${wording}`);
  }
  return lines;
}

function readItems(items: string): string[] {
  const parts = items.trim().startsWith("[")
    ? items
        .trim()
        .replace(/^\[|\]$/g, "")
        .split(",")
    : items.split("\n").map((line) => /^\s*-\s+(.*)$/.exec(line)?.[1] ?? "");
  return parts
    .map((part) =>
      part
        .trim()
        .replace(/^["'“]+|["'”]+$/g, "")
        .trim(),
    )
    .filter((name) => name.length > 1);
}

/** Bytes before a bracket, and from it on, in which nearly all that is looked at lies: a character has three, and what is long is Latin. */
const [bytesBefore, bytesAfter] = [3 * bracketReach, 2 * (longestBracket + 2)];
const wide = Buffer.from("（");

/** The text around the brackets: a sixth of the bytes, and to decode them all takes longer than all the rest. */
function listSurroundings(body: Buffer): string[] {
  const texts: string[] = [];
  let narrowAt = body.indexOf(40);
  let wideAt = body.indexOf(wide);
  let start = 0;
  let end = 0;
  while (narrowAt !== -1 || wideAt !== -1) {
    const isNarrow = wideAt === -1 || (narrowAt !== -1 && narrowAt < wideAt);
    const at = isNarrow ? narrowAt : wideAt;
    if (isNarrow) narrowAt = body.indexOf(40, at + 1);
    else wideAt = body.indexOf(wide, at + wide.length);
    if (at - bytesBefore > end) {
      if (end > start) texts.push(body.toString("utf8", start, end));
      start = at - bytesBefore;
      // No half of a character.
      while ((body[start]! & 0xc0) === 0x80) start++;
    }
    end = at + bytesAfter;
  }
  if (end > start) texts.push(body.toString("utf8", start, end));
  return texts;
}

function countIn(body: Buffer, part: Buffer): number {
  let count = 0;
  for (
    let at = body.indexOf(part);
    at !== -1 && count < mostCounted;
    at = body.indexOf(part, at + part.length)
  )
    count++;
  return count;
}
