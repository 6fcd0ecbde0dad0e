import type { Turn } from "../../model.ts";
import { isPlace } from "../known/known-names.ts";
import { isOtherBehind } from "../match/not-before.ts";
import { remember } from "../remember.ts";
import { isForeignName } from "../sounds/find-sounding.ts";
import type { Thing } from "../thing.ts";

/** What a company is, behind its name. */
const firm =
  /^(\p{Script=Han}{2,4})(?:集团|集團|财团|公司|咖啡|文化|传媒|傳媒|科技|影业|控股|航空|证券|地产|食品|药业|医疗|电器|智能|机器人|半导体|百货|超市|书店|酒店|资本|投资|风投|创投)$/u;
/** The same of machines that have names of their own. */
const craft =
  /^(\p{Script=Han}{2,4})号?(?:战斗机|战机|直升机|轰炸机|攻击机|侦察机|运输机|客机|导弹|火箭|飞船|卫星|坦克|航母|潜艇|驱逐舰|望远镜)$/u;
/** What many firms are called, or a place. */
const general = new RegExp(
  `^(?:${`中国 中國 中华 美国 日本 香港 台湾 北京 上海 深圳 广州 广东 浙江 江苏 四川 山东 国际 國際 环球 全球
  世界 亚洲 欧洲 东方 南方 北方 西部 中央 人民 国家 国有 联合 第一 大型 小型 上市 母 子 控股 投资
  科技 互联网 人工智能 新能源 生物 医药 石油 电力 通信 移动 软件 传媒 文化 娱乐 保险 物流 房地产 精品
  国货 民营 科创 未来 时代 今日 智能 数字 绿色 健康 阳光 希望 力量 创新 梦想 生活 城市 教育 自由 文明
  太空 机器 数据 能源 金融 财富 世纪 天下 天地 远见 大众 平台 商业 经济 社会 新闻 生命 健身 美食 旅游
  汽车 平静 安静 宁静 美好 快乐 幸福 温暖 简单 自然 真实 真诚 完美 优秀 美丽 聪明 勇敢 善良 温柔 成功
  光明 和平 和谐 永恒 永远 团结 友谊 友好 正义 公平 公正 诚信 忠诚 智慧 理想 理性 感性 独立 安全 稳定
  神奇 伟大 高尚 青春 少年 青年 儿童 女性 男性 家庭 家园 母亲 父亲 朋友 兄弟 姐妹 公主 王子 王朝
  帝国 皇家 皇冠 贵族 明星 英雄 天使 老虎 狮子 熊猫 凤凰 石头 钻石 黄金 白银 水晶 玫瑰 森林 海洋
  大海 高山 草原 平原 太阳 月亮 星星 星空 火箭 春天 夏天 秋天 冬天 早晨 黎明 黄昏 故事 声音 记忆 艺术
  音乐 历史 科学 技术 知识 学习 思想 精神 灵魂 心灵 心理 身体 运动 体育 食品 农业 工业 建筑 设计 时尚
  服务 信息 资源 环境 价值 财经 资本 信用 信任 关系 合作 共享 开放 开源 先进 领先 高端 顶级 普通
  特别 特色 新鲜 传统 古典 现代 当代 革命 解放 胜利 长城 长江 黄河 泰山
  光速 源码 线性 量子 概率 联盟 民兵 长征 发现 探索`
    .split(/\s+/)
    .join("|")})`,
);

/** Whether many firms are called so. */
export function isGeneral(word: string): boolean {
  return general.test(word);
}

/** Surnames of most Chinese. */
const surname =
  /^[王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文]\p{Script=Han}{2}$/u;
/** A surname with one of these is a way to speak to somebody. */
const address =
  /^(?:老师|主任|律师|教授|博士|先生|女士|医生|总统|主席|书记|部长|小姐|太太|同学|校长|院长|局长|师傅|大妈|大爷|大叔|阿姨|某人|公子|导演|总理|将军|法官|老板|经理|队长|同志|记者)$/;

const toStem = remember((name): string | undefined => {
  const stem = firm.exec(name)?.[1];
  if (stem === undefined || general.test(stem) || isPlace(stem)) return undefined;
  // `自来水公司` is what it says.
  return name.endsWith("公司") && !isForeignName(stem) ? undefined : stem;
});

