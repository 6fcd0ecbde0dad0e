import type { Post, Url } from "../model.ts";
import { isIndexed } from "../posts/visibility.ts";
import type { Settings } from "../site/settings.ts";
import { readContents } from "../transcript/contents.ts";
import { createBodyLinks } from "./body-links.ts";
import { toMinutes, toTermLinks } from "./cards.ts";
import type { Library } from "./library.ts";
import { createPage, leaveUnchanged, type Page, type PageContent, type UnchangedPage } from "./page.ts";
import { createRelated } from "./related-posts.ts";
import type { PostView } from "./views.ts";

/** One page a post, excluded posts too. @param onlyChanged see `ListPages`. */
export function* postPages(library: Library, onlyChanged = false): Generator<Page | UnchangedPage> {
  const { published, listed, sources, changes } = library;
  const toContent = createPostContent(library);
  const places = new Map(listed.map((post, place) => [post, place]));
  for (const post of published) {
    const open = () => openPost(post);
    if (changes.post(post)) yield open();
    else if (!onlyChanged) yield leaveUnchanged(post.layout, post.url, open);
  }

  function openPost(post: Post): Page {
    const place = places.get(post);
    const newer = place === undefined ? undefined : listed[place - 1];
    const older = place === undefined ? undefined : listed[place + 1];
    const make = () => toContent(post, newer, older);
    const page = createPage("post", post.url, post.title, make, {
      description: post.summary,
      noindex: !isIndexed(post),
      layout: post.layout,
    });
    const source = () => sources.post(post, [newer, older]);
    return Object.assign(page, { source, body: post.body, bodyHash: post.hash, post });
  }
}

function createPostContent(library: Library) {
  const { settings, taxonomies, spoken, toCard, ui } = library;
  const related = createRelated(taxonomies, settings.related);
  const findLinks = createBodyLinks(library);
  const findSeries = createSeries(library);
  return (post: Post, newer: Post | undefined, older: Post | undefined): PageContent => {
    const view: PostView = {
      title: post.title,
      summary: post.summary,
      insight: post.insight,
      date: post.date,
      updated: post.updated,
      author: post.author,
      status: toShownStatus(post.status, ui.statuses),
      draft: post.draft,
      language: post.language,
      originalLanguage: post.originalLanguage,
      source: post.source,
      video: post.video,
      minutes: toMinutes(post),
      counts: post.counts,
      speakers: post.speakers.map((speaker, index) => {
        const person = spoken.by(post)[index];
        return person ? { ...speaker, url: person.url } : speaker;
      }),
      // A heading without words would be a link that nobody sees or hears.
      headings: readContents(post.contents).filter(({ text }) => text.trim() !== ""),
      terms: {},
      series: [],
      related: related(post).map(toCard),
      edit: toEditUrl(post, settings),
    };
    if (newer) view.newer = toCard(newer);
    if (older) view.older = toCard(older);
    const counts = library.mentions.in(post);
    for (const taxonomy of taxonomies) {
      const links = toTermLinks(post, taxonomy, counts);
      if (links.length > 0) view.terms[taxonomy.key] = links;
    }
    view.series = (view.terms.series ?? []).flatMap(({ name, url }) => findSeries(post, name, url) ?? []);
    const mentions = findLinks(post);
    return mentions ? { view, mentions } : { view };
  };
}

/** Authors may write any word, `constructor` among them, which every object answers to. */
function toShownStatus(status: string, statuses: Library["ui"]["statuses"]): string {
  if (status === "draft") return "";
  return Object.hasOwn(statuses, status) ? statuses[status as keyof typeof statuses] : status;
}

/** Where a post stands in a series, and the parts beside it. */
function createSeries({ taxonomies, toCard }: Library) {
  const series = new Map(
    taxonomies
      .find(({ key }) => key === "series")
      ?.terms.map(({ url, posts }) => {
        const parts = [...posts].sort(compareParts);
        return [url, { parts, places: new Map(parts.map((post, place) => [post, place])) }];
      }),
  );
  return (post: Post, name: string, url: Url): PostView["series"][number] | undefined => {
    const { parts, places } = series.get(url) ?? { parts: [], places: undefined };
    const place = places?.get(post);
    if (place === undefined) return undefined;
    const previous = parts[place - 1];
    const next = parts[place + 1];
    return {
      name,
      url,
      position: place + 1,
      total: parts.length,
      ...(previous ? { previous: toCard(previous) } : {}),
      ...(next ? { next: toCard(next) } : {}),
    };
  };
}

/** A series is read from its first part on; what has no date comes last, as everywhere, and parts of one day in the order of their addresses. */
function compareParts(a: Post, b: Post): number {
  if (a.date !== b.date) return a.date === "" ? 1 : b.date === "" ? -1 : a.date < b.date ? -1 : 1;
  return a.url < b.url ? -1 : 1;
}

function toEditUrl({ path }: Post, { repository, branch, contentPath }: Settings): string {
  if (repository === "") return "";
  const file = contentPath === "" ? path : `${contentPath}/${path}`;
  return `${repository}/blob/${branch}/${file.split("/").map(encodeURIComponent).join("/")}?plain=1`;
}
