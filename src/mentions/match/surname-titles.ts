import type { Speaker, Turn } from "../../model.ts";
import { foldCharacter, foldText } from "../fold-character.ts";
import {
  bearsSurname,
  listForms,
  listLatin,
  sharesSurname,
  toChineseSurname,
  wordlike,
} from "../sounds/surnames.ts";
import type { Thing } from "../thing.ts";

/** Titles that stand behind a surname, and what those who govern have. */
const titles =
  `主席 总书记 总统 总理 总裁 总经理 总监 总 老师 教授 博士 先生 女士 小姐 同志 校长 院士 院长 书记 部长 省长 市长 县长 局长 处长
  所长 会长 行长 董事长 校董 董 主任 主编 导演 导 医生 医师 大夫 护理师 心理师 咨商师 咨询师 律师 法官 议员 委员 大使 司令 将军 上校 同学 工 政府 当局 某人`.split(
    /\s+/,
  );

/** Whether that is a title, and such as no name ends in: one of two characters and more. */
export function isTitle(text: string): boolean {
  return text.length > 1 && titles.includes(text);
}

/** What stands behind the surname of somebody who is named by nothing else. */
const unnamed = ["姓", "某"];

const firsts = new Set([...titles, ...unnamed].map((title) => title.charCodeAt(0)));

/** `高导` and `金工` are words themselves. */
const unlike = /^[^导工]|^导演/;
/** Behind 任 and 曾 only what nobody holds or does: `任校长` says what somebody is. */
const personal = /^(?:老师|先生|女士|小姐|同志|医生|医师|大夫|护理师|心理师|咨商师|咨询师|律师)$/;

/** `韩政府` is a land's. */
const ungoverned = /^(?!总统|总理|政府|当局)/;

/** Surnames that hardly any word ends in, or few, which `words` has. */
const clear = /^[王李张周毛习刘陈杨赵吴徐朱郭郑冯萧曹袁邓沈彭吕卢蒋蔡贾魏薛阎潘杜姚谭廖邹郝崔邱邵孟尹龚]/;
/** Characters that make a word with the surname behind them. */
const words =
  /[国女帝霸天魔亲君称大猴法鬼狼海蜂诸]王|[行桃]李|[\d一两三四五几这那每半夸紧主纸慌扩铺嚣开伸]张|[\d一两三四五几这那每上下本前后整双隔]周|[羽皮眉汗绒鸡睫]毛|[学复练实预演补温修研见自恶陋]习|[这那每]段|谢谢|对方|[由对在]于|在任|为何/;

/** What is done to somebody, before their surname. */
const deed =
  /(?:喜欢|羡慕|欣赏|佩服|尊[敬重]|恭喜|祝贺|庆祝|欢迎|感谢|感激|认识|想念|怀念|相信|支持|采访|介绍|邀请|请教|拜访|祝)$/u;
/** What may stand before a surname, and before one that is a word. */
const before =
  /^$|[^\p{Script=Han}]$|[的了是说问和跟与给叫对向请让把被听像从由将同谢到在您你我他她们以为而但就还又都位呀啊呢吧吗哦嗯么这那及或看找想等个位就]$|[文书当其心]中$|[这那上每]次$|刚才$|[今昨当]天$|[当那这]时$|[然之]后$|后来$|可能$|[感觉]得$|知道$/u;
const beforeWord =
  /^$|[^\p{Script=Han}]$|[了是说和跟与给请听谢们位您看]$|[提看得]到$|[因认]为$|所以$|刚才$|今天$/u;

/** Behind a title that other words begin with. */
const behindShort =
  /^$|^[^\p{Script=Han}]|^[说讲问的和跟与在你您我他这那呢啊吧呀也就还又都不没有让把被从来去刚真]/u;
const behindWord = /^$|[^\p{Script=Han}]/u;
/** `高校长期`, `博士生`, `律师事务所`: the end of a title and what is behind it. */
const longer =
  /^(?:长[期久远大城]|席[团台]|统[治筹计一]|理[解论由智财]|裁[员定判]|监[督管控测]|记[员得录住者]|任[务何职]|授[课予权]|士[生后学论点兵]|生[活产]|师[傅事]|校[友门园区]|令[部官员]|军[事队]|员[会长]|使[馆用得]|董[会事]|编[写辑程]|志[愿]|演[过出绎]|[师生士员授]们)/;

/** A surname with a title, and the thing it names. */
interface Address {
  id: number;
  name: string;
}

/**
 * How people are spoken of by their surnames: `李教授` for `李思远`, and `李教授思远`. Where another has the surname, the first names nobody.
 *
 * @param own all names of the people.
 */
