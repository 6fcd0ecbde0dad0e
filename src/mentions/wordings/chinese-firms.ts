import type { Turn } from "../../model.ts";
import { isPlace, listKnownNames } from "../known/known-names.ts";
import type { Thing } from "../thing.ts";
import { isGeneral } from "./chinese-parts.ts";

/** What such a firm does. */
const trade =
  "(?:生殖|代孕|辅助|服务|医疗|美容|健身|康复|护理|养老|教育|培训|辅导|留学|移民|法律|咨询|心理|翻译|婚介|家政|中介|管理|资产|财富|投资|理财|租赁|物业|装修|装饰|设计|广告|策划|旅游|物流|货运|航运|贸易|用品|环保|检测|体检|鉴定|科技|技术|信息|网络|软件|电子|生物|医药|制药|药业|食品|文化|传媒|能源|化工|制造|工程|建设|建筑|地产|房地产|置业|实业|发展|控股)";
const tail = "(?:股份)?(?:有限)?(?:中心|机构|公司|集团|诊所|医院|学校)";
/** Told by its last character first: most names end otherwise. */
const tails = "心构司团所院校资金";
const firm = new RegExp(`^(\\p{Script=Han}{2,4}?)${trade}+${tail}$`, "u");
/** With these any firm or office is called. */
const anybody =
  /国|^(?:国际|全球|世界|亚洲|欧洲|人民|联合|第一|大型|小型|上市|社区|学生|客户|市民|公共|综合|专业|高级|当地|本地|某|一家|这家)/;

/** `灯火电气` for `灯火电气公司`: as long as that names it, and no word of its trade at the end. */
export function dropCompany(name: string): string | undefined {
  const stem = company.exec(name.replace(/(?:股份)?有限公司$/u, "公司"))?.[1];
  return stem === undefined || trades.test(stem) ? undefined : stem;
}

const company = /^(\p{Script=Han}{4,})(?:集团|公司)$/u;
const trades = /(?:股份|有限|科技|投资|控股|传媒|石油|电力|汽车|(?:太空|深空|深海|海洋|极地)探索)$/;

/** `灯台风投` for `灯台风险投资公司`: what everybody calls such money. */
export function shortenVenture(name: string): string | undefined {
  const [, stem, first] = venture.exec(name) ?? [];
  if (stem === undefined || isGeneral(stem) || isPlace(stem)) return undefined;
  return stem + (first === "风险" ? "风投" : "创投");
}

const venture = /^(\p{Script=Han}{2,5})(风险|创业)投资(?:公司|基金|集团)?$/u;

/**
 * Adds what a text calls a Chinese firm besides: `灯塔中心` and `灯塔家政公司` for `灯塔护理服务中心`, where no other thing begins so.
 */
export function addFirms(things: readonly Thing[], turns: readonly Turn[]): void {
  for (const thing of things) {
    if (thing.taxonomy !== "companies") continue;
    for (const name of [...thing.wordings]) {
      if (name.length < 6 || !tails.includes(name.at(-1)!)) continue;
      const stem = dropCompany(name);
      if (stem !== undefined) thing.wordings.add(stem);
      const venture = shortenVenture(name);
      if (venture !== undefined) thing.wordings.add(venture);
      const own = firm.exec(name)?.[1];
      if (own === undefined || anybody.test(own) || isPlace(own) || isShared(things, thing, own)) continue;
      // A branch of a firm that everybody knows is not the whole of it.
      if (listKnownNames(own, "companies").length > 0) continue;
      for (const other of listCalled(turns, own)) thing.wordings.add(other);
    }
  }
}

function isShared(things: readonly Thing[], thing: Thing, own: string): boolean {
  return things.some((other) => other !== thing && [...other.wordings].some((name) => name.startsWith(own)));
}

/** What begins with a firm's own word and says that it is one. */
function listCalled(turns: readonly Turn[], own: string): Set<string> {
  const called = new Set<string>();
  const pattern = new RegExp(`${own}${trade}{0,3}${tail}`, "gu");
  for (const { segments } of turns)
    for (const { text } of segments)
      if (text.includes(own)) for (const [found] of text.matchAll(pattern)) called.add(found);
  return called;
}
