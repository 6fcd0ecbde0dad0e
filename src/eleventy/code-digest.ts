import { hash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** All code that decides what is published. What npm notes of the libraries it has installed stands for them. */
const made = [".eleventy.ts", "package.json", "package-lock.json", "node_modules/.package-lock.json", "src"];

/** One word for the project's own code: another word means that anything may come out otherwise. */
export function digestCode(projectRoot: string): string {
  const texts: string[] = [];
  const look = (name: string): void => {
    const at = path.join(projectRoot, name);
    const stat = fs.statSync(at, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) for (const inside of fs.readdirSync(at).sort()) look(`${name}/${inside}`);
    // What browsers get is known by its own bytes.
    else if (!name.startsWith("src/browser/")) texts.push(name, fs.readFileSync(at, "utf8"));
  };
  for (const name of made) look(name);
  return hash("sha1", texts.join("\0")).slice(0, 16);
}
