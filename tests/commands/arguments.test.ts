import assert from "node:assert/strict";
import { createServer } from "node:net";
import { test } from "node:test";
import { readArguments } from "../../src/cli/arguments.ts";
import { UsageError } from "../../src/cli/parse-arguments.ts";
import { cli, createMiniSite, run, runNode, toPost } from "../support/build.ts";
import { startPreview } from "../support/preview.ts";

const runCli = (...args: string[]) => runNode([...cli, ...args]);

test("--help and -h behind any command print the usage and do nothing", async () => {
  const { text: usage } = await runCli("--help");
  assert.match(usage, /^Usage: npm run <command>/);
  for (const command of ["build", "start", "check", "new", "entities"]) {
    for (const flag of ["--help", "-h"]) {
      const { status, text } = await runCli(command, flag);
      assert.deepEqual([status, text], [0, usage], `${command} ${flag}`);
    }
  }
});

test("stages that are left out may be named one by one", () => {
  const { skip } = readArguments(["--skip", "search", "--skip", "feeds,links"], "build").build;
  assert.deepEqual(skip, ["search", "feeds", "links"]);
});

test("an option that is another command's is refused, and so is one that nobody knows", () => {
  assert.equal(readArguments(["--port", "9000"], "start").port, 9000);
  assert.equal(readArguments([], "start").port, 8080);
  for (const [command, ...args] of [
    ["build", "--port", "9000"],
    ["build", "--fix"],
    ["start", "--format", "json"],
    ["check", "--port", "9000"],
    ["start", "--port"],
    ["start", "--port", "0"],
    ["start", "--port", "65536"],
    ["start", "--port", "80a"],
    ["build", "--prot", "9000"],
    ["build", "content"],
  ] as const) {
    assert.throws(() => readArguments([...args], command), UsageError, `${command} ${args.join(" ")}`);
  }
});

test("npm start -- --port N serves there", { timeout: 120_000 }, async (t) => {
  const port = await findFreePort();
  const site = createMiniSite(t, { "posts/a.md": "---\ntitle: 甲\n---\n\n正文。\n" });
  const preview = await startPreview(t, site, "--port", String(port));
  assert.equal(preview.url, `http://localhost:${port}`);
});

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

test("whoever reads the output may leave", async (t) => {
  const site = createMiniSite(t, { "posts/a.md": toPost({}, "**主持人**: 一句话。\n\n</details>\n") });
  const words = [process.execPath, ...cli, "check", "--content", site.content].map((word) => `'${word}'`);
  const { text } = await run("sh", ["-c", `{ ${words.join(" ")}; echo "ended with $?" >&2; } | true`]);
  assert.doesNotMatch(text, /EPIPE|at .*:\d+/);
  assert.match(text, /1 file: 1 error.*\nended with 1\n$/);
});
