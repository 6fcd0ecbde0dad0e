import { longestBracket } from "./brackets.ts";

/** Longest title with its marks, in UTF-16 code units. */
const longestTitle = 120;

/** Whether names of such things may stand in 《》; books are products to some. */
export function isTitled(taxonomy: string | undefined): boolean {
  return taxonomy === "media" || taxonomy === "products";
}

/**
 * The title in 《》 that ends before the bracket at `index`, a Chinese one or any before another in marks: these say where it begins.
 */
export function cutTitle(text: string, index: number): string | undefined {
  let end = index;
  while (text[end - 1] === " " || text[end - 1] === "*") end--;
  const before = text.slice(Math.max(0, index - longestTitle), end);
  if (text[end - 1] !== "》") return cutOpenTitle(before, text.slice(index, index + longestBracket + 4));
  const title = /《[^《》\n]+》$/.exec(before)?.[0].replaceAll("*", "") ?? "";
  return text[index + 1] === "《" || /\p{Script=Han}/u.test(title) ? title || undefined : undefined;
}

/** The same where the marks go around the bracket as well: `《慢走（Slow Walking）》`. */
function cutOpenTitle(before: string, behind: string): string | undefined {
  const title = isWithinMarks(behind) ? /《[^《》（(\n]*\p{Script=Han}$/u.exec(before)?.[0] : undefined;
  return title === undefined ? undefined : `${title.replaceAll("*", "")}》`;
}

/** Whether a text begins with a bracket and the end of a title's marks. */
export function isWithinMarks(text: string): boolean {
  return /^ ?[（(][^《》（）()\n]+[）)] ?》/.test(text);
}

/**
 * The same where it names the thing: a work, or a paper. In marks before a firm or a person stands what they wrote: then `""`. `undefined`
 * where no title stands.
 */
export function cutOwnTitle(text: string, index: number, taxonomy: string): string | undefined {
  const title = cutTitle(text, index);
  if (title === undefined || isTitled(taxonomy)) return title;
  return taxonomy !== "people" && paper.test(title) ? title : "";
}

const paper = /^《\p{Script=Han}{2,6}(?<!报告|论文|指南|手册|宣言|协议|法案|全书)》$/u;

/**
 * The title that fills a bracket: in its marks, or behind what says that it is translated so, `（暂译：静灯之书）`; `undefined` for none.
 */
export function readTitle(words: string): string | undefined {
  const [, marked, bare] = filling.exec(words) ?? [];
  return bare === undefined ? marked : `《${bare}》`;
}

const filling =
  /^(?:(?:也就是|即|[暂中直又]译[为作名]?)[:：]? ?)?(《[^《》]+》)$|^[暂中直又]译[为作名]?[:：] ?([\p{Script=Han}\d：，、]{2,30})$/u;

/** In marks, what is a title rather than a remark on one: `《Lamps for Ada》（给艾达的灯）`, not `（一本关于灯的书）`. */
export function toTitle(words: string): string {
  const isTitle =
    /^\p{Script=Han}[\p{Script=Han}\d]{1,14}$/u.test(words) &&
    words.includes("的") &&
    !/^[一某该这那即也又中原暂英其由同]|^(?:前|后)[作传]|^(?:来自|著名|作者|主演|关于)|的$|(?:书|小说|电影|作品|续集|作者|节目|游戏|播客|杂志|剧|传记|论文|报告|专辑|歌曲?|回忆录|文章|名字)$/u.test(
      words,
    );
  return isTitle ? `《${words}》` : words;
}