export function listAddresses(
  things: readonly Thing[],
  turns: readonly Turn[],
  speakers: readonly Speaker[],
  own: ReadonlySet<string>,
): Address[] {
  const owners = new Map<string, number>();
  const bare = new Set<string>();
  const whole: { id: number; surname: string; given: string }[] = [];
  for (const [id, { taxonomy, wordings }] of things.entries()) {
    if (taxonomy !== "people") continue;
    for (const name of wordings) {
      // Most names are Latin, or longer.
      if (name.length > 4 || name.charCodeAt(0) < 0x3400) continue;
      if (name.length === 1 && wordings.size === 1 && listLatin(foldText(name)).length > 0) {
        owners.set(foldText(name), id);
        bare.add(foldText(name));
      }
      const surname = toChineseSurname(name);
      if (surname !== "" && !isAddress(name, surname) && bearsSurname(wordings, name, surname)) {
        owners.set(surname, id);
        if (name.length - surname.length === 2)
          whole.push({ id, surname, given: name.slice(surname.length) });
      }
    }
  }
  const addresses: Address[] = [];
  for (const [surname, id] of owners) {
    const found = listTitles(surname, turns, bare.has(surname) ? [...titles, ...unnamed] : titles);
    for (const one of whole)
      if (one.surname === surname)
        for (const title of found) addresses.push({ id: one.id, name: surname + title + one.given });
    if (found.size === 0 || isShared(surname, id, things, speakers, own)) continue;
    const fits = /^[任曾]/.test(surname)
      ? personal
      : surname === "韩"
        ? ungoverned
        : wordlike.test(surname)
          ? unlike
          : undefined;
    for (const title of found)
      if (fits === undefined || fits.test(title)) addresses.push({ id, name: surname + title });
  }
  return addresses;
}

/** The titles that stand behind a surname somewhere: to look for all of them takes longer. */
function listTitles(surname: string, turns: readonly Turn[], wanted: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const form of listForms(surname)) {
    for (const { segments } of turns) {
      for (const { text } of segments) {
        for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at)) {
          at += form.length;
          if (!firsts.has(foldCharacter(text.charCodeAt(at)))) continue;
          const behind = foldText(text.slice(at, at + 3));
          for (const title of wanted) if (behind.startsWith(title)) found.add(title);
        }
      }
    }
  }
  return found;
}

function isAddress(name: string, surname: string): boolean {
  return titles.includes(name.slice(surname.length));
}

function isShared(
  surname: string,
  owner: number,
  things: readonly Thing[],
  speakers: readonly Speaker[],
  own: ReadonlySet<string>,
): boolean {
  for (const [id, { taxonomy, wordings }] of things.entries()) {
    if (id === owner || taxonomy !== "people") continue;
    for (const name of wordings) if (sharesSurname(name, surname)) return true;
  }
  return speakers.some(
    ({ labels, generic }) =>
      !generic &&
      !labels.some((label) => own.has(label)) &&
      labels.some((label) => sharesSurname(label, surname)),
  );
}

/** Whether a name may begin in the two characters before a surname: `王思李教授` is somebody else. */
function mayBeName(head: string): boolean {
  return toChineseSurname(`${head}某`) !== "" || toChineseSurname(`${head.slice(-1)}某`) !== "";
}

/** Whether a whole name that has the surname ends there: `宋思远宋老师`. */
function isBehindName(text: string, start: number, surname: string): boolean {
  const name = foldText(text.slice(Math.max(0, start - 3), start));
  return name.length === 3 && name[0] === surname && /^\p{Script=Han}{3}$/u.test(name);
}

/** Whether a surname with a title at [start, end) is no part of other words: `王总` is not in `国王总是`. */
export function isAddressAt(text: string, start: number, end: number): boolean {
  const folded = foldText(text.slice(start, end));
  const head = foldText(text.slice(Math.max(0, start - 2), start));
  const isWord = wordlike.test(folded);
  if (words.test(`${head.slice(-1)}${folded[0]}`)) return false;
  const isBegun =
    (isWord ? beforeWord : before).test(head) ||
    deed.test(head) ||
    isBehindName(text, start, folded[0]!) ||
    (clear.test(folded) && !mayBeName(head));
  if (!isBegun) return false;
  const behind = foldText(text.slice(end, end + 1));
  const [last, isShort] = [folded.at(-1)!, /[^校][总董导工]$/.test(folded)];
  if (!isShort) return !longer.test(last + behind);
  return (isWord || last === "工" ? behindWord : behindShort).test(behind);
}
