/** Laws of the search index, on generated posts: nothing missed, nothing extra, and an update is a build anew. */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ByteReader, ByteWriter } from "../../src/search/bytes.ts";
import { cutShards, type Piece } from "../../src/search/index/cut-shards.ts";
import { placeByHash } from "../../src/search/place-by-hash.ts";
import { readPostings } from "../../src/search/postings/read-postings.ts";
import { eachTerm, readRanges, readSlices } from "../../src/search/postings/record.ts";
import { WordTable } from "../../src/search/postings/word-table.ts";
import { TermList, writeTermList } from "../../src/search/term-list.ts";
import { readTranscript } from "../../src/transcript/read-transcript.ts";
import { TestIndex, type TestPost, toTestPost, toTestTurn } from "../support/search-index.ts";

// Few characters, so that runs meet by chance; some of them traditional, wide, accented or beyond the BMP.
const zh = fc.string({ unit: fc.constantFrom(..."天地人天地山水国國，。 A𠮷"), maxLength: 24 });
const en = fc
  .array(fc.constantFrom("lake", "Lake", "lakes", "deep-water", "café", "don't", "a"), { maxLength: 8 })
  .map((words) => words.join(" "));
const turnsOf = fc.array(fc.tuple(zh, en), { maxLength: 6 });
const library = fc.uniqueArray(
  fc.tuple(fc.string({ unit: fc.constantFrom(..."abcdef"), minLength: 1, maxLength: 3 }), turnsOf),
  {
    selector: ([stem]) => stem,
    maxLength: 8,
  },
);

function toPosts(raw: [string, [string, string][]][]): TestPost[] {
  return raw.map(([stem, turns]) =>
    toTestPost(
      stem,
      turns.map(([zh, en], at) => toTestTurn(`t-${at}`, zh, en)),
    ),
  );
}

const plain = (text: string): string =>
  text.normalize("NFKC").toLowerCase().replaceAll("國", "国").replaceAll("é", "e");

test("every run of Han characters is found in exactly the turns that hold it", async () => {
  await fc.assert(
    fc.asyncProperty(
      library,
      fc.string({ unit: fc.constantFrom(..."天地人山水国國"), minLength: 1, maxLength: 4 }),
      async (raw, run) => {
        const posts = toPosts(raw);
        const index = new TestIndex();
        await index.build(posts);
        const expected = posts.flatMap(({ post, turns }) =>
          turns
            .filter(({ segments }) => segments.some(({ text }) => plain(text).includes(plain(run))))
            .map(({ id }) => `${post.url}#${id}`),
        );
        const { query } = await index.find(run);
        const found = query.near || query.apart ? [] : [...(await index.turns(run))];
        assert.deepEqual(found.sort(), expected.sort());
      },
    ),
    { numRuns: 150 },
  );
});

test("words and quoted words are found in exactly the turns that hold them", async () => {
  const words = fc.array(fc.constantFrom("lake", "LAKES", "deep", "water", "cafe", "don't", "a"), {
    minLength: 1,
    maxLength: 3,
  });
  await fc.assert(
    fc.asyncProperty(library, words, async (raw, words) => {
      const posts = toPosts(raw);
      const index = new TestIndex();
      await index.build(posts);
      const sought = ` ${plain(words.join(" "))} `;
      const expected = posts.flatMap(({ post, turns }) =>
        turns
          .filter(({ segments }) =>
            segments.some(
              ({ language, text }) =>
                language === "en" && ` ${plain(text).replaceAll("-", " ")} `.includes(sought),
            ),
          )
          .map(({ id }) => `${post.url}#${id}`),
      );
      const found = [...(await index.turns(`"${words.join(" ")}"`))];
      // The Chinese sides hold an `A` now and then.
      const english = words.every((word) => word === "a")
        ? found.filter((key) => expected.includes(key))
        : found;
      assert.deepEqual(english.sort(), expected.sort());
    }),
    { numRuns: 150 },
  );
});

