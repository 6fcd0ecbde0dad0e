/** Addresses that more than one thing would have. */
import type { Post, Problem, Url } from "../model.ts";
import { claimAliases, foldAddress } from "./claim-aliases.ts";
import type { PlaceAddress } from "./place-address.ts";

/**
 * Two posts that claim one address: the first by path keeps it, the other is left out and reported. So is an old address that another
 * post has, now or of old: it leads to that one. Addresses that differ only in case are reported, and both are kept.
 *
 * @param place where the problems stand; the beginning of the file when absent.
 */
export function dropAddressClashes(
  posts: Post[],
  place?: PlaceAddress,
): { posts: Post[]; problems: Problem[] } {
  const owners = new Map<Url, Post>();
  const folded = new Map<string, Post>();
  const problems: Problem[] = [];
  const report = (post: Post, severity: Problem["severity"], message: string, alias?: Url): void => {
    problems.push(toProblem(post, severity, message, place?.(post, alias)));
  };
  const kept = posts.filter((post) => {
    const owner = owners.get(post.url);
    if (owner) {
      const advice = "Write another slug or permalink, or rename the file.";
      report(post, "error", `The address ${post.url} is taken by ${owner.path}. ${advice}`);
      return false;
    }
    owners.set(post.url, post);
    const key = foldAddress(post.url);
    const twin = folded.get(key);
    if (twin)
      report(
        post,
        "warning",
        `The address ${post.url} is that of ${twin.path} but for case, and on macOS and Windows both are one file. Write another slug or permalink, or rename the file.`,
      );
    else folded.set(key, post);
    return true;
  });
  for (const { post, alias, owner, taken } of claimAliases(kept).lost) {
    const message =
      taken === alias
        ? `The alias ${alias} leads to ${owner.path}. Leave it out here.`
        : `The alias ${alias} is ${taken} but for case, and on macOS and Windows both are one file: it has no page. ${
            taken === post.url ? "Leave it out, or keep it as the permalink." : "Leave it out here."
          }`;
    report(post, "warning", message, alias);
  }
  return { posts: kept, problems };
}

/** A post that stands where a page of the site itself is: it has no page. */
export function toSiteClash(post: Post, place?: PlaceAddress): Problem {
  const message = `The address ${post.url} belongs to a page of the site itself. Write another slug or permalink.`;
  return toProblem(post, "error", message, place?.(post));
}

/**
 * A post that stands where the page of a term would be: the term has none.
 *
 * @param page which of the term's pages it is, where it has several.
 */
export function toTermClash(post: Post, name: string, page?: number, place?: PlaceAddress): Problem {
  const lost =
    page === undefined
      ? `“${name}”, which has no page now`
      : `page ${page} of “${name}”, which is missing now`;
  const message = `The address ${post.url} is also that of ${lost}. Write another slug or permalink, or rename the file.`;
  return toProblem(post, "error", message, place?.(post));
}

function toProblem(
  { path }: Post,
  severity: Problem["severity"],
  message: string,
  place = { line: 1, column: 1 },
): Problem {
  return { path, ...place, severity, message, rule: "posts/address-clash" };
}
