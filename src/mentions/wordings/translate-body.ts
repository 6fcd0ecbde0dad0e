import { isPlace, listKnownNames } from "../known/known-names.ts";
import { remember } from "../remember.ts";

/** Cities, provinces and states that bodies are named after; countries are known by their names. */
const places = `Beijing = 北京 | Shanghai = 上海 | Tianjin = 天津 | Chongqing = 重庆 | Hebei = 河北 | Shanxi = 山西 | Liaoning = 辽宁 | Jilin = 吉林 | Heilongjiang = 黑龙江 |
Jiangsu = 江苏 | Zhejiang = 浙江 | Anhui = 安徽 | Fujian = 福建 | Jiangxi = 江西 | Shandong = 山东 | Henan = 河南 | Hubei = 湖北 | Hunan = 湖南 | Guangdong = 广东 | Hainan = 海南 |
Sichuan = 四川 | Guizhou = 贵州 | Yunnan = 云南 | Shaanxi = 陕西 | Gansu = 甘肃 | Qinghai = 青海 | Guangxi = 广西 | Ningxia = 宁夏 | Xinjiang = 新疆 | Tibet = 西藏 | Inner Mongolia = 内蒙古 |
Hong Kong = 香港 | Macau = 澳门 | Macao = 澳门 | Taiwan = 台湾 | Taipei = 台北 | Nanjing = 南京 | Hangzhou = 杭州 | Suzhou = 苏州 | Wuxi = 无锡 | Ningbo = 宁波 | Wenzhou = 温州 | Hefei = 合肥 |
Fuzhou = 福州 | Xiamen = 厦门 | Nanchang = 南昌 | Jinan = 济南 | Qingdao = 青岛 | Zhengzhou = 郑州 | Wuhan = 武汉 | Changsha = 长沙 | Guangzhou = 广州 | Shenzhen = 深圳 | Dongguan = 东莞 |
Foshan = 佛山 | Zhuhai = 珠海 | Nanning = 南宁 | Chengdu = 成都 | Guiyang = 贵阳 | Kunming = 昆明 | Xi'an = 西安 | Lanzhou = 兰州 | Shenyang = 沈阳 | Dalian = 大连 | Harbin = 哈尔滨 |
Changchun = 长春 | Taiyuan = 太原 | Shijiazhuang = 石家庄 | Tokyo = 东京 | Osaka = 大阪 | Kyoto = 京都 | Seoul = 首尔 | London = 伦敦 | Paris = 巴黎 | Berlin = 柏林 | Munich = 慕尼黑 |
Frankfurt = 法兰克福 | Hamburg = 汉堡 | Vienna = 维也纳 | Zurich = 苏黎世 | Geneva = 日内瓦 | Amsterdam = 阿姆斯特丹 | Rome = 罗马 | Milan = 米兰 | Madrid = 马德里 | Barcelona = 巴塞罗那 |
Moscow = 莫斯科 | Kyiv = 基辅 | Sydney = 悉尼 | Melbourne = 墨尔本 | Toronto = 多伦多 | Montreal = 蒙特利尔 | Vancouver = 温哥华 | Ottawa = 渥太华 | Ontario = 安大略 = 安大略省 | Quebec = 魁北克 |
Alberta = 阿尔伯塔 = 艾伯塔 | British Columbia = 不列颠哥伦比亚 = 卑诗 | New York = 纽约 | Chicago = 芝加哥 | Boston = 波士顿 | Philadelphia = 费城 | Houston = 休斯顿 | Dallas = 达拉斯 |
San Francisco = 旧金山 | Los Angeles = 洛杉矶 | Seattle = 西雅图 | Miami = 迈阿密 | California = 加州 = 加利福尼亚 | Texas = 德州 = 得克萨斯 = 德克萨斯 | Florida = 佛罗里达 = 佛州 |
Washington = 华盛顿 | Virginia = 弗吉尼亚 | Maryland = 马里兰 | Michigan = 密歇根 = 密西根 | Ohio = 俄亥俄 | Pennsylvania = 宾夕法尼亚 = 宾州 | Georgia = 佐治亚 | Illinois = 伊利诺伊 |
Minnesota = 明尼苏达 | Wisconsin = 威斯康星 | Indiana = 印第安纳 | Arizona = 亚利桑那 | Colorado = 科罗拉多 | Massachusetts = 麻省 = 马萨诸塞 | Connecticut = 康涅狄格 | North Carolina = 北卡罗来纳 |
Europe = 欧洲 | European = 欧洲 | Asia = 亚洲 | Asian = 亚洲 | African = 非洲 | American = 美国 | British = 英国 | Chinese = 中国 | Japanese = 日本 | Korean = 韩国 | German = 德国 | French = 法国 |
Canadian = 加拿大 | Russian = 俄罗斯 | Indian = 印度 | Israeli = 以色列 | Iranian = 伊朗 | Ukrainian = 乌克兰 | Australian = 澳大利亚 = 澳洲 | Singapore = 新加坡`;

