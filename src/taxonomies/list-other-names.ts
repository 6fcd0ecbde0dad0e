import type { Slug } from "../model.ts";
import { toMatchKey } from "../text/match-key.ts";
import { type NameClaim, suffixSlug } from "./claim-slugs.ts";

interface Named {
  key: string;
  /** What the thing is called, and what it is called besides. */
  name: string;
  aliases: readonly string[];
  /** The slug it asks for. */
  bare: Slug;
}

/**
 * What each thing asks for besides its own address, so that a thing that was renamed or merged keeps its old ones: the slugs that its
 * other names would have as things of their own, and that of its name where its record gives another `slug`.
 *
 * Names of one thing that share a slug were told apart before a record joined them: they ask for their suffixed slugs too. A name that
 * is the preferred one of another thing asks for nothing, and one that several records list (both are mistakes, and told as such)
 * cannot be told apart by its key.
 *
 * @returns lists in the order of the things.
 */
export function listOtherNames(things: readonly Named[], slugOf: (name: string) => Slug): NameClaim[][] {
  const preferred = new Set(things.map(({ key }) => key));
  const listed = new Map<string, number>();
  const all = things.map((thing) => {
    const { key, name, aliases, bare } = thing;
    // Most things have one name and the slug of that name.
    if (aliases.length === 0 && slugOf(name) === bare) return [];
    const claims = listClaims(thing, slugOf).filter(
      (claim) => claim.key === key || !preferred.has(claim.key),
    );
    for (const one of new Set(claims.map((claim) => claim.key))) listed.set(one, (listed.get(one) ?? 0) + 1);
    return claims;
  });
  return all.map((claims) =>
    claims.map((claim) => (listed.get(claim.key)! > 1 ? { ...claim, isShared: true } : claim)),
  );
}

function listClaims({ key, name, aliases, bare }: Named, slugOf: (name: string) => Slug): NameClaim[] {
  const claims = new Map<string, NameClaim>();
  const keys = new Map<Slug, Set<string>>();
  for (const one of [name, ...aliases]) {
    const claim = { name: one, key: one === name ? key : toMatchKey(one), bare: slugOf(one) };
    keys.set(claim.bare, (keys.get(claim.bare) ?? new Set()).add(claim.key));
    const known = `${claim.bare} ${claim.key}`;
    if (!claims.has(known)) claims.set(known, claim);
  }
  const suffixed = [...claims.values()]
    .filter((claim) => keys.get(claim.bare)!.size > 1)
    .map((claim) => ({ ...claim, bare: suffixSlug(claim.bare, claim.key) }));
  return [...claims.values(), ...suffixed].filter((claim) => claim.bare !== bare || claim.key !== key);
}
