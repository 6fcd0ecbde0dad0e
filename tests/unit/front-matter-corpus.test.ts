import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readFrontMatter } from "../../src/posts/front-matter.ts";
import { listPosts } from "../../src/posts/list-posts.ts";

const corpus = process.env.DUIZHAO_CORPUS ?? "";

test("every post of the corpus has readable front matter, and a body that is the file's end", {
  skip: corpus === "",
}, (t) => {
  const files = listPosts(corpus).map(({ path, absolute }) => ({
    path,
    text: readFileSync(absolute, "utf8"),
  }));
  assert.ok(files.length > 0);
  const began = performance.now();
  const reads = files.map(({ path, text }) => readFrontMatter(text, path));
  t.diagnostic(
    `${((performance.now() - began) / files.length).toFixed(3)} ms a post, the first pass over ${files.length}`,
  );
  reads.forEach(({ readable, data, body, bodyStart, bodyLine, problems }, index) => {
    const { path, text } = files[index]!;
    assert.equal(readable, true, path);
    assert.notEqual(data.title, "", path);
    assert.match(data.date, /^(\d{4}-\d\d-\d\d)?$/, path);
    assert.equal(body, text.slice(bodyStart), path);
    assert.equal(text.slice(0, bodyStart).split("\n").length, bodyLine, path);
    for (const { line, column } of problems) {
      assert.ok(
        line < bodyLine && column <= (text.split("\n")[line - 1]?.length ?? 0) + 1,
        `${path}:${line}:${column}`,
      );
    }
  });
});
