const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
/** Scripts written without spaces between words. */
const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Whether the place [start, end) of a text, where a name is read, is no part of a longer word: Latin and other spaced words stand at word
 * boundaries; a version number is whole: no `GPT-4` in `GPT-4.5`.
 */
export function isFree(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const before = start > 0 ? text.charCodeAt(start - 1) : 32;
  const after = end < text.length ? text.charCodeAt(end) : 32;
  if (isWord(first) || first === 46) {
    if (isWord(before)) return false;
    if (isPoint(before) && isDigit(first) && start > 1 && isDigit(text.charCodeAt(start - 2))) return false;
  }
  if (isWord(last)) {
    if (isWord(after)) return isPlural(text, start, end) || (isDigit(after) && isAmountBehind(text, end));
    if (isPoint(after) && isDigit(last) && end + 1 < text.length && isDigit(text.charCodeAt(end + 1)))
      return false;
    // `C` is not in `C++`, nor in `C#`, but `Lampora` in `Lampora+Velmo`.
    if (after === 35 || (after === 43 && !/[A-Z]/.test(text[end + 1] ?? ""))) return false;
  }
  if (end - start > 1 || !isWord(first)) return true;
  // One letter: no initial, no formula, no part of a compound.
  if (compound.test(String.fromCharCode(before))) return false;
  return after === 46 ? isLastOfSentence(text, start, end) : !compound.test(String.fromCharCode(after));
}

const compound = /[.\-‐-―'’&/=*_]/;

/** Whether a point behind one letter ends a sentence, in which a word stands before it: `written in C.`, and no initial. */
function isLastOfSentence(text: string, start: number, end: number): boolean {
  return (
    ended.test(text.slice(end + 1, end + 9)) && /[a-z]{2} $/.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** Behind the point: nothing more, marks, or a word that is nobody's name. */
const ended =
  /^(?:["”’)]|\s*$|\s(?:So|And|But|Or|Uh|Um|Oh|I|It|The|That|This|These|There|They|Then|We|You|He|She|If|In|As|For|Now|Well|Yeah|Okay|Because|What|When|Which|Who|How|Like|My|Is|Are)\b)/;

/** Whether a share, a sum or a year follows a Latin name at once: `Lampora10.4%`, `Lampora3000亿美元`, `Lampora2031年`. No version is one. */
function isAmountBehind(text: string, end: number): boolean {
  return !isDigit(text.charCodeAt(end - 1)) && amount.test(text.slice(end, end + 16));
}

const amount = /^(?:\d{1,9}(?:[.,]\d{1,3}){0,2} ?(?:[%％]|[万亿萬億]|个百分点|美元|倍|纳米)|(?:19|20)\d\d年)/;

/** `.` or `,`. */
function isPoint(code: number): boolean {
  return code === 46 || code === 44;
}

/** Of each UTF-16 code unit what it is: 0 not yet asked, 1 nothing of these, 2 part of words that spaces part, 3 a digit. */
const kinds = new Uint8Array(65_536);

function isWord(code: number): boolean {
  return findKind(code) > 1;
}

function isDigit(code: number): boolean {
  return findKind(code) === 3;
}

function findKind(code: number): number {
  let kind = kinds[code]!;
  if (kind === 0) {
    const character = String.fromCharCode(code);
    const word = wordCharacter.test(character) && !spaceless.test(character);
    kind = !word ? 1 : /\p{N}/u.test(character) ? 3 : 2;
    kinds[code] = kind;
  }
  return kind;
}

/** `GPUs` is a mention of `GPU`, `iPhones` of `iPhone`. */
function isPlural(text: string, start: number, end: number): boolean {
  if (text[end] !== "s" || (end + 1 < text.length && isWord(text.charCodeAt(end + 1)))) return false;
  const found = text.slice(start, end);
  // `language models` of `language model`: no name of several words ends so by chance.
  return (
    /^[\p{Lu}\p{N}]{2,}$/u.test(found) ||
    (found.length >= 8 && /[^s]\b.*[ -].*[^s]$/u.test(found)) ||
    (/^(?=.*\p{Lu}).{5,}$/u.test(found) && !/^\p{L}+ist$/u.test(found))
  );
}
