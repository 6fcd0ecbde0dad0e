import { cpSync, existsSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./build.ts";

/** A copy of the project, as a clone somewhere else would be; only its dependencies are shared. */
export function cloneProject(folder: string): void {
  mkdirSync(folder);
  for (const name of [
    "src",
    "layouts",
    "content",
    ".eleventy.ts",
    "package.json",
    "tsconfig.json",
    ".npmrc",
  ]) {
    if (existsSync(join(projectRoot, name)))
      cpSync(join(projectRoot, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
}
