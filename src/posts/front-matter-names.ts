/** Lists of names: what counts as one name and cannot be one. */
import { isJoined } from "../problems/joined-names.ts";
import { type Complain, readList, shorten } from "./front-matter-values.ts";

/** What hands and generators write where there is nobody: whole names, in lower case. */
const NOBODY: ReadonlySet<string> = new Set(
  "无 無 暂无 暫無 没有 沒有 未知 不详 不詳 待定 待补充 n/a none nil unknown tbd tba - -- — —— / ? ？".split(
    " ",
  ),
);

/** Marks of Markdown around all of a name. */
const MARKED = /^(?:\*\*([^*]+)\*\*|__([^_]+)__|`([^`]+)`|\[\[([^[\]|]+)\]\]|\[([^[\]]+)\]\([^()\s]+\))$/;

/** Works whose brackets stand side by side. */
const WORKS = /》[\s、，,；;/和与及]*《/;

/**
 * A list of names, titles or tags as `readList` reads it; told is what counts as a name and is none, or several.
 *
 * @param isOfNames whether none of them has signs such as `、` within: an author who writes one of them means several.
 */
export function readNames(value: unknown, complain: Complain, isOfNames: boolean): string[] {
  const names = readList(value, complain);
  const isList = Array.isArray(value);
  for (const name of names) {
    const told = checkName(name, isList, isOfNames, names.length);
    if (told === undefined) continue;
    const item = isList ? value.findIndex((one) => String(one).includes(name)) : -1;
    complain({ severity: "warning", ...told, ...(item < 0 ? {} : { item }) });
  }
  return names;
}

function checkName(
  name: string,
  isList: boolean,
  isOfNames: boolean,
  count: number,
): Pick<Parameters<Complain>[0], "rule" | "message" | "fix"> | undefined {
  if (name.length < 10 && NOBODY.has(name.toLowerCase())) {
    const message = `“${name}” counts as a name, and gets a page. Leave it out; an empty list is written [].`;
    return { rule: "front-matter/empty-item", message, ...(count === 1 ? { fix: { value: "[]" } } : {}) };
  }
  if ((isOfNames && isJoined(name, isList)) || WORKS.test(name) || /[\r\n]/.test(name)) {
    const message = `“${shorten(name.replaceAll(/\s+/g, " "))}” counts as one. Write each as an item of its own: [甲, 乙].`;
    return { rule: "front-matter/joined-names", message };
  }
  const marked = MARKED.exec(name);
  if (marked === null) return undefined;
  const bare = (marked[1] ?? marked[2] ?? marked[3] ?? marked[4] ?? marked[5])!.trim();
  const message = `“${shorten(name)}” counts as a name with its marks. Write ${shorten(bare)}.`;
  return { rule: "front-matter/markdown", message, fix: { scalar: bare } };
}
