import type { Url } from "../model.ts";

/** Longest file name that common file systems take. */
const maxSegmentBytes = 255;

/**
 * The address of a post: its `permalink`, else `/<folder>/<slug or stem>/`, case kept.
 *
 * An address always begins and ends with `/` and holds no empty, `.`, `..` or `index.html` segment, so that it can neither leave
 * the site nor name two files. `index.html` at the end of a permalink means the folder it stands in.
 *
 * @returns `undefined` when the author's permalink or slug cannot be an address.
 */
export function toPostUrl(folder: string, stem: string, slug: string, permalink: string): Url | undefined {
  // Nobody fills in a template; a file may be called so.
  if (/\{[{%]/.test(permalink + slug)) return undefined;
  if (permalink !== "") return toSiteUrl(permalink);
  return toSiteUrl(`/${folder}/${slug === "" ? stem.replaceAll("/", "-") : slug}/`);
}

/** A site-absolute address from what an author wrote (`x`, `/x`, `/x/`, `/x/index.html`); `undefined` when it cannot be one. */
export function toSiteUrl(written: string): Url | undefined {
  const path = written.normalize("NFC").replace(/(^|\/)index\.html$/, "$1");
  const segments = path.split("/").filter((segment) => segment !== "");
  for (const segment of segments) {
    // A folder of the last name would stand where the file of a page belongs.
    if (segment === "." || segment === ".." || segment === "index.html") return undefined;
    if (/[\u0000-\u001f\u007f\\]/.test(segment) || Buffer.byteLength(segment) > maxSegmentBytes)
      return undefined;
  }
  if (segments.length === 0) return undefined;
  return `/${segments.join("/")}/` as Url;
}
