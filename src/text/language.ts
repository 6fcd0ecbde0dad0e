import type { Language } from "../model.ts";

/** How much of each script a text holds: characters, except `words`, which counts runs of Latin letters and digits. */
export interface Scripts {
  han: number;
  kana: number;
  hangul: number;
  arabic: number;
  cyrillic: number;
  words: number;
}

/** Counts the scripts of `source[start, end)`. HTML tags (`<p class="…">`) and addresses are passed over. */
export function countScripts(source: string, start = 0, end = source.length): Scripts {
  const scripts: Scripts = { han: 0, kana: 0, hangul: 0, arabic: 0, cyrillic: 0, words: 0 };
  let inWord = false;
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index);
    if (code < 0x80) {
      const letter = code | 0x20;
      if ((letter >= 0x61 && letter <= 0x7a) || (code >= 0x30 && code <= 0x39)) {
        if (!inWord) scripts.words++;
        inWord = true;
      } else if (code === 0x27) {
        // An apostrophe stays inside its word.
      } else {
        inWord = false;
        if (code === 0x3c) index = skipTag(source, index, end);
        else if (code === 0x5d && source.charCodeAt(index + 1) === 0x28)
          index = skipAddress(source, index + 1, end);
        else if (code === 0x3a && source.charCodeAt(index + 1) === 0x2f)
          index = skipAddress(source, index, end);
      }
      continue;
    }
    if (code >= 0x4e00 && code <= 0x9fff) scripts.han++;
    else if (code < 0x250) {
      // Latin letters with accents carry the word on.
      if (code >= 0xc0) continue;
    } else if (code >= 0x3400 && code <= 0x4dbf) scripts.han++;
    else if (code >= 0xd840 && code <= 0xd88d) scripts.han++;
    else if (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb) scripts.kana++;
    else if (code >= 0xac00 && code <= 0xd7a3) scripts.hangul++;
    else if ((code >= 0x600 && code <= 0x6ff) || (code >= 0xfb50 && code <= 0xfefc)) scripts.arabic++;
    else if (code >= 0x400 && code <= 0x52f) scripts.cyrillic++;
    else if (code === 0x2019) continue;
    inWord = false;
  }
  return scripts;
}

/** The longest run that may be a tag: beyond it `<` is a character. */
const TAG_LENGTH = 200;

function skipTag(source: string, index: number, end: number): number {
  const next = source.charCodeAt(index + 1);
  const letter = next | 0x20;
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
 * Latin words do (scripts cannot tell English from French), else `ja`, `ko`, `ar`, `ru`; `undefined` without any letter.
 */
export function detectLanguage(scripts: Scripts, chinese: Language, latin: Language): Language | undefined {
  const { han, kana, hangul, arabic, cyrillic, words } = scripts;
  if (han + kana + hangul + arabic + cyrillic + words === 0) return undefined;
  if (kana > 0 && kana * 8 > han && kana + han > words) return "ja";
  if (hangul > han && hangul > words) return "ko";
  if (arabic > han && arabic > words * 2) return "ar";
  if (cyrillic > han && cyrillic > words * 2) return "ru";
  return han > words ? chinese : latin;
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

const SIMPLIFIED = new Set<number>();
const TRADITIONAL = new Set<number>();
for (let index = 0; index + 1 < PAIRS.length; index += 2) {
  SIMPLIFIED.add(PAIRS.charCodeAt(index));
  TRADITIONAL.add(PAIRS.charCodeAt(index + 1));
}

/** `zh-Hant` when traditional characters outnumber simplified ones in the first 20,000 characters, else `zh-Hans`. */
export function detectChinese(text: string): "zh-Hans" | "zh-Hant" {
  let balance = 0;
  const limit = Math.min(text.length, 20000);
  for (let index = 0; index < limit; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x4e00 || code > 0x9fff) continue;
    if (SIMPLIFIED.has(code)) balance--;
    else if (TRADITIONAL.has(code)) balance++;
  }
  return balance > 0 ? "zh-Hant" : "zh-Hans";
}