test("an index that was updated is, byte for byte, the index built anew", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(library, { minLength: 2, maxLength: 5 }), async (libraries) => {
      const warm = new TestIndex();
      let state: string | undefined;
      for (const raw of libraries) {
        ({ state } = await warm.build(toPosts(raw), state));
        const cold = new TestIndex();
        await cold.build(toPosts([...raw].reverse()));
        assert.deepEqual(warm.built.files, cold.built.files);
        assert.equal(warm.built.state, cold.built.state);
        for (const file of cold.built.files)
          assert.deepEqual(warm.files.get(file), cold.files.get(file), file);
      }
    }),
    { numRuns: 60 },
  );
});

test("one edit in a larger index updates it and touches few shards; a damaged file makes it build anew", async () => {
  const posts = Array.from({ length: 60 }, (_, at) =>
    toTestPost(
      `p${at}`,
      Array.from({ length: 30 }, (_, turn) =>
        toTestTurn(`t-${at}-${turn}`, toHan(at * 31 + turn, 60), `word${at} common text${turn}`),
      ),
    ),
  );
  const index = new TestIndex();
  const first = await index.build(posts);
  assert.equal(first.updated, false);
  const edited = posts.map((each, at) =>
    at === 7 ? toTestPost("p7", [...each.turns.slice(1), toTestTurn("t-new", "崭新的一段")]) : each,
  );
  const second = await index.build(edited, first.state);
  assert.equal(second.updated, true);
  const terms = (files: string[]): number => files.filter((file) => file.startsWith("terms/")).length;
  assert.ok(
    terms(second.written) < terms(second.files),
    `${terms(second.written)} of ${terms(second.files)}`,
  );
  assert.deepEqual([...(await index.turns("崭新的一段"))], ["/posts/p7/#t-new"]);

  // So it is where the postings lie elsewhere by now.
  const moved = new TestIndex();
  const { state } = await moved.build(posts);
  assert.equal((await moved.build(edited, moved.move(state), ["/posts/p7/"])).updated, true);
  assert.equal(moved.asked, 1);
  assert.deepEqual(moved.files, index.files);

  // Told only of the post that changed, it does the same.
  const told = new TestIndex();
  await told.build(posts);
  await told.build(edited, first.state, ["/posts/p7/"]);
  assert.equal(told.asked, 1);
  assert.equal(told.built.state, second.state);
  assert.deepEqual(told.files, index.files);
  told.files.clear();
  assert.equal((await told.build(posts, second.state, ["/posts/p7/"])).updated, false);
  assert.equal(told.asked, 2);
  assert.equal(told.built.state, first.state);

  const nothing = await index.build(edited, second.state);
  assert.deepEqual(nothing.written, []);
  // Every shard is damaged, so the next edit cannot but notice.
  for (const file of index.files.keys())
    if (file.startsWith("terms/")) index.files.set(file, new Uint8Array([1, 2, 3]));
  const rebuilt = await index.build(posts, nothing.state);
  assert.equal(rebuilt.updated, false);
  assert.equal(rebuilt.state, first.state);
  assert.equal((await index.build(posts, "{ damaged")).updated, false);
});

/** Han characters that differ with the seed. */
function toHan(seed: number, length: number): string {
  return Array.from({ length }, (_, at) =>
    String.fromCharCode(0x4e00 + ((seed * 7919 + at * at * 104729 + at) % 3000)),
  ).join("");
}

test("places: each its own, and one key more or less moves few others", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 200 }), (keys) => {
      const { size, places } = placeByHash(keys, 2);
      assert.equal(new Set(places).size, keys.length);
      assert.ok(places.every((place) => place < size));
      const other = placeByHash([...keys].reverse(), 2);
      assert.deepEqual([...other.places].reverse(), [...places]);
    }),
  );
  const keys = Array.from({ length: 1500 }, (_, at) => `/posts/${at}/`);
  const all = placeByHash(keys, 2).places;
  const fewer = placeByHash(keys.slice(1), 2).places;
  const moved = fewer.reduce((sum, place, at) => sum + (place === all[at + 1] ? 0 : 1), 0);
  assert.ok(moved < 10, `${moved} of 1,499 moved`);
});

