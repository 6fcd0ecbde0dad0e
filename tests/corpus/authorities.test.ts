/** Records for much-duplicated names, laid over the author's own posts where they are at hand. */
import assert from "node:assert/strict";
import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { test } from "node:test";
import { readAuthorities } from "../../src/entities/authorities.ts";
import { readFrontMatter } from "../../src/posts/front-matter.ts";
import { toMatchKey } from "../../src/text/match-key.ts";
import { buildSite, openTemp } from "../support/build.ts";
import { listFiles } from "../support/trees.ts";

const corpus = process.env.DUIZHAO_CORPUS ? resolve(process.env.DUIZHAO_CORPUS) : "";
const skip = corpus === "" && "DUIZHAO_CORPUS is not set";
const fixture = join(import.meta.dirname, "../fixtures/authorities");
const isThorough = Number(process.env.DUIZHAO_ROUNDS ?? 3) > 10;
const fields = { people: "people", companies: "companies_orgs", media: "media_books" } as const;

test("records for thirty much-duplicated names join each of them, and touch nothing else", {
  skip,
  timeout: 600_000,
}, async (t) => {
  const root = openTemp(t, "records");
  const content = join(root, "content");
  cpSync(fixture, join(root, "records/authorities"), { recursive: true });
  const { records } = readAuthorities(join(root, "records")).authorities;
  const recorded = new Map<string, Set<string>>();
  let total = 0;
  for (const [taxonomy, list] of Object.entries(records)) {
    total += list.length;
    recorded.set(taxonomy, new Set(list.flatMap(({ name, aliases }) => [name, ...aliases].map(toMatchKey))));
  }
  assert.ok(total >= 30);

  /** Posts that list a recorded name, and all names of such posts: what may look different. */
  const touched = new Set<string>();
  for (const [at, file] of listFiles(corpus).entries()) {
    // Half of them tell as much as all, where there is little time.
    if (!isThorough && at % 2 > 0) continue;
    if (file.endsWith(".md")) {
      const { data } = readFrontMatter(readFileSync(join(corpus, file), "utf8"), file);
      const isTouched = Object.entries(fields).some(([taxonomy, field]) =>
        data[field].some((name) => recorded.get(taxonomy)!.has(toMatchKey(name))),
      );
      if (isTouched) touched.add(file);
      // Of the others some tell as much as all, in less time.
      else if (at % 32 > 0) continue;
    }
    mkdirSync(dirname(join(content, file)), { recursive: true });
    try {
      linkSync(join(corpus, file), join(content, file));
    } catch {
      cpSync(join(corpus, file), join(content, file));
    }
  }
  const folders = { content, cache: join(root, "cache") };
  const args = ["--skip", "search,feeds,links", "--drafts", "publish", "--quiet"];
  const [before, after] = [join(root, "before"), join(root, "after")];
  const build = async (output: string) => {
    const built = await buildSite({ ...folders, output }, args);
    assert.equal(built.status, 0, built.text.slice(-2000));
  };
  await build(before);
  cpSync(fixture, join(content, "authorities"), { recursive: true });
  await build(after);

  const titles = new Map<string, string>();
  const readTitle = (output: string, file: string) =>
    /<h1>(.*?)<\/h1>/.exec(readFileSync(join(output, file), "utf8"))?.[1] ?? "";
  let redirects = 0;
  for (const [taxonomy, list] of Object.entries(records)) {
    const own = new Map(
      list.flatMap((record) => [record.name, ...record.aliases].map((name) => [toMatchKey(name), record])),
    );
    for (const slug of readdirSync(join(before, taxonomy))) {
      const file = `${taxonomy}/${slug}/index.html`;
      if (!existsSync(join(before, file))) continue;
      const record = own.get(toMatchKey(unescapeText(readTitle(before, file))));
      if (!record) continue;
      assert.ok(existsSync(join(after, file)), `${file} is still an address`);
      const html = readFileSync(join(after, file), "utf8");
      const to = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(html)?.[1];
      const address = to ?? `/${taxonomy}/${slug}/`;
      if (to) redirects++;
      const known = titles.get(`${taxonomy} ${record.name}`);
      assert.ok(
        known === undefined || known === address,
        `${record.name} is one page: ${known} and ${address}`,
      );
      titles.set(`${taxonomy} ${record.name}`, address);
      assert.equal(
        unescapeText(readTitle(after, `${decodeURIComponent(address).slice(1)}index.html`)),
        record.name,
      );
    }
  }
  assert.ok(titles.size >= 30, `${titles.size} of ${total} records are in use`);
  assert.ok(redirects >= 30, `${redirects} addresses lead on`);

  const strange: string[] = [];
  for (const file of listFiles(before)) {
    if (!file.endsWith("/index.html") || /^(?:explore|glossary|page|about|search|archive)\b/.test(file))
      continue;
    const old = readFileSync(join(before, file), "utf8");
    const now = existsSync(join(after, file)) ? readFileSync(join(after, file), "utf8") : "";
    if (old === now) continue;
    // An address that led to what was joined leads to it still.
    if ([...titles.values()].some((address) => now.includes(`content="0; url=${address}"`))) continue;
    const post = `${file.slice(0, -"/index.html".length)}.md`;
    // A term's page may change where one of its posts names what was joined.
    const shares = [...touched].some((one) => old.includes(`${one.slice(0, -3)}/`));
    const isIndex = /^[a-z]+\/index\.html$/.test(file);
    if (!touched.has(post) && !shares && !isIndex) strange.push(file);
  }
  assert.deepEqual(strange.slice(0, 10), [], "no other page changes");
});

function unescapeText(html: string): string {
  return html
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
