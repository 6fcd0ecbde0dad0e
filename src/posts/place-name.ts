import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isScalar, isSeq, type Node } from "yaml";
import type { Post, Problem } from "../model.ts";
import { findBlock } from "./front-matter-block.ts";
import { readPairs, toKeyText, toPlace } from "./front-matter-places.ts";
import { readText } from "./front-matter-values.ts";

type Place = Pick<Problem, "line" | "column">;

/**
 * Where a name stands in a post's file: in the list of the first of `keys` that has it, else in that of another key, else at the first
 * of `keys` that is there, else the file's beginning.
 */
export type PlaceName = (post: Pick<Post, "path">, keys: readonly string[], name: string) => Place;

/** One value of the front matter, or an item of its list. */
interface Written {
  key: string;
  /** As it is read: an item holds the name, or is it. */
  text: string;
  place: Place;
}

/** Places names by another look into the file: posts do not keep where they have them from, and few are asked for. */
export function createPlaceName(content: string): PlaceName {
  const files = new Map<string, Written[]>();
  return (post, keys, name) => {
    const written = files.get(post.path) ?? readWritten(join(content, post.path));
    files.set(post.path, written);
    const own = keys.flatMap((key) => written.filter((one) => toFieldKey(one.key) === key));
    const found =
      own.find(({ text }) => text === name) ??
      // A file's name without its end, a text that is several names.
      own.find(({ text }) => text.includes(name)) ??
      written.find(({ text }) => text === name) ??
      own[0];
    return found?.place ?? { line: 1, column: 1 };
  };
}

/** As `readFrontMatter` takes it: in any case, and with its older name. */
function toFieldKey(written: string): string {
  const key = written.trim().toLowerCase().replaceAll(/[\s-]/g, "_");
  return key === "companies" ? "companies_orgs" : key;
}

function readWritten(file: string): Written[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    return [];
  }
  const { start, end } = findBlock(text);
  return readPairs(text.slice(start, end)).flatMap((pair) => {
    const key = toKeyText(pair);
    const nodes: (Node | null)[] = isSeq(pair.value) ? (pair.value.items as Node[]) : [pair.value];
    return nodes.flatMap((node) => {
      const range = (node ?? pair.key).range;
      const value = isScalar(node) ? readText(node.value, () => {}) : "";
      return range ? [{ key, text: value, place: toPlace(text, start + range[0]) }] : [];
    });
  });
}
