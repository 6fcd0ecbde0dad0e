import { cpSync, mkdirSync, readdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./build.ts";

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
