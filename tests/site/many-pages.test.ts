import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildSite, openTemp } from "../support/build.ts";
import { compareTrees, readTree } from "../support/trees.ts";

const posts = 400;

/** Posts enough for threads to lay out pages; each names a person of its own. */
function writePosts(content: string): void {
  mkdirSync(join(content, "posts"), { recursive: true });
  for (let n = 0; n < posts; n++)
    writeFileSync(
      join(content, `posts/part-${n}.md`),
      `---\ntitle: 第 ${n} 场 <谈话>\ndate: 2026-01-${10 + (n % 19)}\ntags: [桥梁]\npeople: [Ada Vale ${n}]\n---\n\n**主持人**: 第 ${n} 座桥，Ada Vale ${n} 说。\n`,
    );
}

test("pages that threads lay out are right, from any working directory, and the same every time", async (t) => {
  const root = openTemp(t, "many");
  const content = join(root, "content");
  writePosts(content);
  const build = async (name: string) => {
    const output = join(root, name);
    const { status, text } = await buildSite({ content, output }, [], { cwd: root });
    assert.equal(status, 0, text);
    return output;
  };
  const first = await build("first");
  const read = (page: string) => readFileSync(join(first, page, "index.html"), "utf8");
  for (let n = 0; n < posts; n++) {
    const post = read(`posts/part-${n}`);
    assert.match(post, new RegExp(`<h1>第 ${n} 场 &lt;谈话&gt;`), `post ${n}`);
    assert.match(post, new RegExp(`第 ${n} 座桥`), `body of post ${n}`);
    const person = read(`people/ada-vale-${n}`);
    assert.match(person, new RegExp(`<h1>Ada Vale ${n}</h1>`), `person ${n}`);
    assert.match(person, new RegExp(`<mark>Ada Vale ${n}</mark>`), `passage of person ${n}`);
  }
  assert.deepEqual(compareTrees(readTree(first), readTree(await build("second"))), []);
});
