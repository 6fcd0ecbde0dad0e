import assert from "node:assert/strict";
import { test } from "node:test";
import { readPost } from "../../src/posts/read-post.ts";

const read = (bytes: Buffer) =>
  readPost(bytes, { path: "posts/a.md", folder: "posts", stem: "a" }, { originalLanguage: "en", body: true });
const text = "---\ntitle: 灯塔\n---\n\n我从小住在灯塔里，每天看船。\n";

test("a file in another encoding is left out", () => {
  // The same sentence in GB18030, and all of it in UTF-16.
  const sentence = Buffer.from("ced2b4d3d0a1d7a1d4dab5c6cbfec0efa3acc3bfccecbfb4b4aca1a3", "hex");
  const gb = Buffer.concat([Buffer.from("---\ntitle: a\n---\n\n"), sentence]);
  for (const bytes of [gb, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")])]) {
    const { post, problems } = read(bytes);
    assert.equal(post, undefined);
    assert.deepEqual(
      problems.map(({ line, column, severity, rule }) => [line, column, severity, rule]),
      [[1, 1, "error", "posts/encoding"]],
    );
  }
});

test("of a damaged place the author is told, and the rest is published", () => {
  const whole = Buffer.from(text);
  const { post, html, problems } = read(Buffer.concat([whole.subarray(0, -5), Buffer.from("\n")]));
  assert.equal(post?.title, "灯塔");
  assert.match(html.join(""), /我从小住在灯塔里，每天看/);
  assert.deepEqual(
    problems.filter(({ rule }) => rule === "posts/encoding").map(({ line, column }) => [line, column]),
    [[5, 13]],
  );
  assert.equal(
    read(whole).problems.some(({ rule }) => rule === "posts/encoding"),
    false,
  );
});

test("characters that were read in another encoding before the file was saved are told, once", () => {
  const misread = (words: string) =>
    Buffer.from(words).toString("latin1").replaceAll("\u0080", "€").replaceAll("\u0099", "™");
  const tell = (words: string) =>
    read(Buffer.from(text.replace("灯塔里", words)))
      .problems.filter(({ rule }) => rule === "posts/encoding")
      .map(({ line, column }) => `${line}:${column}`);
  assert.deepEqual(tell(`${misread("it’s")}，${misread("we’re")}`), ["5:8"]);
  assert.deepEqual(tell(misread("é")), ["5:6"]);
  assert.deepEqual(tell("锟斤拷"), ["5:6"]);
  for (const quiet of ["it’s", "café", "Ã", "â", "€"]) assert.deepEqual(tell(quiet), [], quiet);
});
