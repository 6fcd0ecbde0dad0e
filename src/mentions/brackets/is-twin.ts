import { isHan } from "../../text/is-han.ts";
import { kinds } from "../known/kinds.ts";
import { besideIt, findSounding } from "../sounds/find-sounding.ts";
import { isInitials, isTicker } from "./initials.ts";
import { isWholeName } from "./name-shapes.ts";
import { isRemark } from "./remarks.ts";

/** Whether two names beside each other are one name in two scripts, not a name and a remark on it: `张三（Google）`, `微软（CEO）`. */
export function isTwin(
  a: string,
  b: string,
  { taxonomy, wordings }: { taxonomy: string; wordings: ReadonlySet<string> },
  own: string,
): boolean {
  if (isHan(a) === isHan(b))
    return taxonomy !== "people" && (isInitials(a, b) || (taxonomy === "companies" && isTicker(a, b)));
  const [han, latin] = isHan(a) ? [a, b] : [b, a];
  if (han !== own && !han.startsWith("《") && isRemark(han)) return false;
  // A template that nobody filled in.
  if (/\bFull Name\b|^(?:English|Chinese|Original)(?: \S+)?$|(?:English|Chinese|Original)$/.test(latin))
    return false;
  // `小特朗普（Donald Trump Jr.）` is somebody else, unless it is he who is looked for.
  if (taxonomy === "people" && latin !== own && /\b(?:Jr|Sr|I{2,3})\.?$/.test(latin)) return false;
  if (taxonomy === "people") {
    if (latin === a) return isHeardAs(han, latin);
    if (isWholeName(latin)) return true;
    // One name of several is a part of them: `特朗普（Trump）`.
    const isAll = latin === own || ![...wordings].some((one) => /\p{Script=Latin}/u.test(one));
    return isAll && /^\p{Lu}\p{Ll}+$/u.test(latin) && isHeardAs(han, latin);
  }
  if (taxonomy === "companies" && latin === own && isMade(han, latin)) return false;
  // `艾达·维尔（L24）` is who works there.
  if (/^\p{Script=Han}{1,5}·\p{Script=Han}{1,4}$/u.test(han) && !isHeardAs(han, latin)) return false;
  return !/^(?:AI|AGI|LLMs?|API|C[A-Z]O|US|USA|UK|EU|VC|VP|GDP|IPO|PC|IT|PM|HR|PhD|MBA)$/i.test(latin);
}

/** Whether Chinese words beside a firm's name are something that it makes: `烛台手术机器人（Lamp Surgical）`, not `卢梅纳机器人（Lumena）`. */
function isMade(han: string, latin: string): boolean {
  const [, kind] = made.exec(han) ?? [];
  if (kind === undefined) return false;
  const words = latin.toLowerCase().split(/[ -]/);
  return (
    !words.some((word) => kinds.get(word)?.includes(kind)) &&
    findSounding(han, latin, false, besideIt) === undefined
  );
}

const made =
  /(?:(?:手术|人形|工业|扫地|四足|清洁|服务)(机器人)|(手机|芯片|飞船|火箭|卫星|疫苗|头显|无人机|直升机|战斗机|轰炸机|导弹|望远镜))$/u;

/** Whether what stands in the bracket behind a person's Latin name is that name: `Ada Vale（艾达·维尔）`, not `Ada Vale（经理）`. */
function isHeardAs(han: string, folded: string): boolean {
  const name = folded.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
  const heard = findSounding(han, name, true, besideIt);
  return heard !== undefined && (heard.length === han.length || han.includes("·"));
}
