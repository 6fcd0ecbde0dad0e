import assert from "node:assert/strict";
import { test } from "node:test";
import { parse } from "yaml";
import { extendRecords } from "../../src/entities/extend-records.ts";
import { toRecordNames, writeRecord } from "../../src/entities/write-records.ts";

test("more names for a record, in whatever way it is written", () => {
  const more = [{ line: 1, aliases: ["艾妲", "a: b"] }];
  for (const [before, after] of [
    ["- name: A\n  aliases: [ADV] # x\n", '- name: A\n  aliases: [ADV, 艾妲, "a: b"] # x\n'],
    ["- name: A\n  aliases: []\n", '- name: A\n  aliases: [艾妲, "a: b"]\n'],
    [
      "- name: A\n  aliases:\n    - ADV # x\n  note: n\n",
      '- name: A\n  aliases:\n    - ADV # x\n    - 艾妲\n    - "a: b"\n  note: n\n',
    ],
    [
      "- name: A # x\r\n  note: n\r\n- name: B",
      '- name: A # x\r\n  aliases: [艾妲, "a: b"]\r\n  note: n\r\n- name: B',
    ],
    ["- { name: A, note: n }\n", '- { name: A, note: n, aliases: [艾妲, "a: b"] }\n'],
    ["- name: A\n  aliases: one # x\n", '- name: A\n  aliases: [one, 艾妲, "a: b"] # x\n'],
    ["- name: A\n  aliases: 'one'\n", "- name: A\n  aliases: ['one', 艾妲, \"a: b\"]\n"],
    ["- name: A\n  aliases: one, two\n", '- name: A\n  aliases: ["one, two", 艾妲, "a: b"]\n'],
    ["- name: A\n  aliases:\n", '- name: A\n  aliases: [艾妲, "a: b"]\n'],
    ["- name: A\n  aliases: # x\n  note: n\n", '- name: A\n  aliases: [艾妲, "a: b"] # x\n  note: n\n'],
    ["- name: A\n  aliases: ~\n", '- name: A\n  aliases: [艾妲, "a: b"]\n'],
    ["- { name: A, aliases: one }\n", '- { name: A, aliases: [one, 艾妲, "a: b"] }\n'],
  ] as const) {
    assert.deepEqual(extendRecords(before, more, []), { text: after, refused: [] });
    assert.deepEqual(parse(after)[0].aliases.slice(-2), ["艾妲", "a: b"]);
  }
  for (const before of [
    "- name: A\n  aliases: |\n    one\n",
    "- name: A\n  aliases: &x one\n",
    "# nothing\n",
  ])
    assert.deepEqual(extendRecords(before, more, []), { text: before, refused: more });
});

test("records go behind what is there, be it nothing", () => {
  const add = (text: string) => extendRecords(text, [], [["- name: B", "  aliases: [C]"]])?.text;
  assert.equal(add("  - name: A"), "  - name: A\n  - name: B\n    aliases: [C]\n");
  assert.equal(add(""), "- name: B\n  aliases: [C]\n");
  assert.equal(add("[]"), "- name: B\n  aliases: [C]\n");
  assert.equal(add("# people\n[]\n# end\n"), "# people\n# end\n- name: B\n  aliases: [C]\n");
  assert.deepEqual(parse(add("--- [ ] # none\n")!), [{ name: "B", aliases: ["C"] }]);
  assert.equal(add("[{ name: A }]\n"), undefined);
  assert.equal(add("[ # none\n]\n"), undefined);
});

test("whatever a name looks like, YAML reads what was written", () => {
  const names = [
    "yes",
    "1984",
    "- a",
    "#b",
    "C++",
    "a: b",
    "{x}",
    "[y",
    "“q”",
    "Q*",
    "it's",
    " x",
    "林一 (Lin)",
    "é\n",
    "《书》",
  ];
  for (const name of names) {
    const uses = [name, "other one", `${name}, again`].map((one) => ({ name: one, posts: 1 }));
    const [record] = parse(writeRecord({ name, aliases: names }).join("\n"));
    assert.deepEqual([String(record.name), record.aliases.map(String)], [name, names]);
    const { zh, en, name: only, aliases } = toRecordNames(uses);
    const all = [zh, en, only, ...aliases].filter((one) => one !== undefined);
    assert.deepEqual(all.sort(), uses.map((use) => use.name).sort());
  }
});
