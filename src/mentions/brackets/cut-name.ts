import { findDotted } from "../sounds/find-dotted.ts";
import { findForename } from "../sounds/forenames.ts";
import { trailing } from "./brackets.ts";

/** How often some words stand in a post; more than `mostCounted` make no difference. */
export type CountPart = (part: string) => number;

/**
 * The Chinese name at the end of `before`: where it begins is told by what comes again. In `首席执行官黄仁勋` the last three are
 * the name when the text says `黄仁勋` about as often as `仁勋`, and `官黄仁勋` only here. Other names are as long as what is
 * said twice: `耶鲁大学`, though `大学` alone is said more often.
 *
 * @param other what stands in the bracket behind it.
 */
export function cutName(before: string, countPart: CountPart, taxonomy: string, other: string): string {
  const bare = before.replace(trailing, "");
  const run = /[\p{Script=Han}·•・]{2,12}$/u.exec(bare)?.[0] ?? "";
  // In a text not yet parsed, bold says where a name begins.
  if (bare.at(-1 - run.length) === "*") return run;
  const initialed = taxonomy === "people" && run[0] === "·" ? cutInitialed(bare, other) : undefined;
  if (initialed !== undefined) return initialed;
  // `ABC新闻` is one name.
  const latin = /[A-Za-z][A-Za-z0-9.&-]*\s?$/.exec(bare.slice(0, bare.length - run.length))?.[0];
  if (latin !== undefined && run !== "" && run.length <= 6)
    return /^[和与及或]/.test(run) ? run.slice(1) : latin + run;
  // Of a name with a dot that is said once, both parts tell by their sound where it begins.
  const spelt = taxonomy === "people" && run.includes("·") ? findDotted(bare.slice(-16), other) : undefined;
  if (spelt !== undefined && bare.endsWith(spelt)) return spelt;
  const dotted = /[\p{Script=Han}]{2,}$/u.exec(run)?.[0] ?? "";
  // What stands behind the dot is a name by itself.
  if (dotted !== run && dotted !== "") return dotted;
  let best = "";
  let most = 0;
  for (let length = 2; length <= Math.min(run.length, taxonomy === "people" ? 6 : 12); length++) {
    const part = run.slice(-length);
    const count = countPart(part);
    if (length === 2) most = count;
    if (count < 2 || (taxonomy === "people" && count * 3 < most * 2)) break;
    best = part;
  }
  // What ends in such a word is whole or it is none: `主权财富基金` is not `挪威主权财富基金`.
  const left = run.slice(0, run.length - best.length);
  const isWord = taxonomy !== "people" && (best.length < 4 || kindOfPlace.test(best));
  if (isWord && left !== "" && !/[和与及在是对向由从被把为的了而或让给到于]$/.test(left)) return "";
  // `《灯火》杂志`: what a title is.
  if (taxonomy !== "people" && best === run && /[》」』”]/.test(bare.at(-1 - run.length) ?? "")) return "";
  const free = best.replace(/^(?:就?像|比如|例如|[和与及在是对向由从被把为的了而或让给到于])/, "");
  return free.length >= 2 ? free : best;
}

/** `罗伯特·F·维尔`, which begins where the first part sounds like the other name's, a Junior's before that; `undefined` for no initial. */
function cutInitialed(text: string, other: string): string | undefined {
  const [, head, rest] = initial.exec(text.slice(-24)) ?? [];
  if (head === undefined || rest === undefined) return undefined;
  const start = findForename(head, 0, head.length, [other.split(" ", 1)[0]!]);
  if (start === undefined) return "";
  return head.slice(head[start - 1] === "小" ? start - 1 : start) + rest;
}

const initial = /(\p{Script=Han}{1,8})((?:·\p{Lu}\.?){1,2}·\p{Script=Han}{1,6})$/u;

const kindOfPlace =
  /(?:基金|公司|集团|银行|大学|学院|委员会|协会|学会|部|局|院|所|报|社|台|网|中心|组织|联盟|新闻|法案|计划|系统|平台|模型)$/;
