import { hash } from "node:crypto";
import type { PackPointer, Url } from "../model.ts";
import { type EntriesMade, type FeedOptions, toAtom } from "../outputs/atom.ts";
import { toJsonFeed } from "../outputs/json-feed.ts";
import { toLlms } from "../outputs/llms.ts";
import { findLastChange } from "../outputs/newest-posts.ts";
import { toRobots } from "../outputs/robots.ts";
import { type SitemapPage, toSitemap } from "../outputs/sitemap.ts";
import { hasTermFeed, termFeedPosts, toFeedUrl } from "../outputs/term-feeds.ts";
import { toTwinUrl } from "../outputs/twin-url.ts";
import { exploreUrl, hasExplore } from "../pages/explore-pages.ts";
import { toPartUrl } from "../pages/glossary/build-glossary.ts";
import type { Library } from "../pages/library.ts";
import type { Entry } from "../posts/entry.ts";
import { isIndexed } from "../posts/visibility.ts";
import type { Publisher } from "../publish/publisher.ts";
import type { SiteNotes } from "./site-notes.ts";

/** What is written from the same values as the pages: one function an output. */
interface OutputParts {
  library: Library;
  publisher: Publisher;
  notes: SiteNotes;
  pathPrefix: string;
  /** One word for the code that writes. */
  code: string;
  /** Where each post's Markdown twin lies, by address. */
  twins: ReadonlyMap<Url, PackPointer>;
}

/** Writes feeds, sitemaps, twins, and what tells of them. @param entries where each post's Markdown twin lies. */
export async function writeOutputs(
  entries: readonly Entry[],
  given: Omit<OutputParts, "twins">,
): Promise<void> {
  const { published, twins: withTwins } = given.library;
  // A post without a page may claim the address of one that has one.
  const pages = new Set(withTwins ? published : []);
  const paged = entries.filter(({ post }) => post && pages.has(post));
  const twins = new Map(paged.flatMap(({ post, twin }) => (post && twin ? [[post.url, twin]] : [])));
  const parts = { ...given, twins };
  await writeFeeds(parts);
  await writeDiscovery(parts);
}

/** `/feed.xml`, `/feed.json`, and a feed for each term with posts enough. */
async function writeFeeds({ library, publisher, notes, pathPrefix, code }: OutputParts): Promise<void> {
  const { settings, listed, taxonomies, changes } = library;
  const site = { ...settings, pathPrefix };
  const whole = { site, page: "/" as Url, title: settings.title, limit: settings.exports.feedPosts };
  publisher.emit("feed.xml", toAtom(listed, { ...whole, feed: "/feed.xml" }));
  publisher.emit("feed.json", toJsonFeed(listed, { ...whole, feed: "/feed.json" }));
  const entries: EntriesMade = new Map();
  const limit = Math.min(termFeedPosts, whole.limit);
  const { url, title, description, author, language } = site;
  const shared = JSON.stringify([code, url, pathPrefix, title, description, author, language, limit]);
  const { announced } = publisher;
  const { feedPlaces } = notes;
  // Of the same terms, those of the others stay as a whole.
  const places = feedPlaces && !changes.structure && publisher.areIntact(feedPlaces) ? feedPlaces : undefined;
  for (const term of taxonomies.flatMap(({ terms }) => terms)) {
    if (places && !changes.term(term)) continue;
    if (!hasTermFeed(term.posts.length, settings.exports.termFeeds)) continue;
    const feed = toFeedUrl(term.url);
    if (!changes.term(term) && publisher.retain(feed.slice(1)) === "keep") continue;
    const posts = term.posts.slice(0, limit);
    // The path decides the id, and a file that is moved may keep its address.
    const marks = posts.map(({ path, url, hash }) => `${path}\n${url} ${hash}`).join("\n");
    const fingerprint = hash("sha1", `${shared}\n${term.name}\n${marks}`).slice(0, 16);
    if (publisher.claim(feed.slice(1), fingerprint) !== "write") continue;
    const options: FeedOptions = {
      ...whole,
      limit,
      feed,
      page: term.url,
      title: `${term.name} · ${settings.title}`,
      brief: true,
    };
    await publisher.write({ file: feed.slice(1), before: toAtom(posts, options, entries) });
  }
  if (places) publisher.retainPlaces(places, new Set());
  notes.takePlaces("feed", { from: announced, to: publisher.announced });
}

/** `/sitemap.xml`, `/robots.txt`, `/llms.txt`, and the Markdown twins. */
async function writeDiscovery(parts: OutputParts): Promise<void> {
  const { library, publisher, pathPrefix, twins } = parts;
  const { settings, ui, published, taxonomies, twins: withTwins } = library;
  const site = { ...settings, pathPrefix };
  const indexed = published.filter(isIndexed);
  await writeSitemaps(parts);
  publisher.emit("robots.txt", toRobots(site));
  const indexes = taxonomies
    .filter(({ terms }) => terms.length > 0)
    .map(({ key, url }) => ({ title: ui.taxonomies[key as keyof typeof ui.taxonomies] ?? key, url }));
  publisher.emit("llms.txt", toLlms(indexed, { site, indexes, twins: withTwins }));
  for (const { url } of withTwins ? indexed : []) {
    const body = twins.get(url);
    const file = toTwinUrl(url).slice(1);
    if (!body || publisher.claim(file, `twin ${body.length} ${body.crc}`) !== "write") continue;
    await publisher.write({ file, before: "", after: "", body });
  }
}

/** Which pages there are, and when they changed, is known from the structure of the site, but for the pages of the glossary. */
async function writeSitemaps({ library, publisher, pathPrefix, code }: OutputParts): Promise<void> {
  const { settings, structure, glossary, memory } = library;
  const parts = glossary.isEmpty ? [] : glossary.plan().map(({ prefix }) => prefix);
  const key = hash("sha1", JSON.stringify([structure, parts]));
  const known = memory.recall<string[]>("sitemaps", key);
  if (known?.every((file) => publisher.retain(file) === "keep")) return;
  const files: string[] = [];
  for (const sitemap of toSitemap(toSitemapPages(library), { ...settings, pathPrefix })) {
    const file = sitemap.path.slice(1);
    files.push(file);
    if (publisher.claim(file, `sitemap ${code} ${sitemap.source}`) !== "write") continue;
    await publisher.write({ file, before: sitemap.text });
  }
  memory.remember("sitemaps", key, files);
}

function toSitemapPages(library: Library): SitemapPage[] {
  const { published, listed, taxonomies, glossary } = library;
  const newest = findLastChange(listed);
  // A term whose address is a post's has no page.
  const taken = new Set(published.map(({ url }) => url));
  const fixed = [
    "/",
    "/archive/",
    "/about/",
    ...(hasExplore(library) ? [exploreUrl] : []),
    ...(glossary.isEmpty ? [] : glossary.plan().map(({ prefix }) => toPartUrl(prefix))),
    ...taxonomies.filter(({ terms }) => terms.length > 0).map(({ url }) => url),
  ];
  return [
    ...fixed.map((url) => ({ url: url as Url, changed: newest })),
    ...published.filter(isIndexed).map((post) => ({ url: post.url, changed: findLastChange([post]) })),
    ...taxonomies.flatMap(({ terms }) =>
      terms.flatMap(({ url, posts }) => (taken.has(url) ? [] : [{ url, changed: findLastChange(posts) }])),
    ),
  ];
}
