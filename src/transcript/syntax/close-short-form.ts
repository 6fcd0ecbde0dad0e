/** A line that was meant to be `:::`, the last of what stands before it. */
const NEARLY = /(?:^|\n)[ \t]*([:：]{2,})[ \t]*\n?$/;

/** The edit that closes a short form at `place`: a line `:::`, or what was meant to be one set right. */
export function closeShortForm(source: string, place: number): { start: number; end: number; text: string } {
  const head = source.slice(Math.max(0, place - 40), place);
  const nearly = NEARLY.exec(head);
  if (nearly) {
    const start = place - head.length + nearly.index + nearly[0].indexOf(nearly[1]!);
    return { start, end: start + nearly[1]!.length, text: ":::" };
  }
  const before = place === 0 || source[place - 1] === "\n" ? "" : "\n";
  const after = place >= source.length || source[place] === "\n" ? "\n" : "\n\n";
  return { start: place, end: place, text: `${before}:::${after}` };
}