const toCraft = remember((name): string | undefined => {
  const stem = craft.exec(name)?.[1];
  return stem === undefined || general.test(stem) || isPlace(stem) ? undefined : stem;
});

const toGiven = remember((name): string | undefined => {
  const given = surname.test(name) ? name.slice(1) : undefined;
  return given === undefined || address.test(given) ? undefined : given;
});

/** A Japanese surname, of a name of four characters. */
const toSurname = remember((name): string | undefined =>
  /^\p{Script=Han}{4}$/u.test(name) && !isForeignName(name) && !address.test(name.slice(2))
    ? name.slice(0, 2)
    : undefined,
);

/** By taxonomy. */
const toPart: Partial<Record<string, (name: string) => string | undefined>> = {
  companies: toStem,
  products: toCraft,
  people: toSurname,
};

/** Before a given name that stands alone, and behind it. */
const before = /^$|[^\p{Script=Han}]|[谢和跟与给叫问对向请是让把被说听像从到由将同用]/u;
const behind = /^$|[^\p{Script=Han}]|[说你他她来的和与是老同姐哥先也就又还在今]/u;

/**
 * Adds parts of Chinese names that stand for the whole once that was said: `瑞丰` for `瑞丰咖啡`, `灰隼` for `灰隼战斗机`, `思远` for `李思远`, `山田` for `山田真希`. They are words
 * of the language, too: the one is told by its first place, which is in the whole name, the other where nothing else is written so.
 */
export function addChineseParts(things: readonly Thing[], turns: readonly Turn[]): void {
  for (const thing of things) {
    const { taxonomy, wordings } = thing;
    if (taxonomy === "media") continue;
    for (const name of wordings) {
      // Most names are Latin, or of other lengths.
      if (name.length < 3 || name.charCodeAt(0) < 0x3400) continue;
      if (taxonomy === "people" ? name.length > 4 : name.length > 7) continue;
      const given = taxonomy === "people" ? toGiven(name) : undefined;
      const part = given ?? toPart[taxonomy]?.(name);
      if (part === undefined || things.some((other) => other.wordings.has(part))) continue;
      const isTold =
        given === undefined
          ? (taxonomy !== "people" || !isOneWord(wordings)) && isIntroduced(turns, part, name)
          : isAlwaysFree(turns, part, name);
      if (!isTold) continue;
      wordings.add(part);
      if (taxonomy === "people") continue;
      thing.stems ??= new Set();
      thing.stems.add(part);
    }
  }
}

/** `欧几里得` is one word elsewhere: no surname stands in it. */
function isOneWord(wordings: ReadonlySet<string>): boolean {
  for (const name of wordings) if (/^\p{Script=Latin}+$/u.test(name)) return true;
  return false;
}

/** A post that says a name so often is about its bearer, wherever the whole name stands. */
const often = 12;

function isIntroduced(turns: readonly Turn[], part: string, name: string): boolean {
  let count = 0;
  for (const { segments } of turns) {
    for (const { role, text } of segments) {
      if (role === "original") continue;
      for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length)) {
        if (count === 0 && text.startsWith(name, at)) return !isSaidOf(turns, part);
        if (isOtherBehind(text, at + part.length)) continue;
        if (++count === often) return !isSaidOf(turns, part);
      }
    }
  }
  return false;
}

/** Whether a word is an everyday one in this post: `很平静`, `一座石像`. */
function isSaidOf(turns: readonly Turn[], part: string): boolean {
  return turns.some(({ segments }) =>
    segments.some(({ role, text }) => {
      if (role === "original") return false;
      for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + part.length))
        if (everyday.test(text.slice(Math.max(0, at - 2), at))) return true;
      return false;
    }),
  );
}

const everyday = /[很更最挺]$|非常$|十分$|[一两几][座尊条片只张种本块棵朵匹头支把颗]$/u;

/** Whether a given name stands alone somewhere, and nowhere within other words. */
function isAlwaysFree(turns: readonly Turn[], given: string, name: string): boolean {
  let some = false;
  for (const { segments } of turns) {
    for (const { role, text } of segments) {
      if (role === "original") continue;
      for (let at = text.indexOf(given); at !== -1; at = text.indexOf(given, at + 2)) {
        if (text[at - 1] === name[0]) continue;
        if (!before.test(text[at - 1] ?? "") || !behind.test(text[at + 2] ?? "")) return false;
        some = true;
      }
    }
  }
  return some;
}
