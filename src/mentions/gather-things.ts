import type { Speaker, TermNames, Turn } from "../model.ts";
import { isTitled } from "./brackets/cut-title.ts";
import { leftAlone } from "./known/kinds.ts";
import { listKnownNames } from "./known/known-names.ts";
import { listNamed } from "./list-named.ts";
import { isCommonWord } from "./match/common-words.ts";
import type { MentionName } from "./match/find-mentions.ts";
import { isScripture, stripQuotes } from "./match/name-rules.ts";
import { listAddresses } from "./match/surname-titles.ts";
import { remember } from "./remember.ts";
import { listForenames } from "./sounds/forenames.ts";
import { type Thing, toNameKey } from "./thing.ts";
import { addCentralBank } from "./wordings/central-banks.ts";
import { addFirms } from "./wordings/chinese-firms.ts";
import { addChineseParts } from "./wordings/chinese-parts.ts";
import { addCodeNames } from "./wordings/code-names.ts";
import { addTwins } from "./wordings/find-twins.ts";
import { addGuards } from "./wordings/guards.ts";
import { listWordings } from "./wordings/list-wordings.ts";
import type { FindRecord } from "./wordings/record-wordings.ts";
import { addShortBodies } from "./wordings/short-bodies.ts";
import { listShortNames, splitName } from "./wordings/short-names.ts";
import { addSingulars } from "./wordings/singulars.ts";
import { addSlugWords } from "./wordings/slug-words.ts";
import { addSpelt } from "./wordings/spelt-things.ts";
import { cutMagazine, cutSubtitle } from "./wordings/title-variants.ts";
import { toTurn } from "./wordings/to-turn.ts";

/** The things of one post, and the names to look for: ids are places in `things`. */
export interface Gathered {
  things: (Thing & { /** Its first place in `listNamed`. */ index: number })[];
  names: MentionName[];
}

/**
 * The things that a post's front matter names, each with all its names: its own, its record's, and those that the post itself
 * gives it. Names with one match key, or of one record, are one thing.
 */
