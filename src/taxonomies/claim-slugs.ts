import { createHash } from "node:crypto";
import type { Slug } from "../model.ts";

/** What a name asks for: its slug, and the key whose hash tells it apart. */
export interface NameClaim {
  name: string;
  key: string;
  bare: Slug;
  /** Whether another term has a name with that key too, so that no hash tells the two apart. */
  isShared?: boolean;
}

/** What a term asks for. */
export interface SlugClaim {
  key: string;
  bare: Slug;
  /** For its other names, which lead to it: see `listOtherNames`. */
  others?: readonly NameClaim[];
}

/** Which slug each claim got, in the order given, and which claims met at a slug that nobody got. */
export interface SlugAwards {
  slugs: Slug[];
  /** By slug: where a name of that claim leads to it from. */
  redirects: { slug: Slug; index: number; name: string }[];
  /** Slug → indexes of the claims that met there, in the order given. */
  clashes: Map<Slug, number[]>;
}

/** One name while slugs are given out. */
interface Claimant extends Omit<NameClaim, "name"> {
  /** Whose name it is. */
  index: number;
  /** `undefined`: the term's own. */
  name: string | undefined;
  slug: Slug;
  digits: number;
}

/** Addresses below a taxonomy's that no term may have: `/people/page/2/`. */
export const reservedSlugs: readonly string[] = ["page"];

const maxBytes = 120;
const maxDigits = 40;

/**
 * Gives every term of one taxonomy an address, by one rule:
 *
 * 1. Every term claims the slug of its name, and those of its other names.
 * 2. A slug that two or more terms claim belongs to none of them, for good: it becomes a page that lists them, and each of
 *    the names claims the slug with four digits of a hash of its own key, then six, eight …, until it is its term's alone.
 * 3. A slug that is reserved is treated as one that everybody claims.
 *
 * All names of a round claim together, so the order of the terms cannot matter, and an address follows from the name's own
 * key and from which slugs are contested, nothing else. When a second name arrives at a slug, the first one's page moves to
 * its suffixed address and the old address becomes the list that leads there: it neither dies nor changes its meaning
 * silently. A third name moves nobody.
 *
 * @param claims keys must differ.
 */
export function claimSlugs(claims: readonly SlugClaim[], reserved: readonly string[] = []): SlugAwards {
  const claimants = listClaimants(claims);
  const contested = new Map<Slug, Set<number>>();
  for (const slug of reserved) contested.set(slug as Slug, new Set());
  for (let isSettled = false; !isSettled; ) {
    const owners = new Map<Slug, number>();
    for (const { slug, index } of claimants) {
      const other = owners.get(slug);
      if (other === undefined) owners.set(slug, index);
      else if (other !== index) {
        const met = contested.get(slug) ?? new Set<number>();
        contested.set(slug, met.add(other).add(index));
      }
    }
    isSettled = true;
    for (const claimant of claimants) {
      const met = contested.get(claimant.slug);
      met?.add(claimant.index);
      if (met === undefined || claimant.isShared) continue;
      isSettled = false;
      claimant.digits += 2;
      if (claimant.digits > maxDigits) throw new Error(`Two terms have one key: ${claimant.key}`);
      claimant.slug = suffixSlug(claimant.bare, claimant.key, claimant.digits);
    }
  }
  const clashes = new Map<Slug, number[]>();
  for (const [slug, met] of contested)
    if (met.size > 1)
      clashes.set(
        slug,
        [...met].sort((a, b) => a - b),
      );
  const slugs = claimants.slice(0, claims.length).map(({ slug }) => slug);
  return { slugs, redirects: listRedirects(claimants, contested), clashes };
}

/** The terms' own names first, in the order given. */
function listClaimants(claims: readonly SlugClaim[]): Claimant[] {
  const toClaimant = (claim: Omit<NameClaim, "name"> & { name?: string }, index: number): Claimant => ({
    key: claim.key,
    bare: claim.bare,
    isShared: claim.isShared ?? false,
    name: claim.name,
    index,
    slug: claim.bare,
    digits: 2,
  });
  const own = claims.map(({ key, bare }, index) => toClaimant({ key, bare }, index));
  for (const [index, { others = [] }] of claims.entries())
    for (const other of others) own.push(toClaimant(other, index));
  return own;
}

/** Of a term's names that have one slug the first is the one that the page shows. */
function listRedirects(
  claimants: readonly Claimant[],
  contested: ReadonlyMap<Slug, unknown>,
): SlugAwards["redirects"] {
  const redirects: SlugAwards["redirects"] = [];
  const taken = new Set<Slug>(contested.keys());
  for (const { name, slug, index } of claimants) {
    if (taken.has(slug)) continue;
    taken.add(slug);
    if (name !== undefined) redirects.push({ slug, index, name });
  }
  return redirects.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** `wang-yi` and the first digits of a hash of the key: `wang-yi-3f9c`. A long slug is cut to make room. */
export function suffixSlug(bare: Slug, key: string, digits = 4): Slug {
  const hash = createHash("sha1").update(key).digest("hex").slice(0, digits);
  let stem: string = bare;
  if (Buffer.byteLength(stem) + digits + 1 > maxBytes) {
    const characters = [...stem];
    while (Buffer.byteLength(characters.join("")) + digits + 1 > maxBytes) characters.pop();
    stem = characters.join("").replace(/-+$/, "");
  }
  return `${stem}-${hash}` as Slug;
}
