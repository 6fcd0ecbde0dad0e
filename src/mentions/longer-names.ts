import type { MentionName } from "./find-mentions.ts";
import { foldText } from "./fold-character.ts";
import { isNamed } from "./list-named.ts";
import type { RecordNames } from "./record-wordings.ts";

/** A name that another begins like, or has inside. */
export interface LongerName {
  name: string;
  taxonomy: string;
}

/** Longer names are indexed by their beginnings alone: the limit keeps the worst case linear in the records. */
const longest = 24;

/**
 * The names of records that a name is a part of: `青鸟航运` of `青鸟`, `Norden Bank` of `Norden`. A Latin name begins them as a whole
 * word, a Chinese one may stand anywhere in them. `undefined` where records have none.
 */
export function createFindLonger(
  records: RecordNames,
): ((name: string) => readonly LongerName[]) | undefined {
  const byPart = new Map<string, LongerName[]>();
  for (const [taxonomy, lists] of Object.entries(records))
    for (const name of isNamed(taxonomy) ? new Set(lists.flat()) : [])
      for (const part of listInner(foldText(name.trim()))) {
        const known = byPart.get(part);
        if (known) known.push({ name, taxonomy });
        else byPart.set(part, [{ name, taxonomy }]);
      }
  if (byPart.size === 0) return undefined;
  return (name) => byPart.get(foldText(name.trim())) ?? none;
}

const none: readonly LongerName[] = [];

/** What of a folded name may be another's name. */
function listInner(name: string): Set<string> {
  const parts = new Set<string>();
  for (const { 0: run, index } of name.matchAll(/\p{Script=Han}{2,}/gu)) {
    const end = Math.min(run.length, longest);
    for (let from = 0; from < end; from++)
      for (let to = from + 2; to <= end; to++) parts.add(name.slice(index + from, index + to));
  }
  for (const { index } of name.matchAll(/(?<=[\p{L}\p{N}])(?=[ ·])/gu))
    if (/^\p{Script=Latin}/u.test(name)) parts.add(name.slice(0, index));
  parts.delete(name);
  return parts;
}

const kinds: Record<string, MentionName["kind"]> = { people: "person", products: "product", media: "work" };

/** Names that block shorter ones, and are nobody's. */
export function toBlocking(names: readonly LongerName[]): MentionName[] {
  return names.map(({ name, taxonomy }) => {
    const kind = kinds[taxonomy];
    return kind === undefined ? { id: -1, name } : { id: -1, name, kind };
  });
}
