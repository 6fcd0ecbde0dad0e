import { hash } from "node:crypto";
import fs from "node:fs";
import { readKeptFile, writeKeptFile } from "../posts/kept-file.ts";
import { type InputFile, type InputState, readInputState } from "../publish/input-state.ts";
import { code, locate } from "./made-of.ts";

/** One word for the project's own code: another word means that anything may come out otherwise. */
export function digestCode(projectRoot: string): string {
  return digest(listCode(readInputState(locate(projectRoot, code))));
}

/** The same from what it was when all its files were as they are now, where `kept` knows it. */
export function findCode(inputs: InputState, kept: string): string {
  const files = listCode(inputs);
  if (inputs.touched === undefined) return digest(files);
  const key = hash("sha1", files.map(({ absolute, stat }) => `${absolute}\0${stat}`).join("\n"));
  const known = readKeptFile(kept, key);
  if (known) return known.toString("latin1");
  const found = digest(files);
  writeKeptFile(kept, key, found);
  return found;
}

/** In one order, whoever looked at them. What browsers get is known by its own bytes. */
function listCode({ files }: InputState): InputFile[] {
  const isCode = (name: string) => code.some((own) => name === own || name.startsWith(`${own}/`));
  return files
    .filter(({ name }) => isCode(name) && !name.startsWith("src/browser/"))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function digest(files: readonly InputFile[]): string {
  const texts = files.flatMap(({ name, absolute }) => [name, fs.readFileSync(absolute, "utf8")]);
  return hash("sha1", texts.join("\0")).slice(0, 16);
}
