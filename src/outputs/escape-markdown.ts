/** Plain text → Markdown that reads as exactly that text. */

/**
 * Escapes one line, trimmed: every character CommonMark or GFM could take for markup within it, and what counts only at
 * its beginning (headings, lists, rules, containers). Bare addresses stay: a reader that links them does a kindness.
 */
export function escapeMarkdown(line: string): string {
  const text = line.trim();
  // Nearly no line of a transcript has any: to look is cheaper than to replace nothing.
  const inner = markup.test(text) ? text.replaceAll(allMarkup, "\\$&") : text;
  const first = inner.charCodeAt(0);
  // Letters, Chinese characters and quotation marks begin nothing.
  if (first > 0x3d || first < 0x23) return inner;
  return inner.replace(/^(?:[#+=-]|:::)/, "\\$&").replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

const markup = /[\\`*_[\]<>~|]|&(?=[#A-Za-z])/;
const allMarkup = new RegExp(markup, "g");
