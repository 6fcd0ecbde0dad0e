import { countTraditional } from "../text/language.ts";
import type { Tag } from "./syntax/tag.ts";

/** The scripts of a body's Chinese: of what stands open, which is the post's, and of what is folded. */
export interface ChineseScripts {
  open: "zh-Hans" | "zh-Hant";
  folded: "zh-Hans" | "zh-Hant";
}

/** So many characters of each tell. */
const ENOUGH = 20_000;

/**
 * Whether the Chinese of a body is simplified or traditional. What is folded does not count for what stands open: a translation in
 * simplified characters may have its original, in traditional ones, below it. What has no character that tells is as the rest.
 */
export function findChinese(text: string, tags: readonly Tag[]): ChineseScripts {
  const sums = { open: 0, folded: 0 };
  const left = { open: ENOUGH, folded: ENOUGH };
  let side: keyof ChineseScripts = "open";
  let from = 0;
  const count = (until: number) => {
    const end = Math.min(until, from + left[side]);
    sums[side] += countTraditional(text, from, end);
    left[side] -= Math.max(0, end - from);
  };
  for (const { kind, start, end } of tags) {
    if (kind !== "open" && kind !== "close") continue;
    count(start);
    side = kind === "open" ? "folded" : "open";
    from = end;
  }
  count(text.length);
  const open = toScript(sums.open || sums.folded);
  return { open, folded: sums.folded === 0 ? open : toScript(sums.folded) };
}

function toScript(balance: number): "zh-Hans" | "zh-Hant" {
  return balance > 0 ? "zh-Hant" : "zh-Hans";
}
