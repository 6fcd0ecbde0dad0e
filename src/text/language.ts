import type { Language } from "../model.ts";

/**
 * How much of each script a text holds: characters, except `words`, which counts runs of Latin letters and digits. Since every character
 * is looked at for it, it also tells which readers of signs need not look again.
 */
export interface Scripts {
  han: number;
  kana: number;
  hangul: number;
  arabic: number;
  cyrillic: number;
  /** Letters of further scripts, and the code of the first: see `otherScripts`. */
  other: number;
  otherCode: number;
  words: number;
  /** Those of them that are digits alone: in any language. */
  numbers: number;
  /** No bracket opens, and no tag or address was passed over: counts of the text's parts add up to its own. */
  isSimple: boolean;
  /** Offset behind the last character that means something to Markdown or HTML within a line, or behind an address; else 0. */
  markupEnd: number;
}

/** What one UTF-16 unit does to the count. */
const NOTHING = 0;
const LETTER = 1;
const BREAK = 2;
const MARK = 3;
const HAN = 4;
const KANA = 5;
const HANGUL = 6;
const ARABIC = 7;
const CYRILLIC = 8;
const MARKUP = 9;
const OPENING = 10;
const OTHER = 11;
const DIGIT = 12;

/** Further scripts that one language is mostly written in, where they begin and end. `und`: a language that nobody knows. */
const otherScripts: readonly [from: number, to: number, language: Language][] = [
  [0x370, 0x3ff, "el"],
  [0x530, 0x58f, "hy"],
  [0x590, 0x5ff, "he"],
  [0x900, 0x97f, "hi"],
  [0x980, 0x9ff, "bn"],
  [0xa00, 0xdff, "und"],
  [0xe00, 0xe7f, "th"],
  [0xe80, 0x10ff, "und"],
  [0x1200, 0x18af, "und"],
];

/** Looked up for every character of every post: a table costs a third of the comparisons it stands for. */
const EFFECTS = new Uint8Array(0x10000).fill(BREAK);
for (const [effect, from, to] of [
  [DIGIT, 0x30, 0x39],
  [LETTER, 0x41, 0x5a],
  [LETTER, 0x61, 0x7a],
  // An apostrophe stays inside its word; Latin letters with accents carry it on.
  [NOTHING, 0x27, 0x27],
  [NOTHING, 0x2019, 0x2019],
  [NOTHING, 0xc0, 0x24f],
  // `!`, `&`, `*`, `>`, `\`, `_` and backtick, `~`.
  [MARKUP, 0x21, 0x21],
  [MARKUP, 0x26, 0x26],
  [MARKUP, 0x2a, 0x2a],
  [MARKUP, 0x3e, 0x3e],
  [MARKUP, 0x5c, 0x5c],
  [MARKUP, 0x5f, 0x60],
  [MARKUP, 0x7e, 0x7e],
  [OPENING, 0x28, 0x28],
  [OPENING, 0x5b, 0x5b],
  [OPENING, 0xff08, 0xff08],
  // `<` of a tag, `]` before an address, `:` inside one.
  [MARK, 0x3c, 0x3c],
  [MARK, 0x5d, 0x5d],
  [MARK, 0x3a, 0x3a],
  [HAN, 0x3400, 0x4dbf],
  [HAN, 0x4e00, 0x9fff],
  [HAN, 0xd840, 0xd88d],
  [KANA, 0x3041, 0x30fa],
  [KANA, 0x30fc, 0x30ff],
  [HANGUL, 0xac00, 0xd7a3],
  [ARABIC, 0x600, 0x6ff],
  [ARABIC, 0xfb50, 0xfefc],
  [CYRILLIC, 0x400, 0x52f],
  ...otherScripts.map(([from, to]) => [OTHER, from, to] as const),
] as const) {
  EFFECTS.fill(effect, from, to + 1);
}

/** Counts the scripts of `source[start, end)`. HTML tags (`<p class="…">`), comments and addresses are passed over. */
export function countScripts(source: string, start = 0, end = source.length): Scripts {
  const scripts: Scripts = {
    han: 0,
    kana: 0,
    hangul: 0,
    arabic: 0,
    cyrillic: 0,
    other: 0,
    otherCode: 0,
    words: 0,
    numbers: 0,
    isSimple: true,
    markupEnd: 0,
  };
  // What nearly every character changes has variables, few enough for the processor's registers; the rest is kept in the object.
  let han = 0;
  let words = 0;
  let numbers = 0;
  // What the word was before this character: BREAK where there was none, LETTER, or DIGIT where it had digits alone.
  let word = BREAK;
  for (let index = start; index < end; index++) {
    const effect = EFFECTS[source.charCodeAt(index)]!;
    if (effect === LETTER) {
      if (word === LETTER) continue;
      if (word === DIGIT) numbers--;
      else words++;
      word = LETTER;
    } else if (effect === HAN) {
      han++;
      word = BREAK;
    } else if (effect === BREAK) word = BREAK;
    else if (effect === DIGIT) {
      if (word !== BREAK) continue;
      words++;
      numbers++;
      word = DIGIT;
    } else if (effect !== NOTHING) {
      word = BREAK;
      index = countSign(scripts, effect, source, index, end);
    }
  }
  scripts.han = han;
  scripts.words = words;
  scripts.numbers = numbers;
  return scripts;
}

