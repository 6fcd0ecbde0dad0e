import type { Post } from "../model.ts";
import { isIndexed } from "../posts/visibility.ts";
import type { Settings } from "../site/settings.ts";
import { createBodyLinks } from "./body-links.ts";
import { toMinutes, toTermLinks } from "./cards.ts";
import type { Library } from "./library.ts";
import { createPage, type Page } from "./page.ts";
import { createRelated } from "./related-posts.ts";
import { findPerson } from "./term-passages.ts";
import type { PostView } from "./views.ts";

/** One page a post, excluded posts too. */
export function* postPages(library: Library): Generator<Page> {
  const { settings, published, listed, taxonomies, toCard } = library;
  const related = createRelated(taxonomies, settings.related);
  const findLinks = createBodyLinks(library);
  const places = new Map(listed.map((post, place) => [post, place]));
  const people = taxonomies.find(({ key }) => key === "people");
  const series = new Map(
    taxonomies
      .find(({ key }) => key === "series")
      ?.terms.map(({ url, posts }) => [
        url,
        { posts, places: new Map(posts.map((post, place) => [post, place])) },
      ]),
  );
  for (const post of published) {
    const view: PostView = {
      title: post.title,
      summary: post.summary,
      insight: post.insight,
      date: post.date,
      updated: post.updated,
      author: post.author,
      status: post.status,
      draft: post.draft,
      language: post.language,
      originalLanguage: post.originalLanguage,
      source: post.source,
      video: post.video,
      minutes: toMinutes(post),
      counts: post.counts,
      speakers: post.speakers.map((speaker) => {
        const person = people && findPerson(people, speaker);
        return person ? { ...speaker, url: person.url } : speaker;
      }),
      headings: post.headings,
      terms: {},
      series: [],
      related: related(post).map(toCard),
      edit: toEditUrl(post, settings),
    };
    const counts = library.mentions.in(post);
    for (const taxonomy of taxonomies) {
      const links = toTermLinks(post, taxonomy, counts);
      if (links.length > 0) view.terms[taxonomy.key] = links;
    }
    for (const { name, url } of view.terms.series ?? []) {
      // Term pages run newest first; a series is read from its first part on.
      const { posts: parts, places } = series.get(url) ?? { posts: [], places: undefined };
      const place = places?.get(post);
      if (place === undefined) continue;
      const previous = parts[place + 1];
      const next = parts[place - 1];
      view.series.push({
        name,
        url,
        position: parts.length - place,
        total: parts.length,
        ...(previous ? { previous: toCard(previous) } : {}),
        ...(next ? { next: toCard(next) } : {}),
      });
    }
    const place = places.get(post);
    if (place !== undefined) {
      const newer = listed[place - 1];
      const older = listed[place + 1];
      if (newer) view.newer = toCard(newer);
      if (older) view.older = toCard(older);
    }
    const page = createPage("post", post.url, post.title, view, {
      description: post.summary,
      noindex: !isIndexed(post),
      layout: post.layout,
    });
    const mentions = findLinks(post);
    yield { ...page, body: post.body, bodyHash: post.hash, ...(mentions ? { mentions } : {}), post };
  }
}

function toEditUrl({ path }: Post, { repository, branch, contentPath }: Settings): string {
  if (repository === "") return "";
  const file = contentPath === "" ? path : `${contentPath}/${path}`;
  return `${repository}/blob/${branch}/${file.split("/").map(encodeURIComponent).join("/")}?plain=1`;
}
