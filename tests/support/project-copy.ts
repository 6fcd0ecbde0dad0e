import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { projectRoot, run } from "./build.ts";

const parts = ["package.json", "tsconfig.json", ".npmrc", ".eleventy.ts", "src", "layouts", "content"];

/** Copies the project to a new folder, with the same libraries and without what is kept beside them. */
export function copyProject(folder: string): void {
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  for (const name of parts) cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  const modules = join(projectRoot, "node_modules");
  for (const name of readdirSync(modules)) {
    if (name !== ".cache") symlinkSync(join(modules, name), join(folder, "node_modules", name));
  }
}

/** Leaves in a copy what the end of `npm install` leaves: the bundles that its commands start from. */
export async function prepareProject(folder: string): Promise<void> {
  const { status, text } = await run(process.execPath, ["src/cli/prepare.mjs"], { cwd: folder });
  assert.deepEqual([status, text], [0, ""]);
}
