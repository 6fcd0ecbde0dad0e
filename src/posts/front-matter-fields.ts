/** The fields of a post's front matter, read one by one from what YAML gave. */

import { type NameFieldKey, nameFields } from "../taxonomy-table.ts";
import { readDate } from "./front-matter-date.ts";
import { readLanguage } from "./front-matter-language.ts";
import { readNames } from "./front-matter-names.ts";
import { type FrontMatterKey, statuses } from "./front-matter-schema.ts";
import { readSource } from "./front-matter-source.ts";
import {
  type Complain,
  type Complaint,
  readFlag,
  readList,
  readMap,
  readPlainText,
  readText,
  shorten,
} from "./front-matter-values.ts";

/** Every field is there; what the author left out or empty is `""`, `false`, `[]` or `{}`. */
export interface FrontMatter extends Record<NameFieldKey, string[]> {
  /** Plain text; `""`: the caller falls back on a heading or the file's name. */
  title: string;
  summary: string;
  insight: string;
  /** `YYYY-MM-DD`, or `""` when there is none that can be read. */
  date: string;
  updated: string;
  author: string;
  status: string;
  /** An http(s) address, or `""`. */
  source: string;
  /** YouTube id of `source`, or `""`. */
  video: string;
  /** `post` for `post.njk`. */
  layout: string;
  draft: boolean;
  exclude: boolean;
  noindex: boolean;
  /** A language tag, or `""`: to be found from the text. */
  lang: string;
  slug: string;
  permalink: string;
  aliases: string[];
  /** Label → the speaker's name; a list of names maps each to itself. */
  speakers: Record<string, string>;
}

type Values = Partial<Record<FrontMatterKey, { written: string; value: unknown }>>;

/** Reads every field of the values; `path` names the file, whose stem is compared with the source's video id. */
export function readFields(
  values: Values,
  path: string,
  complain: (key: FrontMatterKey, complaint: Omit<Complaint, "key">) => void,
): FrontMatter {
  const at =
    (key: FrontMatterKey): Complain =>
    (complaint) =>
      complain(key, complaint);
  const text = (key: FrontMatterKey) => readText(values[key]?.value, at(key));
  const plain = (key: FrontMatterKey) => readPlainText(values[key]?.value, at(key));
  const list = (key: FrontMatterKey) => readList(values[key]?.value, at(key));
  const flag = (key: FrontMatterKey) => readFlag(values[key]?.value, at(key));
  const date = (key: FrontMatterKey) => readDay(text(key), at(key));
  // `false` and `true` are no words of an address.
  const address = (key: "slug" | "permalink") => (typeof values[key]?.value === "boolean" ? "" : text(key));
  const isPageless = values.permalink?.value === false;
  if (isPageless) {
    const message =
      "“permalink: false” counts as “draft: true”: a post without a page is a draft. Write draft: true in its place.";
    at("permalink")({ rule: "front-matter/bad-address", severity: "warning", message });
  }
  return {
    title: plain("title"),
    summary: plain("summary"),
    insight: plain("insight"),
    date: date("date"),
    updated: date("updated"),
    author: text("author"),
    status: readStatus(text("status"), at("status")),
    ...readOrigin(text("source"), path, at("source")),
    layout: readLayout(text("layout"), at("layout")),
    draft: flag("draft") || isPageless,
    exclude: flag("exclude"),
    noindex: flag("noindex"),
    lang: readLanguage(text("lang"), at("lang")),
    slug: address("slug"),
    permalink: address("permalink"),
    aliases: list("aliases"),
    speakers: readMap(values.speakers?.value, at("speakers")),
    ...(Object.fromEntries(
      nameFields.map(({ key, isOfNames }) => [
        key,
        readNames(values[key]?.value, at(key), isOfNames === true),
      ]),
    ) as Record<NameFieldKey, string[]>),
  };
}

function readDay(written: string, complain: Complain): string {
  if (written === "") return "";
  const read = readDate(written);
  if (read === undefined) {
    const message = `“${shorten(written)}” cannot be read as one day. Write it as 2026-02-06.`;
    complain({ rule: "front-matter/bad-date", severity: "error", message });
    return "";
  }
  if (!read.usual) {
    const message = `“${shorten(written)}” is read as ${read.date}. Write it so.`;
    complain({ rule: "front-matter/date-form", severity: "info", message, fix: { scalar: read.date } });
  }
  return read.date;
}

/** `draft` as well: pages leave that word out, and so it must not hide behind a slip. */
const words: readonly string[] = [...statuses, "draft"];

/** Any word is a status; one letter off a usual one is a slip. */
function readStatus(written: string, complain: Complain): string {
  if (written === "" || words.includes(written)) return written;
  const usual = words.find((status) => isSlip(written.toLowerCase(), status));
  if (usual === undefined) return written;
  const message = `“${written}” is read as “${usual}”. Write “${usual}”.`;
  complain({ rule: "front-matter/status", severity: "warning", message, fix: { scalar: usual } });
  return usual;
}

/** Whether two words differ by one letter put in, left out, replaced or swapped with its neighbour. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [x, y] = [a.slice(start), b.slice(start)];
  if (x.slice(1) === y || x === y.slice(1) || x.slice(1) === y.slice(1)) return true;
  return x.length > 1 && x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
}

function readOrigin(written: string, path: string, complain: Complain): { source: string; video: string } {
  const rule = "front-matter/source";
  if (written === "") {
    complain({
      rule: "front-matter/no-source",
      severity: "info",
      message: "The post names no source. Write the address of the conversation or text it renders.",
    });
    return { source: "", video: "" };
  }
  const { url, video, youtube, changed } = readSource(written);
  if (url === "") {
    const advice = /^https?:\/\/\S/i.test(written)
      ? "Write it as the browser's address line gives it, without spaces and signs such as < or |."
      : "Write one that begins with https://.";
    const message = `“${shorten(written)}” is no web address, so the page cannot link it. ${advice}`;
    complain({ rule, severity: "warning", message });
  } else if (changed) {
    complain({ rule, severity: "info", message: "The address lacks its https://.", fix: { scalar: url } });
  }
  if (youtube && video === "") {
    const message =
      "The address names no YouTube video. Write https://www.youtube.com/watch?v= and the video's id.";
    complain({ rule, severity: "warning", message });
  }
  const stem = /([^/\\]*?)(?:\.md)*$/i.exec(path.slice(-200))?.[1] ?? "";
  if (video !== "" && stem !== video && isVideoId(stem)) {
    const message = `The file is named after the video ${stem}, its source is ${video}. Correct the one that is wrong.`;
    complain({ rule: "front-matter/source-name", severity: "warning", message });
  }
  return { source: url, video };
}

/** Eleven characters that no one would write as a name: capitals inside, or digits among letters. */
function isVideoId(stem: string): boolean {
  return (
    /^[\w-]{11}$/.test(stem) && /[a-z]/.test(stem) && /[A-Z]/.test(stem) && /[\d_-]|[a-z][A-Z]/.test(stem)
  );
}

function readLayout(written: string, complain: Complain): string {
  if (written === "") return "post";
  const name = /^(?:\.?\/?layouts\/)?([a-z0-9][\w-]{0,60})(?:\.njk)?$/i.exec(written)?.[1];
  if (name !== undefined) return name;
  const message = `“${shorten(written)}” is no layout's name. Write a file of layouts/, such as post.njk.`;
  complain({ rule: "front-matter/layout", severity: "error", message });
  return "post";
}
