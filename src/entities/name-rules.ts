/** When a place in a text that reads like a name is the name. */
export type NameRule =
  /** Case does not count. */
  | "any-case"
  /** As written, or all in capitals: `Apple`, `APPLE`, never `apple`. */
  | "capital"
  /** Letter by letter: `US`, `X`. */
  | "exact"
  /** Only inside 《》 or quotation marks: `《活着》`, `《1984》`. */
  | "quoted";

/**
 * Words of everyday English that are names as well. A name that is one of them has to begin with a capital; other words
 * of five letters and more need not, since captions are often in lower case.
 */
const commonWords = new Set(
  `access adept affirm agent alphabet amazon amplitude android apple arrival artifacts atlas base beacon bench bird
  blackrock block bloom board bolt bridge brave browser canvas capital cell change character chime chrome circle claude
  clay close cloud code coach cohere compass composer contact copilot core craft crusoe cursor dash deal design discord
  docs door drift drive dune echo edge elastic element excel explorer express figure flow focus forbes ford forge fortune
  framer frontier fuse fusion gamma gap gather gemini general genesis ghost glean guardian harvey heap heat human inflection
  influence insight instinct intercom independent journal kernel lattice life lime linear llama lobster loom lovable lucid
  maps market medium mercury messenger meta mint mirror modal monday nature notion nova number office open operator
  oracle orange origin outlook palm paper patch people perplexity phoenix pilot plaid player point portal post power
  pulse quest radar ramp range reach reader reason reflection replicate rippling robinhood runway sail scale science
  scribe segment sequence shell signal sketch slack slate snap snowflake source spark spotlight spring square stable star
  stargate strategy stripe subway summit sunday sun surface swift symphony target tasks teams threads time times titan
  token together tools twitch twitter uber union variety vector verge visa vision wave weekend windows windsurf wired
  wise word world writer yahoo zoom`.split(/\s+/),
);

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

/** The rule for a name as its author wrote it; `inner` is the name without its quotation marks. */
export function findNameRule(name: string, inner: string): NameRule {
  if (/^[\p{N}\s.,:-]+$/u.test(inner)) return "quoted";
  const han = /^\p{Script=Han}+$/u.test(inner) ? inner.length : 0;
  // A short title in its marks is a phrase of the language without them.
  if (han === 1 || (han > 0 && han <= 3 && name !== inner)) return "quoted";
  if (!/^[\p{Script=Latin}\p{N}.&'’+#*-]+$/u.test(inner)) return "any-case";
  const letters = inner.replace(/[^\p{L}]/gu, "");
  if (letters.length <= 4 && letters === letters.toUpperCase()) return "exact";
  if (letters === letters.toLowerCase()) return letters.length <= 3 ? "exact" : "any-case";
  if (!/^\p{Lu}[^\p{Lu}]*$/u.test(letters)) return "any-case";
  return letters.length <= 4 || commonWords.has(letters.toLowerCase()) ? "capital" : "any-case";
}

/** A name without the marks around it: `《三体》` → `三体`. */
export function stripQuotes(name: string): string {
  const trimmed = name.trim();
  const closing = quotes[trimmed[0] ?? ""];
  return trimmed.length > 1 && closing === trimmed.at(-1) ? trimmed.slice(1, -1).trim() : trimmed;
}

/** Whether the place [start, end) of the text, equal to the name when folded, obeys the name's rule and stands free. */
export function isNameAt(text: string, start: number, end: number, name: string, rule: NameRule): boolean {
  if (!isFree(text, start, end)) return false;
  if (rule === "any-case") return true;
  if (rule === "quoted") {
    const closing = quotes[text[start - 1] ?? ""];
    return closing !== undefined && text[end] === closing;
  }
  const found = text
    .slice(start, end)
    .normalize("NFKC")
    .replace(/[^\p{L}]/gu, "");
  const wanted = name.normalize("NFKC").replace(/[^\p{L}]/gu, "");
  return found === wanted || (rule === "capital" && found === wanted.toUpperCase());
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
/** Scripts written without spaces between words. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Latin and other spaced words stand at word boundaries; a version number is whole: no `GPT-4` in `GPT-4.5`. */
function isFree(text: string, start: number, end: number): boolean {
  const first = text[start]!;
  const last = text[end - 1]!;
  const before = text[start - 1] ?? " ";
  const after = text[end] ?? " ";
  if (isWord(first) || first === ".") {
    if (isWord(before)) return false;
    if (/[.,]/.test(before) && /\p{N}/u.test(first) && /\p{N}/u.test(text[start - 2] ?? "")) return false;
  }
  if (isWord(last)) {
    if (isWord(after)) return isPlural(text, start, end);
    if (/[.,]/.test(after) && /\p{N}/u.test(last) && /\p{N}/u.test(text[end + 1] ?? "")) return false;
    // `C` is not in `C++`, nor in `C#`.
    if (after === "+" || after === "#") return false;
  }
  if (end - start > 1 || !isWord(first)) return true;
  // One letter: no initial, no formula, no part of a compound.
  return !/[.\-‐-―'’&/=*_]/.test(before) && !/[.\-‐-―'’&/=*_]/.test(after);
}

function isWord(character: string): boolean {
  return wordCharacter.test(character) && !spaceless.test(character);
}

/** `GPUs` is a mention of `GPU`: capitals, then one `s`. */
function isPlural(text: string, start: number, end: number): boolean {
  if (text[end] !== "s" || isWord(text[end + 1] ?? " ")) return false;
  return end - start >= 2 && /^[\p{Lu}\p{N}]+$/u.test(text.slice(start, end));
}
