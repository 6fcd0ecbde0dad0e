/** Escapes text for HTML content. Almost all text has nothing to escape, hence the look first. */
export function escapeText(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replace(/[&<>]/g, (char) => (char === "&" ? "&amp;" : char === "<" ? "&lt;" : "&gt;"));
}

/** Escapes text for a double-quoted attribute. */
export function escapeAttribute(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return escapeText(text).replaceAll('"', "&quot;");
}
