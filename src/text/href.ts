/**
 * A site-absolute address as it goes into `href`: path prefix in front, characters that an address cannot hold encoded. Other
 * addresses (`https://…`, `#top`) pass unchanged.
 */
export function createHref(pathPrefix: string): (url: string) => string {
  const prefix = pathPrefix.replace(/\/$/, "");
  return (url) => {
    if (!url.startsWith("/")) return url;
    // Most addresses are plain: the encoder is slow, and 52,000 pages hold a million of them.
    if (/^[\w\-./]*$/.test(url)) return prefix + url;
    // Only the search takes a question, already encoded.
    if (url.startsWith("/search/?q=")) return prefix + url;
    return prefix + encodeURI(url).replace(/[?#]/g, encodeURIComponent);
  };
}