/** Counts what is neither Han, Latin nor a digit. @returns the offset of the last character that belongs to it. */
function countSign(scripts: Scripts, effect: number, source: string, index: number, end: number): number {
  if (effect === MARK) {
    const code = source.charCodeAt(index);
    const last = skipMark(source, index, end);
    if (last > index || code === 0x3c) scripts.isSimple = false;
    if (last > index || code !== 0x3a) scripts.markupEnd = last + 1;
    return last;
  }
  if (effect === MARKUP) scripts.markupEnd = index + 1;
  else if (effect === OPENING) {
    scripts.isSimple = false;
    if (source.charCodeAt(index) === 0x5b) scripts.markupEnd = index + 1;
  } else if (effect === KANA) scripts.kana++;
  else if (effect === HANGUL) scripts.hangul++;
  else if (effect === ARABIC) scripts.arabic++;
  else if (effect === CYRILLIC) scripts.cyrillic++;
  else if (scripts.other++ === 0) scripts.otherCode = source.charCodeAt(index);
  return index;
}

function skipMark(source: string, index: number, end: number): number {
  const code = source.charCodeAt(index);
  if (code === 0x3c) return skipTag(source, index, end);
  const next = source.charCodeAt(index + 1);
  if (code === 0x5d) return next === 0x28 ? skipAddress(source, index + 1, end) : index;
  return next === 0x2f ? skipAddress(source, index, end) : index;
}

/** The longest run that may be a tag: beyond it `<` is a character. */
const TAG_LENGTH = 200;

function skipTag(source: string, index: number, end: number): number {
  const next = source.charCodeAt(index + 1);
  const letter = next | 0x20;
  if (next === 0x21 && source.startsWith("--", index + 2)) {
    const close = source.slice(index + 2, Math.min(end, index + TAG_LENGTH)).indexOf("-->");
    return close < 0 ? index : index + close + 4;
  }
  if (next !== 0x2f && !(letter >= 0x61 && letter <= 0x7a)) return index;
  const limit = Math.min(end, index + TAG_LENGTH);
  for (let at = index + 1; at < limit; at++) if (source.charCodeAt(at) === 0x3e) return at;
  return index;
}

function skipAddress(source: string, index: number, end: number): number {
  let at = index;
  while (at + 1 < end) {
    const code = source.charCodeAt(at + 1);
    if (code <= 32 || code >= 0x80 || code === 0x29 || code === 0x3e) break;
    at++;
  }
  return at;
}

/**
 * The language a passage is written in, judged by its scripts alone: `chinese` where Han characters prevail, `latin` where
 * Latin words do (scripts cannot tell English from French), else `ja`, `ko`, `ar`, `ru`, `he` …; `undefined` without any letter.
 */
export function detectLanguage(scripts: Scripts, chinese: Language, latin: Language): Language | undefined {
  const { han, kana, hangul, arabic, cyrillic, other } = scripts;
  const words = scripts.words - scripts.numbers;
  if (han + kana + hangul + arabic + cyrillic + other + words === 0) return undefined;
  // A Chinese sentence may quote a Japanese word.
  if (kana * 2 > han && kana + han > words) return "ja";
  if (hangul > han && hangul > words) return "ko";
  if (arabic > han && arabic > words * 2) return "ar";
  if (cyrillic > han && cyrillic > words * 2) return "ru";
  if (other > han && other > words * 2) return languageOf(scripts.otherCode);
  return han > words ? chinese : latin;
}

function languageOf(code: number): Language {
  return otherScripts.find(([from, to]) => from <= code && code <= to)?.[2] ?? "und";
}

/** Characters that only one of the two scripts uses, the commonest ones, in pairs: simplified, traditional. */
const PAIRS =
  "们們个個来來这這说說时時会會国國对對发發为為过過学學问問样樣还還没沒让讓从從开開关關现現见見种種点點实實间間题題话話" +
  "长長进進动動经經应應当當业業电電产產东東车車机機万萬与與专專书書买買亿億仅僅众眾传傳伤傷体體余餘党黨内內写寫军軍农農" +
  "决決况況净淨几幾则則别別刚剛创創办辦务務劳勞势勢区區医醫华華单單卖賣历歷厂廠压壓双雙变變号號听聽员員团團园園围圍图圖" +
  "处處备備头頭夺奪奖獎妈媽孙孫宝寶审審宽寬导導层層币幣师師带帶帮幫库庫庆慶废廢张張归歸态態总總恶惡战戰户戶执執扩擴护護" +
  "报報担擔拥擁择擇损損换換据據数數断斷无無旧舊术術权權条條极極构構标標树樹桥橋梦夢检檢楼樓欢歡气氣济濟测測满滿灭滅灵靈" +
  "爱愛独獨环環画畫疗療盘盤确確离離积積称稱稳穩竞競简簡类類紧緊红紅级級纪紀约約纸紙线線练練组組细細织織终終结結给給络絡统統继繼续續维維" +
  "网網罗羅职職联聯脑腦脸臉节節药藥获獲虽雖补補装裝观觀规規视視觉覺认認讨討记記许許论論设設证證评評识識诉訴词詞试試译譯询詢该該详詳语語误誤请請诸諸读讀课課谁誰调調谈談谢謝" +
  "负負财財责責败敗货貨质質购購贵貴费費资資赛賽赢贏转轉轮輪软軟较較输輸边邊达達运運连連远遠选選适適递遞遗遺钱錢错錯键鍵门門闻聞阶階际際陆陸陈陳险險难難预預领領频頻风風飞飛马馬验驗龙龍";

/** −1 for a simplified, 1 for a traditional character. */
const LEANING = new Int8Array(0x10000);
for (let index = 0; index + 1 < PAIRS.length; index += 2) {
  LEANING[PAIRS.charCodeAt(index)] = -1;
  LEANING[PAIRS.charCodeAt(index + 1)] = 1;
}

/** How many more traditional characters than simplified ones `source[start, end)` holds. */
export function countTraditional(source: string, start = 0, end = source.length): number {
  let balance = 0;
  for (let index = start; index < end; index++) balance += LEANING[source.charCodeAt(index)]!;
  return balance;
}
