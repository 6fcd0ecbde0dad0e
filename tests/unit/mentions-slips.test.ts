import assert from "node:assert/strict";
import { test } from "node:test";
import type { TermNames } from "../../src/model.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { findFirst } from "../support/mention-turns.ts";

/** What of one turn's original is found to be the first name. */
function hear(terms: TermNames, translation: string, original: string): string[] {
  const translated = findFirst(terms, [translation]).length;
  return findFirst(terms, [[translation, original]]).slice(translated);
}

test("a name that its turn has right once is misheard a second time, where the translation has it twice", () => {
  const company = (name: string, original: string) =>
    hear({ companies: [name] }, `${name} 很好，我们都用 ${name}。`, original);
  const cases: [title: string, name: string, original: string, found: string[]][] = [
    ["another letter", "Harborly", "Harborly is fine, we all use Harborlie.", ["Harborly", "Harborlie"]],
    ["before it", "Velmora", "Vilmara is fine, we all use Velmora.", ["Vilmara", "Velmora"]],
    ["made of it", "Velmora", "Velmora is fine, we are Velmorists all.", ["Velmora"]],
    ["another name goes on", "Velmora", "Velmora is fine, we saw Vilmara Bay.", ["Velmora"]],
    ["everyday words", "Velmora", "Velmora is fine, we all like memory.", ["Velmora"]],
  ];
  for (const [title, name, original, found] of cases) assert.deepEqual(company(name, original), found, title);
  assert.deepEqual(
    hear(
      { companies: ["Velmora"] },
      "Velmora 很好，Vilmara 也好，我们用 Velmora。",
      "Velmora is fine, Vilmara too, we use it.",
    ),
    ["Velmora"],
    "the translation has the other as well",
  );
  assert.deepEqual(
    hear({ companies: ["Velmora"] }, "Velmora 很好。", "Velmora is fine, Vilmara too."),
    ["Velmora"],
    "no oftener than the translation",
  );
});

test("a surname in small letters is one in captions, and a word elsewhere", () => {
  const vale = (original: string) =>
    hear({ people: ["Ada Brooks"] }, "Ada Brooks 来了，Ada Brooks 走了。", original);
  assert.deepEqual(vale("Ada Brooks came, by the brooks She went."), ["Ada Brooks"]);
  const captions = `${"it was a long day with rain and ".repeat(6)}so brooks went.`;
  assert.deepEqual(
    hear(
      { people: ["Ada Brooks"] },
      `Ada Brooks 来了。${"下了一整天的雨，".repeat(6)}Ada Brooks 走了。`,
      `ada brooks came, ${captions}`,
    ),
    ["ada brooks", "brooks"],
  );
});

test("a thing is found in small letters in one turn though it is misheard in another", () => {
  const terms = { products: ["Lampora"] };
  const pairs: [string, string][] = [
    ["Lampora 很好，我们都用 Lampora。", "Lampora is fine, and We all light lampora."],
    ["Lampora 很好。", "The Lampara is fine."],
  ];
  assert.deepEqual(
    findFirst(terms, pairs).filter((_, index) => index > 1),
    ["Lampora", "lampora", "Lampora", "Lampara"],
  );
});

test("slips are looked for in time that grows with the text alone", () => {
  const often = (size: number) =>
    hear(
      { companies: ["Velmora"] },
      "Velmora 很好，我们都用 Velmora。".repeat(size),
      `Velmora ${"Vilmara Bay and Velmorists ".repeat(size)}`,
    );
  assertLinear("slips", 2_000, often);
});