/** What bodies do, and what they are like. */
const words = `National = 国家 = 国立 = 全国 | State = 国家 = 州立 | Central = 中央 | Federal = 联邦 | Royal = 皇家 | Imperial = 帝国 | International = 国际 | World = 世界 | Global = 全球 = 环球 |
Normal = 师范 | Medical = 医科 = 医学 = 医疗 | Agricultural = 农业 | Agriculture = 农业 | Science and Technology = 科技 = 科学技术 | Science & Technology = 科技 = 科学技术 | Technology = 理工 = 科技 = 技术 |
Polytechnic = 理工 | Sciences = 科学 | Science = 科学 | Social Sciences = 社会科学 | Political Science = 政治学 | Foreign Studies = 外国语 | Economics = 经济 = 财经 | Finance = 金融 = 财经 |
Economic = 经济 | Business = 商业 | Law = 法律 = 法 | Music = 音乐 | Arts = 艺术 | Art = 艺术 = 美术 | Film = 电影 | Drama = 戏剧 | Sports = 体育 | Education = 教育 | Research = 研究 | Nuclear = 核 | Space = 航天 = 太空 |
State-owned Capital = 国资 = 国有资本 | State-Owned Capital = 国资 = 国有资本 | State Capital = 国资 = 国有资本 | Venture Capital = 创投 = 创业投资 = 风险投资 | Capital = 资本 | Investment = 投资 | Securities = 证券 |
Life Insurance = 人寿 = 人寿保险 | Insurance = 保险 | Trust = 信托 | Asset Management = 资产管理 | Real Estate = 房地产 = 地产 | Construction = 建设 = 建筑 = 建工 | Road & Bridge = 路桥 | Road and Bridge = 路桥 |
Steel = 钢铁 | Iron and Steel = 钢铁 | Petroleum = 石油 | Oil = 石油 | Gas = 天然气 = 燃气 | Power = 电力 | Electric Power = 电力 | Energy = 能源 | Coal = 煤炭 | Mining = 矿业 | Chemical = 化工 | Chemicals = 化工 |
Airlines = 航空 | Aviation = 航空 | Shipping = 航运 = 海运 | Shipbuilding = 船舶 | Railway = 铁路 | Railways = 铁路 | Metro = 地铁 | Automobile = 汽车 | Automotive = 汽车 | Motors = 汽车 | Motor = 汽车 | Electronics = 电子 |
Semiconductor = 半导体 | Telecom = 电信 | Mobile = 移动 | Unicom = 联通 | Pharmaceutical = 制药 = 药业 = 医药 | Pharmaceuticals = 制药 = 药业 = 医药 | Food = 食品 | Tobacco = 烟草 | Trade = 贸易 | Commercial = 商业 |
Development = 发展 = 开发 | Reform = 改革 | Tourism = 旅游 | Culture = 文化 | Cultural = 文化 | Publishing = 出版 | Media = 传媒 = 媒体 | News = 新闻 | Health = 卫生 = 健康 | Customs = 海关 | Tax = 税务 | Statistics = 统计 |
Drug = 毒品 = 药品 | Consumer = 消费者 | Human Rights = 人权 | Peace = 和平 | Security = 安全 | Defense = 国防 | Foreign = 外交 | Military = 军事 | Liberal Democratic = 自由民主 | Democratic = 民主 | Communist = 共产 |
Liberal = 自由 | Conservative = 保守 | Labour = 工 | Labor = 工 | Socialist = 社会 | Republican = 共和 | Green = 绿 | Workers' = 工人 | People's = 人民 | Supreme = 最高 | High = 高等 | Constitutional = 宪法 | Stock = 证券`;

