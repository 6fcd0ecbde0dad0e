import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { createPost } from "../../src/cli/new.ts";
import { toNewPostText } from "../../src/cli/new-post-text.ts";
import { UsageError } from "../../src/cli/parse-arguments.ts";
import { readPost } from "../../src/posts/read-post.ts";
import { cli, projectRoot } from "../support/build.ts";

// The path has a space and Chinese in it, as authors' folders do.
const root = mkdtempSync(path.join(tmpdir(), "new 新 "));
after(() => rmSync(root, { recursive: true, force: true }));
let count = 0;

function createContent(): string {
  count += 1;
  const contentDir = path.join(root, String(count));
  mkdirSync(contentDir);
  return contentDir;
}

function read(text: string) {
  return readPost(
    Buffer.from(text),
    { path: "posts/p.md", folder: "posts", stem: "p" },
    { originalLanguage: "en" },
  );
}

const run = (...args: string[]) =>
  spawnSync(process.execPath, [...cli, "new", ...args], {
    encoding: "utf8",
    input: "",
    cwd: path.resolve(import.meta.dirname, "../.."),
  });

const video = "https://www.youtube.com/watch?v=-bcDEF12_45&t=30";

test("a draft with today's date, valid at once, named after its video", async () => {
  const contentDir = createContent();
  const before = new Date();
  const file = await createPost({ title: "预训练：下一步", source: video, contentDir });
  assert.equal(file, path.join(contentDir, "posts", "-bcDEF12_45.md"));
  const { post, problems, turns } = read(readFileSync(file, "utf8"));
  assert.deepEqual(problems, []);
  assert.equal(post?.title, "预训练：下一步");
  assert.equal(post?.draft, true);
  assert.equal(post?.source, video);
  assert.equal(post?.video, "-bcDEF12_45");
  assert.equal(turns.length, 1);
  const days = [before, new Date()].map((day) => new Date(day.getTime() - day.getTimezoneOffset() * 60_000));
  assert.ok(days.map((day) => day.toISOString().slice(0, 10)).includes(post?.date ?? ""));
});

test("without a video the name is the title in pinyin, and the folder is the author's", async () => {
  const contentDir = createContent();
  const file = await createPost({ title: "王毅谈 AI & 芯片", folder: "notes/2026", contentDir });
  assert.equal(path.relative(contentDir, file), path.join("notes", "2026", "wang-yi-tan-ai-and-xin-pian.md"));
});

test("nothing is ever written over, not even by posts made at the same moment", async () => {
  const contentDir = createContent();
  mkdirSync(path.join(contentDir, "posts"));
  writeFileSync(path.join(contentDir, "posts", "same.md"), "mine");
  const files = await Promise.all([1, 2, 3].map(() => createPost({ title: "Same", contentDir })));
  assert.equal(new Set(files).size, 3);
  assert.equal(readFileSync(path.join(contentDir, "posts", "same.md"), "utf8"), "mine");
  assert.deepEqual(readdirSync(path.join(contentDir, "posts")).sort(), [
    "same-2.md",
    "same-3.md",
    "same-4.md",
    "same.md",
  ]);
});

test("keys stand in the seed's order, each with a comment", () => {
  const text = toNewPostText({ title: "x", date: "2026-11-23", source: "" });
  const lines = text.split("---\n")[1]?.trim().split("\n") ?? [];
  assert.deepEqual(
    lines.map((line) => line.split(":")[0]),
    "author date guest layout source speaker tags title summary insight draft series category area project people companies_orgs products_models media_books status".split(
      " ",
    ),
  );
  for (const line of lines) assert.match(line, / # ./);
});

test("the words for a status are those that the guides name", () => {
  const [, comment = ""] = /^status: .*# (.*)$/m.exec(toNewPostText({ title: "桥", date: "", source: "" }))!;
  for (const guide of ["authors.md", "authors.en.md"]) {
    const text = readFileSync(path.join(projectRoot, "docs", guide), "utf8");
    const [row = ""] = /(?<=^\| `status` \|)[^；;]*/m.exec(text)!;
    assert.deepEqual(
      comment.split(" | "),
      [...row.matchAll(/`(\w+)`/g)].map(([, word]) => word),
      guide,
    );
  }
});

test("titles that look like YAML come back as they were", () => {
  const titles = `'x': y # z|2026-01-01|yes|null|~|1e3|0x1f|12:30:00|- x|[x]|{a: b}|&a|*a|!t|%x|@x|? x|: x|---|...|=|<<|"q|它's “弯”|👩‍👩‍👧|a: b #c|\\`;
  for (const title of titles.split("|")) {
    const { post, problems } = read(toNewPostText({ title, date: "2026-11-23", source: video }));
    assert.equal(post?.title, title);
    assert.deepEqual(problems, [], title);
  }
});

test("any title gives a post that can be read, without an error", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), async (title) => {
      const contentDir = createContent();
      fc.pre(/\S/.test(title.replaceAll(/\p{C}/gu, " ")));
      const file = await createPost({ title: `${title}\n第二行`, contentDir });
      const { post, problems } = read(readFileSync(file, "utf8"));
      assert.match(post?.title ?? "", /第二行$/);
      assert.deepEqual(
        problems.filter(({ severity }) => severity === "error"),
        [],
      );
    }),
    { numRuns: 60 },
  );
});

test("what cannot be a post is refused and leaves nothing behind", async () => {
  const contentDir = createContent();
  const wrong = [
    { title: " \n " },
    { title: "x", source: "not an address" },
    { title: "x", source: "javascript:alert(1)" },
    { title: "x", folder: "../x" },
    { title: "x", folder: "posts/.drafts" },
    { title: "x", folder: "node_modules" },
    { title: "x", folder: "authorities" },
    { title: "x", folder: "/etc" },
    { title: "x", folder: "" },
  ];
  for (const given of wrong) await assert.rejects(createPost({ ...given, contentDir }), UsageError);
  await assert.rejects(createPost({ title: "x", contentDir: path.join(contentDir, "gone") }), UsageError);
  assert.deepEqual(readdirSync(contentDir), []);
});

test("the command prints the path it wrote", () => {
  const contentDir = createContent();
  const { status, stdout, stderr } = run("A title", "--source", video, "--content", contentDir);
  assert.equal(stderr, "");
  assert.equal(status, 0);
  assert.equal(readFileSync(path.resolve(stdout.trim()), "utf8").includes("title: A title"), true);
});

test("without a title and a terminal it shows how it is used, with exit code 2", () => {
  const cases = [[], ["two", "titles"], ["x", "--colour"], ["x", "--source", "nowhere"]];
  for (const args of cases) {
    const { status, stdout, stderr } = run(...args);
    assert.equal(status, 2, args.join(" "));
    assert.equal(stdout, "");
    assert.match(stderr, /npm run new -- "Title"/);
  }
});
