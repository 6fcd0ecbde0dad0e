import assert from "node:assert/strict";
import { test } from "node:test";
import { listUnmatched } from "../../src/mentions/find/one-sided.ts";
import { findPlaces } from "../../src/mentions/find-places.ts";
import type { TermNames } from "../../src/model.ts";
import { assertLinear } from "../support/assert-linear.ts";
import { toTurns } from "../support/mention-turns.ts";

/** By turn, what its original is found to say of the first name. */
function findInOriginals(terms: TermNames, pairs: [string, string][]): string[] {
  const turns = toTurns(...pairs);
  const { byThing } = findPlaces({ terms, speakers: [] }, turns, () => undefined);
  return turns.map(({ segments }, turn) =>
    byThing[0]!
      .filter((place) => place.turn === turn && place.segment === 1)
      .map(({ start, end }) => segments[1]!.text.slice(start, end))
      .join(", "),
  );
}

test("a turn whose translation names a thing often has it in as many spellings", () => {
  const often = "我们用 Velmo，他们也用 Velmo，大家都说 Velmo 好。";
  const cases: [original: string, found: string][] = [
    ["We use a Vellmo, they use Velmow, and all like Vilmo.", "Vellmo, Velmow, Vilmo"],
    // No more of them than the translation has.
    ["We use a Vellmo, they use Velmow, the Vilmo, a Velmoe and a Vallmo.", "Vellmo, Velmow, Velmoe"],
  ];
  for (const [original, found] of cases)
    assert.deepEqual(findInOriginals({ companies: ["Velmo"] }, [[often, original]]), [found], original);
  // A pronoun is no beginning of a name.
  const pronoun = "We use an Ithell lamp, and they like I tell you.";
  assert.deepEqual(
    findInOriginals({ companies: ["Ithel"] }, [[often.replaceAll("Velmo", "Ithel"), pronoun]]),
    ["Ithell"],
  );
});

test("what is misheard in a post is so in turns that have the name as well, where the translation has it oftener", () => {
  const heard: [string, string] = ["我们在 Harborly 上造了很多。", "We build a lot on harborly today."];
  const hear = (translation: string, original: string): string =>
    findInOriginals({ products: ["Harborly"] }, [heard, [translation, original]])[1]!;
  const twice = "Harborly 很好，我们都用 Harborly。";
  assert.equal(hear(twice, "The Harborly app is fine, we all use harborly."), "Harborly, harborly");
  assert.equal(hear(twice, "The Harborly app is fine, we all use Harborlie."), "Harborly, Harborlie");
  assert.equal(hear("Harborly 很好，我们都用。", "Harborly is fine, we all harborly."), "Harborly");
  assert.equal(hear("Harborly（Harborly）很好。", "Harborly is fine, a harborly."), "Harborly");
  const far = `The Harborly app is fine.${" It was a long day with rain.".repeat(60)} We all harborlie.`;
  assert.equal(hear(twice, far), "Harborly");
});

test("one half of a person's name is enough where the translation has the person", () => {
  const hear = (translation: string, original: string) =>
    findInOriginals({ people: ["艾达·维尔（Ada Vale）"] }, [[translation, original]])[0];
  assert.equal(hear("我问了艾达·维尔。", "I asked Edith Vale."), "Edith Vale");
  assert.equal(hear("我问了艾达·维尔。", "I asked Ada Fahl and left."), "Ada Fahl");
  assert.equal(hear("我问了艾达·维尔。", "I asked Ada Says and left."), "Ada");
  assert.equal(hear("我问了维尔。", "I asked Edith Vale."), "", "a relative, for all the translation says");
  assert.equal(hear("我问了 Edith Vale，她是艾达·维尔的姐姐。", "I asked Edith Vale, her sister."), "");
  assert.equal(hear("我问了艾达·维尔。", "I asked Edith. Vale it was."), "Vale");
  const many = (size: number) =>
    findInOriginals({ people: ["艾达·维尔（Ada Vale）"] }, [
      ["我问了艾达·维尔。".repeat(size), "I asked Edith Vale. ".repeat(size)],
    ]);
  assertLinear("Edith Vale", 4_000, many);
});

test("a word is heard instead of a name whatever it begins with", () => {
  const hear = (original: string) =>
    findInOriginals({ people: ["Zohran Mamdani"] }, [["昨天 Zohran Mamdani 来看灯。", original]]);
  for (const heard of ["Imamani", "Bombani", "mom donn"])
    assert.deepEqual(hear(`We saw ${heard} look at lamps yesterday.`), [heard]);
});

