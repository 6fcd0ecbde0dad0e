/** What layouts may do with a value. All of it is plain text in, plain text out. */

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
    return prefix + encodeURI(url).replace(/[?#]/g, encodeURIComponent);
  };
}

/** `1234567` → `1,234,567`, without asking the machine's locale. */
export function toNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
