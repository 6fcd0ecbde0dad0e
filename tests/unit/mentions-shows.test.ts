import assert from "node:assert/strict";
import { test } from "node:test";
import { assertLinear } from "../support/assert-linear.ts";
import { findFirst, type TurnText } from "../support/mention-turns.ts";

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

test("a long title that a post has in marks elsewhere is told without them where captions have no marks at all", () => {
  const caption = (title: string) =>
    `两千年以前有一个人把灯分为三种在${title}中他说了三件事第一件是点灯第二件是看灯第三件事是关灯然后他走了大家都很高兴也都睡了`;
  const count = (name: string, text: string) =>
    findFirst({ media: [`《${name}》`] }, [`《${name}》是书。`, text]).length;
  assert.equal(count("河谷灯火史", caption("河谷灯火史")), 2);
  assert.equal(count("灯火史", caption("灯火史")), 1, "a phrase");
  assert.equal(count("河谷灯火史", caption("，河谷灯火史")), 1, "text with marks");
  assert.equal(count("河谷灯火史", "河谷灯火史"), 1, "no caption");
});

test("a show says its own name in small letters as it begins and ends", () => {
  const find = (original: string, ...more: TurnText[]) => {
    const texts: TurnText[] = [["开始了。", original], ...more];
    return findFirst({ media: ["The Lamplighters"] }, texts);
  };
  assert.deepEqual(find("From the Vale Times, it's the lamplighters. I'm Ada Vale."), ["the lamplighters"]);
  assert.deepEqual(find("That's it for the lamplighters, I'm Ada Vale."), ["the lamplighters"]);
  assert.deepEqual(find("It's the lamplighters who came. I'm Ada Vale. It's the lamps. I'm here."), []);
  const middle: TurnText = ["中间。", "It's the lamplighters. I'm Ada Vale."];
  assert.deepEqual(find("Hello.", ["好。", "Hi."], middle, ["好。", "Hi."], ["再见。", "Bye."]), []);
});

test("shows without marks by the thousand are told in linear time", () => {
  assertLinear("shows", 40_000, (size) =>
    findFirst({ media: ["《灯火》"] }, [`《灯火》${"节目灯火（节目".repeat(size)}`]),
  );
  assertLinear("sign-ons", 20_000, (size) =>
    findFirst({ media: ["The Lamps"] }, [["灯。", "it's the lamps it's the ".repeat(size)]]),
  );
});
