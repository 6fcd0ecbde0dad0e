import { listNamed } from "../mentions/list-named.ts";
import type { BodyLinks } from "../mentions/write/fill-marks.ts";
import type { Post } from "../model.ts";
import type { Library } from "./library.ts";

/**
 * Where the mentions in a post's body lead: to the page of what they name, and nowhere when it has none. `undefined` when the
 * site does not want such links, or the body has no place for one.
 */
export function createBodyLinks({ settings, taxonomies }: Library): (post: Post) => BodyLinks | undefined {
  if (!settings.linkMentions) return () => undefined;
  const byKey = new Map(taxonomies.map((taxonomy) => [taxonomy.key, taxonomy]));
  return ({ terms, mentions }) => {
    if (!mentions?.links) return undefined;
    const hrefs = listNamed(terms).map(({ taxonomy, name }) => byKey.get(taxonomy)?.find(name)?.url ?? "");
    return hrefs.some((href) => href !== "") ? { marks: mentions.links, hrefs } : undefined;
  };
}
