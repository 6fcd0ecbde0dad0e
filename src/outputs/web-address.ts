/** What an author wrote as a source → an address other programs may follow. */

/** The address, percent-encoded, when it is one of the web (`http`, `https`); `""` for anything else. Never throws. */
export function toWebAddress(source: string): string {
  if (!/^https?:\/\//i.test(source) || !URL.canParse(source)) return "";
  return new URL(source).href;
}
