/**
 * An author's date → `YYYY-MM-DD`, taken as it is written: no time zone ever moves it, no clock is asked.
 *
 * Read are `2026-02-06`, with or without a time, `2026/2/6`, `2026.2.6`, `2026–02–06`, `20260206`, `2026年2月6日`, `二〇二六年二月六日`,
 * `Feb 6, 2026`, `6 February 2026`, what JavaScript and mail print (`Fri, 06 Feb 2026 …`), and `25/12/2025` where only
 * one order is possible. A month or a year alone is no date.
 */
export function readDate(written: string): { date: string; usual: boolean } | undefined {
  if (/^\d{4}-\d\d-\d\d$/.test(written))
    return finish(written.slice(0, 4), written.slice(5, 7), written.slice(8), true);
  const text = written
    .slice(0, 80)
    .normalize("NFKC")
    .replaceAll(/[–—‐‑−]/g, "-")
    .trim();
  const stamp = /^(\d{4})-(\d\d)-(\d\d)[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)? ?(Z|[+-]\d\d:?\d\d)?$/.exec(text);
  if (stamp !== null) return finish(stamp[1], stamp[2], stamp[3], true);
  const numbers = /^(\d{4}) ?[-/._年] ?(\d{1,2}) ?[-/._月] ?(\d{1,2}) ?(?:[日号號]|(?=[T,\s])|$)/.exec(text);
  if (numbers !== null) return finish(numbers[1], numbers[2], numbers[3]);
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T\d{4,6}Z?)?$/.exec(text);
  if (compact !== null) return finish(compact[1], compact[2], compact[3]);
  const english = text.toLowerCase();
  const monthFirst = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(english);
  if (monthFirst !== null && toMonth(monthFirst[1]) !== "") {
    return finish(monthFirst[3], toMonth(monthFirst[1]), monthFirst[2]);
  }
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})\b/.exec(english);
  if (dayFirst !== null && toMonth(dayFirst[2]) !== "")
    return finish(dayFirst[3], toMonth(dayFirst[2]), dayFirst[1]);
  const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(text);
  if (yearLast !== null) return readYearLast(Number(yearLast[1]), Number(yearLast[3]), yearLast[4]);
  return readHan(text);
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL = ["uary", "ruary", "ch", "il", "", "e", "y", "ust", "tember", "ober", "ember", "ember"];

function toMonth(word = ""): string {
  const index = MONTHS.indexOf(word.slice(0, 3));
  const rest = word.slice(3);
  return index >= 0 && (rest === "" || rest === FULL[index] || word === "sept") ? String(index + 1) : "";
}

/** `25/12/2025` and `12/25/2025` can be told apart, `06/02/2026` cannot. */
function readYearLast(first: number, second: number, year = ""): ReturnType<typeof readDate> {
  if (first > 12 || first === second) return finish(year, String(second), String(first));
  return second > 12 ? finish(year, String(first), String(second)) : undefined;
}

const DIGITS = "〇一二三四五六七八九";

function readHan(text: string): ReturnType<typeof readDate> {
  const match =
    /^([〇零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})[日号號]$/.exec(
      text,
    );
  if (match === null) return undefined;
  const year = [...(match[1] ?? "")].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join("");
  return finish(year, toNumber(match[2] ?? ""), toNumber(match[3] ?? ""));
}

/** 六 → 6, 十 → 10, 十二 → 12, 二十 → 20, 三十一 → 31; anything else → 0, which is no day. */
function toNumber(han: string): string {
  const match = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(han);
  if (match === null) return "0";
  const [, tens = "", ten = "", ones = ""] = match;
  if (ten === "") return ones === "" || tens === "" ? String(DIGITS.indexOf(tens + ones)) : "0";
  return String((tens === "" ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === "" ? 0 : DIGITS.indexOf(ones)));
}

/** Of another year nothing was published: `0205`, `2205` are slips. */
const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;

/** Only days that the calendar has, of years that somebody means. */
function finish(year = "", month = "", day = "", usual = false): ReturnType<typeof readDate> {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1];
  if (days === undefined || d < 1 || d > days || y < FIRST_YEAR || y > LAST_YEAR) return undefined;
  return { date: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`, usual };
}
