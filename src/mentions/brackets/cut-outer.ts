import { remember } from "../remember.ts";
import { findForename } from "../sounds/forenames.ts";
import { hearName, listSounds } from "../sounds/sounds.ts";
import { trailing } from "./brackets.ts";
import { cutBody } from "./cut-body.ts";
import { type CountPart, cutName } from "./cut-name.ts";

/**
 * The Chinese name at the end of `before` of a thing whose own stands in the bracket behind it: by what comes again, what a body is, its
 * quotation marks or its sound; `""` for none.
 *
 * @param other what stands in the bracket, and `names` all that the thing is called.
 */
export function cutOuter(
  before: string,
  countPart: CountPart,
  taxonomy: string,
  other: string,
  names: Iterable<string>,
): string {
  const name = cutName(before, countPart, taxonomy, other);
  if (name !== "" && isKind(name, before, countPart, other)) return "";
  if (name !== "" || taxonomy === "media") return name;
  const body = taxonomy === "companies" ? cutBody(before, names) : "";
  if (body !== "") return body;
  const told = quoted.exec(before)?.[0].replaceAll("*", "") ?? cutSounding(before, taxonomy, other);
  return told === "" && taxonomy === "companies" ? cutCompany(before, countPart, other) : told;
}

/** `灯火电气公司`, which the text calls `灯火电气` elsewhere, or which a word stands before that begins no name. */
function cutCompany(before: string, countPart: CountPart, other: string): string {
  const [, head, kind] = company.exec(before.replace(trailing, "").slice(-24)) ?? [];
  if (head === undefined) return "";
  const stem = cutName(head, countPart, "companies", other) || (behindWord.exec(head)?.[1] ?? "");
  return stem.length < 3 ? "" : stem + kind;
}

const company = /^(.*?\p{Script=Han})((?:股份)?(?:有限)?(?:责任)?公司|集[团團])$/su;
const behindWord = /[是、]([\p{Script=Han}·]{2,8})$/u;

/** Whether the text says what is cut of something less: `灯火助手（Lamp Assistant）` beside `迷你灯火助手（Mini Lamp Assistant）`. */
function isKind(name: string, before: string, countPart: CountPart, other: string): boolean {
  const rest = other.slice(other.indexOf(" ") + 1);
  if (rest === other || !/\p{Script=Han}$/u.test(before.replace(trailing, "").slice(0, -name.length)))
    return false;
  return ["（", "(", " ("].some((open) => countPart(`${name}${open}${rest}`) > 0);
}

/** `“灯火大王”`: bound to its marks where it is short. What somebody says is a sentence. */
const quoted = /[“「『](?!.*[我你您他她它们是的了不要在吗吧呢有会能])\p{Script=Han}{2,8}[”」』](?=\**$)/u;

/** What firms are, and what stands between their names and that. */
const firm = /^\p{Script=Han}{0,6}(?:公司|集团|集團|企业|企業|兄弟|基金|资本|資本|银行|銀行|律所|实验室)$/u;

/** What may be overheard, for each consonant: the bracket tells that some name stands there. */
const lost = 0.35;

const listWordSounds = remember(listSounds);

/** A name that is said once begins where it sounds like the other: `鲁梅纳电力公司` for `Lumena Power`. */
function cutSounding(before: string, taxonomy: string, other: string): string {
  const [first, ...more] = other.split(" ");
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(first!)) return "";
  const run = /[\p{Script=Han}·]{2,14}$/u.exec(before.replace(trailing, ""))?.[0] ?? "";
  const start = more.length === 0 ? findForename(run, 0, run.length, [first!], lost) : undefined;
  if (start !== undefined && run.length - start > 1) return run.slice(start);
  return taxonomy === "companies" ? cutFirm(run, first!) : "";
}

function cutFirm(run: string, word: string): string {
  const sounds = listWordSounds(word);
  let best: { start: number; cost: number } | undefined;
  for (let start = 0; start < run.length - 3; start++) {
    const heard = hearName(run, start, sounds, lost * sounds.length);
    if (!heard || heard.length < 2 || !firm.test(run.slice(start + heard.length))) continue;
    if (!best || heard.cost < best.cost) best = { start, cost: heard.cost };
  }
  return best === undefined ? "" : run.slice(best.start);
}