export function gatherThings(
  terms: TermNames,
  turns: readonly Turn[],
  speakers: readonly Speaker[],
  findRecord: FindRecord,
): Gathered {
  const byKey = new Map<string, Gathered["things"][number]>();
  for (const [index, { taxonomy, name }] of listNamed(terms).entries()) {
    const record = findRecord(taxonomy, name);
    const key = `${taxonomy}:${toNameKey(record?.[0] ?? name)}`;
    let thing = byKey.get(key);
    if (thing === undefined) {
      thing = { taxonomy, index, wordings: new Set() };
      byKey.set(key, thing);
    }
    for (const wording of listWordings(name, taxonomy)) thing.wordings.add(wording);
    for (const one of record ?? [])
      for (const wording of listWordings(one, taxonomy)) thing.wordings.add(wording);
  }
  const things = [...byKey.values()];
  if (things.length > 0) {
    // `speaker: 林岚（Ada Brook）` says so as a turn does.
    const told = Object.values(terms).flatMap((names) => names.filter((name) => /[（(]/.test(name)));
    addTwins(things, told.length > 0 ? [toTurn(told), ...turns] : turns, speakers);
  }
  for (const { taxonomy, wordings } of things) {
    if (taxonomy === "companies") addPeoples(wordings);
    if (taxonomy !== "people") {
      addBonds(wordings);
      continue;
    }
    addJuniors(wordings);
    for (const wording of wordings) {
      const bare = dropInitials(wording);
      if (bare !== undefined) wordings.add(bare);
    }
  }
  addKindless(things);
  addSpelt(things, turns);
  addSlugWords(things, turns);
  addSingulars(things, turns);
  addCodeNames(things, turns);
  addShortBodies(things, turns);
  addChineseParts(things, turns);
  addFirms(things, turns);
  addCentralBank(things, turns);
  addGuards(things, turns);
  return { things, names: listNames(things, turns, speakers) };
}

/** `Ada Vale` for `Ada Q. Vale`, `艾达·维尔` for `艾达·Q·维尔`; a Junior's surname is the elder's first. */
const dropInitials = remember((name): string | undefined => {
  if (name[0] === "小") return undefined;
  const bare = name.replace(/(?<=\p{L}{2})([ ·])(?:\p{Lu}\.?[ ·]?)+(?=\p{Lu}\p{L}|\p{Script=Han}{2})/u, "$1");
  return bare === name ? undefined : bare;
});

/** The names that only initials left out make: what stands before its whole name is known without. */
function listBare(wordings: ReadonlySet<string>): Set<string> {
  const before = new Set<string>();
  const bare = new Set<string>();
  for (const name of wordings) {
    const rest = dropInitials(name);
    if (rest !== undefined && !before.has(rest)) bare.add(rest);
    before.add(name);
  }
  return bare;
}

/** A Junior is `小` in Chinese. */
export function addJuniors(wordings: Set<string>): void {
  let isJunior = false;
  for (const wording of wordings) isJunior ||= wording.endsWith(" Jr.") || wording.endsWith(" Jr");
  if (!isJunior) return;
  for (const wording of [...wordings]) if (/^\p{Script=Han}{2}/u.test(wording)) wordings.add(`小${wording}`);
}

/** `青石人` for `青石族`: those who are a people. Kinds of people have no such name: `少数民族`, `上班族`. */
function addPeoples(wordings: Set<string>): void {
  for (const wording of wordings) {
    // Told by the last character: few end in one of these.
    if (!"族落e".includes(wording.at(-1)!)) continue;
    const name =
      /^(\p{Script=Han}{2,}?)(?:(?<![民种家贵氏宗皇王亲班光头老水])族|部落)$/u.exec(wording)?.[1] ??
      /^(\p{Lu}\p{Ll}{2,}) (?:[Tt]ribe|[Pp]eople)$/u.exec(wording)?.[1];
    if (name !== undefined) wordings.add(`${name}人`);
  }
}

/** `灯火债` for `灯火债券`. */
function addBonds(wordings: Set<string>): void {
  for (const wording of wordings)
    if (wording.endsWith("券") && /^\p{Script=Han}{2,}[债債]券$/u.test(wording))
      wordings.add(wording.slice(0, -1));
}

/** `Lumen` for `Lumen Agent`, where nothing else of the post is called so: the agent of a firm is not the firm. */
function addKindless(things: Gathered["things"]): void {
  for (const { taxonomy, wordings } of things) {
    const [whole] = wordings;
    const space = whole!.indexOf(" ");
    if (taxonomy === "people" || space < 5 || !leftAlone.has(whole!.slice(space + 1))) continue;
    const name = whole!.slice(0, space);
    if (!/^\p{Lu}\p{Ll}+$/u.test(name) || isCommonWord(name)) continue;
    const isOther = (other: Thing): boolean =>
      !other.wordings.has(whole!) && [...other.wordings].some((one) => `${one} `.startsWith(`${name} `));
    if (listKnownNames(name, "companies")[0] !== name && !things.some(isOther)) wordings.add(name);
  }
}

const kinds: Record<string, "person" | "product" | "work"> = {
  people: "person",
  products: "product",
  media: "work",
};

/** A paper's name is no phrase without its marks, however the post writes it elsewhere. */
const paper = /^\p{Script=Han}{2,}(?:[日时時早晚邮郵][报報]|[周週]刊)$/u;

/** Tells whether the post itself puts a title in 《》: then its words without them are no title. */
function createIsQuoted(turns: readonly Turn[]): (title: string) => boolean {
  let quoted: Set<string> | undefined;
  return (title) => {
    if (/[\s·《]/.test(title)) return false;
    quoted ??= listQuoted(turns);
    return quoted.has(title);
  };
}

/** What stands in 《》, the innermost where one is in another; what is longer is no title. */
function listQuoted(turns: readonly Turn[]): Set<string> {
  const quoted = new Set<string>();
  for (const { segments } of turns)
    for (const { text } of segments)
      if (text.includes("《"))
        for (const [, title] of text.matchAll(/《([^《》]{1,200})》/g)) quoted.add(title!);
  return quoted;
}

/** `the Times` and `《时报》` for the `New York Times`, where no other paper of the post is called so. */
function listPapers(things: Gathered["things"]): MentionName[] {
  const owners = new Map<string, number | undefined>();
  for (const [id, { wordings }] of things.entries()) {
    const lasts = new Set<string>();
    for (const wording of wordings) {
      const last =
        /^(?:The )?(?:New York|Los Angeles|Financial|Washington|Wall Street) (Times|Post|Journal)$/.exec(
          wording,
        )?.[1] ?? /^(?:纽约|洛杉矶|金融|华盛顿|华尔街)(时报|邮报|日报)$/.exec(wording)?.[1];
      if (last !== undefined) lasts.add(last);
    }
    for (const last of lasts) owners.set(last, owners.has(last) ? undefined : id);
  }
  return [...owners].flatMap(([name, id]) =>
    id === undefined
      ? []
      : [/^[A-Z]/.test(name) ? { id, name, cased: true } : { id, name, kind: "work", quoted: true }],
  );
}

/**
 * What stands before the colons of titles, and before the kind of a magazine, which is one in the marks of one alone: `《慢走》`, `"Slow Walks,"`.
 * Names of other things are left to them.
 */
function listQuotedTitles(things: Gathered["things"]): MentionName[] {
  const names: MentionName[] = [];
  for (const [id, { taxonomy, wordings }] of things.entries()) {
    if (taxonomy === "people") continue;
    for (const wording of wordings) {
      const magazine = cutMagazine(wording);
      const name = magazine ?? (isTitled(taxonomy) ? cutSubtitle(wording) : undefined);
      if (name === undefined) continue;
      // A book may be called like a magazine.
      const marked = magazine && `《${magazine}》`;
      const isOwned = (other: Thing): boolean =>
        other.wordings.has(name) || (marked !== undefined && other.wordings.has(marked));
      if (!things.some(isOwned)) names.push({ id, name, titled: true });
    }
  }
  return names;
}

/** Whether a word is no English one (`LampLots`), or a long one: originals have no 《》, a capital says there that it is the title. */
function looksLatin(name: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{6,}$|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}+$/u.test(name) ||
    (/^\p{Lu}\p{Ll}{3,}$/u.test(name) && /[^ -~]/.test(name))
  );
}