test("a name is heard where the translation has it as this post alone writes it", () => {
  const pairs: [string, string][] = [
    ["今天马尔多拉来看灯了。", "Today Maldora came to look at lamps."],
    ["请看这里，马尔多拉，这是灯。", "Look at this, Maltora, this is a lamp."],
  ];
  assert.deepEqual(findInOriginals({ people: ["Maldora"] }, pairs), ["Maldora", "Maltora"]);
  const whole: [string, string][] = [
    ["马尔多拉·维尔来看灯了。", "Maldora Vale came to look at lamps."],
    ["马尔多拉说这是灯。", "It is, as Maltora said, a lamp."],
    ["这是马尔多拉·希尔写的。", "It is, as Maltera said, a lamp."],
  ];
  assert.deepEqual(findInOriginals({ people: ["Maldora Vale"] }, whole), ["Maldora Vale", "Maltora", ""]);
});

test("a continent is no country", () => {
  const pair: [string, string] = [
    "从欧洲到拉丁美洲，美国都在。",
    "From Europe to Latin America, and that is all.",
  ];
  assert.deepEqual(findInOriginals({ companies: ["United States"] }, [pair]), [""]);
});

test("places of the original go with the nearest of the translation", () => {
  const turns = toTurns(["甲一二三四五六七八甲一二三四五六七八甲", "A b c d e f A"], ["甲", "A"]);
  const places = [
    ...[0, 9, 18].map((start) => ({ turn: 0, segment: 0, start, end: start + 1 })),
    ...[0, 12].map((start) => ({ turn: 0, segment: 1, start, end: start + 1 })),
    ...[0, 1].map((segment) => ({ turn: 1, segment, start: 0, end: 1 })),
  ];
  const found = listUnmatched(turns, places, 9);
  assert.deepEqual(
    found.map(({ turn, shares }) => [turn, shares]),
    [[0, [9 / 19]]],
  );
});

test("a name in small letters where the translation has it once more", () => {
  const hear = (company: string, translation: string, original: string, taxonomy = "companies"): string =>
    findInOriginals({ [taxonomy]: [company] }, [[translation, original]])[0]!;
  const twice = "Lampora 很好，我们都用 Lampora。";
  assert.equal(hear("Lampora", twice, "Lampora is fine, and We all light lampora."), "Lampora, lampora");
  // No oftener than that, and never otherwise than it is written.
  assert.equal(hear("Lampora", "Lampora 很好。", "Lampora is fine, and We all light lampora."), "Lampora");
  assert.equal(hear("Lampora", twice, "Lampora is fine, and We all light lamporas."), "Lampora");
  // An everyday word behind an article is one.
  const word = "Slate 很好，我们都用 Slate。";
  assert.equal(hear("Slate", word, "Slate is fine, and We all write on a slate."), "Slate");
  assert.equal(hear("Slate", word, "Slate is fine, and We all write to slate."), "Slate, slate");
  assert.equal(hear("Lampora", twice, "Lampora is fine, and We all light lampora.", "people"), "Lampora");
});

test("a name in small letters before what it is", () => {
  const hear = (original: string) => findInOriginals({ companies: ["Velmo"] }, [["灯。", original]])[0];
  assert.equal(hear("It runs on the velmo network of Norland."), "velmo");
  assert.equal(hear("It runs on the velmo networks, on a velmo of Norland."), "");
});

test("many names in a turn cost no more than its length", () => {
  assertLinear("names", 4000, (size) => {
    const pairs: [string, string][] = Array.from({ length: size >> 3 }, () => [
      "诺登 Harborly，诺登，Harborly。",
      "Harborly harborly",
    ]);
    findInOriginals({ products: ["Harborly"] }, [["Harborly", "harborly"], ...pairs]);
  });
  assertLinear("names in small letters", 20_000, (size) =>
    findInOriginals({ products: ["Harborly"] }, [
      ["Harborly。".repeat(size), `Harborly. ${"harborly ".repeat(size)}`],
    ]),
  );
});

test("two things of one name are misheard as one", () => {
  const terms = { companies: ["Turbolantern"], products: ["Turbolantern"] };
  const turns = toTurns(["他们找到了 Turbolantern。", "They found Turbolantin there."]);
  const { byThing } = findPlaces({ terms, speakers: [] }, turns, () => undefined);
  assert.deepEqual(
    byThing.map((places) => places.length),
    [2, 2],
  );
});

