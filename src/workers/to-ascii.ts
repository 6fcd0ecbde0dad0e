/** Code of the same meaning in ASCII: esbuild writes what stands in regular expressions as it is. */
export function toAscii(code: string): string {
  // What a backslash stands before goes with it: before such a character it means nothing.
  return code.replace(/\\?([^\0-\x7f])|\\[\s\S]/g, (found, unit?: string) =>
    unit === undefined ? found : `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
