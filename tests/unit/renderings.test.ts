/** What things are called in the other script: picked by each post, gathered by term. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findPlaces } from "../../src/mentions/find-places.ts";
import { listNamed } from "../../src/mentions/list-named.ts";
import { pickRendering } from "../../src/mentions/write/pick-rendering.ts";
import type { Post, TermNames } from "../../src/model.ts";
import { type TurnText, toTurns } from "../support/mention-turns.ts";
import { peopleOf, post, records } from "../support/people.ts";

function pick(terms: TermNames, ...texts: TurnText[]): string | undefined {
  const turns = toTurns(...texts);
  const { byThing } = findPlaces({ terms, speakers: [] }, turns, () => undefined);
  return pickRendering(listNamed(terms)[0]!, byThing[0]!, turns);
}

test("a post tells what its turns call a thing in the other script", () => {
  const vale = { people: ["Ada Vale"] };
  const lamps: TurnText[] = [
    ["艾达·维尔（Ada Vale）来了。", "Ada Vale came."],
    ["维尔说灯亮了，维尔笑了。", "Vale said the lamps were lit, and Vale laughed."],
  ];
  assert.equal(pick(vale, ...lamps), "艾达·维尔", "a whole name before one that is used more");
  assert.equal(pick({ people: ["艾达·维尔"] }, ...lamps), "Ada Vale");
  assert.equal(pick({ people: ["艾达·维尔"] }, "艾达来了。"), undefined, "nothing but Chinese");
  assert.equal(
    pick({ people: ["Tobin Marsk"] }, ["托宾（Tobin）来了。", "Tobin came."]),
    undefined,
    "a forename",
  );
  assert.equal(
    pick({ people: ["Tobin Marsk"] }, ["马斯克教授（Tobin Marsk）来了，马斯克教授笑了。", "Marsk came."]),
    "马斯克",
  );
  const office: TurnText = ["财政部长来了，财政部长走了。", "The Ministry of Finance."];
  assert.equal(pick({ companies: ["Ministry of Finance"] }, office), "财政部", "no office is its head");
  const times = { media: ["New York Times"] };
  assert.equal(
    pick(times, [
      "《纽约时报》，也就是《泰晤士报》（New York Times），《泰晤士报》。",
      "The New York Times.",
    ]),
    "纽约时报",
    "what everybody calls it",
  );
  const guide = { media: ["Handbook of Lamps"] };
  assert.equal(pick(guide, ["他写了《灯的手册》（Handbook of Lamps）。", "He wrote it."]), "灯的手册");
  assert.equal(pick({ companies: ["诺登（Norden）"] }, "诺登（Norden）卖灯。"), undefined);
});

test("a term gathers the renderings of its posts, those of most posts first, and none that it is known by", () => {
  const tell = (stem: string, name: string, rendering: string): Post => ({
    ...post(stem, { people: [name] }),
    mentions: { wordings: "", about: [], said: [], renderings: { people: [[name, rendering]] } },
  });
  const posts = [
    tell("a", "Ada Vale", "維爾"),
    tell("b", "Ada Vale", "维尔"),
    tell("c", "Ada Vale", "维尔"),
    tell("d", "ada vale", "艾达·维尔"),
    tell("e", "Ada Vale", "阿达·维尔"),
    tell("f", "Ada Vale", "阿达·瓦勒"),
    tell("g", "Bo Reed", "芦苇"),
  ];
  const people = peopleOf(posts);
  const list = (taxonomy = people) => taxonomy.terms.map(({ name, renderings }) => [name, ...renderings]);
  assert.deepEqual(list(), [
    ["Ada Vale", "维尔", "艾达·维尔", "阿达·瓦勒"],
    ["Bo Reed", "芦苇"],
  ]);
  for (const other of ["维尔", "芦苇"])
    assert.equal(people.find(other), undefined, "they are joined with nothing");
  const known = peopleOf(posts, records("- name: Ada Vale\n  aliases: [艾达·维尔]\n"));
  assert.deepEqual(list(known)[0], ["Ada Vale", "维尔", "阿达·瓦勒", "阿达·维尔"]);
});
