import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { assertLinear } from "../support/assert-linear.ts";
import { pair, readNamed } from "../support/read-named.ts";

const links: [string, string, string, string[], string][] = [
  [
    "the first mention of each section",
    "companies_orgs: [Norden]",
    "Norden 与 Norden。\n\n## 二\n\n又是 Norden。",
    ["/companies/norden/"],
    "<a href=/companies/norden/>Norden</a> 与 Norden。|又是 <a href=/companies/norden/>Norden</a>。",
  ],
  [
    "the translation before the original",
    "companies_orgs: [Norden]",
    `${pair("没有它。", "Norden is here.")}\n\n${pair("Norden 在。", "Norden again.")}`,
    ["/n/"],
    "没有它。|Norden is here.|<a href=/n/>Norden</a> 在。|Norden again.",
  ],
  [
    "no link inside links, code or headings",
    "companies_orgs: [Norden]",
    "### Norden\n\n[Norden](https://example.org) 与 `Norden`，**Norden**。",
    ["/n/"],
    '<a href="https://example.org">Norden</a> 与 <code>Norden</code>，<strong><a href=/n/>Norden</a></strong>。',
  ],
  [
    "the first mention that can be one, where links, code or bold letters hold those before it",
    "companies_orgs: [Norden]",
    "[Norden](https://example.org)。\n\n`Norden`。\n\nNor**den**。\n\nNorden。Norden。\n\nNorden。",
    ["/n/"],
    '<a href="https://example.org">Norden</a>。|<code>Norden</code>。|Nor<strong>den</strong>。|<a href=/n/>Norden</a>。Norden。|Norden。',
  ],
  [
    "the original where the translation's mentions cannot be one",
    "companies_orgs: [Norden]",
    `${pair("没有它。", "Norden is here.")}\n\n${pair("`Norden` 在。", "Norden again.")}`,
    ["/n/"],
    "没有它。|<a href=/n/>Norden</a> is here.|<code>Norden</code> 在。|Norden again.",
  ],
  [
    "one of two things with one name: the other has no link behind it",
    "companies_orgs: [Norden]\nproducts_models: [Norden]",
    "[Norden](https://example.org)。\n\nNorden。\n\nNorden。",
    ["/n/", "/p/"],
    '<a href="https://example.org">Norden</a>。|<a href=/n/>Norden</a>。|Norden。',
  ],
  [
    "no page, no link",
    "companies_orgs: [Norden, Zeta]",
    "Norden 与 Zeta。",
    ["", "/z/"],
    "Norden 与 <a href=/z/>Zeta</a>。",
  ],
  [
    "characters that HTML escapes",
    "companies_orgs: [A&B 公司]",
    "x < y，A&B 公司。",
    ["/a/"],
    "x &lt; y，<a href=/a/>A&amp;B 公司</a>。",
  ],
  [
    "an address that needs quotes",
    "companies_orgs: [Norden]",
    "Norden。",
    ["/公 司/"],
    '<a href="/公 司/">Norden</a>。',
  ],
];

for (const [title, frontMatter, body, hrefs, expected] of links) {
  test(`links: ${title}`, () => {
    const { fill } = readNamed(frontMatter, body);
    const paragraphs = [...fill(...hrefs).matchAll(/<p>(.*?)(?=<p>|<\/div>|<\/details>)/gs)].map(
      (match) => match[1],
    );
    assert.equal(paragraphs.join("|"), expected);
  });
}

test("law: links add tags and no word, wherever they stand", () => {
  const word = fc.constantFrom(
    "Norden",
    "诺登",
    "维尔",
    "**Norden**",
    "&",
    "<",
    "`Norden`",
    "，",
    "😀",
    "[诺登](/a/)",
    "\n\n",
    "\n\n## 维尔\n\n",
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const { mentions, html, fill } = readNamed(
        "people: [维尔]\ncompanies_orgs: [Norden, 诺登]",
        words.join(" "),
      );
      if (!mentions?.links) return;
      const linked = fill("/v/", "/n/", "/d/");
      const bare = linked.replace(/<a href=\/[vnd]\/>(.*?)<\/a>/g, "$1");
      assert.equal(bare, html);
    }),
  );
});

test("names that stand in links of their author's alone cost no more than their length", () =>
  assertLinear("[Norden](/a/)。\n\n", 20_000, (size) =>
    readNamed("companies_orgs: [Norden]", "[Norden](/a/)。\n\n".repeat(size)),
  ));
