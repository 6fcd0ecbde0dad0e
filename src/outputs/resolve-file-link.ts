import path from "node:path";

/** What there is in the content folder, by path below it. */
export interface ContentFiles {
  /** Address of the post that a file is published as. */
  toUrl(file: string): string | undefined;
  /** Whether a file is published as it is, under its own path. */
  isAsset(file: string): boolean;
}

/**
 * Where a link leads that an author wrote as a path to a file, `../talks/well.md#t-1` or `pictures/well.png`, as editors and
 * repositories follow it: from the folder of the post's own file, or from the content folder if it begins with `/`.
 *
 * @param file the post's own, below the content folder.
 * @returns an address from the site's root, not encoded, and the link's `#…`; `undefined` where there is no such file.
 */
export function resolveFileLink(
  link: string,
  file: string,
  files: ContentFiles,
): { url: string; fragment: string } | undefined {
  const [, written = "", fragment = ""] = /^([^?#]*)(#.*)?/s.exec(link)!;
  if (written === "" || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(written)) return undefined;
  const decoded = decode(written).normalize("NFC");
  const target = decoded.startsWith("/")
    ? path.posix.normalize(decoded).slice(1)
    : path.posix.join(path.posix.dirname(file), decoded);
  const url = files.toUrl(target) ?? (files.isAsset(target) ? `/${target}` : undefined);
  return url === undefined ? undefined : { url, fragment };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
