import { isPartOfWork, isShowAt, isTitleAt, isUnmarkedAt } from "../brackets/title-place.ts";
import { listKnownNames } from "../known/known-names.ts";
import { isFirmLetters } from "../known/known-tickers.ts";
import { isForeignName } from "../sounds/find-sounding.ts";
import { isBeforeKind } from "./before-kind.ts";
import { isCommonWord } from "./common-words.ts";
import { isFree } from "./is-free.ts";

/** When a place in a text that reads like a name is the name. */
export type NameRule =
  /** Case does not count. */
  | "any-case"
  /** In lower case only where the text around has no capitals either: `Whisper`, `Hidden Potential`; captions have none. */
  | "lower-in-captions"
  /** The same, and in lower case among Chinese words. */
  | "lower-among-others"
  /** As written, or with more capitals: `Apple`, `APPLE`, `ApPLE`, never `apple`. */
  | "capital"
  /** Letter by letter: `US`, `X`. */
  | "exact"
  /** The same, or with its first letter in capitals alone, where no other word of that kind is beside it: `LMHB`, `Lmhb`. */
  | "letters"
  /** In lower case only where it is no measure: `4,000 Lamps`, not `an average of 4,000 lamps to light`. */
  | "counted"
  /** Only inside 《》 or quotation marks: `《活着》`, `《1984》`. */
  | "quoted"
  /** The same, where in quotation marks it is told to be a title. */
  | "titled";

/** Brackets and quotation marks that a title stands in, left with right. */
const quotes: Record<string, string> = {
  "《": "》",
  "〈": "〉",
  "「": "」",
  "『": "』",
  "“": "”",
  '"': '"',
  "‘": "’",
};

/** Chinese names of papers, agencies and stations: names without marks as well. */
const newsroom =
  /[社报報台网網刊]$|^..[经經]$|^(?:财新|財新|澎湃|央视|虎嗅|微博|知乎|豆瓣|抖音|快手|油管|微信|推特|头条|小红书)$/;

/** Whether a short Chinese title is no phrase: a newsroom's name, or one that is foreign by its sound, as an author's is. */
function isSaid(title: string): boolean {
  return (
    newsroom.test(title) ||
    (title.length === 3 && isForeignName(title)) ||
    (title.length > 1 && listKnownNames(title, "companies").length > 0)
  );
}

/** Scriptures are written without marks, unlike other books, and so are those that everybody has heard of. */
export function isScripture(title: string): boolean {
  return /^(?:[圣聖][经經]|[古可][兰蘭][经經]|摩[门門][经經]|道德[经經]|金[刚剛][经經]|(?:[战戰][争爭]|[资資]本|[国國]富|君主)[论論])$/.test(
    title,
  );
}

/**
 * The rule for a name as its author wrote it.
 *
 * @param inner the name without its quotation marks.
 * @param kind products and works are often called by everyday words.
 */
