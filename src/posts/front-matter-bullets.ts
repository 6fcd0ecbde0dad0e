/** Items of a list behind other signs than a hyphen and a space, or further in than the item before, which YAML reads as one text, or not at all. */
import type { Problem } from "../model.ts";
import { nameFields } from "../taxonomy-table.ts";
import { loadYaml } from "./front-matter-yaml.ts";

/** Keys that hold lists: in other values such signs are a part of the text. */
const listKeys: ReadonlySet<string> = new Set(["aliases", "speakers", ...nameFields.map(({ key }) => key)]);

/** A key whose value begins on the next line. */
const HEAD = /^([A-Za-z_][\w-]{0,40})[ \t]*:[ \t]*(?:#.*)?$/;

/** Signs that authors' other programs write for a hyphen, and numbers. */
const BULLET =
  /^([ \t\u3000]*)([•·∙‣▪●○◦*–—−－‧・][ \t\u3000]*|\+[ \t\u3000]+|\d{1,2}(?:[.)][ \t\u3000]+|[、．）][ \t\u3000]*)|-(?=[^\s-])|-\u3000[ \t\u3000]*)(?=[^\s*–—])/;

/** An item as it should be, or a comment between items. */
const ITEM = /^[ \t]*(?:- |-$|#)/;

/** An item that may be further in than the first: a text in lines of its own has such lines, too. */
const INDENTED = /^ +- (?=\S)/;

/** The first line of a text in lines of its own, as an item. */
const BLOCK = /^ *- *[|>]/;

/** One list: where its first wrong sign stands, and its lines as they were meant. Places are UTF-16 units of the head. */
interface Bullets {
  key: string;
  /** How many items it has. */
  items: number;
  offset: number;
  message: string;
  start: number;
  end: number;
  text: string;
}

/** What is told of one list, and how to mend it. */
export interface BulletSlip {
  /** Place in the head. */
  at: number;
  message: string;
  fix: NonNullable<Problem["fix"]>;
}

/**
 * Lists with such signs in a head that YAML reads all the same: `tags:⏎  -bridge⏎  -river` is one tag.
 *
 * @param start the head's place in the file: fixes are ranges of the file.
 */
export function findReadBullets(head: string, start: number): BulletSlip[] {
  return findBullets(head)
    .filter((bullets) => isList(mend(head, [bullets]), bullets))
    .map((bullets) => toSlip(bullets, start));
}

/** The same in a head that is no YAML, where without them it would be: `people:⏎  * 林岚`. */
export function findUnreadBullets(head: string, start: number): BulletSlip[] {
  const found = findBullets(head);
  const mended = mend(head, found);
  return found.every((bullets) => isList(mended, bullets))
    ? found.map((bullets) => toSlip(bullets, start))
    : [];
}

function toSlip({ offset, message, start, end, text }: Bullets, head: number): BulletSlip {
  return { at: offset, message, fix: { start: head + start, end: head + end, text } };
}

function mend(head: string, lists: readonly Bullets[]): string {
  let done = 0;
  let mended = "";
  for (const { start, end, text } of lists) {
    mended += head.slice(done, start) + text;
    done = end;
  }
  return mended + head.slice(done);
}

/** Whether a list, once mended, is one to YAML: of so many texts. */
function isList(head: string, { key, items }: Bullets): boolean {
  try {
    const value: unknown = Object(loadYaml(head))[key];
    return Array.isArray(value) && value.length === items && value.every((one) => typeof one === "string");
  } catch {
    return false;
  }
}

/** A line that may begin with such a sign: few heads have one. */
const SUSPECT = /^[ \t\u3000]*(?:[•·∙‣▪●○◦*–—−－‧・+]|\d{1,2}[.)、．）]|-[^\s-]|-\u3000)/m;

/** An item below one that is not as far in. */
const DEEPER = /^( *)- [^\n]*\n\1 +- /m;

/** Finds such lists; every line of one begins an item. Line ends stay as they are. */
function findBullets(head: string): Bullets[] {
  if (!SUSPECT.test(head) && !DEEPER.test(head)) return [];
  const found: Bullets[] = [];
  let list: (Bullets & { lines: string[] }) | undefined;
  const finish = () => {
    if (list !== undefined && list.message !== "") {
      const { lines, ...bullets } = list;
      found.push({ ...bullets, text: lines.join("\n").trimEnd() });
    }
    list = undefined;
  };
  let at = 0;
  for (const line of head.split("\n")) {
    const start = at;
    at += line.length + 1;
    const key = HEAD.exec(line.trimEnd())?.[1];
    if (key !== undefined) {
      finish();
      if (listKeys.has(key.toLowerCase().replaceAll("-", "_")))
        list = { key, items: 0, offset: 0, message: "", start: at, end: at, text: "", lines: [] };
      continue;
    }
    if (list === undefined) continue;
    // All items stand as far in as the first.
    const first = list.lines.find((one) => one.trim() !== "");
    const inset = /^ */.exec(first ?? line)![0];
    const deeper = list.items > 0 ? INDENTED.exec(line)?.[0] : undefined;
    const isDeeper = deeper !== undefined && deeper.length > inset.length + 2;
    const [sign = "", indent = ""] = isDeeper ? [deeper, deeper.slice(0, -2)] : (BULLET.exec(line) ?? []);
    if (BLOCK.test(line)) {
      list = undefined;
      continue;
    }
    if (sign === "" && line.trim() !== "" && !ITEM.test(line)) {
      // Words that go on from the line above: then nobody knows which lines are items.
      if (/^[ \t\u3000]/.test(line)) list = undefined;
      else finish();
      continue;
    }
    const item = line.slice(sign.length);
    list.lines.push(sign === "" ? line : `${inset}- ${item}`);
    if (line.trim() !== "") list.end = start + line.trimEnd().length;
    if (line.trim() !== "" && !/^[ \t]*#/.test(line)) list.items++;
    if (sign === "" || list.message !== "") continue;
    const bullet = sign.trim();
    list.offset = start + indent.length;
    list.message = isDeeper
      ? "The item is further in than the one before it, and YAML reads both as one text. Write its hyphen below that one's."
      : sign.includes("-\u3000")
        ? "Behind the hyphen of a list's item stands a full-width space. Write a plain one: `- …`."
        : bullet === "-"
          ? "Behind the hyphen of a list's item a space is missing. Write one: `- …`."
          : `“${bullet}” begins no item of a list. Write a hyphen and a space: \`- ${item.trim().slice(0, 40)}\`.`;
  }
  finish();
  return found;
}
