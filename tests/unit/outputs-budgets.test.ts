import assert from "node:assert/strict";
import { test } from "node:test";
import { checkBudgets } from "../../src/outputs/budgets.ts";

const budgets = { pageBytes: 4_000_000, homeBytes: 200_000, homeElements: 1_500, siteBytes: 1_000_000_000 };
const check = (
  { files = [], homeElements = 0 }: { files?: { file: string; bytes: number }[]; homeElements?: number },
  given: Partial<typeof budgets> = {},
) => {
  const weight = {
    total: files.reduce((sum, { bytes }) => sum + bytes, 0),
    heavier: (least: number) => files.filter(({ bytes }) => bytes > least),
    homeBytes: files.find(({ file }) => file === "index.html")?.bytes ?? 0,
    homeElements,
  };
  return checkBudgets(weight, { ...budgets, ...given }, "content/site.yaml");
};

test("what is within the budgets, up to the last byte, is no problem", () => {
  const files = [
    { file: "index.html", bytes: 200_000 },
    { file: "a/index.html", bytes: 4_000_000 },
  ];
  assert.deepEqual(check({ files, homeElements: 1_500 }), []);
  assert.deepEqual(check({ files }, { siteBytes: 4_200_000 }), []);
});

test("each budget fails with its figure, its limit and its setting", () => {
  const found = check(
    {
      files: [
        { file: "index.html", bytes: 200_001 },
        { file: "big/index.html", bytes: 4_321_000 },
      ],
      homeElements: 1_501,
    },
    { siteBytes: 4_000_000 },
  );
  assert.deepEqual(
    found.map(({ rule, message }) => [rule, message]),
    [
      ["outputs/page-budget", "One page is larger than 4.00 MB (budgets.page_bytes): /big/ 4.32 MB."],
      ["outputs/home-budget", "The home page is 200.0 KB, more than 200.0 KB (budgets.home_bytes)."],
      [
        "outputs/home-elements-budget",
        "The home page has 1,501 elements, more than 1,500 (budgets.home_elements).",
      ],
      [
        "outputs/site-budget",
        "The site is 4.52 MB, more than 4.00 MB (budgets.site_bytes). Largest: /big/ 4.32 MB, / 200.0 KB.",
      ],
    ],
  );
  for (const { severity, path } of found) assert.deepEqual([severity, path], ["error", "content/site.yaml"]);
});

test("the ten worst are named, the heaviest first, equals by address", () => {
  const files = Array.from({ length: 12 }, (_, at) => ({
    file: `${String.fromCharCode(97 + at)}/index.html`,
    bytes: at < 2 ? 10 : 20,
  }));
  const [problem] = check({ files: files.reverse() }, { pageBytes: 5 });
  assert.match(problem?.message ?? "", /^12 pages are/);
  assert.deepEqual(
    problem?.message.match(/\/\w\//g),
    "cdefghijkl".split("").map((letter) => `/${letter}/`),
  );
});

test("files count for the site, not as pages", () => {
  const files = [{ file: "search/all.bin", bytes: 900 }];
  assert.deepEqual(check({ files }, { pageBytes: 100 }), []);
  assert.match(
    check({ files }, { siteBytes: 899 })[0]?.message ?? "",
    /900 B.*899 B.*\/search\/all\.bin 900 B/,
  );
});
