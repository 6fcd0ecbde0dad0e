import { findSyllable } from "../sounds/syllables.ts";

/** How translators write given names of too few consonants to be told by their sound; several names stand for one. */
const table = `Joe 乔|Ann Anne 安|Kai 凯|Sue 苏|Zach Zack Zac Zak 扎克|Mike 迈克 麦克|Tom 汤姆|Bob 鲍勃|Rob 罗布|Jim 吉姆|Tim 蒂姆 提姆|Sam 萨姆 山姆|Kate 凯特|
Katie 凯蒂|Amy 艾米|Jack 杰克|Nick 尼克|Josh 乔什|Dave 戴夫|Matt 马特|Luke 卢克|Paul 保罗|Peter 彼得|Pete 皮特|Ted 泰德 特德|Bill 比尔|Will 威尔|Lisa 丽莎|Emma 艾玛 埃玛|
John Jon 约翰|Eric Erik 埃里克 艾瑞克|Mark Marc 马克|Jeff Geoff 杰夫|Greg Gregg 格雷格|Adam 亚当|Kim 金姆|Meg 梅格|Nate 内特|Phil 菲尔|Rick 里克|Roy 罗伊|Russ 拉斯|
Sean Shawn Shaun 肖恩|Todd 托德|Tony 托尼|Vlad 弗拉德|Gary Garry 加里|Larry 拉里|Jerry 杰瑞|Terry 特里|Harry 哈里|Barry 巴里|Lucy 露西|Lily 莉莉|Mary 玛丽|Laura 劳拉|
Sara Sarah 萨拉 莎拉|Anna 安娜|Hannah 汉娜|Eva 伊娃|Ava 艾娃|Maya 玛雅|Leo 利奥 里奥|Leah Lea 利亚 莉亚|Ian Iain 伊恩|Ryan 瑞安|Neil Neal 尼尔|Guy 盖伊|Kyle 凯尔|
Cody 科迪|Jake 杰克|Cole 科尔|Noah 诺亚|Ella 埃拉|Zoe Zoë 佐伊|Chloe Chloé 克洛伊|Ruby 鲁比|Molly 莫莉|Polly 波莉|Sally 萨莉|Jenny 珍妮|Penny 佩妮|Wendy 温迪|Cathy Kathy 凯西|
Mohammed Mohamed Muhammad Mohammad 穆罕默德|Steven Stephen 史蒂文|Brian Bryan 布莱恩|Alan Allan Allen 艾伦|Philip Phillip 菲利普|
Rachel Rachael 蕾切尔|Jonathan Jonathon 乔纳森|Nicholas Nicolas 尼古拉斯|Lawrence Laurence 劳伦斯|Karl Carl 卡尔|Stuart Stewart 斯图尔特|Jeffrey Geoffrey 杰弗里|Aaron Aron 亚伦|
Lindsay Lindsey 林赛|Theresa Teresa 特蕾莎|Elizabeth Elisabeth 伊丽莎白|Kristina Christina 克里斯蒂娜|Erica Erika 艾丽卡`;

const givenNames = new Map(
  table.split("|").flatMap((row) => {
    const words = row.trim().split(" ");
    const chinese = words.filter((word) => /\p{Script=Han}/u.test(word));
    const latin = words.filter((word) => !chinese.includes(word));
    return latin.map((name) => [name, { chinese, latin }] as const);
  }),
);

const chineseNames = new Set([...givenNames.values()].flatMap(({ chinese }) => chinese));

/** The same given name as others spell it: `Zach` for `Zack`. */
export function listOtherSpellings(name: string): readonly string[] {
  return givenNames.get(name)?.latin.filter((other) => other !== name) ?? [];
}

/** Whether some Chinese characters are a given name as translators write it. */
export function isGivenName(name: string): boolean {
  return chineseNames.has(name);
}

/** What one character begins or goes on as, words that are no name. */
const words =
  /^(?:乔[治布纳丹伊装迁木恩什希安万舒科夫尔姆森]|安[全排静装心慰德东稳宁顿插置那娜妮迪]|凯[旋文瑟蒂瑞利歌特西]|苏[联州醒珊打格黎丹])/;
/** Before one character: the beginning, a mark, or a word that hardly ends another. */
const free = /(?:^|[^\p{Script=Han}\p{L}·]|[和跟与对给让到像叫由问向因])$/u;
/** Behind a given name of two characters and more: another name goes on. */
export const moreBehindGiven = /^[·•逊森斯尔特伯格克纳利罗德维莫思顿姆丁娜]/;

/** The places in a Chinese text where a given name stands alone as translators write it. */
export function findGiven(text: string, name: string): { at: number; length: number }[] {
  const found: { at: number; length: number }[] = [];
  for (const written of givenNames.get(name)?.chinese ?? []) {
    const { length } = written;
    for (let at = text.indexOf(written); at !== -1; at = text.indexOf(written, at + length)) {
      const behind = text.slice(at, at + length + 1);
      const isAlone =
        length === 1
          ? free.test(text.slice(Math.max(0, at - 1), at)) && !words.test(behind) && behind[1] !== "·"
          : !moreBehindGiven.test(behind.slice(length)) && !isInName(text.charCodeAt(at - 1));
      if (isAlone) found.push({ at, length });
    }
  }
  return found;
}

/** Whether a name may go on from this character: `·`, or one of those that foreign names are written with. */
function isInName(code: number): boolean {
  return code === 0xb7 || findSyllable(code) !== undefined;
}
