import type { Problem } from "../model.ts";

/**
 * The text with the repairs of its problems made. Of repairs that overlap or touch only the first is made: the next
 * reading tells whether the other is still wanted. Line ends in a repair become those of the text.
 */
export function applyFixes(text: string, problems: readonly Problem[]): string {
  const lineEnd = /\r\n?|\n/.exec(text)?.[0] ?? "\n";
  const fixes = problems
    .flatMap(({ fix }) => (fix === undefined ? [] : [fix]))
    .filter(({ start, end }) => start >= 0 && start <= end && end <= text.length)
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.text < b.text ? -1 : 1));
  let done = 0;
  let last = -1;
  let fixed = "";
  for (const { start, end, text: put } of fixes) {
    if (start <= last) continue;
    fixed += text.slice(done, start) + put.replaceAll(/\r?\n/g, lineEnd);
    done = end;
    last = end;
  }
  return fixed + text.slice(done);
}
