import { isHan } from "../../text/is-han.ts";
import { isAbbreviation } from "../brackets/initials.ts";
import { isPlace, listKnownNames } from "../known/known-names.ts";
import { findTicker } from "../known/known-tickers.ts";
import { remember } from "../remember.ts";
import { listVariants } from "./list-variants.ts";

/** Endings of company names that nobody says. */
const legalForm =
  /[\s,]+(?:Inc|Incorporated|Corp|Corporation|Co|Ltd|Limited|LLC|L\.L\.C|PLC|GmbH|AG|S\.A|N\.V|Holdings?)\.?$/i;

/** Words in brackets that say what a thing is instead of naming it. */
const qualifier =
  /^(?:前|原|已|又称|the|a|formerly|now|via|by|part|book|podcast|company|app|film|movie|magazine)\b/i;

/**
 * The wordings that a name as its author wrote it stands for: itself; `美联储 (Fed)` also `美联储` and `Fed`; `Twitter / X` both;
 * `Apple Inc.` also `Apple`. The name itself comes first.
 */
export function listWordings(name: string, taxonomy: string): readonly string[] {
  let list = lists.get(taxonomy);
  if (list === undefined) {
    list = remember((one) => makeWordings(one, taxonomy));
    lists.set(taxonomy, list);
  }
  return list(name);
}

const lists = new Map<string, (name: string) => readonly string[]>();

function makeWordings(name: string, taxonomy: string): string[] {
  const whole = name.trim();
  const wordings = new Set([whole]);
  // Three of four names stand in one post: what each is asked is told first by its ends.
  const first = whole.charCodeAt(0);
  const last = whole.charCodeAt(whole.length - 1);
  const isEastern = first >= 0x2e80;
  const bracketed =
    (last === 41 || last === 0xff09) && /^(.{2,80}?)\s*[（(]([^()（）]{2,60})[)）]$/u.exec(whole);
  if (bracketed) {
    const [, outer, inner] = bracketed as unknown as [string, string, string];
    wordings.add(outer);
    // `AI2 (Allen Institute)`, `美联储 (Fed)`: the other script, or the initials of the other.
    if ((isHan(outer) !== isHan(inner) || isAbbreviation(outer, inner)) && !qualifier.test(inner))
      wordings.add(inner);
  }
  if (/[/|／]/.test(whole))
    for (const part of whole.split(/\s+[/|]\s+|\s*／\s*/u))
      if (part !== "" && !/[（(]/u.test(part)) wordings.add(part);
  for (const known of listKnownNames(whole, taxonomy)) wordings.add(known);
  if (taxonomy === "companies") {
    for (const wording of [...wordings]) {
      const short = wording.replace(legalForm, "");
      if (short.length > 2) wordings.add(short);
      for (const other of listOffices(short)) wordings.add(other);
      const ticker = findTicker(short);
      if (ticker !== undefined) wordings.add(ticker);
      const local = short.includes(" of ") ? cutLand(short) : undefined;
      if (local !== undefined) for (const other of [local, ...listOffices(local)]) wordings.add(other);
      // `Vale Harbour National Bank` for `Vale Harbour Bank`.
      if (plainBank.test(short)) wordings.add(`${short.slice(0, -4)}National Bank`);
    }
  }
  for (const wording of listVariants(whole, taxonomy)) wordings.add(wording);
  // `豆包Seed 2.1 Pro` is `Seed 2.1 Pro` as well.
  const tail = isEastern
    ? /^\p{Script=Han}{2,6}\s?(\p{Script=Latin}[\p{Script=Latin}.-]+[\s-]?\d.*)$/u.exec(whole)?.[1]
    : undefined;
  if (tail) wordings.add(tail);
  // `《海伯利安》系列` is written in as many ways as its marks allow, and its first book bears its name.
  const series =
    last === 0x5217 || last === 0x66f2
      ? /^[《“]?([^《》“”]{2,40}?)[》”]?\s?(?:系列|三部曲|四部曲)$/u.exec(whole)?.[1]
      : undefined;
  if (series && (taxonomy === "media" || taxonomy === "products")) wordings.add(series);
  // `张三 San Zhang`, `San 张三`: either is the name.
  if (
    taxonomy === "people" &&
    (isEastern || last >= 0x2e80) &&
    /^\p{Script=Han}{2,} \p{Lu}\p{Script=Latin}|^\p{Lu}\p{Script=Latin}.* \p{Script=Han}{2,}$/u.test(whole)
  )
    for (const part of whole.split(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/u)) wordings.add(part);
  // A product's as well, unless its Chinese words are its maker.
  const both = isEastern && /^(\p{Script=Han}{3,}) (\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)+)$/u.exec(whole);
  if (both && taxonomy === "products" && listKnownNames(both[1]!, "companies").length === 0)
    for (const part of both.slice(1)) wordings.add(part);
  // Names as addresses have them: `mike-krieger`.
  if (taxonomy === "people" && /^[a-z]+(?:-[a-z]+){1,3}$/.test(whole))
    wordings.add(
      whole.replace(/(^|-)([a-z])/g, (_, dash, letter) => (dash ? " " : "") + letter.toUpperCase()),
    );
  return [...wordings];
}

/** `US Department of Justice`: `Department of Justice`, `Justice Department`, `DOJ`; other names of three words: their initials. */
function listOffices(name: string): string[] {
  const bare = name.replace(/^The /, "").replace(ownState, "");
  const words = bare.split(/\s+/);
  const others = bare === name ? [] : [bare];
  const subject = /^Department of (?:the )?(\p{Lu}[\p{L} ]+)$/u.exec(bare)?.[1];
  if (subject) others.push(`${subject} Department`);
  if (words.length < 3 || !words.every((word) => /^(?:\p{Lu}\p{L}+|of|and|for|the|on|in)$/u.test(word)))
    return others;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  const counted =
    capitals.length < 3 ? words.filter((word) => word === "of" || capitals.includes(word)) : capitals;
  const initials = counted.map((word) => word[0]!.toUpperCase()).join("");
  return initials.length < 3 ? others : [...others, initials];
}

/** `National Lamp Board` for `National Lamp Board of Canada`; two words and those that every land has are no name. */
function cutLand(name: string): string | undefined {
  const [, body, land] = /^(?:The )?(.+) of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})$/u.exec(name) ?? [];
  if (body === undefined || land === undefined || !isPlace(land) || everywhere.test(body)) return undefined;
  return body.split(" ").filter((word) => /^\p{Lu}/u.test(word)).length > 2 ? body : undefined;
}

const everywhere =
  /^(?:Ministry|Department|Embassy|Consulate|Republic|House|Government|Supreme|Federal Reserve)\b/;
const plainBank =
  /^(?!.*\b(?:National|Federal|State|Royal|Central|Reserve|World)\b)\p{Lu}\p{L}+ \p{Lu}\p{L}+ Bank$/u;

const ownState = /^(?:United States|U\.S\.|US|American) (?=Department|Supreme|Treasury|Congress|Senate)/;
