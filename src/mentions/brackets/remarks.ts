/**
 * Whether Chinese words beside a name, one of the two in brackets, are what the thing is rather than what it is called:
 * `一家科技公司`, `谷歌的母公司`, `美国数据分析公司`, `委员会`, `百分之十`.
 */
export function isRemark(han: string): boolean {
  return (
    beginning.test(han) ||
    ending.test(han) ||
    branch.test(han) ||
    trade.test(han) ||
    general.test(han) ||
    quantity.test(han)
  );
}

/** Whether a bracket that begins with this character may say what else something is called. */
export function mayDeclare(code: number): boolean {
  return declaring.includes(String.fromCharCode(code));
}

const declaring = "AaFfHh以下后文本统均简又也亦别原真曾旧前昵网艺笔化绰外俗人英中小微";

/**
 * The other name that a bracket says something has: `（以下简称“灯司”）`, `（原名沈远）`, `（网名“老灯”）`, `(hereinafter "the Agency")`,
 * `(formerly Lampworks)`; `undefined` when it says nothing of the kind, or when the name is a word that stands for anything,
 * `（以下简称公司）`.
 */
export function readDeclared(words: string): string | undefined {
  if (!mayDeclare(words.charCodeAt(0))) return undefined;
  const [, quoted, bare] =
    shortened.exec(words) ?? otherwise.exec(words) ?? hereinafter.exec(words) ?? formerly.exec(words) ?? [];
  const name = quoted ?? bare;
  return name === undefined || isRemark(name) || anything.test(name) ? undefined : name;
}

/** The letters that a bracket says an exchange calls something by: `（股票代码：LMHB）`, `(NYSE: LMHB)`; `undefined` when it says nothing of the kind. */
export function readTicker(words: string): string | undefined {
  const last = words.charCodeAt(words.length - 1);
  return (last > 64 && last < 91) || last === 42 ? listed.exec(words)?.[1] : undefined;
}

const listed =
  /^(?:(?:美股|股票|交易|上市)?代[码碼号號]|[Tt]icker|NYSE|NASDAQ|Nasdaq|纳斯达克|纽交所)[为是]?[:： ]{0,2}\*{0,2}([A-Z]{2,5})\*{0,2}$/;

const anything =
  /^本(?:公司|司|院|社|报|行|所|校|集团|基金|平台|文|书|站|网|案|片)|^(?:Company|Agency|Group|Bank|Fund|Firm|Party|Parties|Agreement|Report|Author|University|Institute|Act|Bill)$/i;
const shortened =
  /^(?:以下|下文|后文|文中|本文|[下后])?[统均]?(?:简称|(?<=[下后文])称)(?:[为作是])?[:： ]?(?:[“"「『‘]([^“”"「」『』‘’]{2,20})[”"」』’]|((?!为|作)[\p{Script=Han}\p{Script=Latin}\p{N}.&-]{2,10}))(?:[，,；;] ?下同)?$/u;
const hereinafter =
  /^(?:[Hh]ereinafter|[Hh]ereafter|[Hh]enceforth)(?: referred to as| called)?[,:]? (?:[“"‘'](?:the )?([^“”"‘’']{2,30})[”"’']|(\p{Lu}[\p{L}\p{N}.&-]{1,10}))$/u;

const otherwise =
  /^(?:微博|网络|中文|英文)?(?:[又亦也别]称|[又亦别]名|[也又]叫|原[名称题題]|[本真艺笔化]名|曾用名|旧[名称]|前称|[昵网]称|网名|绰号|外号|俗称|人称|小名|(?<=[中英]文)(?:[原译片书剧]?名字?|标题|叫[做作]?|译作|(?=[为是:： ])))[为是作]?[:： ]?(?:[“"「『‘《]([^“”"「」『』‘’《》]{2,20})[”"」』’》]|([\p{Script=Han}\p{Script=Latin}\p{N}.&·•-]{2,12}|\p{Lu}[\p{L}\p{N}.&'’ -]{1,30}))$/u;
const formerly =
  /^(?:[Ff]ormerly(?: known as| called)?|[Aa]lso (?:known as|called)|[Aa]\.?k\.?a\.?),? (?:[“"‘'](?:the )?([^“”"‘’']{2,30})[”"’']|(\p{Lu}[\p{L}\p{N}.&'’-]*(?: \p{Lu}[\p{L}\p{N}.&'’-]*){0,3}))$/u;

const beginning =
  /^(?:通过|根据|使用|利用|一|某|该|这|那|前|原|即|也|又|指|如|其|曾|已|现|被|来自|位于|著名|知名|当时|包括|简称|全称|用于|由|专门|负责|主要|提供|属于|反映|追踪|跳过|自动翻译)|的|是|了|[我你您他她它咱]们/;

const ending =
  /(?:代码|之一|网站|软件|应用|产品|产品页|模型|中译|术语|概念|缩写|简称|平台|工具|系统|品牌|板块|赛道|概念股|个股|标的|名称|编辑器|接口|扩展|独角兽|巨头|厂商|制造商|零售商|供应商|运营商|开发商|承包商|经销商|服务商|母公司|子公司|药物|色线)$/;

/** Nothing but whose it is, what it does and what it is. */
const branch =
  /^(?:美国|中国|英国|日本|德国|法国|加拿大|以色列|瑞典|荷兰|挪威|韩国|印度|欧洲|全球|硅谷)?(?:跨国|上市|初创|创业|科技|软件|硬件|互联网|人工智能|金融|研究|数据|分析|自动|驾驶|芯片|半导体|生物|制药|医药|医疗|高端|醫療|电商|云计算|社交|风险|投资|客户关系|管理|咨询|汽车|电动车|机器人|航天|太空|能源|游戏|新闻|消费|零售|网络|安全|支付|搜索|引擎|大?模型|开源|平台|母|子)+(?:公司|企业|实验室|媒体|机构|部门|醫療|医疗)$|^人工智能.*公司$/;

/** The same of trades that a land's own firm is called by, `某国航空公司`: with whose it is that is a name. */
const trade =
  /^(?:跨国|上市|大型|本土|国内|国外|外国)*(?:技术|信息|通信|生物|可再生|清洁|能源|核能|太阳能|光伏|风电|采矿|钢铁|国防|军工|基因|区块链|加密货币|电信|电子|电力|核电|石油|天然气|航空|铁路|保险|建筑|矿业|化工|物流|快递|广告|房?地产|旅游|影视|娱乐)+(?:公司|企业)$/;

/** Words that stand beside anything. */
const general =
  /^(?:大学|公司|集团|银行|央行|基金|基金会|委员会|政府|协会|学院|医院|研究所|研究院|中心|总统|主席|部长|教授|博士|先生|女士|总理|首相|市长|州长|法官|作者|主持人|创始人|议员|将军|对比|开源|闭源|授权|聊天|编程|搜索|写作|翻译|政治|经济|社会|客户|用户|雇主|宿主|嘉宾|采访|视频|音频|图片|链接|来源|原文|译文|官网|广告|赞助|价格|免费|付费|商业|技术|数据|硬件|电影|书籍|音乐|游戏|新闻|报告|论文|文章|笑声?|掌声|英文|中文|英语|信用评分|工时)$/;

const quantity = /^百分之|^(?:约|超过|近)?[一二两三四五六七八九十百千万亿]{2,}$/;
