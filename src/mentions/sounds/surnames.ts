import { listTraditional } from "../../text/match-key-han.ts";
import { foldText } from "../fold-character.ts";
import { remember } from "../remember.ts";
import { isForeignName } from "./find-sounding.ts";

/** Surnames of most Chinese, and how they are written in Latin letters. */
const table = `王汪 wang wong | 李 li lee | 张章 zhang chang cheung | 刘 liu lau | 陈 chen chan | 杨 yang yeung | 赵 zhao chao chiu |
黄 huang wong hwang | 周 zhou chou chow | 吴 wu ng | 徐 xu hsu tsui | 孙 sun suen | 胡 hu wu | 朱 zhu chu | 高 gao kao ko | 林 lin lam |
何 he ho | 郭 guo kuo kwok | 马 ma | 罗 luo lo law | 梁 liang leung | 宋 song sung soong | 郑 zheng cheng | 谢 xie hsieh tse |
韩 han hon | 唐 tang tong | 冯 feng fung | 于余俞 yu | 董 dong tung | 萧肖 xiao hsiao siu | 程 cheng ching | 曹 cao tsao cho |
袁 yuan yuen | 邓 deng teng tang | 许 xu hsu hui | 傅 fu | 沈 shen shum | 曾 zeng tseng tsang | 彭 peng pang | 吕 lü lu lui | 苏 su so |
卢 lu lo | 蒋江姜 jiang chiang kong | 蔡 cai tsai choi | 贾 jia chia | 丁 ding ting | 魏 wei ngai | 薛 xue hsueh | 叶 ye yeh yip ip |
阎 yan yen | 潘 pan poon | 杜 du tu to | 戴 dai tai | 夏 xia hsia | 钟 zhong chung | 田 tian tien tin | 任 ren jen yam | 范 fan |
方 fang fong | 石 shi shih shek | 姚 yao yiu | 谭 tan tam | 廖 liao liu | 邹 zou tsou chow | 熊 xiong hung | 金 jin chin kam kim |
陆 lu luk | 郝 hao | 孔 kong kung hung | 白 bai pai | 崔 cui tsui choi | 康 kang hong | 毛 mao mo | 邱 qiu chiu yau | 秦 qin chin |
史 shi shih | 顾 gu ku koo | 侯 hou hau | 邵 shao siu | 孟 meng mang | 龙 long lung | 段 duan tuan | 雷 lei lui | 钱 qian chien chin |
汤 tang tong | 尹 yin yun yoon | 黎 li lai | 易 yi | 常 chang | 武 wu | 乔 qiao chiao kiu | 贺 he ho | 赖 lai | 龚 gong kung |
文 wen man moon | 习 xi hsi | 朴 park piao | 温 wen wan | 柴 chai |
庄 zhuang chuang chong | 倪 ni ngai | 严 yan yen yim | 翁 weng yung | 聂 nie nieh | 洪 hong hung | 阮 ruan juan yuen | 骆 luo lo lok |
翟 zhai chai | 岳 yue yueh ngok | 闫 yan yen | 裴 pei | 凌 ling | 殷 yin yan | 葛 ge ko kot | 童 tong tung | 霍 huo fok |
詹 zhan chan chim | 柯 ke ko or | 耿 geng keng | 鲁 lu lo | 梅 mei mui`;
const compounds = `欧阳 ouyang auyeung | 司马 sima | 诸葛 zhuge chuko | 上官 shangguan | 司徒 situ szeto | 慕容 murong | 令狐 linghu`;

/** Surnames that are words, or that words begin or end with. */
export const wordlike = /^[高何马于余程丁叶钟田任方石金白康江史龙段钱易常武文谢曾许温]/;

/** By surname, in Simplified characters. */
const latin = new Map<string, readonly string[]>();
for (const row of table.split("|")) {
  const [surnames, ...words] = row.trim().split(" ");
  for (const surname of surnames!) latin.set(surname, words);
}
for (const row of compounds.split("|")) {
  const [surname, ...words] = row.trim().split(" ");
  latin.set(surname!, words);
}

/** The surnames, in Simplified characters, that a Latin word spells: `于`, `余` and `俞` for `yu`. */
export const listSurnames = remember((word): readonly string[] =>
  [...latin].flatMap(([surname, words]) => (words.includes(word) ? [surname] : [])),
);

/** Made when a surname is first looked for. */
let traditional: Map<string, string[]> | undefined;

/** How a surname, in Simplified characters, is written in Latin letters. */
export function listLatin(surname: string): readonly string[] {
  return latin.get(surname) ?? [];
}

/** How a surname is written in a text. */
export const listForms = remember((surname): readonly string[] => {
  traditional ??= listTraditional([...latin.keys()].join(""));
  let forms = [""];
  for (const character of surname) {
    const written = [character, ...(traditional.get(character) ?? [])];
    forms = forms.flatMap((form) => written.map((one) => form + one));
  }
  return forms;
});

/** Japanese surnames that begin like Chinese ones. */
const japanese =
  /^(?:高[市桥木田野岛松]|石[破原川田井桥]|安[倍藤]|金[子田]|江[口崎]|田[中村边原]|白[石川鸟])/;

/** The surname of a Chinese name, in Simplified characters; `""` for other names. */
export const toChineseSurname = remember((name): string => {
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return "";
  const folded = foldText(name);
  const compound = folded.slice(0, 2);
  if (folded.length > 2 && latin.has(compound)) return compound;
  // `孔子`, `高市`: a thinker's, and half a Japanese one.
  if (folded.length > 3 || japanese.test(folded) || /^.子$/u.test(folded)) return "";
  return latin.has(folded[0]!) ? folded[0]! : "";
});

/** The words of a Latin name in small letters, as `xi-jinping` has them, too; none of other names. */
const toWords = remember((name): readonly string[] =>
  /^\p{Script=Latin}/u.test(name) ? name.toLowerCase().split(/[^\p{L}]+/u) : [],
);

/**
 * Whether a person bears a Chinese name rather than a foreign one written in Chinese, told by the Latin one if there is any: `毛泽东` is
 * `Mao Zedong`, but `马斯克` is `Elon Musk`.
 */
export function bearsSurname(wordings: ReadonlySet<string>, name: string, surname: string): boolean {
  const spelt = latin.get(surname)!;
  let isWritten = false;
  for (const wording of wordings) {
    if (/\p{Script=Han}·/u.test(wording)) return false;
    const words = toWords(wording);
    if (words.length < 2) continue;
    if (words.some((word) => spelt.includes(word))) return true;
    isWritten = true;
  }
  return !isWritten && !isForeignName(foldText(name));
}

/** Whether a name may be that of another who has the surname: `老李`, `李四`, `Li Si`, `Bruce Lee`. */
export function sharesSurname(name: string, surname: string): boolean {
  if (name.charCodeAt(0) >= 0x3400) return foldText(name.replace(/^[老小大阿]/u, "")).startsWith(surname);
  const words = toWords(name);
  const spelt = latin.get(surname)!;
  return words.length > 0 && (spelt.includes(words[0]!) || spelt.includes(words.at(-1)!));
}