test("initials with one letter lost, or another in four, are heard where the translation has them oftener", () => {
  const hear = (name: string, translation: string, original: string) =>
    findInOriginals({ products: [name] }, [[translation, original]])[0];
  const often = "用 LMH，我们都说 LMH 好。";
  assert.equal(hear("LMHs", often, "One LMH for all, one big LHS or LMS."), "LMH, LHS");
  assert.equal(hear("LMHQ", "LMHQ 来了。", "Welcome to MMHQ."), "MMHQ");
  assert.equal(hear("LMH", often, "One LMH for all, one KMH."), "LMH", "three letters, one of them another");
  assert.equal(hear("LMHQ", "LMHQ 和 MMHQ 来了。", "Welcome to MMHQ."), "", "the translation has it");
  assert.equal(hear("LMHQ", "灯来了。", "Welcome to MMHQ."), "", "not told");
  assert.equal(hear("MASA", "MASA 来了。", "Welcome to NASA."), "", "well known");
});

test("nobody is heard for a term, which has a capital within", () => {
  const hear = (original: string) =>
    findInOriginals({ people: ["Ada Tebov"] }, [["Tebov 昨天来看灯。", original]]);
  assert.deepEqual(hear("We saw TevOv people look at lamps."), [""]);
  assert.deepEqual(hear("We saw Tevov look at lamps."), ["Tevov"]);
  const vale = (original: string) =>
    findInOriginals({ people: ["Ada McTebov"] }, [["McTebov 来看灯。", original]]);
  assert.deepEqual(vale("We saw McTevov look at lamps."), ["McTevov"]);
});

test("a name of two words is heard by its second where the first begins alike", () => {
  const hear = (name: string, original: string) =>
    findInOriginals({ media: [name] }, [[`我们读了 ${name}。`, original]])[0];
  assert.equal(hear("The Tallow List", "We read the town clock list."), "");
  assert.equal(hear("The Tallow List", "We read the terrible list today."), "terrible list");
  assert.equal(hear("TallowPress", "We read the terrible press today."), "terrible press");
  assert.equal(hear("TallowPress", "We read the Terrible Press today."), "", "another name");
  assert.equal(hear("TallowPress", "We read the tin press today."), "", "too short");
});

test("a body's name of four words is heard by all of them but one, which begins alike", () => {
  const hear = (original: string, company = "Norland Social Lamp Fund") =>
    findInOriginals({ companies: [company] }, [[`她管${company}。`, original]])[0];
  assert.equal(hear("She runs the Norland sofa lamb fund now."), "Norland sofa lamb fund");
  assert.equal(hear("She runs the noras social lamp fund now."), "noras social lamp fund");
  assert.equal(hear("She runs the Norland royal lamp fund now."), "");
  assert.equal(hear("She runs the Norland, sofa lamp fund now."), "");
  assert.equal(hear("She runs the Norland sofa hat fund now."), "");
  assert.equal(hear("She runs the sofa lamp fund now.", "Social Lamp Fund"), "");
});

test("a name that ends in letters has them apart where an original does, with capitals", () => {
  const hear = (original: string, taxonomy = "products") =>
    findInOriginals({ [taxonomy]: ["LampQR"] }, [["灯。", original]])[0];
  assert.equal(hear("We built Lamp QR, and lamp QR grew."), "Lamp QR, lamp QR");
  assert.equal(hear("We built it, and lamp QR grew."), "");
  assert.equal(hear("We built Lamp QR.", "media"), "");
});

test("what is heard for a name is it elsewhere, if the name begins so and nothing else has it", () => {
  const pairs: [string, string][] = [
    ["我们看 Robinhood 的灯。", "We look at the lamps of Robin now."],
    ["灯。", "And Robin has more of them."],
  ];
  const find = (terms: TermNames, more: [string, string][] = []) =>
    findInOriginals({ companies: ["Robinhood"], ...terms }, [...pairs, ...more]).slice(0, 2);
  assert.deepEqual(find({}), ["Robin", "Robin"]);
  assert.deepEqual(find({ products: ["Robin Lamp"] }), ["Robin", ""]);
  assert.deepEqual(find({}, [["鸟。", "A robin sings."]]), ["Robin", ""]);
});
