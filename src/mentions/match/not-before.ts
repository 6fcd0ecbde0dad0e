import { isGivenName, moreBehindGiven } from "../known/given-names.ts";

/** `圣经带`, `神圣经历`; `道德经济`. */
const belt = /^[带帶历歷验驗]/;
const economy = /^[济濟验驗历歷营營]/;

/** Behind the last word of a paper's name: another name. */
const noPaper = /^(?: (?:Square|Office|Malone)|[-’']?(?:[A-Z]|it))/;

/** What the Treasury sells. */
const securities = /^ (?:yields?|bonds?|bills?|notes?|markets?|securities|curve|auctions?|futures|rates?)\b/i;

/** What is called after a painter. */
const painted =
  /^(?:的?手术|机器人|密码|系统|平台|第[一二三四五六]代| ?[XS]i\b| (?:surg|robot|system|code|SP\b))/i;

/** What a bank's short name is a part of: `构建行业`. */
const course = /^[业業动動政为為程列走使径驶駛]/;

/** `国会山`, which is a place, and `两国会晤`. */
const hill = /^(?:晤|山(?![不没沒只]))/;

/** Well-known names that are parts of other names before such words: `GE` is not `GE Aerospace`. */
const known: Record<string, RegExp> = {
  共产党: /^(?:宣言|[国國]家)/,
  GE: /^ ?(?:Health|Vernova|Aerospace|Capital|Appliances|医疗|航空航天)/i,
  纳指: /^ ?100/,
  安倍: /^经济学/,
  圣经: belt,
  聖經: belt,
  道德经: economy,
  道德經: economy,
  阿里: /^(?:[巴云雲山斯·地嘎]|妈妈|健康|影业|旺旺)/,
  亚历山大: /^(?:港|里亚|里亞)/,
  习总: /^[统統裁监監理结結]/,
  老巴: /^[黎士西塞基勒林比拿掌结結特]/,
  国会: hill,
  國會: hill,
  解放军: /^[报報]/,
  建行: course,
  工行: course,
  农行: course,
  马克: /^[思杯]/,
  道格: /^拉/,
  智能体: /^[验驗育系]/,
  核能: /^[够夠力]/,
  深蓝: /^[色的]/,
  豆瓣: /^[酱醬]/,
  作业帮: /^[助忙]/,
  联合报: /^[道告名]/,
  万达: /^[到成]/,
  约翰: /^[逊遜内內]/,
  彼得: /^[罗羅森]/,
  杰克: /^[逊遜]/,
  迈克: /^[尔爾]/,
  埃里克: /^森/,
  富兰克林: /^[·•]/,
  字节: /^[码數数序流对對组組级級大长長]/,
  北大: /^(?:西洋|荒|[营營])/,
  达芬奇: painted,
  达·芬奇: painted,
  "Da Vinci": painted,
  Vinci: painted,
  芬奇: painted,
  Times: noPaper,
  Post: noPaper,
  Journal: noPaper,
  Treasury: securities,
  "US Treasury": securities,
  Oracle: /^ (?:of|at) (?:Delphi|Omaha)/,
  Go: /^ (?:look|get|see|to|ahead|back|for|and|check|out|on|home|read|find|with|through|deep|down|up|into|over|try|do|build|make|ask|watch)\b/,
};

/** Behind the stem of a firm's name: another firm, a place, or the rest of a word. */
export const notBehindStem =
  /^(?:期货|期貨|银行|銀行|保险|保險|基金|证券|證券|信托|信託|[士斯尔爾姆茨兹赫娜莉丝山县縣市区區镇鎮村省岛島河湖])/u;

/** Behind the Chinese name of somebody: what is called after them. */
const eponym = "学院|學院|大学|大學|集团|集團|基金会|基金會|汽车|大厦|大廈|变换|變換|格勒";
/** Behind a Latin one: the same where no capital tells that a name goes on. */
const method = /^ (?:transforms?|doctrine)\b/i;
const founder = new RegExp(`^(?:${eponym})`, "u");
/** Behind one who has a dot in it: no word begins so, but names go on so. */
const syllables = new RegExp(`^(?:[尔爾斯姆茨兹茲赫娜莉]|${eponym})`, "u");
/** Behind the name of an office: `国防部门`. */
const office = /^(?:[门門队隊落件]|分(?![析享]))/u;

/** `灯火债务`: what is owed is no bond, and whom it is owed to. */
const debt = /^[务務券权權主]/u;
/** Behind a name that ends in a short title: a longer one, `李总` in `李总统`. */
const title = /^[统統裁监監理]/u;

/** What may not stand behind a name, lest it be the beginning of another; `undefined` when all may. */
export function findNotBefore(name: string, isPerson: boolean): RegExp | undefined {
  if (Object.hasOwn(known, name)) return known[name];
  if (!isPerson) return name.endsWith("部") ? office : /[债債]$/.test(name) ? debt : undefined;
  if (isGivenName(name)) return moreBehindGiven;
  if (name.endsWith("总") || name.endsWith("總")) return title;
  return /^\p{Script=Han}{2,}$/u.test(name)
    ? founder
    : /^\p{Script=Han}+·\p{Script=Han}+$/u.test(name)
      ? syllables
      : /^\p{Lu}\p{Ll}+$/u.test(name)
        ? method
        : undefined;
}

/** Whether what stands behind a stem makes something else of it. */
export function isOtherBehind(text: string, end: number): boolean {
  return notBehindStem.test(text.slice(end, end + 2));
}

/** `产品经理的圣经` is any book. */
const anyBook = /(?:[的之界业業行财財神]|产品|產品|投资|投資)[“"「『]?$/;

/** A paper is `the Times`; `Modern Times` and `New Times` are something else. */
const unannounced = /.(?<!\b[Tt]he )$/s;

/** The reserve banks of the cities are not the board, by as much of their names as is looked at. */
const branch =
  /(?:oston|York|elphia|Philly|veland|chmond|tlanta|hicago|Louis|eapolis|as City|Dallas|ncisco|波士顿|纽约|费城|克利夫兰|里士满|里奇蒙|亚特兰大|芝加哥|圣路易斯|明尼阿波利斯|堪萨斯城?|达拉斯|旧金山) ?$/;

/** Whose Communists these are, if not those of the country that is spoken of. */
const elsewhere =
  /(?:[苏蘇][联聯]|(?<!中)[国國]|[俄日越印]|日本|罗斯|意大利|西班牙|尼泊尔|古巴|希腊|菲律宾|柬埔寨|马来亚)的?$/;

/** The country that `Ross` is a part of. */
const russia = /俄$/;

/** Before `建` and `工`: they end another word. */
const builder = /[构構新创創组組搭扩擴罢罷职職手施开開分加民员員]$/;

/** Before what is a party's, and no surname: `a bit of a Tory thing`. */
const party = /\b(?:an?|the|any|every|no|old|red) $/i;

/** The same before them. */
const heads: Record<string, RegExp> = {
  共产党: elsewhere,
  圣经: anyBook,
  聖經: anyBook,
  习总: /[学學复復练練实實预預演补補温溫修研见見自恶惡陋]$/,
  老巴: /[古最]$/,
  马总统: /[巴拉卡达達塔布]$/,
  布什: /罕$/,
  字节: /[个個几幾多每半双雙单單\d]$|[\dKMGT] ?$/,
  瓦特: /[脑腦]子$/,
  阿里: /[·•王马馬]$/,
  港大: /香$/,
  万达: /[一二三四五六七八九十百千两几数上\d卢]$/,
  北大: /[湖河东東]$/,
  Times: unannounced,
  Post: unannounced,
  Journal: unannounced,
  罗斯: russia,
  羅斯: russia,
  杰夫: /梅德[维韦維韋]$/,
  C: /objective[- ]$/i,
  Tory: party,
  建行: builder,
  工行: builder,
  Fed: branch,
  "Federal Reserve": branch,
  联邦储备: branch,
  美联储: branch,
};

/** What may not stand before a name, lest it be something else; `undefined` for all but a few. */
export function findNotBehind(name: string): RegExp | undefined {
  return Object.hasOwn(heads, name) ? heads[name] : undefined;
}
