import { createHash } from "node:crypto";
import type { Slug } from "../model.ts";

/** What a term asks for: the slug of its name, and the key whose hash tells it apart. */
export interface SlugClaim {
  key: string;
  bare: Slug;
}

/** Which slug each claim got, in the order given, and which claims met at a slug that nobody got. */
export interface SlugAwards {
  slugs: Slug[];
  /** Slug → indexes of the claims that met there, in the order given. */
  clashes: Map<Slug, number[]>;
}

const maxBytes = 120;
const maxDigits = 40;

/**
 * Gives every term of one taxonomy an address, by one rule:
 *
 * 1. Every term claims the slug of its name.
 * 2. A slug that two or more terms claim belongs to none of them, for good: it becomes a page that lists them, and each of
 *    them claims the slug with four digits of a hash of its own key, then six, eight …, until it is alone.
 * 3. A slug that is reserved is treated as one that everybody claims.
 *
 * All terms of a round claim together, so the order of the terms cannot matter, and an address follows from the term's own
 * key and from which slugs are contested, nothing else. When a second name arrives at a slug, the first one's page moves to
 * its suffixed address and the old address becomes the list that leads there: it neither dies nor changes its meaning
 * silently. A third name moves nobody.
 *
 * @param claims keys must differ.
 */
export function claimSlugs(claims: readonly SlugClaim[], reserved: Iterable<string> = []): SlugAwards {
  const slugs = claims.map(({ bare }) => bare);
  const contested = new Map<Slug, Set<number>>();
  for (const slug of reserved) contested.set(slug as Slug, new Set());
  const digits = new Map<number, number>();
  let claiming = slugs.map((_, index) => index);
  while (claiming.length > 0) {
    const owners = new Map<Slug, number>();
    for (let index = 0; index < slugs.length; index++) {
      const slug = slugs[index]!;
      const other = owners.get(slug);
      if (other === undefined) owners.set(slug, index);
      else {
        const met = contested.get(slug) ?? new Set<number>();
        contested.set(slug, met.add(other).add(index));
      }
    }
    claiming = slugs.map((_, index) => index).filter((index) => contested.has(slugs[index]!));
    for (const index of claiming) {
      contested.get(slugs[index]!)!.add(index);
      const count = (digits.get(index) ?? 2) + 2;
      if (count > maxDigits) throw new Error(`Two terms have one key: ${claims[index]!.key}`);
      digits.set(index, count);
      slugs[index] = suffixSlug(claims[index]!.bare, claims[index]!.key, count);
    }
  }
  const clashes = new Map<Slug, number[]>();
  for (const [slug, met] of contested)
    if (met.size > 1)
      clashes.set(
        slug,
        [...met].sort((a, b) => a - b),
      );
  return { slugs, clashes };
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
