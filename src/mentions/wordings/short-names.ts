import { listOtherSpellings } from "../known/given-names.ts";
import { isTitleOf } from "../known/titles.ts";
import type { MentionName } from "../match/find-mentions.ts";
import { remember } from "../remember.ts";

/** Parts of names that name nobody, and short words that begin sentences. */
const noNames = new Set(
  "Al An As At Be By Do Go He If In Is It Me My No Of Oh On Or So To Un Up Us We De La Le Da Di El Du Dr Mr Ms St Sr Jr II III IV Van Von Ibn Bin Der Den Del Mrs Sir Prof President Professor General King Queen Prince Pope Saint Lord Lady".split(
    " ",
  ),
);

/** Surnames that are somebody's even where relatives are spoken of, too. */
const bearers = new Map([
  ["Trump", "Donald Trump"],
  ["Obama", "Barack Obama"],
  ["Biden", "Joe Biden"],
  ["Putin", "Vladimir Putin"],
  ["Musk", "Elon Musk"],
  ["Buffett", "Warren Buffett"],
  ["Zuckerberg", "Mark Zuckerberg"],
  ["Bezos", "Jeff Bezos"],
  ["Netanyahu", "Benjamin Netanyahu"],
  ["Einstein", "Albert Einstein"],
]);

/**
 * The single names by which people of one post are spoken of after they were introduced: `布尔若` and `塞巴斯蒂安` for
 * `塞巴斯蒂安·布尔若`, `Altman` and `Sam` for `Sam Altman`.
 *
 * A part that two people of the post share names neither of them; a part of one Han character or letter, and words such as `Jr`
 * or `von`, name nobody. Chinese names are not taken apart.
 *
 * What a name without its initials gives besides, no other has to share: `isBare`.
 *
 * @param taken names of other things in the post, which are no short names.
 * @param speaking those of the people who speak: what only one of them bears is that one's where somebody is spoken to.
 */
export function listShortNames(
  people: readonly { id: number; name: string; isBare?: boolean }[],
  taken: ReadonlySet<string> = new Set(),
  speaking: ReadonlySet<number> = new Set(),
): MentionName[] {
  const owners = new Map<string, Set<number>>();
  const parts = new Map<number, string[]>();
  const bare = new Set<string>();
  const ordered = people.some(({ isBare }) => isBare)
    ? [...people.filter(({ isBare }) => !isBare), ...people.filter(({ isBare }) => isBare)]
    : people;
  for (const { id, name, isBare } of ordered) {
    const own = listWords(name);
    if (own.length > 0) parts.set(id, [...(parts.get(id) ?? []), ...own]);
    for (const part of splitName(name)) {
      const ids = owners.get(part);
      if (ids) {
        if (!isBare || bare.has(part)) ids.add(id);
      } else {
        owners.set(part, new Set([id]));
        if (isBare) bare.add(part);
      }
    }
  }
  const whole = new Set(people.map(({ name }) => name));
  const short: MentionName[] = [];
  for (const [name, ids] of owners) {
    if (whole.has(name) || taken.has(name)) continue;
    const bearer = ids.size > 1 ? people.find((one) => one.name === bearers.get(name))?.id : undefined;
    const [id, ...rivals] =
      ids.size === 1 ? ids : bearer === undefined ? [...ids].filter((one) => speaking.has(one)) : [bearer];
    if (id === undefined || rivals.length > 0) continue;
    const own = parts.get(id) ?? [];
    const isCalled = ids.size > 1 && bearer === undefined;
    const others = own[0] === name && !isCalled ? listOtherSpellings(name) : [];
    for (const one of [name, ...others.filter((other) => !owners.has(other) && !taken.has(other))])
      short.push({
        id,
        name: one,
        cased: true,
        short: true,
        own: one === name ? own : [one, ...own],
        kind: "person",
        ...(isCalled ? { vocative: true } : {}),
      });
  }
  return short;
}

/** The words of a Latin name but initials. */
const listWords = remember((name): readonly string[] =>
  /^\p{Script=Latin}/u.test(name)
    ? name.split(/\s+/).filter((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word))
    : [],
);

/** The parts of a name that may name its bearer alone. */
export const splitName = remember(makeParts);

function makeParts(name: string): readonly string[] {
  const chinese = /^\p{Script=Han}+(?:[·•‧・.-]\p{Script=Han}+)+$/u.test(name);
  if (chinese) return outer(dropFather(name.split(/[·•‧・.-]/))).filter((part) => part.length >= 2);
  // `Leo` and `利奥` for `Pope Leo XIV` and `利奥十四世`; `Pope Leo the 14th` is how captions have it.
  const reigning =
    /^(?:Pope |King |Queen |Prince )?(\p{Lu}\p{Ll}{2,}) (?:[IVX]+|(?:(?:the|[IVX]+) )?\d{1,2}(?:st|nd|rd|th))$/u.exec(
      name,
    )?.[1] ?? /^(?:教皇|教宗|国王|女王)?(\p{Script=Han}{2,5}?)[一二三四五六七八九十]+世$/u.exec(name)?.[1];
  if (reigning !== undefined) return [reigning];
  // `Ada the Great`, `艾达大帝`.
  const great = /^(\p{Lu}\p{Ll}{2,}) the \p{Lu}|^(\p{Script=Han}{2,6})大帝$/u.exec(name);
  if (great) return [great[1] ?? great[2]!];
  const words = dropFather(name.split(/\s+/));
  if (words.length < 2 || !words.every((word) => /^[\p{Script=Latin}.'’-]+$/u.test(word))) return [];
  const parts = words.filter(
    (word, index) =>
      /^\p{Lu}[\p{L}'’-]+$/u.test(word) &&
      !noNames.has(word) &&
      !(index === 0 && isTitleOf(word, words.length)),
  );
  return outer(parts);
}

/** `Ada bin Vale`, `艾达·本·维尔`: Vale is her father's name, who is called so alone. */
function dropFather(parts: string[]): string[] {
  return parts.length > 2 && /^(?:[Bb]in|[Ii]bn|本|伊本)$/.test(parts.at(-2)!) ? parts.slice(0, -2) : parts;
}

/** First and last: middle names are never used alone. */
function outer(parts: string[]): string[] {
  return parts.length < 2 ? parts : [parts[0]!, parts.at(-1)!];
}