/** What bodies are. */
const kinds = `University = 大学 | College = 学院 = 大学 | Institute = 研究所 = 研究院 = 学院 | Academy = 科学院 = 学院 = 研究院 = 院 | School = 学校 = 学院 | High School = 高中 = 中学 | Middle School = 中学 | Conservatory = 音乐学院 |
Hospital = 医院 | Group = 集团 | Company = 公司 | Corporation = 公司 = 集团 | Corp = 公司 | Holdings = 控股 | Bank = 银行 | Fund = 基金 | Foundation = 基金会 | Association = 协会 | Society = 学会 = 协会 |
Committee = 委员会 | Commission = 委员会 | Council = 委员会 = 理事会 = 议会 | Bureau = 局 | Administration = 管理局 = 总局 = 局 | Agency = 署 = 局 | Authority = 管理局 = 局 | Court = 法院 | Party = 党 | Museum = 博物馆 |
Library = 图书馆 | Press = 出版社 | Publishing House = 出版社 | Exchange = 交易所 | Airport = 机场 | Port = 港 | Police = 警察 = 警方 | Army = 军 = 陆军 | Navy = 海军 | Air Force = 空军 | Embassy = 大使馆 = 使馆 |
Government = 政府 | Parliament = 议会 | Congress = 国会 = 代表大会 | Federation = 联合会 = 联合总会 | Union = 联盟 = 工会 | Orchestra = 交响乐团 = 乐团 | Daily = 日报 | Evening News = 晚报 | Morning Post = 早报 | Television = 电视台 |
TV = 电视台 | Radio = 电台 = 广播电台 | Laboratory = 实验室 | Lab = 实验室 | Center = 中心 | Centre = 中心 | Theater = 剧院 | Theatre = 剧院 | City Council = 市议会`;

/** More words than that are a sentence, and more ways than that to say it a guess. */
const mostWords = 6;
const mostNames = 16;

function readTable(table: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    table.split("|").map((row) => {
      const [word, ...ones] = row.split("=").map((one) => one.trim());
      return [word!, ones] as const;
    }),
  );
}

let tables:
  | { places: ReadonlyMap<string, readonly string[]>; all: ReadonlyMap<string, readonly string[]> }
  | undefined;

/**
 * Chinese names that say what an English one says, word by word: `南京师范大学` for `Nanjing Normal University`, `多伦多大学` for
 * `University of Toronto`; none unless every word is known and one of them says where.
 */
export function translateBody(name: string): string[] {
  const bare = name.replace(/^The /, "");
  const orders = [bare];
  const [, kind, rest] = /^((?:\p{Lu}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+) of (?:the )?(.+)$/u.exec(bare) ?? [];
  if (kind !== undefined && rest !== undefined) {
    orders.push(`${rest} ${kind}`);
    // `Court of Auditors of Canada`, and `Canadian Court of Auditors`.
    const [, field, place] = /^(.+) of (?:the )?(.+)$/.exec(rest) ?? [];
    if (field !== undefined) orders.push(`${place} ${field} ${kind}`);
    const [first, ...others] = kind.split(" ");
    if (others.length > 0) orders.push(`${first} ${rest} ${others.join(" ")}`);
  }
  return orders.flatMap(translate);
}

const translate = remember((name: string): string[] => {
  const parts = name.split(" ");
  if (parts.length < 2 || parts.length > mostWords || !/^\p{Lu}/u.test(name)) return [];
  tables ??= { places: readTable(places), all: new Map([...readTable(words), ...readTable(kinds)]) };
  let names = [""];
  let isPlaced = false;
  for (let at = 0; at < parts.length; ) {
    let found: readonly string[] | undefined;
    let length = Math.min(3, parts.length - at);
    for (; length > 0; length--) {
      const words = parts.slice(at, at + length).join(" ");
      const where = at === 0 ? listPlace(words, tables.places) : undefined;
      isPlaced ||= where !== undefined;
      found = where ?? tables.all.get(words);
      if (found) break;
    }
    if (!found) return [];
    names = names.flatMap((one) => found.map((next) => one + next));
    at += length;
  }
  return isPlaced ? names.filter((one) => one.length > 3).slice(0, mostNames) : [];
});

/** Whether bodies are named after a place of that Chinese name, be it a town, a province or a state. */
export function isTown(name: string): boolean {
  towns ??= new Set([...readTable(places).values()].flat());
  return towns.has(name);
}

let towns: ReadonlySet<string> | undefined;

function listPlace(
  words: string,
  own: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const known = own.get(words);
  if (known) return known;
  if (!isPlace(words)) return undefined;
  return listKnownNames(words, "companies").filter((one) => /^\p{Script=Han}+$/u.test(one));
}
