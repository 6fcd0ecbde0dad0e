import { type Authorities, resolveName } from "../entities/authorities.ts";
import { toMatchKey } from "../text/match-key.ts";

interface Named {
  key: string;
  name: string;
  aliases: readonly string[];
}

/**
 * The term of a name as an author wrote it; `undefined` when none of the terms has that name. Nothing is looked at before the first
 * question.
 *
 * @param kind the records that name its things, `""` for none.
 */
export function createFindTerm<T extends Named>(
  terms: readonly T[],
  kind: string,
  authorities: Authorities,
): (name: string) => T | undefined {
  let names: Map<string, T | undefined> | undefined;
  let keys: Map<string, T> | undefined;
  return (name) => {
    names ??= listNames(terms);
    const known = names.get(name);
    if (known !== undefined || names.has(name)) return known;
    const record = kind === "" ? undefined : resolveName(authorities, kind, name);
    keys ??= new Map(terms.map((term) => [term.key, term]));
    // Labels of turns, mostly, the same in many posts.
    const found = keys.get(toMatchKey(record?.name ?? name));
    names.set(name, found);
    return found;
  };
}

function listNames<T extends Named>(terms: readonly T[]): Map<string, T | undefined> {
  const names = new Map<string, T | undefined>();
  const shared = new Set<string>();
  const add = (name: string, term: T): void => {
    const other = names.get(name);
    if (other !== undefined && other !== term) shared.add(name);
    names.set(name, term);
  };
  for (const term of terms) {
    add(term.name, term);
    for (const alias of term.aliases) add(alias, term);
  }
  // Two records give it: only the records know whose it is.
  for (const name of shared) names.delete(name);
  return names;
}
