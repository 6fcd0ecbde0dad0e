import assert from "node:assert/strict";
import { test } from "node:test";
import { createAligner } from "../../src/mentions/find/align-names.ts";
import type { Turn } from "../../src/model.ts";
import { toTurns } from "../support/mention-turns.ts";

/** What the pairs of a post tell of `Norden`. */
function alignNorden(turns: Turn[]): string | undefined {
  const places = turns.flatMap(({ segments }, turn) => {
    const start = segments[1]?.text.indexOf("Norden") ?? -1;
    return start < 0 ? [] : [{ turn, segment: 1, start, end: start + 6 }];
  });
  return createAligner(turns)(places, "companies");
}

const pairs: [string, string][] = [
  ["他们用自动点灯。", "They have Norden light the lamps."],
  ["天气很好。", "The weather is fine."],
  ["合作之后有了自动点灯。", "With Norden lamps light themselves."],
  ["没有别的。", "Nothing else."],
  ["到处都在装自动点灯系统。", "Norden is everywhere."],
];

test("what brackets say is something else is nothing's name, though it stands wherever that is named", () => {
  assert.equal(alignNorden(toTurns(...pairs)), "自动点灯");
  for (const explained of [
    "自动点灯（Automatic Lighting）很方便。",
    "所谓“自动点灯”（automatic lighting）。",
  ])
    assert.equal(alignNorden(toTurns(...pairs, explained)), undefined, explained);
  assert.equal(alignNorden(toTurns(...pairs, "自动点灯（很方便）。")), "自动点灯");
});
