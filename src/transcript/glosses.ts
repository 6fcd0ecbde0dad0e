import type { Gloss } from "../model.ts";
import type { Block } from "./blocks.ts";

const GLOSS = /\*\*([^*\n]{1,60})\*\*\s?[（(]([^（）()\n]{2,400})[）)]/g;

/** Reads `**术语**（English: 解释）`: the term in bold, its English behind it, an explanation where there is one. */
export function readGlosses(blocks: readonly Block[], glosses: Gloss[]): void {
  for (const block of blocks) {
    const { content, scripts } = block;
    if (content === undefined || scripts.isSimple || !content.includes("**")) continue;
    for (let match = GLOSS.exec(content); match; match = GLOSS.exec(content)) {
      const [english, explanation] = splitGloss(match[2]!);
      if (!/[a-z]/i.test(english) || /\p{sc=Han}/u.test(english)) continue;
      glosses.push({ term: match[1]!.trim(), english, explanation });
    }
  }
}

/**
 * The English ends at the colon: `Blue Cedar, Inc.: 一家公司`. At a comma it ends where there is no colon, and where what follows is no
 * part of it: Chinese, or the same in short (`Large Language Model, LLM: …`), which would make it another wording than elsewhere.
 */
function splitGloss(inside: string): [english: string, explanation: string] {
  const colon = inside.search(/[:：](?!\/\/)/);
  const head = colon < 0 ? inside : inside.slice(0, colon);
  let at = colon;
  if (colon < 0 || /\p{sc=Han}/u.test(head)) at = inside.search(/[:：,，;；]/);
  else {
    const comma = head.search(/[,，;；][^,，;；]*$/);
    if (comma > 0 && sayTheSame(head.slice(0, comma).trim(), head.slice(comma + 1).trim())) at = comma;
  }
  if (at < 0) return [inside.trim(), ""];
  return [inside.slice(0, at).trim(), inside.slice(at + 1).trim()];
}

function sayTheSame(left: string, right: string): boolean {
  return isShortFor(left, right) || isShortFor(right, left);
}

/** Whether a word has its capitals from the others, in their order and beginning with one: `ADC` of `Analog Digital Converter`. */
function isShortFor(word: string, words: string): boolean {
  const capitals = word.match(/\p{Lu}/gu);
  if (capitals === null || capitals.length < 2 || /\s/.test(word) || words.length <= word.length)
    return false;
  const letters = words.toLowerCase();
  const [first, ...rest] = capitals.map((letter) => letter.toLowerCase()) as [string, ...string[]];
  let at = -1;
  do at = letters.indexOf(first, at + 1);
  while (at > 0 && /\p{L}/u.test(letters[at - 1]!));
  for (const letter of rest) {
    if (at < 0) return false;
    at = letters.indexOf(letter, at + 1);
  }
  return at >= 0;
}
