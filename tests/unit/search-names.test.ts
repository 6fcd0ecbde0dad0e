/** Laws of suggestions: an update is a build anew, and reads little. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { listNames, listRenamed } from "../../src/eleventy/list-names.ts";
import { parseAuthorities } from "../../src/entities/authorities.ts";
import { Fold } from "../../src/search/fold.ts";
import {
  type IndexedName,
  type IndexedTitle,
  type NamesState,
  writeNames,
} from "../../src/search/index/build-names.ts";
import { IndexFiles } from "../../src/search/index/index-files.ts";
import { updateNames } from "../../src/search/index/update-names.ts";
import { buildTaxonomies } from "../../src/taxonomies/build-taxonomies.ts";
import { storeTaxonomies } from "../../src/taxonomies/stored-taxonomies.ts";
import { compareNewest } from "../../src/text/compare-newest.ts";
import { foldHan } from "../../src/text/match-key-han.ts";
import { createSamplePost } from "../fixtures/outputs/sample-posts.ts";

const fold = new Fold(foldHan);

interface Site {
  names: IndexedName[];
  titles: IndexedTitle[];
}

interface Written {
  state: NamesState;
  /** What each file holds. */
  files: Map<string, string>;
  crcs: Map<string, number>;
  read: string[];
}

async function write(before: Written | undefined, make: (files: IndexFiles) => NamesState): Promise<Written> {
  const packed = new Map(Array.from(before?.files ?? [], ([path, text]) => [path, gzipSync(text)]));
  const read: string[] = [];
  const store = {
    readFile(path: string) {
      read.push(path);
      return packed.get(path);
    },
    writeFile: (path: string, bytes: Uint8Array) => void packed.set(path, Buffer.from(bytes)),
  };
  const files = new IndexFiles(store, before?.crcs ?? new Map());
  const state = make(files);
  await files.flush();
  const after = [...files.after.keys()].sort();
  const texts = new Map(after.map((path) => [path, gunzipSync(packed.get(path)!).toString()]));
  // As it comes back from the disk, but for what JSON cannot say.
  return { state, files: texts, crcs: files.after, read };
}

const anew = (site: Site) => write(undefined, (files) => writeNames(fold, site.names, site.titles, files));

function update(before: Written, old: Site, now: Site): Promise<Written> {
  const others = <T>(some: readonly T[], rest: readonly T[]): T[] => {
    const known = new Set(rest.map((one) => JSON.stringify(one)));
    return some.filter((one) => !known.has(JSON.stringify(one)));
  };
  const gone = { names: others(old.names, now.names), titles: others(old.titles, now.titles) };
  const come = { names: others(now.names, old.names), titles: others(now.titles, old.titles) };
  return write(before, (files) => updateNames(fold, before.state, { gone, come }, files));
}

/** Names enough for files of their own at several prefixes: `Pe Oak 7`, in 26 ways. */
function createName(id: number, posts: number, way: number): IndexedName {
  const letters = "abcdefghijklmnopqrstuvwxyz";
  const name = `P${letters[id % 5]} Oak ${id} ${"lamp".repeat(id % 3)}`;
  const aliases = way === 0 ? [] : way === 1 ? [`Zed ${id}`] : [`帕${id}`, name.toUpperCase(), `Oak${id}`];
  return { kind: "people", name, aliases, url: `/people/p-${id}/`, posts };
}

const someSite = fc
  .record({
    ids: fc.uniqueArray(fc.nat(400), { minLength: 20, maxLength: 330, size: "max" }),
    seed: fc.nat(1000),
    titled: fc.uniqueArray(fc.nat(60), { maxLength: 40, size: "max" }),
  })
  .map(({ ids, seed, titled }) => ({
    names: ids.map((id) =>
      createName(
        id,
        1 + ((id * 7 + seed * (id % 11 === 0 ? 1 : 0)) % 40),
        (id + (seed % 2) * (id % 13 === 0 ? 1 : 0)) % 3,
      ),
    ),
    titles: titled.map((id) => ({
      title: `灯塔 ${id} 号与 Pa Oak`,
      url: `/posts/${id}/`,
      sounds: ["deng", "ta", `${id}`],
    })),
  }));

