import type { Authorities } from "../entities/authorities.ts";
import type { Post, Problem } from "../model.ts";
import type { BuildMemory } from "../pages/build-memory.ts";
import { dropHomeClashes } from "../pages/drop-home-clashes.ts";
import { createLibrary, type Library } from "../pages/library.ts";
import { type StoredShape, storeShape } from "../pages/shape.ts";
import { dropAddressClashes } from "../posts/address-clashes.ts";
import type { Entry } from "../posts/entry.ts";
import { openGlosses } from "../posts/gloss-source.ts";
import { createPlaceAddress } from "../posts/place-address.ts";
import { type About, readAbout } from "../posts/read-about.ts";
import type { PostsRead } from "../posts/read-posts.ts";
import { type DraftMode, findHiddenFolders, isListed, isPublished } from "../posts/visibility.ts";
import type { Renamed } from "../search/index/write-suggestions.ts";
import type { Settings } from "../site/settings.ts";
import { buildTaxonomies, type Taxonomy } from "../taxonomies/build-taxonomies.ts";
import { growTaxonomies } from "../taxonomies/grow-taxonomies.ts";
import { renewTaxonomies } from "../taxonomies/renew-taxonomies.ts";
import { restoreTaxonomies, type StoredTaxonomy, storeTaxonomies } from "../taxonomies/stored-taxonomies.ts";
import { compareNewest } from "../text/compare-newest.ts";
import { interfaceStrings, withTitles } from "../text/interface.ts";
import type { KeptTaxonomies } from "./kept.ts";
import { listRenamed } from "./list-names.ts";
import type { BuildOptions } from "./options.ts";
import { createRememberedSlugs } from "./remembered-slugs.ts";
import type { SiteChanges } from "./site-notes.ts";
import { Unpublishable } from "./unpublishable.ts";

/** The posts that have pages, as visibility lets them through. */
export interface PostsPublished {
  /** In the order of `compareNewest`. */
  published: Post[];
  /** One for each post whose address belongs to another. */
  problems: Problem[];
  about: About;
  counts: Record<string, number>;
}

/** What is known besides. */
export interface FoundOut extends SiteChanges {
  /** What was read of each file. */
  entries: readonly Entry[];
  packFolder: string;
  memory: BuildMemory;
  /** Whether posts were read for Markdown twins. */
  twins: boolean;
  /** Those of the last build of this process. */
  kept: KeptTaxonomies | undefined;
}

/** What of the posts is published. @throws Unpublishable by the draft guard. */
export function publishPosts(read: PostsRead, settings: Settings, options: BuildOptions): PostsPublished {
  const drafts: DraftMode = options.drafts ?? (options.preview ? "publish" : settings.drafts);
  const readable = read.entries.flatMap(({ post }) => (post ? [post] : []));
  for (const { folder, hidden, total } of findHiddenFolders(readable, drafts)) {
    throw new Unpublishable(
      `${hidden} of ${total} posts in ${folder}/ are drafts and would be left out. Write «drafts: publish» in site.yaml ` +
        "to publish drafts with a mark, or take «draft: true» out of the posts.",
    );
  }
  const visible = readable.filter((post) => isPublished(post, drafts));
  const placeAddress = createPlaceAddress(options.content, settings.url);
  const { posts: alone, problems: clashes } = dropAddressClashes(visible, placeAddress);
  const { posts: published, problems: homeClashes } = dropHomeClashes(alone, placeAddress);
  published.sort(compareNewest);
  return {
    published,
    problems: [...clashes, ...homeClashes],
    about: readAbout(options.content, {
      originalLanguage: settings.originalLanguage,
      pathPrefix: options.pathPrefix,
    }),
    counts: {
      found: read.found,
      cached: read.cached,
      read: read.read,
      hidden: readable.length - visible.length,
      unreadable: read.found - readable.length,
      posts: published.length,
    },
  };
}

/** The library that pages are made from. */
export interface LibraryBuilt {
  library: Library;
  /** What terms are called otherwise than in the published site; `undefined` where that is not known. */
  renamed: (() => Renamed) | undefined;
}

/** Posts, records and settings become the library. */
export function buildLibrary(
  { published, problems: clashes, about }: PostsPublished,
  settings: Settings,
  authorities: Authorities,
  { entries, packFolder, memory, twins, kept, structure, structureBefore, changed }: FoundOut,
): LibraryBuilt {
  const minPosts = Object.fromEntries(
    Object.entries(settings.taxonomies).map(([key, taxonomy]) => [key, taxonomy.minPosts]),
  );
  const listed = published.filter(isListed);
  const isSame = structure === structureBefore;
  const renewed =
    kept?.structure === structure ? renewTaxonomies(kept.taxonomies, kept.listed, listed) : undefined;
  const stored =
    isSame && renewed
      ? undefined
      : memory.recall<StoredTaxonomy[]>("taxonomies", structureBefore ?? structure);
  const shape = isSame ? undefined : memory.recall<StoredShape>("shape", structureBefore ?? "");
  // Where posts dispute an address it does not tell which of them is meant.
  const before =
    stored && shape && shape.clashes + clashes.length === 0 ? { shape, taxonomies: stored } : undefined;
  const slugs = createRememberedSlugs(memory);
  const taxonomyOptions = { slugs: settings.slugs, minPosts, toSlug: slugs.toSlug };
  const grow = (): StoredTaxonomy[] | undefined => {
    if (!before || !changed) return undefined;
    const growth = { before: before.shape.listed, posts: listed, changed: new Set(changed.keys()) };
    return growTaxonomies(before.taxonomies, growth, authorities, taxonomyOptions);
  };
  const build = (): Taxonomy[] => {
    const built = buildTaxonomies(listed, authorities, taxonomyOptions);
    slugs.keep();
    return built;
  };
  const known = isSame ? stored : grow();
  const taxonomies = renewed ?? (known ? restoreTaxonomies(known, listed, authorities) : build());
  const isKnown = isSame && (renewed ?? stored) !== undefined;
  const library = createLibrary({
    settings,
    ui: withTitles(interfaceStrings(settings.interface), settings.taxonomies),
    published,
    taxonomies,
    about: about.html,
    twins,
    glosses: openGlosses(entries, packFolder),
    memory,
    structure,
    changed: isSame || before ? changed : undefined,
    before,
    recallVoices: isKnown ? () => memory.recall<StoredShape>("shape", structure)?.spoken : undefined,
  });
  if (!isKnown) {
    memory.remember("taxonomies", structure, known ?? storeTaxonomies(taxonomies, listed));
    memory.remember("shape", structure, storeShape(library, clashes.length));
  }
  return { library, renamed: before && known && (() => listRenamed(before.taxonomies, known, authorities)) };
}
