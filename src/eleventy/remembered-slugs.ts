import type { Slug } from "../model.ts";
import type { BuildMemory } from "../pages/build-memory.ts";
import type { NameKind } from "../text/pinyin.ts";
import { toSlug } from "../text/slug.ts";

/**
 * `toSlug` with the slugs of earlier builds at hand: forty thousand names take a third of a second, and only for them the table of
 * pinyin has to be loaded. Call `keep` when all are made.
 */
export function createRememberedSlugs(memory: BuildMemory): { toSlug: typeof toSlug; keep(): void } {
  let known: Map<string, Slug> | undefined;
  const used = new Map<string, Slug>();
  let isNew = false;
  return {
    toSlug(name: string, style: "pinyin" | "unicode", kind: NameKind = "thing") {
      known ??= new Map(memory.recall<[string, Slug][]>("slugs", ""));
      const key = `${style} ${kind} ${name}`;
      let slug = known.get(key);
      if (slug === undefined) {
        isNew = true;
        slug = toSlug(name, style, kind);
      }
      used.set(key, slug);
      return slug;
    },
    keep() {
      if (isNew) memory.remember("slugs", "", [...used]);
    },
  };
}
