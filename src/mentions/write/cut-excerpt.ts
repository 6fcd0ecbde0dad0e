/** A piece of a text that ends where sentences or clauses end. */
export interface Excerpt {
  text: string;
  /** Where in it the mention lies; -1 for none. */
  start: number;
  end: number;
}

const sentenceEnds = toCodes("。！？!?…");
const closings = toCodes(`”’」』）)》"']`);
const clauseEnd = /[，,、；;：:—]/;

/** Characters as numbers: texts are looked through one by one, and a string for each costs more than the look. */
function toCodes(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** Longest excerpts, in UTF-16 code units, by script. */
export function toLimit(language: string): number {
  return /^(?:zh|ja|ko)/.test(language) ? 110 : 280;
}

/**
 * The sentences around [start, end) of a text, within its paragraph and not longer than `limit`; where one sentence is longer,
 * its clauses, with an ellipsis where it was cut. Looks no further than the limit on either side.
 */
export function cutExcerpt(text: string, start: number, end: number, limit: number): Excerpt {
  const from = text.lastIndexOf("\n", Math.max(0, start - 1)) + 1;
  const found = text.indexOf("\n", end);
  const to = found === -1 ? text.length : found;
  let span: [number, number] = [from, to];
  if (to - from > limit) {
    const reach: [number, number] = [Math.max(from, start - limit), Math.min(to, end + limit)];
    const sentences = listEnds(text, reach, [from, to], isSentenceEnd);
    span =
      growSpan(sentences, start, end, limit) ??
      growSpan(listEnds(text, reach, [from, to], isClauseEnd), start, end, limit) ??
      cutWords(text, reach, start, end, limit);
  }
  return trimExcerpt(text, span, from, to, start, end);
}

/** Where another text says what this one says at `start`: the sentence of the same number, else the same share of its length. */
export function alignPlace(text: string, start: number, other: string): number {
  const share = Math.floor((start / Math.max(1, text.length)) * other.length);
  // Long turns hardly ever have the same number of sentences in both languages.
  if (text.length > 1500 || other.length > 3000) return share;
  const [own, others] = [listSentences(text), listSentences(other)];
  if (own.length === others.length) {
    let index = 0;
    while (index + 1 < own.length && own[index + 1]! <= start) index++;
    return others[index]!;
  }
  return share;
}

/** Where sentences begin. */
export function listSentences(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) continue;
    const end = code === 10 ? at + 1 : isSentenceEnd(text, at);
    if (end === 0 || end >= text.length) continue;
    const behind = text.charCodeAt(end);
    const next = behind === 32 || behind === 10 ? end + 1 : end;
    if (next < text.length) starts.push(next);
    at = next - 1;
  }
  return starts;
}

/** Behind the sentence that ends at this character, its closing quotes included; 0 when none ends here. */
function isSentenceEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (isPlain(code)) return 0;
  if (code === 46) {
    // `3.5`, `U.S.`, `e.g.` go on.
    const behind = text.charCodeAt(at + 1);
    if (behind !== 32 && at + 1 < text.length && !/[\s"”’)\]]/.test(text[at + 1]!)) return 0;
    // Nearly always a small letter stands there.
    const before = text.charCodeAt(at - 2);
    const isWord = at < 2 || (before > 96 && before < 123);
    if (!isWord && /(?:^|[\s.])\p{L}$/u.test(text.slice(at - 2, at))) return 0;
  } else if (!sentenceEnds.has(code)) return 0;
  let end = at + 1;
  while (end < text.length && endsOrCloses(text, end)) end++;
  return end;
}

/** Whether an end of a sentence may have this character behind it. */
function endsOrCloses(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 32 || (code >= 0x4e00 && code < 0xa000)) return false;
  return sentenceEnds.has(code) || closings.has(code);
}

/** Letters, Chinese characters and spaces, nearly everything: no sentence ends with them. */
function isPlain(code: number): boolean {
  return (code > 0x3f && code < 0x2026) || (code > 0x3002 && code < 0xff01) || code === 0x20;
}

function isClauseEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if ((code > 0x3f && code < 0x2014) || (code > 0x3002 && code < 0xff01) || code === 0x20) return 0;
  if (!clauseEnd.test(text[at]!)) return isSentenceEnd(text, at);
  const inNumber = /[,:]/.test(text[at]!) && /\d/.test(text[at - 1] ?? "") && /\d/.test(text[at + 1] ?? "");
  if (inNumber) return 0;
  return at + 1;
}

function listEnds(
  text: string,
  [low, high]: [number, number],
  [from, to]: [number, number],
  isEnd: (text: string, at: number) => number,
): number[] {
  const ends = low === from ? [from] : [];
  for (let at = low; at < high; at++) {
    const end = isEnd(text, at);
    if (end === 0) continue;
    if (end <= high) ends.push(end);
    at = end - 1;
  }
  if (high === to && ends.at(-1) !== to) ends.push(to);
  return ends;
}

/** The pieces between `ends` that hold [start, end), with as many after and before them as the limit allows. */
function growSpan(ends: number[], start: number, end: number, limit: number): [number, number] | undefined {
  let first = ends.findLastIndex((at) => at <= start);
  let last = ends.findIndex((at) => at >= end && at > start);
  if (first === -1 || last === -1 || ends[last]! - ends[first]! > limit) return undefined;
  while (last + 1 < ends.length && ends[last + 1]! - ends[first]! <= limit) last++;
  while (first > 0 && ends[last]! - ends[first - 1]! <= limit) first--;
  return [ends[first]!, ends[last]!];
}

/** One clause longer than everything: whole words around the place. */
function cutWords(
  text: string,
  [low, high]: [number, number],
  start: number,
  end: number,
  limit: number,
): [number, number] {
  let left = Math.max(low, start - Math.floor(limit / 3));
  let right = Math.min(high, Math.max(end, left + limit));
  while (left > low && left < start && /[\p{Script=Latin}\p{N}]/u.test(text[left - 1]!)) left++;
  while (right < high && right > end && /[\p{Script=Latin}\p{N}]/u.test(text[right]!)) right--;
  // No half of a surrogate pair.
  if (/[\udc00-\udfff]/.test(text[left] ?? "")) left--;
  if (/[\udc00-\udfff]/.test(text[right] ?? "")) right++;
  return [left, right];
}

function trimExcerpt(
  text: string,
  [left, right]: [number, number],
  from: number,
  to: number,
  start: number,
  end: number,
): Excerpt {
  let [first, last] = [left, right];
  while (first < start && /[\s>]/.test(text[first]!)) first++;
  while (last > end && /\s/.test(text[last - 1]!)) last--;
  // Sentences left out before or after need no sign; words of a sentence do.
  const open = first > from && !/[\s。！？!?….”’」』）)》"'\]]/.test(text[first - 1]!);
  const opens =
    first > from && (open || /[，,、；;：:—]\s*$/.test(text.slice(Math.max(from, first - 3), first)));
  const closes = last < to && !/[。！？!?….”’」』）)》"'\]]/.test(text[last - 1]!);
  const head = opens ? "…" : "";
  const body = text.slice(first, last);
  const cut = closes && last > end ? body.replace(/[，,、；;：:—]$/, "") : body;
  const shift = head.length - first;
  const isMention = end > start;
  return {
    text: `${head}${cut}${closes ? "…" : ""}`,
    start: isMention ? start + shift : -1,
    end: isMention ? end + shift : -1,
  };
}
