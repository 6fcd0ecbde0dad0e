import assert from "node:assert/strict";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { entities, runEntities } from "../../src/cli/entities.ts";
import { readAuthorities, resolveName } from "../../src/entities/authorities.ts";
import { readPost } from "../../src/posts/read-post.ts";
import { readBatch } from "../../src/workers/read-batch.ts";
import { openContentFolders } from "../support/content-folders.ts";
import { runCommand } from "../support/run-command.ts";

const { root, createSite } = openContentFolders("entities");

async function run(content: string, more: Partial<Parameters<typeof entities>[0]> = {}) {
  const { code, out, err } = await runCommand((streams) =>
    entities({ content, format: "text", taxonomies: [], cache: join(root, "cache"), ...streams, ...more }),
  );
  return { code, out: out.replaceAll(`${content}/`, ""), err: err.replaceAll(`${content}/`, "") };
}

const post = (head: string, body = "正文。") => `---\ntitle: 题\n${head}\n---\n\n### 一\n\n${body}\n`;

/** A dialogue of two, the second under these labels. */
const dialogue = (chinese: string, english: string) =>
  ["问好。", "请讲。", "再见。"]
    .flatMap((words, index) => [
      `**主持人**: ${words}`,
      `<details>\n<summary>Original</summary>\n\n**Host**: Hello ${index}.\n\n</details>`,
      `**${chinese}**: 好的，${words}`,
      `<details>\n<summary>Original</summary>\n\n**${english}**: Well, ${index}.\n\n</details>`,
    ])
    .join("\n\n");

const site = () =>
  createSite({
    "posts/a.md": post("people: [Ada Vale]", dialogue("艾达·维尔", "Ada Vale")),
    "posts/b.md": post("people: [艾达·维尔, '艾妲 (Ada Vale)']"),
    "posts/c.md": post("people: [艾妲, Ada Vale]\ncompanies_orgs: [Norden Labs]"),
    "posts/d.md": post(
      "companies_orgs: [诺登]\nproducts_models: [王毅, 汪毅]",
      "他去了诺登（Norden Labs）工作。\n\n**诺登实验室**（Norden Labs: 一家公司）不大。",
    ),
  });

test("groups as records that can be pasted, with what speaks for them and how many posts they join", async () => {
  const { code, out, err } = await run(site());
  assert.equal(code, 0);
  assert.equal(
    out,
    `# people.yaml

# 3 posts: Ada Vale 2, 艾妲 1, 艾妲 (Ada Vale) 1, 艾达·维尔 1
#   Ada Vale = 艾妲: name
#   Ada Vale = 艾妲 (Ada Vale): name
#   Ada Vale = 艾达·维尔: label
#   艾妲 = 艾妲 (Ada Vale): name
- name: { zh: 艾妲, en: Ada Vale }
  aliases: [艾妲 (Ada Vale), 艾达·维尔]

# companies.yaml

# 2 posts: Norden Labs 1, 诺登 1
#   Norden Labs = 诺登: text
- name: { zh: 诺登, en: Norden Labs }

# products.yaml

# 1 post: 汪毅 1, 王毅 1
# Posts do not say for certain that these are one: make sure before you keep this.
#   汪毅 = 王毅: sound
- name: 汪毅
  aliases: [王毅]

# One English name in several Chinese ways
#
# Ada Vale
#   艾妲 ×1: posts/b.md:3
#   艾达·维尔 ×1: posts/a.md:17
#
# Norden Labs
#   诺登 ×1: posts/d.md:9
#   诺登实验室 ×1: posts/d.md:11
`,
  );
  assert.equal(err, "3 of 3 likely duplicates, 2 of 2 English names in several Chinese ways\n");
});

test("one taxonomy, the most, and the same from the cache as JSON", async () => {
  const content = site();
  const only = await run(content, { taxonomies: ["companies"], format: "json" });
  const { duplicates, renderings } = JSON.parse(only.out);
  assert.deepEqual(
    duplicates.map(({ taxonomy, posts, witnessed, record }: Record<string, unknown>) => ({
      taxonomy,
      posts,
      witnessed,
      record,
    })),
    [
      {
        taxonomy: "companies",
        posts: 2,
        witnessed: true,
        record: { zh: "诺登", en: "Norden Labs", aliases: [] },
      },
    ],
  );
  assert.deepEqual(
    duplicates[0].evidence[0].evidence.map(({ kind, seen }: Record<string, unknown>) => [kind, seen]),
    [["text", "诺登 (Norden Labs)"]],
  );
  assert.deepEqual(
    renderings.map(({ english }: { english: string }) => english),
    ["Norden Labs"],
  );
  assert.deepEqual(await run(content, { taxonomies: ["companies"], format: "json" }), only);
  const short = await run(content, { most: 1, taxonomies: ["people", "companies"] });
  assert.match(short.err, /^2 of 2 likely duplicates, 1 of 2 /);
});

