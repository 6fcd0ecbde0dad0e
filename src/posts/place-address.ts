import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Post, Problem, Url } from "../model.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readAddresses } from "./read-addresses.ts";

/** Where a post's author wrote its address, or one of its old ones; the file's beginning where it comes from the file's name. */
export type PlaceAddress = (post: Post, alias?: Url) => Pick<Problem, "line" | "column">;

/**
 * Places addresses by another look into the file: posts do not keep where they have them from, and clashes are few.
 *
 * @param siteUrl see `readAddresses`.
 */
export function createPlaceAddress(content: string, siteUrl: string): PlaceAddress {
  return (post, alias) => {
    const beginning = { line: 1, column: 1 };
    let text: string;
    try {
      text = readFileSync(join(content, post.path), "utf8");
    } catch {
      return beginning;
    }
    const { data, place } = readFrontMatter(text, post.path);
    const isAlias = (written: string) =>
      readAddresses({ slug: "", permalink: "", aliases: [written] }, post, siteUrl).aliases[0] === alias;
    const item = alias === undefined ? -1 : data.aliases.findIndex(isAlias);
    const key = alias !== undefined ? "aliases" : data.permalink === "" ? "slug" : "permalink";
    if (data[key].length === 0) return beginning;
    const complaint = { rule: "posts/address-clash", severity: "error" as const, message: "", key };
    const [found] = place([{ ...complaint, ...(item < 0 ? {} : { item }) }]);
    return found ? { line: found.line, column: found.column } : beginning;
  };
}
