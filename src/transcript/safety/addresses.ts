/** Schemes a link may lead to; everything else that has a scheme is refused. */
const SCHEMES = new Set(["http", "https", "mailto", "tel"]);

/**
 * Whether a link or picture may use this address: relative, or of a scheme that runs nothing. White space and control
 * characters, which browsers pass over (`java\tscript:`), do not hide a scheme.
 */
export function isSafeAddress(address: string): boolean {
  const bare = address.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]+/g, "");
  const colon = bare.search(/[:/?#\\]|&(colon|#)/i);
  if (colon < 0 || bare[colon] === "/" || bare[colon] === "?" || bare[colon] === "#") return true;
  if (bare[colon] !== ":") return false;
  return SCHEMES.has(bare.slice(0, colon).toLowerCase());
}

/** As {@link isSafeAddress}, for pictures: `http`, `https` or relative. */
export function isSafePicture(address: string): boolean {
  return isSafeAddress(address) && !/^\s*(mailto|tel):/i.test(address);
}