/** Whoever has the floor most has it so often for each time that somebody else is no slip. */
const strayShare = 30;

/** The names to look for, by place in `things`: every wording, and the parts of people's names that name them alone. */
export function listNames(
  things: Gathered["things"],
  turns: readonly Turn[],
  speakers: readonly Speaker[],
): MentionName[] {
  const names: MentionName[] = [];
  const people: { id: number; name: string; isBare?: boolean }[] = [];
  const taken = new Set<string>();
  const own = new Set<string>();
  const spoken = new Set(speakers.flatMap(({ generic, labels }) => (generic ? [] : labels)));
  const speaking = new Set<number>();
  const isQuoted = createIsQuoted(turns);
  for (const [id, { taxonomy, wordings, stems, romanized }] of things.entries()) {
    const kind = kinds[taxonomy];
    const [first] = wordings;
    const bare = taxonomy === "people" ? listBare(wordings) : undefined;
    const forenames = taxonomy === "people" ? listForenames(wordings) : [];
    for (const name of wordings) {
      const title = kind === "work" ? stripQuotes(name) : "";
      const quoted = title !== "" && !isScripture(title) && !paper.test(title) && isQuoted(title);
      const isLatin = quoted && looksLatin(name);
      // `The Lamp List`: without its article it is a phrase in small letters.
      const isRest =
        kind === "work" &&
        /^\S+ \S+$/.test(name) &&
        (wordings.has(`The ${name}`) || wordings.has(`《The ${name}》`));
      // What front matter and post never put in marks is named without them, unless it is a word of two characters.
      const isBare =
        kind === "work" &&
        !quoted &&
        name === first &&
        /^\p{Script=Han}{2}[^会會\P{Script=Han}]$/u.test(name);
      const named: MentionName = { id, name };
      if (kind && !isBare) named.kind = kind;
      if (stems?.has(name)) named.stem = true;
      if (forenames.length > 0 && /^\p{Script=Han}{2,}$/u.test(name)) named.forenames = forenames;
      if (isLatin || isRest || romanized?.has(name)) named.cased = true;
      else if (quoted) named.quoted = true;
      names.push(named);
      if (taxonomy !== "people") taken.add(name);
      else {
        // What pinyin tells is the whole name; its parts are only nobody else's.
        const owner = romanized?.has(name) ? -1 - speakers.length - id : id;
        people.push({ id: owner, name, isBare: bare?.has(name) ?? false });
        own.add(name);
        if (spoken.has(name)) speaking.add(id);
      }
    }
  }
  names.push(...listPapers(things), ...listQuotedTitles(things));
  const parts = new Set(people.flatMap(({ name }) => splitName(name)));
  // Others who speak share their parts: `David` is nobody's while two Davids talk.
  const most = Math.max(...speakers.map((speaker) => speaker.turns));
  for (const [index, { labels, generic, turns: count }] of speakers.entries()) {
    if (generic || labels.some((label) => own.has(label))) continue;
    // `Derek` is `Derek Vale`, who is here, too.
    for (const name of labels) if (!parts.has(name)) people.push({ id: -1 - index, name });
    // Who has one turn of very many is a slip in a label, or hardly spoken to.
    if (count * strayShare > most) speaking.add(-1 - index);
  }
  for (const address of listAddresses(things, turns, speakers, own))
    names.push({ ...address, kind: "person", address: true });
  return names.concat(listShortNames(people, taken, speaking).filter(({ id }) => id >= 0));
}