export function findNameRule(name: string, inner: string, kind?: "person" | "product" | "work"): NameRule {
  // `0050`: what an exchange lists is no number of anything.
  if (/^[\p{N}\s.,:-]+$/u.test(inner))
    return kind === "product" && /^0\d{3,5}$/.test(inner) ? "any-case" : "quoted";
  const han = /^\p{Script=Han}+$/u.test(inner) ? inner.length : 0;
  if (kind === "work" && han > 0 && isScripture(inner)) return "any-case";
  // A short title is a phrase of the language without its marks.
  if (han === 1 || (han > 0 && han <= 3 && (name !== inner || (kind === "work" && !isSaid(inner)))))
    return "quoted";
  if (!/^[\p{Script=Latin}\p{N}\s.&'’+#*:,!?_-]+$/u.test(inner)) return "any-case";
  const letters = inner.replace(/[^\p{L}]/gu, "");
  if (letters.length <= 4 && letters === letters.toUpperCase())
    return kind === undefined && isFirmLetters(inner) ? "letters" : "exact";
  const common = isCommonWord(letters);
  if (letters === letters.toLowerCase()) {
    if (/\p{N}/u.test(inner)) return "any-case";
    return letters.length <= 3 ? "exact" : common ? "capital" : "any-case";
  }
  if (kind !== undefined && /^[\d,.]+ \p{Lu}\p{Ll}+$/u.test(inner)) return "counted";
  // `ChatGPT`, `Llama 3`, `Anthropic`: nothing else looks like them. Titles are often long words: `Foundation`.
  const isLongName = letters.length >= 9 && !common && !/\s/.test(inner) && kind !== "work";
  if (isLongName || /\p{N}|\p{L}\p{Lu}/u.test(inner)) return "any-case";
  // Four words in a row are a title, however they are written; three may be when they are no things.
  if (kind === "work" && letters.length >= 16 && /(?:\S+ ){3}\S/.test(inner)) return "any-case";
  if (kind === "work" && letters.length >= 14 && /^(?!The |An? )\S+ \p{Ll}\S* \S+$/u.test(inner))
    return "any-case";
  if (/[\s-]/.test(inner)) {
    if (kind === "work") return "lower-in-captions";
    return kind === "product" && !/\S[ -]\S+[ -]\S/.test(inner) ? "lower-among-others" : "any-case";
  }
  if (letters.length <= 4 || common) return "capital";
  return kind === "work" || kind === "person" ? "lower-in-captions" : "lower-among-others";
}

/** A name without the marks around it: `《三体》` → `三体`. */
export function stripQuotes(name: string): string {
  const trimmed = name.trim();
  const first = trimmed.charCodeAt(0);
  // Letters and Chinese characters: nearly every name.
  if (first > 0x300e || (first > 39 && first < 0x2018)) return trimmed;
  const closing = quotes[trimmed[0] ?? ""];
  return trimmed.length > 1 && closing === trimmed.at(-1) ? trimmed.slice(1, -1).trim() : trimmed;
}

/** Whether the place [start, end) of the text, equal to the name when folded, obeys the name's rule and stands free. */
export function isNameAt(text: string, start: number, end: number, name: string, rule: NameRule): boolean {
  if (!isFree(text, start, end)) return false;
  if (rule === "any-case") return true;
  if (rule === "titled") return isTitleAt(text, start, end);
  if (rule === "quoted") {
    const closing = quotes[text[start - 1] ?? ""];
    if (closing !== undefined && (isClosedAt(text, end, closing) || isPartOfWork(text, start, end)))
      return true;
    return isInBracket(text, start, end) || isShowAt(text, start, end) || isUnmarkedAt(text, start, end);
  }
  if (rule === "letters") return text.slice(start, end) === name || isLettersAt(text, start, end);
  if (rule === "counted") return hasCapital(text.slice(start, end)) || !isMeasure(text, start, end);
  if (rule !== "exact" && isSite(text, end)) return true;
  if (rule === "lower-in-captions" || rule === "lower-among-others") {
    for (let at = start; at < end; at++) if (isCapital(text.charCodeAt(at))) return true;
    return (
      hasCapital(toLetters(text.slice(start, end))) ||
      (rule === "lower-among-others" && (isAmongHan(text, start, end) || isBeforeKind(text, end))) ||
      isAnnounced(text, start, end) ||
      isCaption(text, start, end)
    );
  }
  const found = toLetters(text.slice(start, end));
  const wanted = toLetters(name);
  // Names in small letters, as addresses have them: `yc` is `YC`, and no word.
  const small = /^[a-z]{1,3}$/.test(wanted);
  if (rule === "exact")
    return (
      found === (small ? wanted.toUpperCase() : wanted) ||
      (small && wanted.length === 3 && found === wanted[0]!.toUpperCase() + wanted.slice(1))
    );
  return found === wanted || found[0] === wanted[0]!.toUpperCase();
}

/** Whether marks close at a place, or behind the comma or point that English has within them: `"Lamps," a book`. */
function isClosedAt(text: string, end: number, closing: string): boolean {
  return text[end] === closing || (text[end + 1] === closing && (text[end] === "," || text[end] === "."));
}

/** Whether letters of a firm are written as a word is, and are no part of a name: `Robin Lmhb`, `Lmhb Vale`. */
function isLettersAt(text: string, start: number, end: number): boolean {
  return (
    isCapital(text.charCodeAt(start)) &&
    !/^ [A-Z][a-z]/.test(text.slice(end, end + 3)) &&
    !namedBefore.test(text.slice(Math.max(0, start - 12), start))
  );
}

/** A word that is written as names are, if it is no short one nor one that often begins a question. */
const namedBefore =
  /(?<![A-Za-z])(?!(?:Does|Will|When|With|What|That|Like|Then|From|Would) )[A-Z][a-z]{3,} $/;

/** The name of a site: `lantern.com`, whatever else a lantern is. */
function isSite(text: string, end: number): boolean {
  return text.charCodeAt(end) === 46 && /^\.(?:com|org|ai|io|dev|net|app)\b/.test(text.slice(end, end + 5));
}

/** Whether what stands around a number with a word says how many there are. */
function isMeasure(text: string, start: number, end: number): boolean {
  return measured.test(text.slice(end, end + 7)) || counting.test(text.slice(Math.max(0, start - 14), start));
}

const measured = /^ (?:to|of|old|long|left|later|ago|in|at|a|an|per|from|for|on|each)\b/;
const counting =
  /(?:average of|\b(?:about|around|roughly|nearly|over|than|only|just|have|has|had|every|first|last|next|another|for|got|get|are|were|least|most|up to)) $/i;

/** Whether a Chinese title fills a bracket behind the original one: `《Four Winds》（四季风）`. */
function isInBracket(text: string, start: number, end: number): boolean {
  if (end - start < 2 || !/[（(]/.test(text[start - 1] ?? "") || !/[）):：]/.test(text[end] ?? ""))
    return false;
  return (
    /\p{Script=Latin}[》”"*]{0,4} ?$/u.test(text.slice(Math.max(0, start - 7), start - 1)) &&
    /^\p{Script=Han}+$/u.test(text.slice(start, end))
  );
}

/** Words of another script are names there, or terms. */
function isAmongHan(text: string, start: number, end: number): boolean {
  return isHanOrMark(text, start, -1) && isHanOrMark(text, end - 1, 1);
}

function isHanOrMark(text: string, from: number, step: number): boolean {
  let at = from + step;
  while (text[at] === " ") at += step;
  return at >= 0 && at < text.length && /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text[at]!);
}

/** A capital of English. */
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

function hasCapital(letters: string): boolean {
  return letters !== letters.toLowerCase();
}

function toLetters(text: string): string {
  if (/^[A-Za-z]+$/.test(text)) return text;
  return text.normalize("NFKC").replace(/[^\p{L}]/gu, "");
}

/** Whether several words are said to be a name: `a paper called the lamp problem`. */
function isAnnounced(text: string, start: number, end: number): boolean {
  return (
    text.slice(start, end).includes(" ") &&
    /\b(?:called|titled|entitled) ["“']?(?:the )?$/i.test(text.slice(Math.max(0, start - 16), start))
  );
}

/** Letters looked at on each side for telling captions, which have no capitals, from prose. */
const captionReach = 160;

/** Whether the text about a place has no capitals, as captions have none. */
export function isCaption(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - captionReach), start) + text.slice(end, end + captionReach);
  // `I` is one in captions, too.
  return !/[A-HJ-Z]|\BI|I\B/.test(around);
}
