import { foldHan } from "../../text/match-key-han.ts";
import { Fold } from "../fold.ts";
import { namesFolder } from "../paths.ts";
import { type IndexedName, type IndexedTitle, writeNames } from "./build-names.ts";
import type { IndexFiles } from "./index-files.ts";
import type { IndexState } from "./index-state.ts";
import { splitSounds } from "./read-sounds.ts";
import { type Suggested, updateNames } from "./update-names.ts";

/** Terms, as a build knows them. */
export interface NamesInput {
  /** Every term with a page, for suggestions and filters; asked for last, and where `namesKey` is another than the last time. */
  names(): readonly IndexedName[] | Promise<readonly IndexedName[]>;
  /** One word for `names`. */
  namesKey: string;
  /** Those that are others than where the word was `since`; `undefined` where that is not known. Asked for before `names`. */
  renamed?(since: string): Renamed | undefined | Promise<Renamed | undefined>;
}

/** Names as they were, and as they are. */
export interface Renamed {
  gone: readonly IndexedName[];
  come: readonly IndexedName[];
}

/** More names or titles than these: building anew is quicker. */
const mostRenamed = 2000;

/** What is suggested otherwise than before, or all names where that is not known, or too much. */
export async function findRenamed(
  before: IndexState,
  input: NamesInput,
  titled: { placed: readonly Titled[]; sounds: IndexState["sounds"] } | undefined,
): Promise<ChangedNames | readonly IndexedName[]> {
  const isSame = before.namesKey === input.namesKey;
  const renamed = isSame ? { gone: [], come: [] } : await input.renamed?.(before.namesKey);
  const old = before.posts.map((state) => ({ title: state[7], url: state[1] }));
  const others = titled ? compareTitles(old, titled.placed) : { gone: [], come: [] };
  const count = (renamed?.gone.length ?? 0) + (renamed?.come.length ?? 0);
  if (!renamed || count > mostRenamed || others.gone.length + others.come.length > mostRenamed)
    return input.names();
  return {
    gone: { names: renamed.gone, titles: listTitles(others.gone, before.sounds) },
    come: { names: renamed.come, titles: listTitles(others.come, titled?.sounds ?? []) },
  };
}

/** What is suggested otherwise than before. */
export interface ChangedNames {
  gone: Suggested;
  come: Suggested;
}

function listTitles(posts: readonly Titled[], sounds: IndexState["sounds"]): IndexedTitle[] {
  const known = new Map(sounds);
  return posts.map(({ title, url }) => ({ title, url, sounds: splitSounds(known.get(title)) }));
}

function compareTitles(old: readonly Titled[], now: readonly Titled[]) {
  const toText = ({ title, url }: Titled) => `${url}\n${title}`;
  const [were, are] = [new Set(old.map(toText)), new Set(now.map(toText))];
  return {
    gone: old.filter((one) => !are.has(toText(one))),
    come: now.filter((one) => !were.has(toText(one))),
  };
}

/** A post as it is suggested. */
type Titled = Pick<IndexedTitle, "title" | "url">;

/** What suggestions are written from. */
export interface Suggestions {
  table: { placed: readonly Titled[] };
  /** Pinyin of titles. */
  sounds: IndexState["sounds"];
  files: IndexFiles;
  /** The index that is updated. */
  before?: IndexState;
  /** All, or of an update those that are others. */
  names: ChangedNames | readonly IndexedName[];
}

/** Writes what is suggested while somebody types. */
export function writeSuggestions({ table, sounds, files, before, names }: Suggestions): IndexState["names"] {
  const fold = new Fold(foldHan);
  if (!before || !("gone" in names))
    return writeNames(fold, names as readonly IndexedName[], listTitles(table.placed, sounds), files);
  const { gone, come } = names;
  const isSame = [gone, come].every(({ names, titles }) => names.length + titles.length === 0);
  if (!isSame) return updateNames(fold, before.names, names, files);
  files.keepFolder(namesFolder);
  return before.names;
}
