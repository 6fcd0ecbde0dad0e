import { hash } from "node:crypto";
import type { Post, Url } from "../model.ts";
import type { Page } from "../pages/page.ts";
import type { Entry } from "../posts/entry.ts";

/** What a published site was made from; kept with the record of its files, as JSON. */
interface Notes {
  /** One word for which pages it has, and for everything that makes pages of posts. */
  structure: string;
  /** One word a post, in the order of paths. */
  posts: string[];
  /** By name of a layout the digest of all that decides how it prints. */
  layouts: Record<string, string>;
  /** By address of a post the links in it that led nowhere. */
  dead: Record<Url, string[]>;
}

/**
 * Compares a build with the site that is published: which posts are others, and which pages need not be looked at. What is not
 * certain counts as changed.
 */
export class SiteNotes {
  readonly #before: Notes;
  readonly #now: Notes = { structure: "", posts: [], layouts: {}, dead: {} };

  /** @param before what `toText` gave when the site was published; `""` where that is not known. */
  constructor(before: string) {
    this.#before = before === "" ? { ...this.#now, layouts: {} } : (JSON.parse(before) as Notes);
  }

  /**
   * The posts that are others than in the published site; `undefined` where its structure is another.
   *
   * @param made all besides the posts that decides what is made of them.
   */
  findChanged(entries: readonly Entry[], made: readonly unknown[]): ReadonlySet<Post> | undefined {
    const structures = entries.map(({ path, structure }) => `${path}\0${structure ?? ""}\n`);
    this.#now.structure = hash("sha1", `${JSON.stringify(made)}\n${structures.join("")}`);
    this.#now.posts = entries.map(({ hash, post }) => `${hash}${post?.mentions?.wordings ?? ""}`);
    if (this.#before.structure !== this.#now.structure) return undefined;
    const { posts } = this.#before;
    return new Set(
      entries.flatMap(({ post }, index) => (post && posts[index] !== this.#now.posts[index] ? [post] : [])),
    );
  }

  /** Notes the links that lead nowhere now. */
  takeDead(dead: ReadonlyMap<Url, string[]>): void {
    this.#now.dead = Object.fromEntries(dead);
  }

  /** Notes the page's layout. @returns whether the page certainly is as it was published. */
  isSame({ layout, page, unchanged }: Page, digest: string): boolean {
    this.#now.layouts[layout] = digest;
    if (!unchanged || this.#before.layouts[layout] !== digest) return false;
    return String(this.#before.dead[page.url] ?? "") === String(this.#now.dead[page.url] ?? "");
  }

  toText(): string {
    return JSON.stringify(this.#now);
  }
}
