/** The error, or one that it was made from, that fits. */
export function findCause(error: unknown, fits: (error: Error) => boolean): Error | undefined {
  let at: unknown = error;
  while (at instanceof Error) {
    if (fits(at)) return at;
    at = toCause(at);
  }
  return undefined;
}

/** Where a chain of errors begins: what Eleventy wraps in what it was doing. */
export function findOrigin(error: Error): Error {
  let at = error;
  for (;;) {
    const next = toCause(at);
    if (!(next instanceof Error)) return at;
    at = next;
  }
}

/** Eleventy names it in its own way. */
function toCause(error: Error): unknown {
  return (error as { originalError?: unknown }).originalError ?? error.cause;
}
