import { stripQuotes } from "../match/name-rules.ts";

/** Titles without what follows a colon, and without their points, which are not heard; books are products to some. */
export function listUnpointed(name: string, taxonomy: string): string[] {
  if (taxonomy === "products") return listBare(name);
  if (taxonomy !== "media") return [];
  const names: string[] = [];
  // `1931 Lamp Act`; with a year of this century titles begin, too. `《灯火报》` for `《法国灯火报》`.
  const undated = name.startsWith("1") ? /^1\d{3} (\p{Lu}.{8,})$/u.exec(name)?.[1] : undefined;
  if (undated !== undefined) names.push(undated);
  const paper = /^《?(?:美国|英国|法国|德国|日本|香港|台湾)(\p{Script=Han}{2,}(?:报|周刊|杂志))》?$/u.exec(
    name,
  )?.[1];
  if (paper !== undefined) names.push(`《${paper}》`);
  names.push(...listBare(name));
  const isLong = name.split(" ").length > 3;
  // `Lamp Long Night and Day` for `Lamp's Long Night and Day`: captions lose what is hardly heard.
  const spoken = isLong && /['’]/.test(name) ? name.replace(/(?<=\p{Ll})['’]s(?= )/gu, "") : name;
  if (spoken !== name) names.push(spoken);
  if (isLong && /[,:;!?]/.test(name))
    for (const one of new Set([name, spoken])) names.push(one.replace(/[,:;!?]/g, ""));
  return names;
}

/** What stands before the colon, where it is long enough to be a title without marks. */
function listBare(name: string): string[] {
  const title = cutSubtitle(name);
  const isTelling = title !== undefined && (title.split(" ").length > 2 || /\p{Script=Han}{5}/u.test(title));
  return isTelling ? [title] : [];
}

/** What stands before the colon of a title; in a bracket a colon only explains. */
export function cutSubtitle(name: string): string | undefined {
  const colon = name.search(/[:：]/);
  if (colon < 2) return undefined;
  const whole = stripQuotes(name);
  const at = whole.search(/[:：]/);
  const title = whole.slice(0, at).trimEnd();
  return title.length > 1 && at + 1 < whole.length && !/[（(]/.test(title) ? title : undefined;
}

/** The name of a magazine without what it is: `灯火` of `灯火杂志`. */
export function cutMagazine(name: string): string | undefined {
  // Told by the last character: few end in one of these.
  if (!"志誌刊》".includes(name.at(-1)!)) return undefined;
  return /^《?(\p{Script=Han}{2,8})》?(?:杂志|雜誌|周刊|週刊|月刊)》?$/u.exec(name)?.[1];
}
