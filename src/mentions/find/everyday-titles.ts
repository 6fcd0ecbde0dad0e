import type { Turn } from "../../model.ts";
import { stripQuotes } from "../match/name-rules.ts";
import type { Occurrence } from "../occurrence.ts";

/** Chinese titles of works, games and papers that everybody knows, and that are words of the language as well. */
const everyday: ReadonlySet<string> = new Set(
  `自然 连线 滚石 名利场 大富翁 我的世界 愤怒的小鸟 外交政策 外交事务 社交网络 超级智能 设计模式 芯片战争 证券分析 蓝海战略 交易的艺术 聪明的投资者
  深度工作 美丽心灵 模仿游戏 你的名字 回到未来 奇点临近 行尸走肉 习惯的力量 人性的弱点 正义之心 爱的艺术 逃避自由 当下的力量 梦的解析 思考致富 应许之地
  远大前程 无限的游戏 记忆碎片 欲望都市 头号玩家 低俗小说 少数派报告 制造共识 文明的冲突 风格的要素 焦虑的一代 历史的教训 绝对坦率 文化地图 东方主义
  动物农场 哲学研究 美丽新世界 终身成长 极限控制 地球脉动 自然医学`.split(/\s+/),
);

/** Words of two characters are in every text: to these the other language is no witness. */
const shortestTold = 3;

const opening = /[《〈“"「『‘（(]/;
const kindBehind = /^ ?(?:杂志|期刊|周刊|一书|游戏)/;

/**
 * Leaves out the places where a well-known title is a word of the language: without marks, and in a turn that does not name the thing in
 * Latin letters: `进入我的世界`. What the front matter itself calls a thing is its name.
 *
 * @param places of one thing in the order of the text.
 */
export function dropEveryday(
  wordings: ReadonlySet<string>,
  places: readonly Occurrence[],
  turns: readonly Turn[],
): readonly Occurrence[] {
  const [first] = wordings;
  const own = stripQuotes(first!);
  let some = false;
  for (const wording of wordings)
    some ||= wording.charCodeAt(0) >= 0x3000 && wording !== first && everyday.has(stripQuotes(wording));
  if (!some) return places;
  const read = ({ turn, segment, start, end }: Occurrence) =>
    turns[turn]!.segments[segment]!.text.slice(start, end);
  const told = new Set(
    places.filter((place) => /^\p{Script=Latin}/u.test(read(place))).map(({ turn }) => turn),
  );
  return places.filter((place) => {
    const title = read(place);
    if (title === own || !everyday.has(title)) return true;
    const { text } = turns[place.turn]!.segments[place.segment]!;
    if (opening.test(text[place.start - 1] ?? "") || kindBehind.test(text.slice(place.end, place.end + 3)))
      return true;
    return title.length >= shortestTold && told.has(place.turn);
  });
}
