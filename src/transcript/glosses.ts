import type { Token } from "markdown-it";
import type { Gloss } from "../model.ts";
import type { Block } from "./blocks.ts";

/** Brackets may hold brackets, once. Each part ends at what the next begins with, so that nothing is tried twice. */
const GLOSS =
  /\*\*([^*\n]{1,60})\*\*\s?[（(]([^（）()\n]{0,400}(?:[（(][^（）()\n]{0,200}[）)][^（）()\n]{0,400}){0,8})[）)]/g;
const INNER = /[（(][^（）()]*[）)]/g;
const LINK = /\[([^[\]]*)\]\([^()]*\)/g;
/** `Large Language Model (LLM)`, `Large Language Model, LLM`. */
const ABBREVIATED = /^(.*[^\s])(?:\s?[（(]([^（）()]*)[）)]|\s?[,，;；]([^,，;；（）()]*))$/;
const longest = 400;

/**
 * Reads `**术语**（English: 解释）`: the term in bold, its English behind it, an explanation where there is one.
 *
 * @param tokens of the body: those of lists, quotations and tables are looked through.
 */
export function readGlosses(blocks: readonly Block[], tokens: readonly Token[], glosses: Gloss[]): void {
  for (const { content, scripts, from, to } of blocks) {
    if (scripts.isSimple) continue;
    if (content !== undefined) addGlosses(content, glosses);
    else
      for (let index = from; index < to; index++) {
        const token = tokens[index]!;
        if (token.type === "inline") addGlosses(token.content, glosses);
      }
  }
}

/** Adds those of one paragraph, item, cell or heading, given as inline Markdown. */
export function addGlosses(content: string, glosses: Gloss[]): void {
  if (!content.includes("**")) return;
  GLOSS.lastIndex = 0;
  for (let match = GLOSS.exec(content); match; match = GLOSS.exec(content)) {
    const inside = match[2]!;
    // What explains a term may explain another one on the way.
    if (/[（(]/.test(inside)) GLOSS.lastIndex -= inside.length + 1;
    if (inside.length < 2 || inside.length > longest) continue;
    const [english, explanation] = splitGloss(inside.replace(LINK, "$1"));
    if (!/[a-z]/i.test(english) || /\p{sc=Han}/u.test(english)) continue;
    glosses.push({ term: match[1]!.trim(), english, explanation });
  }
}

/**
 * The English ends at the colon: `Blue Cedar, Inc.: 一家公司`. At a comma it ends where there is no colon, and where what follows is no
 * part of it: Chinese, or the same in short (`Large Language Model, LLM: …`), which would make it another wording than elsewhere.
 */
function splitGloss(inside: string): [english: string, explanation: string] {
  // Marks in inner brackets end nothing.
  const outer = inside.replace(INNER, ({ length }) => "_".repeat(length));
  const colon = outer.search(/[:：](?!\/\/)/);
  const head = colon < 0 ? outer : outer.slice(0, colon);
  if (colon < 0 || /\p{sc=Han}/u.test(head)) {
    const at = outer.search(/[:：,，;；]/);
    return at < 0 ? [inside.trim(), ""] : [inside.slice(0, at).trim(), inside.slice(at + 1).trim()];
  }
  const [english, rest] = [inside.slice(0, colon).trim(), inside.slice(colon + 1).trim()];
  const [, long, bracketed, listed] = ABBREVIATED.exec(english) ?? [];
  const short = bracketed ?? listed?.trim();
  if (long && short && (isShortFor(short, long) || isShortFor(long, short)))
    return [long, `${short}: ${rest}`];
  return [english, rest];
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
