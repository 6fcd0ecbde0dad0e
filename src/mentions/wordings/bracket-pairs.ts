import { toMatchKey } from "../../text/match-key.ts";
import { endsAt, findBodyTold, isFullName, isOpening } from "../brackets/brackets.ts";
import type { CountPart } from "../brackets/cut-name.ts";
import { cutOuter } from "../brackets/cut-outer.ts";
import { cutOwnTitle, cutTitle, isTitled, readTitle, toTitle } from "../brackets/cut-title.ts";
import { cutInitials, cutTicker, readLetters, readWhole } from "../brackets/initials.ts";
import { isLongTitle, isName } from "../brackets/name-shapes.ts";
import { readDeclared, readTicker } from "../brackets/remarks.ts";
import { stripQuotes } from "../match/name-rules.ts";
import type { Thing } from "../thing.ts";

/** Names beside each other, one in brackets, and how it is told that they are one thing's, where what they look like does not tell. */
export type Pair = [left: string, right: string, told?: "whole" | "declared" | undefined];

/** A bracket of a text, and what the post knows already. */
export interface Bracket {
  text: string;
  /** Where it opens, in UTF-16 units. */
  index: number;
  /** Where it closes. */
  close: number;
  /** Names, folded, that end as what stands before it does. */
  known: readonly string[];
  /** Things by the match keys of their names. */
  owners: ReadonlyMap<string, Thing>;
  count: CountPart;
}

/** Adds the names that stand beside each other at one bracket: `灯火集团（Lamp Group）`. */
export function addBracket({ text, index, close, known, owners, count }: Bracket, pairs: Pair[]): void {
  const words = text.slice(index + 1, close);
  const declared = readDeclared(words) ?? readTicker(words);
  if (declared !== undefined) {
    const own = known.filter((one) => endsAt(text, index, one));
    for (const one of own) pairs.push([one, declared, "declared"]);
    const owner = own.length > 0 ? undefined : owners.get(toMatchKey(declared));
    const outer = owner && cutBefore(text, index, count, owner, declared);
    if (outer) pairs.push([outer, declared, "declared"]);
    return;
  }
  const marked = readTitle(words);
  const inner = stripQuotes(marked ?? words.split(/[:：,，;；]/, 1)[0]!);
  // `《解药：一本书》（Cures: A Book）`: marks that parts of titles have, too. What explains is Chinese.
  if (inner.length < words.length && text.charCodeAt(close - 1) < 128) {
    const whole = stripQuotes(words);
    const title = isTitled(owners.get(toMatchKey(whole))?.taxonomy) ? cutTitle(text, index) : undefined;
    if (title !== undefined) {
      pairs.push([title, whole]);
      return;
    }
  }
  const isLong = !isName(inner);
  if (isLong && marked === undefined) {
    // Behind marks stands a title of the post, however it is written: `（new lamps for old）`; another has its capitals or marks.
    const isBehind = text[index - 1] === "》";
    const isOwn = isTitled(owners.get(toMatchKey(inner))?.taxonomy);
    const isMarked = isOpening(text.charCodeAt(index + 1)) || (isBehind && !/(?:^| )\p{Ll}{4}/u.test(inner));
    if (isLongTitle(inner) ? !isOwn && !isMarked : !isOwn || !isBehind) return;
  }
  const left = known.filter(
    (folded) => endsAt(text, index, folded) && !endsPhrase(text, index, folded, owners),
  );
  // What is said of others than works is no name.
  if (isLong && left.some((one) => !isTitled(owners.get(toMatchKey(one))?.taxonomy))) return;
  addInner(words, inner, left, pairs);
  if (left.length === 0) {
    const twin = cutTwin(text, index, inner, owners, count);
    if (twin !== "") pairs.push([twin, inner]);
    return;
  }
  const name = isLong && marked ? marked : text[index - 1] === "》" ? toTitle(inner) : inner;
  for (const one of left) {
    const isWhole = inner.length < words.length && isFullName(inner, one, text.slice(0, index));
    pairs.push([one, name, isWhole ? "whole" : undefined]);
  }
}

/** Adds what a bracket tells of the names before it and of its first words: a body, the letters it is known by, the whole name. */
function addInner(words: string, inner: string, left: readonly string[], pairs: Pair[]): void {
  const body = findBodyTold(words);
  if (body !== undefined) for (const one of [...left, inner]) pairs.push([one, body]);
  const letters = inner.length < words.length ? readLetters(words, inner) : "";
  if (letters !== "") for (const one of [...left, inner]) pairs.push([one, letters]);
  const spelt = letters === "" && inner.length + 6 < words.length ? readWhole(words, inner) : "";
  if (spelt !== "") pairs.push([inner, spelt, "whole"]);
}

/** The name before a bracket that has one of the post's names in it; `""` for none. */
function cutTwin(
  text: string,
  index: number,
  inner: string,
  owners: ReadonlyMap<string, Thing>,
  count: CountPart,
): string {
  const owner = owners.get(toMatchKey(inner));
  if (!owner) return "";
  const outer = cutBefore(text, index, count, owner, inner);
  if (outer !== "") return outer;
  const ticker =
    owner.taxonomy === "companies" ? cutTicker(text.slice(Math.max(0, index - 24), index), inner) : "";
  return ticker || cutInitials(text.slice(Math.max(0, index - 64), index), inner);
}

/** The Chinese name that ends before the bracket at `index`, of a thing that has another of its names in it; `""` for none. */
function cutBefore(
  text: string,
  index: number,
  count: CountPart,
  { taxonomy, wordings }: Thing,
  other: string,
): string {
  const before = text.slice(Math.max(0, index - 24), index);
  return cutOwnTitle(text, index, taxonomy) ?? cutOuter(before, count, taxonomy, other, wordings);
}

/** Whether a short Chinese title is the end of some phrase before a bracket: `灯火周期（Lamp Cycle）` is no book `《周期》`. */
function endsPhrase(
  text: string,
  index: number,
  folded: string,
  owners: ReadonlyMap<string, Thing>,
): boolean {
  return (
    folded.length < 4 &&
    /^\p{Script=Han}{2}/u.test(text.slice(index - folded.length - 1, index)) &&
    /\p{Script=Han}/u.test(text[index - 1]!) &&
    owners.get(toMatchKey(folded))?.taxonomy === "media"
  );
}
