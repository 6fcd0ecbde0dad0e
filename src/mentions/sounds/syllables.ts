/** Characters that foreign names are written with in Chinese, by their sound: `斯坦福`, `凯恩斯`. Others hardly occur in such names. */
const table = `a阿 ai埃艾爱 an安 ang昂 ao奥澳 ba巴芭 bai白柏拜 ban班 bang邦 bao包保鲍堡宝 bei贝蓓 ben本 bi比彼碧 bian边 bin宾 bo波伯博勃 bu布 cha查 chai柴 chang昌
che车彻 ci茨 da达大 dai戴黛 dan丹 dang当 dao道 de德 deng邓登 di狄迪蒂笛 ding丁 dong东 du杜 dun顿敦 duo多 e厄 en恩 er尔 fa法 fan凡范梵
fang方芳 fei菲费斐 fen芬 feng丰 fo佛 fu弗夫福甫富芙傅 gai盖 gan甘 gang冈 gao高 ge哥戈格葛 gen根 gu古谷 gua瓜 gui圭桂 ha哈 hai海亥 han汉翰罕
hang杭 hao豪郝 he赫荷贺 hei黑 heng亨 hong洪 hou侯 hu胡 hua华 huai怀 hui惠 huo霍 ji基吉季 jia加贾迦嘉 jian简 jiang江 jie杰婕洁 jin金津
jing京 jiu久 ju居 ka喀卡 kai凯 kan坎 kang康 kao考 ke科克珂柯可 ken肯 kong孔 kou寇 ku库 kua夸 kui奎 kun昆 la拉 lai来莱赖 lan兰 lang朗
lao劳 le勒 lei雷蕾 li黎李里理利莉丽立 lian连廉 liang良 lie列 lin林琳 ling凌玲 long龙隆 lou娄 lu卢鲁露路 lun伦 luo罗洛萝 lv吕 ma马玛 mai迈麦
man曼 mang芒 mao毛 mei梅 men门 meng蒙孟 mi米密 min敏 ming明 miu缪 mo摩莫墨默 mou牟 mu姆木穆 na纳娜 nai奈 nan南 nao瑙 nei内 ni尼妮
nian年 nie涅 ning宁 niu牛纽 nong农 nu努 nuo诺 nv女 ou欧 pa帕 pai派 pan潘 pang庞 pei佩培裴 peng彭蓬 pi皮匹 po珀泼坡 pu普浦 qi齐奇契 qia恰
qian钱 qiao乔 qie切 qin钦琴 qiong琼 qiu丘 qu屈 rang让 re热 ren仁 ri日 rong荣 ru茹 rui瑞 ruo若 sa萨撒 sai塞赛 sang桑 se瑟 sen森
sha沙莎 shan山珊 shang尚 shao绍邵 she舍 shen申沈 sheng圣盛 shi施石史士诗什 shu舒 shuo朔 si斯丝思 song松 su苏 sun孙 suo索 ta塔 tai台泰
tan坦 tang唐汤 tao陶 te特 teng藤滕腾 ti提梯 ting汀廷亭 tu图土涂 tuo托 wa瓦娃 wan万 wang旺 wei威韦维魏薇卫 wen温文 weng翁 wo沃渥 wu乌伍武吴
xi西希锡茜熙席 xia夏霞 xiang香 xiao肖 xie谢歇 xin辛欣 xing兴 xiong雄 xiu休修 xu许 xue雪 xun逊 ya雅亚娅 yan延 yang扬 yao尧姚 ye耶叶 yi伊易依
yin因茵 ying英 yong永 you尤 yu于 yue约 zan赞 ze泽 zeng曾 zha扎 zhan詹 zhang章 zhe哲 zhen珍 zhi芝治 zhu朱 zhuo卓 zi兹孜 zong宗
zu祖 zuo佐`;

/** One character of a foreign name. */
export interface Syllable {
  /** `b`, `zh`, …; `""` for none. */
  initial: string;
  /** The vowel: `a`, `e`, `i`, `o`, `u`. */
  vowel: string;
  /** Ends in `n` or `ng`. */
  nasal: boolean;
}

/** By code. */
let syllables: (Syllable | undefined)[] | undefined;

/** How a character sounds in foreign names; `undefined` for those that have no place in them. */
export function findSyllable(code: number): Syllable | undefined {
  syllables ??= makeSyllables();
  return syllables[code];
}

function makeSyllables(): (Syllable | undefined)[] {
  const list = Array.from<Syllable | undefined>({ length: 65_536 });
  for (const entry of table.split(/\s+/)) {
    const [, sound, characters] = /^([a-z]+)(.+)$/u.exec(entry) as unknown as [string, string, string];
    const syllable = toSyllable(sound);
    for (const character of characters) list[character.charCodeAt(0)] = syllable;
  }
  return list;
}

function toSyllable(sound: string): Syllable {
  const [, initial, final] = /^([zcs]h|[^aeiouv]?)(.+)$/.exec(sound) as unknown as [string, string, string];
  const nasal = /ng?$/.test(final);
  const bare = final.replace(/(?:ng?|r)$/, "");
  // `-ia-`, `-ua-`, `-uo-` sound like what stands last, `ai`, `ao`, `ou` like what stands first.
  const core = bare.length > 1 && /^[iu]/.test(bare) ? bare.slice(1) : bare;
  return { initial: sound === "er" ? "r" : initial, vowel: (core[0] ?? "e").replace("v", "u"), nasal };
}
