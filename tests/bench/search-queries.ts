import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "../support/trees.ts";
import { createRandom } from "./random.ts";

/** Sixty queries from the posts' own words: names, parts of titles, runs of Han characters, English words and phrases, mixed ones. */
export function drawQueries(content: string): string[] {
  const random = createRandom(5);
  const files = listFiles(content).filter((name) => name.endsWith(".md") && name.includes("/"));
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random.next() * list.length)];
  const queries = new Set<string>();
  const draw = (count: number, make: (text: string) => string | undefined): void => {
    const target = queries.size + count;
    for (let tries = 0; queries.size < target && tries < 2000; tries++) {
      const query = make(readFileSync(join(content, pick(files)!), "utf8"));
      if (query) queries.add(query);
    }
  };
  const runOf = (text: string, most: number): string | undefined => {
    const run = pick(text.match(/[\u4e00-\u9fff]{3,}/g) ?? []);
    return run?.slice(0, 2 + Math.floor(random.next() * (most - 1)));
  };
  const words = (text: string): string[] => text.match(/\b[A-Z]?[a-z]{3,}(?: [a-z]{3,}){0,2}/g) ?? [];
  draw(14, (text) => pick(/\npeople:\n((?: *- .*\n)+)/.exec(text)?.[1]?.match(/[^\s"'-][^\n"']*/g) ?? []));
  draw(12, (text) => runOf(/\ntitle: *(.*)/.exec(text)?.[1] ?? "", 6));
  draw(14, (text) => runOf(text.slice(-4000), 6));
  draw(12, (text) => pick(words(text.slice(-4000)))?.replace(/.* .*/, '"$&"'));
  draw(60 - queries.size, (text) => {
    const [zh, en] = [runOf(text.slice(-4000), 4), pick(words(text.slice(-4000)))];
    return zh && en ? `${zh} ${en.split(" ")[0]}` : zh;
  });
  return [...queries].slice(0, 60);
}
