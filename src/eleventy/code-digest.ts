import { hash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { readKeptFile, writeKeptFile } from "../posts/kept-file.ts";
import type { InputState } from "../publish/input-state.ts";

/** All code that decides what is published. What npm notes of the libraries it has installed stands for them. */
const made = [".eleventy.ts", "package.json", "package-lock.json", "node_modules/.package-lock.json", "src"];

/** One word for the project's own code: another word means that anything may come out otherwise. */
export function digestCode(projectRoot: string): string {
  const texts: string[] = [];
  const look = (name: string): void => {
    const at = path.join(projectRoot, name);
    const stat = fs.statSync(at, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) {
      // As `readInputState` passes them over: what is known by its times must be the same files.
      const names = fs
        .readdirSync(at)
        .filter((inside) => !inside.startsWith(".") && inside !== "node_modules");
      for (const inside of names.sort()) look(`${name}/${inside}`);
    } else if (isCode(name)) texts.push(name, fs.readFileSync(at, "utf8"));
  };
  for (const name of made) look(name);
  return hash("sha1", texts.join("\0")).slice(0, 16);
}

/** The same from what it was when all its files were as they are now, where `kept` knows it. */
export function findCode(projectRoot: string, inputs: InputState, kept: string): string {
  if (inputs.touched === undefined) return digestCode(projectRoot);
  const code = inputs.files.filter(({ name }) => isCode(name));
  const key = hash("sha1", code.map(({ absolute, stat }) => `${absolute}\0${stat}`).join("\n"));
  const known = readKeptFile(kept, key);
  if (known) return known.toString("latin1");
  const found = digestCode(projectRoot);
  writeKeptFile(kept, key, found);
  return found;
}

function isCode(name: string): boolean {
  // What browsers get is known by its own bytes.
  return made.some((own) => name === own || name.startsWith(`${own}/`)) && !name.startsWith("src/browser/");
}
