import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readDate } from "../../src/posts/front-matter-date.ts";

test("every sensible form is the day that is written", () => {
  const forms = [
    "2026-02-06",
    "2026-02-06T23:59",
    "2026-02-06T23:59:59.999Z",
    "2026-02-06 00:10 +0800",
    "2026-2-6",
    "2026/02/06",
    "2026/2/6 10:00",
    "2026.2.6",
    "20260206",
    "20260206T1000",
    "2026年2月6日",
    "2026 年 2 月 6 日",
    "２０２６年２月６日",
    "二〇二六年二月六日",
    "Feb 6, 2026",
    "February 6th, 2026",
    "Fri Feb 06 2026 08:00:00 GMT+0800",
    "6 February 2026",
    "Fri, 06 Feb 2026 10:00:00 GMT",
    "06-Feb-2026",
  ];
  for (const form of forms) assert.equal(readDate(form)?.date, "2026-02-06", form);
  assert.equal(readDate("25/12/2025")?.date, "2025-12-25");
  assert.equal(readDate("12/25/2025")?.date, "2025-12-25");
  assert.equal(readDate("二〇二五年十二月三十一日")?.date, "2025-12-31");
  assert.equal(readDate("Sept 30 2025")?.date, "2025-09-30");
});

test("what is no single day of the calendar is none", () => {
  const forms = [
    "",
    "soon",
    "2026",
    "2026-02",
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "2026-00-10",
    "06/02/2026",
  ];
  forms.push("0000-01-01", "Mayhem 6, 2026", "2026-02-061", "1234567890", "二月六日", "31 June 2026");
  for (const form of forms) assert.equal(readDate(form), undefined, form);
  assert.equal(readDate("2024-02-29")?.date, "2024-02-29");
});

test("only ISO dates are usual", () => {
  assert.deepEqual(readDate("2026-02-06"), { date: "2026-02-06", usual: true });
  assert.deepEqual(readDate("2026-02-06T10:00"), { date: "2026-02-06", usual: true });
  assert.equal(readDate("2026/02/06")?.usual, false);
});

test("law: a day survives each form, whatever the time zone, and reading again changes nothing", () => {
  const day = fc.date({ min: new Date("1000-01-01"), max: new Date("2199-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = iso.split("-").map(Number);
      for (const form of [
        iso,
        `${year}/${month}/${dayOfMonth}`,
        `${year}年${month}月${dayOfMonth}日`,
        date.toISOString(),
        date.toUTCString(),
      ]) {
        assert.equal(readDate(form)?.date, iso, form);
      }
    }),
  );
});

test("hyphens of other kinds are read, years that nobody means are not", () => {
  for (const dash of ["–", "—", "−", "‑"])
    assert.equal(readDate(`2026${dash}02${dash}06`)?.date, "2026-02-06", dash);
  for (const year of ["0205", "2205", "9999", "0001"])
    assert.equal(readDate(`${year}-02-06`), undefined, year);
  for (const year of ["1789", "2026", "2100"]) assert.equal(readDate(`${year}-02-06`)?.date, `${year}-02-06`);
});
