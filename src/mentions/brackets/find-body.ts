import { cutOpener } from "./cut-opener.ts";

/** Characters before which the name of a body begins. */
const boundary = /[是在的和与及了从对由向于为被把到给让跟或而又也就都还将以至据该这那其、]/;

/** The same where the English name is a list: the Chinese one is, too. */
const boundaryOfLists = /[是在的了从对由向于为被把到给让跟或而又也就都还将以至据该这那其]/;

/** What is done to a body or a law, before its name, and what a machine says that answers its telephone. */
const verb =
  /^(?:测试|试验|使用|采用|开发|研发|建造|推出|发射|签署|批准|通过|实施|启动|讨论|支持|反对|退出|加入|违反|修改|废除|(?:欢迎|感谢)?(?:您|你)?(?:致电|拨打|来到|访问|光临|参观)|欢迎)/;

/** Before a kind of bodies, none of which is meant. */
const many =
  /^(?:就?[像如])?(?:大?多数|许多|很多|所有|各[个种类家]?|每[个家]|任何|一些|其他|其它|某些|部分|同类)/;

/** The only body of one of these kinds that a text names; a list within its name is a part of it, where there is one. */
export function findBody(
  text: string,
  endings: readonly string[],
  longest: number,
  isList = false,
): { at: number; length: number } | undefined {
  const [part, before] = isList
    ? [/[\p{Script=Han}·A-Za-z、]/u, boundaryOfLists]
    : [/[\p{Script=Han}·A-Za-z]/u, boundary];
  let found: { at: number; length: number } | undefined;
  for (const ending of new Set(endings)) {
    for (let at = text.indexOf(ending); at !== -1; at = text.indexOf(ending, at + 1)) {
      const end = at + ending.length;
      if (found && found.at + found.length >= end) continue;
      let start = at;
      while (
        start > 0 &&
        end - start < longest &&
        part.test(text[start - 1]!) &&
        !before.test(text[start - 1]!)
      )
        start--;
      start = at - cutOpener(text.slice(start, at)).length;
      start += verb.exec(text.slice(start, at))?.[0].length ?? 0;
      if (at - start < (ending.length === 1 ? 3 : 2) || many.test(text.slice(start, at))) continue;
      // `全部`, `部分`: no office.
      if (
        ending.length === 1 &&
        (/[内外大一局干东西南北中乐胸头背结布格当邮]$|(?<!安)全$/.test(text.slice(at - 2, at)) ||
          /[分门署落件位下长面势限部]/.test(text[end] ?? ""))
      )
        continue;
      if (isList && !text.slice(start, at).includes("、")) continue;
      // Two of a kind: who knows which is meant.
      if (found) return undefined;
      found = { at: start, length: end - start };
    }
  }
  return found;
}
