import { readCodeUnits } from "../../text/code-units.ts";
import { remember } from "../remember.ts";
import { hearName, type Likeness, listSounds, mayBegin } from "./sounds.ts";
import { findSyllable } from "./syllables.ts";

/** Words of names that are translated, not heard. */
const translated =
  /^(?:the|of|and|for|college|institute|school|academy|bank|group|company|corporation|foundation|capital|ventures|partners|holdings|motors|airlines|hotels?|research|labs?|studios?|pictures|media|news|times|post|journal|review|magazine|daily|show|podcast|fund|cent(?:er|re)|press|records|entertainment|technolog(?:y|ies)|systems|software|international|global|american|united|national|new|states)$/i;
/** Words beside a person's name. */
const untold =
  /^(?:jr|sr|ii|iii|iv|dr|mr|mrs|ms|sir|prince|princess|king|queen|pope|president|mayor|senator|judge|general)\.?$/i;

/** What of a name Chinese texts may write by its sound. */
interface Sounded {
  part: string;
  sounds: ReturnType<typeof listSounds>;
}

const listPersonParts = remember((name) => listParts(name, true));
const listOtherParts = remember((name) => listParts(name, false));

function listParts(name: string, isPerson: boolean): Sounded[] {
  return listSounded(name.replace(/ University$/, ""), isPerson)
    .map((part) => ({ part, sounds: listSounds(part) }))
    .filter(({ sounds }) => sounds.length >= 3);
}

/** The parts of a Latin name that are heard: all of it, or a surname. */
function listSounded(name: string, isPerson: boolean): string[] {
  if (!/^[\p{Script=Latin}.'’ -]+$/u.test(name)) return [];
  const words = name.split(/[ -]+/).filter((word) => word.replace(".", "").length > 1 && !untold.test(word));
  if (
    words.length === 0 ||
    words.length > 4 ||
    words.some((word) => !/^\p{Lu}?\p{Ll}|^\p{Lu}['’]\p{Lu}/u.test(word))
  )
    return [];
  // `University of Texas` is not `Texas`.
  if (!isPerson && words.some((word) => translated.test(word))) return [];
  return isPerson && words.length > 1 ? [words.join(" "), words.at(-1)!] : [words.join(" ")];
}

/** A word that sounds like a name, and hardly ever is one: it would be any Thomas. */
const thing = /^[东東]西$/;

/** How much of a Latin name has to be heard in a Chinese one. */
export interface Strictness {
  /** Consonants that both must have: fewer are chance, unless next to nothing was overheard (`奥巴马`). */
  shared: number;
  /** What may be overheard, for each consonant of the Latin name. */
  lost: number;
  /** What may be overheard where one consonant less is shared. */
  trifle: number;
}

/** For the translation of a text that names the thing. */
export const besideIt: Strictness = { shared: 3, lost: 0.2, trifle: 0.2 };
/** For any text of a post that is about the thing. */
export const anywhere: Strictness = { shared: 4, lost: 0.14, trifle: 0.05 };

/** For the translation as well, where a title stands behind what is heard: `卡特总统` for `Carter`. */
export const beforeTitle: Strictness = { shared: 2, lost: 0.2, trifle: 0 };
const title =
  /^(?:总统|總統|总理|首相|先生|女士|夫人|太太|博士|教授|医生|市长|州长|部长|参议员|众议员|议员|主席|法官|将军|国王|上校|牧师|主教)/;

function isAlike({ length, cost, shared }: Likeness, sounds: number, strictness: Strictness): boolean {
  if (shared >= strictness.shared) return length >= 2 && cost <= strictness.lost * sounds;
  return shared === strictness.shared - 1 && length >= 3 && cost < strictness.trifle;
}

/** The Chinese name in a text that sounds like a Latin one: `凯恩斯` for `Keynes`. */
export function findSounding(
  text: string,
  name: string,
  isPerson: boolean,
  strictness: Strictness,
): string | undefined {
  const isUniversity = name.endsWith(" University");
  for (const { part, sounds } of isPerson ? listPersonParts(name) : listOtherParts(name)) {
    const most = Math.max(strictness.lost * sounds.length, strictness.trifle);
    let best: { name: string; cost: number } | undefined;
    for (let start = 0; start < text.length; start++) {
      if (!mayBegin(text.charCodeAt(start), sounds)) continue;
      const heard = hearName(text, start, sounds, most);
      if (!heard || !isAlike(heard, sounds.length, strictness)) continue;
      if (heard.length === 2 && thing.test(text.slice(start, start + 2))) continue;
      // A surname begins behind the dot.
      const isPart = isPerson && !part.includes(" ");
      if (isPart && text.slice(start, start + heard.length).includes("·")) continue;
      const next = text[start + heard.length];
      // The first of two names is somebody else's.
      if (next === "·") continue;
      if (
        strictness === beforeTitle &&
        !title.test(text.slice(start + heard.length, start + heard.length + 3))
      )
        continue;
      if (strictness === anywhere) {
        // `Columbia University` is not the river; two names without a dot between are chance.
        if (isUniversity && next !== "大") continue;
        const isWhole = part.includes(" ") && isPerson;
        if (
          isWhole &&
          heard.cost > strictness.trifle &&
          !text.slice(start, start + heard.length).includes("·")
        )
          continue;
      }
      if (!best || heard.cost < best.cost)
        best = { name: text.slice(start, start + heard.length), cost: heard.cost };
    }
    if (best) return best.name;
  }
  return undefined;
}

/** Whether all characters of a name are such as foreign names are written with. */
export function isForeignName(name: string): boolean {
  for (let at = 0; at < name.length; at++) if (!isForeign(name.charCodeAt(at))) return false;
  return true;
}

/** What of a text may be foreign names, with lines between: three characters and more that such names are written with. */
export function listForeign(text: string): string {
  let foreign = "";
  const { length } = text;
  const units = readCodeUnits(text);
  for (let at = 0; at < length; ) {
    let end = at;
    while (end < length && isForeign(units[end]!)) end++;
    if (end - at >= 3) foreign += `${text.slice(at, end)}\n`;
    at = end + 1;
  }
  return foreign;
}

/** 0 not yet asked, 1 no, 2 yes. */
const foreignUnits = new Uint8Array(65_536);

function isForeign(code: number): boolean {
  if (foreignUnits[code] === 0)
    foreignUnits[code] = code === 0xb7 || findSyllable(code) !== undefined ? 2 : 1;
  return foreignUnits[code] === 2;
}
