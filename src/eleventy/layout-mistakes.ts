/** What is wrong with a layout: one line that says where, since whoever changes the look has not written what reads it. */
import fs from "node:fs";
import path from "node:path";
import { projectRoot } from "./options.ts";
import { Unpublishable } from "./unpublishable.ts";

/** What Nunjucks throws of a source it cannot read: places count from 1. */
interface SyntaxMistake extends Error {
  lineno?: number;
  colno?: number;
}

/** @param name of the layout's file, below `layouts/`. */
export function toSyntaxMistake(
  name: string,
  { message, lineno = 1, colno = 1 }: SyntaxMistake,
): Unpublishable {
  // `parseIf: expected elif …`: which function of the parser says so helps nobody.
  return toMistake(name, lineno, colno, message.replace(/^(?:Template render error: )?(?:parse\w+: )?/, ""));
}

/** @param index where in the source of the layout `name` another is included that is not there. */
export function toMissingLayout(name: string, source: string, index: number, missing: string): Unpublishable {
  return toMistake(name, ...toPlace(source, index), `There is no layouts/${missing}.`);
}

/** What Nunjucks makes of an error while a layout prints: the files that include each other, and in the innermost where. */
const printing =
  /\(([^()\n]+\.njk)\)(?: \[Line (\d+)(?:, Column (\d+))?\])?\n\s*(?:\w*Error: )?(?!Template render error: )([^\s(][^\n]*)/;

/** Those of them that only a layout can be the reason of. */
const ofLayouts = /^(?:(?:filter|test) not found: (\S+)|Unable to call `|template not found: )/;

const folder = path.join(projectRoot, "layouts");

/** Of an error that came out while a layout printed, here or in a thread, the mistake in the layout; the error where it may be another's. */
export function toPrintingMistake(error: Error): Error {
  const [, file, line = "0", column = "0", what = ""] = printing.exec(error.message) ?? [];
  const fits = ofLayouts.exec(what);
  if (file === undefined || fits === null) return error;
  const name = file.startsWith(folder) ? path.relative(folder, file) : file;
  // While it prints, Nunjucks counts from 0. Of filters and tests it knows only what they are in.
  const place = fits[1] === undefined ? undefined : findUse(path.join(folder, name), fits[1]);
  return toMistake(name, ...(place ?? ([Number(line) + 1, Number(column) + 1] as const)), what);
}

/** Where a filter or test first stands in a layout. */
function findUse(file: string, word: string): Place | undefined {
  if (!/^\w+$/.test(word) || !fs.existsSync(file)) return undefined;
  const source = fs.readFileSync(file, "utf8");
  const at = new RegExp(`(?<=\\|\\s*|\\bis\\s+(?:not\\s+)?)${word}\\b`).exec(source)?.index;
  return at === undefined ? undefined : toPlace(source, at);
}

type Place = readonly [line: number, column: number];

function toPlace(source: string, index: number): Place {
  const lines = source.slice(0, index).split("\n");
  return [lines.length, lines.at(-1)!.length + 1];
}

function toMistake(name: string, line: number, column: number, what: string): Unpublishable {
  return new Unpublishable(
    `layouts/${name}:${line}:${column} ${what.replace(/\.?$/, ".")} Nothing was published.`,
  );
}
