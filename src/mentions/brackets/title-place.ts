import { longestBracket } from "./brackets.ts";
import { isWithinMarks } from "./cut-title.ts";

/** Before a title that stands in quotation marks all the same, and behind it. */
const called = /(?:名.?是|这里是|收听|收看|欢迎来到|名为|题为|叫做?|出版|读过?)[“"「『‘]$/;
const work =
  /^[”"」』’] ?(?:一书|[这那该](?![一个种]{0,2}(?:概念|理念|观念|说法|现象|词))|短篇|小说|电影|影片|专辑|节目|播客|杂志|[中里])/;

/** Whether the words around quotation marks say that a work's title is in them, and not what it is about. */
export function isCalledAt(text: string, start: number, end: number): boolean {
  return called.test(text.slice(Math.max(0, start - 6), start)) || work.test(text.slice(end, end + 7));
}

/** Whether a work's chapter or sequel, or its original title, follows in its marks: `《林中路·桥》`, `《林中路二》`, `《林中路（Paths）》`. */
export function isPartOfWork(text: string, start: number, end: number): boolean {
  if (text[start - 1] !== "《") return false;
  return (
    /^(?:[·•:：]|[一二三四五2-9][》:：])/.test(text.slice(end, end + 2)) ||
    isWithinMarks(text.slice(end, end + longestBracket + 4))
  );
}

/**
 * Whether the words at [start, end), which are a title among other things, are one: in its marks, or in quotation marks where a
 * capital tells it, or the words around do.
 */
export function isTitleAt(text: string, start: number, end: number): boolean {
  if (text[start - 1] === "《") return text[end] === "》" || isPartOfWork(text, start, end);
  if (!/[“"「『‘]/.test(text[start - 1] ?? "") || !/^[,.]?[”"」』’]/.test(text.slice(end, end + 2)))
    return false;
  return /\p{Script=Han}/u.test(text[start]!) ? isCalledAt(text, start, end) : !/\p{Ll}/u.test(text[start]!);
}

/** Shorter titles say what kind of show it is: `每日节目`. */
const shortestShow = 4;
/** `一档深度访谈节目` is any. */
const measureBefore = /[档檔个個种種类類]/;
const showBehind = /^(?:[节節]目|播客|[栏欄]目)/;
const showBefore = /(?:[节節]目|播客|[栏欄]目)[*_]{0,2}$/;
const originalBehind = /^[*_]{0,2} ?[（(]\p{Lu}/u;

/**
 * Whether a Chinese title without its marks is a show's by the words around: `灯火夜话节目`, or `新闻节目灯火（Lantern`, where its original
 * title follows.
 */
export function isShowAt(text: string, start: number, end: number): boolean {
  if (!/\p{Script=Han}/u.test(text[start]!)) return false;
  if (end - start >= shortestShow && showBehind.test(text.slice(end, end + 2)))
    return !measureBefore.test(text[start - 1] ?? "");
  return (
    originalBehind.test(text.slice(end, end + 5)) &&
    showBefore.test(text.slice(Math.max(0, start - 4), start))
  );
}

/** Shorter titles are phrases where captions have no marks at all. */
const shortestUnmarked = 5;
const unmarkedReach = 40;

/** Whether a long Chinese title stands where captions have no marks: `在灯火文化史中他说了三件事`. */
export function isUnmarkedAt(text: string, start: number, end: number): boolean {
  if (end - start < shortestUnmarked || end - start + unmarkedReach > text.length) return false;
  const around = text.slice(Math.max(0, start - unmarkedReach), end + unmarkedReach);
  return /^[\p{L}\p{N} ]+$/u.test(around) && /^\p{Script=Han}+$/u.test(text.slice(start, end));
}
