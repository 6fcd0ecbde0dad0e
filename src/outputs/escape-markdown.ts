/** Plain text → Markdown that reads as exactly that text. */

/**
 * Escapes one line, trimmed: every character CommonMark or GFM could take for markup within it, and what counts only at
 * its beginning (headings, lists, rules, containers). Bare addresses stay: a reader that links them does a kindness.
 */
export function escapeMarkdown(line: string): string {
  return line
    .trim()
    .replaceAll(/[\\`*_[\]<>~|]|&(?=[#A-Za-z])/g, "\\$&")
    .replace(/^(?:[#+=-]|:::)/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