test("--accept writes what texts bear witness to, keeps every byte, and has nothing to add the second time", async () => {
  const content = site();
  const file = join(content, "authorities/companies.yaml");
  const before = "# Ours.\r\n-   name: Someone Else # as is\r\n    note: 'x'";
  mkdirSync(join(content, "authorities"));
  writeFileSync(file, before);
  const first = await run(content, { accept: true });
  assert.deepEqual([first.code, first.out], [0, ""]);
  assert.equal(
    first.err,
    "authorities/people.yaml: 1 new record, 0 longer\nauthorities/companies.yaml: 1 new record, 0 longer\n",
  );
  assert.equal(readFileSync(file, "utf8"), `${before}\r\n- name: { zh: 诺登, en: Norden Labs }\r\n`);
  assert.equal(
    readFileSync(join(content, "authorities/people.yaml"), "utf8"),
    "- name: { zh: 艾妲, en: Ada Vale }\n  aliases: [艾妲 (Ada Vale), 艾达·维尔]\n",
  );
  const { authorities, problems } = readAuthorities(content);
  assert.deepEqual(problems, []);
  assert.equal(resolveName(authorities, "people", "艾妲（Ada Vale）")?.name, "艾妲");
  const names = readdirSync(join(content, "authorities")).sort();
  assert.deepEqual(names, ["companies.yaml", "people.yaml"]);
  const at = names.map((name) => statSync(join(content, "authorities", name)).mtimeMs);
  const second = await run(content, { accept: true });
  assert.deepEqual([second.code, second.err], [0, "Nothing to write.\n"]);
  assert.deepEqual(
    names.map((name) => statSync(join(content, "authorities", name)).mtimeMs),
    at,
  );
  assert.match((await run(content)).err, /^1 of 1 likely duplicates/);
});

test("what only sounds alike is written when it is named, once", async () => {
  const content = site();
  const named = { accept: true, names: ["王毅"] };
  assert.equal((await run(content, named)).err, "authorities/products.yaml: 1 new record, 0 longer\n");
  assert.deepEqual(await run(content, named), { code: 0, out: "", err: "Nothing to write.\n" });
  const unknown = await run(content, { accept: true, names: ["Nobody"] });
  assert.deepEqual(
    [unknown.code, unknown.err.split("\n")[0]],
    [1, "No listed group holds the name “Nobody”."],
  );
});

test("a name joins the record of another, once", async () => {
  const content = createSite({
    "posts/a.md": post("people: [Ada Vale, '艾妲 (Ada Vale)']"),
    "posts/b.md": post("people: [艾妲]"),
    "authorities/people.yaml": "- name: Ada Vale # x\n  note: n\n",
  });
  const { out } = await run(content);
  assert.match(
    out,
    /# add to the aliases of “Ada Vale”, line 1:\n# {3}aliases: \[艾妲, 艾妲 \(Ada Vale\)\]\n/,
  );
  const { code, err } = await run(content, { accept: true });
  assert.deepEqual([code, err], [0, "authorities/people.yaml: 0 new records, 1 longer\n"]);
  assert.equal(
    readFileSync(join(content, "authorities/people.yaml"), "utf8"),
    "- name: Ada Vale # x\n  aliases: [艾妲, 艾妲 (Ada Vale)]\n  note: n\n",
  );
  assert.equal((await run(content, { accept: true })).err, "Nothing to write.\n");
});

test("a file that cannot be added to stays as it was", async () => {
  for (const text of ["- name: Ada Vale\n  aliases: [", "people: 1\n"]) {
    const content = createSite({
      "posts/a.md": post("people: [Ada Vale, '艾妲 (Ada Vale)']"),
      "authorities/people.yaml": text,
    });
    const { code, err } = await run(content, { accept: true });
    assert.equal(code, 1, text);
    assert.match(err, /authorities\/people\.yaml stays as it was: its records cannot be added to/);
    assert.equal(readFileSync(join(content, "authorities/people.yaml"), "utf8"), text);
  }
});

