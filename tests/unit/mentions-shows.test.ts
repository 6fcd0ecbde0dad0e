import assert from "node:assert/strict";
import { test } from "node:test";
import { assertLinear } from "../support/assert-linear.ts";
import { findFirst } from "../support/mention-turns.ts";

test("a show that a post has in marks elsewhere is told without them by the words around", () => {
  const cases: [name: string, text: string, found: string[]][] = [
    ["《灯火夜话》", "《灯火夜话》开播。她在灯火夜话节目工作，上过灯火夜话播客。", Array(3).fill("灯火夜话")],
    ["《灯火夜话》", "《灯火夜话》开播。这是一档灯火夜话节目，说灯火夜话。", ["灯火夜话"]],
    ["《每夜》", "《每夜》开播。这是每夜节目。", ["每夜"]],
    [
      "《广灯》",
      "《广灯》开播。新闻节目广灯（Lantern: 一档节目）和节目**广灯**（Lantern）都好。",
      ["广灯", "广灯", "Lantern", "广灯", "Lantern"],
    ],
    ["《广灯》", "《广灯》开播。节目广灯很好，节目广灯（一种灯）。", ["广灯"]],
  ];
  for (const [name, text, found] of cases)
    assert.deepEqual(findFirst({ media: [name] }, [text]), found, text);
});

test("a paper that a post has in marks elsewhere is told without them", () => {
  const cases: [name: string, found: number][] = [
    ["《溪谷日报》", 2],
    ["《溪谷周刊》", 2],
    ["《溪谷捷报》", 1],
    ["《日报》", 1],
  ];
  for (const [name, found] of cases) {
    const text = `${name}说涨了，${name.slice(1, -1)}预期会跌。`;
    assert.equal(findFirst({ media: [name] }, [text]).length, found, name);
  }
});

test("shows without marks by the thousand are told in linear time", () => {
  assertLinear("shows", 40_000, (size) =>
    findFirst({ media: ["《灯火》"] }, [`《灯火》${"节目灯火（节目".repeat(size)}`]),
  );
});
