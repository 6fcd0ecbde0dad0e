import { listChineseKinds } from "../known/translated-kinds.ts";
import { trailing } from "./brackets.ts";
import { cutOpener } from "./cut-opener.ts";

/** Characters before which the name of a body begins, and words. */
const boundary = /^.*[是在的和与及了从对由向于为被把到给让跟或而又也就都还将以至据该这那其、]/u;
const before =
  /^.*(?:感谢|来自|参与|关于|现任|前任|联系|加入|成立|创立|例如|比如|根据|通过|包括|还有|访问|参加|叫做|所谓|称作|成为|担任|这家|一家|位于|等待)|^(?:我们?|你们?|他们?|她们?|有|要|说)+/u;

/**
 * The Chinese name of a body at the end of a text that ends as what the English one in the bracket behind it is: `河谷大学` before
 * `（Vale University）`. Said once, it begins where no name goes on, or it is told by nothing; then `""`.
 */
export function cutBody(text: string, names: Iterable<string>): string {
  const run = /[\p{Script=Han}·]{4,20}$/u.exec(text.replace(trailing, ""))?.[0];
  if (run === undefined) return "";
  const name = cutOpener(run.replace(boundary, "").replace(before, ""));
  if (name.length < 4 || name.length > 14) return "";
  for (const one of names) {
    const kinds = /\b(?:Bureau|Agency)\b/.test(one)
      ? [...listChineseKinds(one), "局", "署"]
      : listChineseKinds(one);
    if (kinds.some((kind) => name.endsWith(kind) && name.length > kind.length + 1)) return name;
  }
  return "";
}