test("a record that cannot be added to is named, and the others are written", async () => {
  const content = createSite({
    "posts/a.md": post("people: [Ada Vale, '艾妲 (Ada Vale)', Bo Reed, '里博 (Bo Reed)']"),
    "authorities/people.yaml":
      "- name: Ada Vale\n  aliases: |\n    ADV\n- name: Bo Reed\n  aliases: BR # x\n",
  });
  const { code, err } = await run(content, { accept: true });
  assert.deepEqual(
    [code, err],
    [
      1,
      "authorities/people.yaml: 0 new records, 1 longer\nauthorities/people.yaml:1: “Ada Vale” stays as it was. Write its aliases as a list, with 艾妲 (Ada Vale).\n",
    ],
  );
  assert.equal(
    readFileSync(join(content, "authorities/people.yaml"), "utf8"),
    "- name: Ada Vale\n  aliases: |\n    ADV\n- name: Bo Reed\n  aliases: [BR, 里博 (Bo Reed)] # x\n",
  );
});

test("two people of one name stay two", async () => {
  const content = createSite({
    "posts/a.md": post("people: [Sam, Sam Alder, 'Sam (Sam Alder)']"),
    "posts/b.md": post("people: [Sam, Sam Alder, Sam Hart, 'Sam (Sam Hart)', 'Sam (Sam Alder)']"),
    "posts/c.md": post("people: [林一, 林依, Lin Yi, '林一 (Lin Yi)', '林依 (Lin Yi)', '林一（Lin Yi）']"),
  });
  const before = await run(content, { taxonomies: ["people"] });
  const records = before.out.split("\n").filter((line) => /^(- | {2})/.test(line));
  for (const pair of [/Sam Alder.*Sam Hart|Sam Hart.*Sam Alder/, /林一.*林依|林依.*林一/]) {
    assert.ok(!records.some((line) => pair.test(line)), records.join("\n"));
  }
  assert.match(before.out, /left out: /);
  assert.equal((await run(content, { accept: true })).code, 0);
  const { authorities } = readAuthorities(content);
  const idOf = (name: string) => resolveName(authorities, "people", name);
  assert.notEqual(idOf("Sam Alder"), idOf("Sam Hart"));
  assert.equal(idOf("Sam"), idOf("Sam Alder"));
  assert.equal((await run(content, { accept: true })).err, "Nothing to write.\n");
});

test("explanations, slips of the pen and shared first names join nothing by themselves", async () => {
  const content = createSite({
    "posts/a.md": post("products_models: [Zeta, Language Model]", "**Zeta**（Language Model: 解释）很大。"),
    "posts/b.md": post(
      "people: [Ada Vale, 艾达, 维尔艾达, 林某]",
      "艾达（Ada Vale）与**林某**（Ada Vale）。",
    ),
    "posts/c.md": post(
      "people: [Ada Vale]",
      "**维尔艾达**（Ada Vale）。\n\n后来我们又见到了艾达（Ada Vale），谈了很久。",
    ),
  });
  const { out } = await run(content);
  assert.match(out, /zh: 维尔艾达, en: Ada Vale \}\n {2}aliases: \[艾达\]/);
  assert.match(out, /left out: Ada Vale = 林某: gloss/);
  assert.match(out, /make sure before you keep this\.\n# {3}Language Model = Zeta: gloss/);
});

test("evidence is read only when asked for", () => {
  const bytes = Buffer.from(post("people: [Ada Vale]", "**诺登**（Norden: 公司）与诺登（Norden Labs）。"));
  const absolute = join(root, "one.md");
  writeFileSync(absolute, bytes);
  const file = { path: "posts/one.md", absolute, folder: "posts", stem: "one" };
  const pack = { append: () => ({ file: "", offset: 0, length: 0, crc: 0 }), flush() {} } as never;
  const read = (evidence: boolean) =>
    JSON.parse(
      readBatch({ files: [file], options: { originalLanguage: "en", evidence }, records: "" }, pack)[0]!,
    );
  assert.deepEqual(read(true).evidence, [
    { kind: "gloss", left: "诺登", right: "Norden", line: 8 },
    { kind: "text", left: "与诺登", right: "Norden Labs", line: 8 },
  ]);
  const { evidence: _, ...rest } = read(true);
  assert.deepEqual(read(false), rest);
  assert.ok(!("evidence" in readPost(bytes, file, { originalLanguage: "en", evidence: true })));
});

test("the command line says what it takes", () => {
  for (const [args, message] of [
    [["--taxonomy", "planets"], /--taxonomy takes tags, people, companies/],
    [["--format", "xml"], /--format takes text, json/],
    [["--most", "0"], /--most takes a number/],
    [["Ada"], /Names go with --accept/],
    [["--fix"], /fix/],
  ] as const) {
    assert.throws(() => runEntities([...args]), message);
  }
});