test("suggestions that were updated are, file by file, those written anew", async () => {
  const law = fc.asyncProperty(
    someSite,
    someSite,
    fc.integer({ min: 0, max: 9 }),
    async (old, other, share) => {
      // Some sites keep nearly all that they had, others little.
      const keep = <T extends { url: string }>(had: T[], has: T[]): T[] => [
        ...had
          .filter(({ url }) => url.length % 10 >= share || !has.some((one) => one.url === url))
          .slice(share),
        ...has.filter(({ url }) => !had.some((one) => one.url === url)).slice(0, share * 12),
      ];
      const now = { names: keep(old.names, other.names), titles: keep(old.titles, other.titles) };
      const recounted = {
        ...now,
        names: now.names.map((name) => other.names.find(({ url }) => url === name.url) ?? name),
      };
      const before = await anew(old);
      for (const site of [now, recounted]) {
        const [updated, whole] = [await update(before, old, site), await anew(site)];
        assert.deepEqual(updated.files, whole.files);
        assert.deepEqual(updated.state, whole.state);
      }
    },
  );
  await fc.assert(law, { numRuns: 60 });
});

test("one name more reads the files where its keys belong, and no others", async () => {
  const names = Array.from({ length: 6000 }, (_, id) => createName(id, 3, id % 3));
  const before = await anew({ names, titles: [] });
  const more = { ...createName(6001, 9, 0), name: "Quill Dove", url: "/people/quill-dove/" };
  const old = { names, titles: [] };
  const now = { names: [...names, more], titles: [] };
  const updated = await update(before, old, now);
  assert.deepEqual(updated.files, (await anew(now)).files);
  assert.ok(before.files.size > 40, `${before.files.size} files`);
  assert.ok(updated.read.length <= 6, `${updated.read.length} of them read`);
});

test("what is told of terms that are called otherwise is all that the lists of names tell otherwise", () => {
  const { authorities } = parseAuthorities(
    new Map([["companies", { path: "companies.yaml", text: "- name: Lamp\n  aliases: [灯公司]\n" }]]),
  );
  const store = (posts: readonly ReturnType<typeof createSamplePost>[]) => {
    const taxonomies = buildTaxonomies(posts, authorities, { slugs: "pinyin" });
    return { names: listNames(taxonomies), stored: storeTaxonomies(taxonomies, posts) };
  };
  const words = ["Lamp", "灯公司", "Lamp Code", "灯码", "Dove", "dove", "鸽子"];
  const somePost = fc
    .record({
      stem: fc.constantFrom("a", "b", "c", "d"),
      terms: fc.uniqueArray(fc.constantFrom(...words)),
      text: fc.constantFrom(...words),
    })
    .map(({ stem, terms, text }) => {
      const rendered = terms.slice(0, 1).map((name): [string, string] => [name, text]);
      const mentions = {
        about: [],
        said: [],
        wordings: "",
        renderings: { companies: rendered, people: rendered },
      };
      return createSamplePost(stem, { terms: { companies: terms, people: terms }, mentions });
    });
  const somePosts = fc.uniqueArray(somePost, { selector: ({ stem }) => stem, maxLength: 4 });
  const law = fc.property(somePosts, somePosts, (old, now) => {
    const [before, after] = [old, now].map((posts) => store([...posts].sort(compareNewest)));
    const others = (some: IndexedName[], rest: IndexedName[]) => {
      const known = new Set(rest.map((one) => JSON.stringify(one)));
      return some
        .map((one) => JSON.stringify(one))
        .filter((one) => !known.has(one))
        .sort();
    };
    const { gone, come } = listRenamed(before!.stored, after!.stored, authorities);
    const toTexts = (some: readonly IndexedName[]) => some.map((one) => JSON.stringify(one)).sort();
    assert.deepEqual(toTexts(gone), others(before!.names, after!.names));
    assert.deepEqual(toTexts(come), others(after!.names, before!.names));
  });
  fc.assert(law, { numRuns: 1500 });
});