test("a table of words knows each again, however many there are", () => {
  const words = Array.from({ length: 20_000 }, (_, at) => `${at % 3 === 0 ? "词" : "word"}${at * 7919}`);
  words.push(..."a ab abc abcd abcde éa a\u0000 zz ~字 #p:abc é aé aéb aÿa azz \ud840".split(" "));
  const table = new WordTable();
  for (const round of [1, 2]) {
    for (const [at, word] of words.entries()) {
      const units = Uint16Array.from(word, (unit) => unit.charCodeAt(0));
      assert.equal(table.findOrAdd(units, word.length, round === 1 ? at : -1), at);
    }
  }
  const sorted = table.toSorted();
  assert.deepEqual(
    sorted.map(([word]) => word),
    [...words].sort(),
  );
  assert.ok(sorted.every(([word, value]) => words[value] === word));
});

test("a list of terms is read as it was written, and searched as if it were an array", () => {
  const term = fc.string({ unit: fc.constantFrom("a", "b", "天", "地", "\ud840", "\u0000"), maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(term, { maxLength: 120 }), term, (raw, sought) => {
      const terms = raw.sort();
      const writer = new ByteWriter();
      writeTermList(writer, terms, new ByteWriter());
      const list = new TermList(new ByteReader(writer.toBytes()));
      assert.equal(list.find(sought), terms.filter((each) => each <= sought).length - 1);
      assert.deepEqual(
        terms.map((_, at) => list.at(at)),
        terms,
      );
      assert.equal(list.length, terms.length);
    }),
  );
});

test("shards hold every term once, in order, none too large but those of a single term", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 150 }), fc.nat()), { maxLength: 120 }), (raw) => {
      const pieces: Piece[] = raw.map(([size, hash], at) => ({
        first: String(at),
        size,
        hash,
        inner: Infinity,
      }));
      const shards = cutShards(pieces, () => [], 100);
      assert.deepEqual(shards.flat(), pieces);
      for (const shard of shards)
        assert.ok(shard.length === 1 || shard.reduce((sum, { size }) => sum + size, 0) <= 100);
    }),
  );
});

test("a sentence more at a turn's end changes the postings of its own words and of no other", () => {
  const opening = "河上的老桥在冬天最响，修桥的人说那是铁在收缩，一个晚上要换三次调子。";
  const read = (last: string) => {
    const body = [`${opening}\n\n后来人们来听。`, `岸边的风也有份。${last}`, "雨停以后什么都听不见。"];
    const text = body.map((turn) => `### 节\n\n${turn}`).join("\n\n");
    const options = { path: "a.md", line: 1, language: "zh-Hans", originalLanguage: "en", names: [] };
    const { post } = toTestPost("a", []);
    return listUnits(readPostings(post, readTranscript(text, options).turns));
  };
  const long = "芦苇挡住了声音里高的部分，低的照样传到对岸。";
  const [before, after] = [read(long), read(`${long}渔夫早就知道。`)];
  const changed = [...after].filter(([term, units]) => before.get(term) !== units).map(([term]) => term);
  assert.ok(changed.length > 0);
  // A zero stands for the end of a run of characters.
  for (const term of changed) assert.ok(/^[渔夫早就知道\0]+$/u.test(term), JSON.stringify(term));
  for (const term of before.keys()) assert.ok(after.has(term), term);
});

/** What each term of a post points to, as text. */
function listUnits(record: Uint8Array): Map<string, string> {
  const units = new Map<string, string>();
  for (const slice of readSlices(record)) {
    const take = (term: string, start: number, end: number) =>
      units.set(term, slice.subarray(start, end).join(" "));
    eachTerm(slice, take, (pair, start, end) =>
      take(String.fromCharCode(pair >>> 16, pair & 65535), start, end),
    );
  }
  return units;
}

test("a few ranges of a record do not keep the rest of it in memory", () => {
  const turns = [toTestTurn("t-a", "河流与石桥，春天和风。", "The bridge over a river, in spring and wind.")];
  const { post } = toTestPost("bridge", turns);
  // What a pack is read into.
  const record = Buffer.from(readPostings(post, turns));
  const slices = readSlices(record);
  for (const [from, to] of [
    [0, 3],
    [5, 40],
  ] as const) {
    const { bytes, ends } = readRanges(record, from, to);
    assert.deepEqual(
      slices.slice(from, to).map((slice) => Buffer.from(slice)),
      slices.slice(from, to).map((_, range) => Buffer.from(bytes.subarray(ends[range], ends[range + 1]))),
    );
    assert.equal(bytes.buffer.byteLength, bytes.length);
  }
});
