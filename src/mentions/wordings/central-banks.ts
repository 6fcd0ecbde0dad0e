import type { Turn } from "../../model.ts";
import type { Thing } from "../thing.ts";

const bank = "央行";
/** Other words for some central bank. */
const named =
  /美联储|美聯儲|联准会|聯準會|英格兰银行|日本银行|日銀|欧洲中央银行|欧央行|Federal Reserve|\bFed\b|\bECB\b|\bBOJ\b|\bBOE\b/;
/** Before it: any of several, or none of the land's. */
const several =
  /(?:各|各国|各國|全球|世界|多国|多國|多家|其他|其它|别的|一些|几家|主要|所有|两国|兩國|西方|外国|新兴市场|发达国家)的?$/;
/** Before it: some land's. */
const land =
  /(?:[国國洲本]|[美英日韩韓德法俄印欧歐]|瑞士|瑞典|挪威|台湾|台灣|加拿大|澳洲|澳大利亚|印度|巴西|土耳其|俄罗斯|阿根廷|意大利|新西兰)的?$/;
const longestLand = 6;

/**
 * Adds `央行` to the one central bank that a post names, where the post calls it by its land first, `灯国央行`, or front matter by no
 * land at all, and no other is spoken of.
 */
export function addCentralBank(things: readonly Thing[], turns: readonly Turn[]): void {
  let found: Thing | undefined;
  for (const thing of things) {
    if (thing.taxonomy !== "companies") continue;
    const isBank = [...thing.wordings].some((name) => name.endsWith(bank) || isLandless(name));
    if (!isBank) continue;
    if (found !== undefined) return;
    found = thing;
  }
  if (found === undefined || things.some(({ wordings }) => wordings.has(bank))) return;
  const own = [...found.wordings]
    .filter((name) => name.endsWith(bank))
    .flatMap((name) => [name, name.replace("国", "國")]);
  let isTold = [...found.wordings].some(isLandless);
  for (const { segments } of turns) {
    for (const { text } of segments) {
      if (named.test(text)) return;
      for (let at = text.indexOf(bank); at !== -1; at = text.indexOf(bank, at + 2)) {
        const before = text.slice(Math.max(0, at - longestLand), at);
        if (own.some((name) => text.startsWith(name, at + 2 - name.length))) isTold = true;
        else if (several.test(before) || land.test(before)) return;
      }
    }
  }
  if (isTold) found.wordings.add(bank);
}

function isLandless(name: string): boolean {
  return name === "中央银行" || name === "中央銀行";
}
