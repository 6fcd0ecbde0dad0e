/** Labels longer than this many em are cut. */
const mostEm = 13;

/** The width of one character in em, as system fonts have it: near enough to keep labels apart. */
function measureCharacter(character: string): number {
  const code = character.codePointAt(0)!;
  // Chinese fonts give punctuation that both scripts share a full width.
  if (code >= 0x2e80 || /[·•“”‘’—…]/.test(character)) return 1;
  if (/[A-Z@%&mw]/.test(character)) return 0.72;
  if (/[ .,:;'|!ijl()-]/.test(character)) return 0.32;
  return 0.57;
}

/** A name as it fits on a chart, and its width in em. */
export function measureLabel(name: string): { label: string; em: number } {
  let em = 0;
  let label = "";
  for (const character of name) {
    em += measureCharacter(character);
    if (em > mostEm) return { label: `${label.trimEnd()}…`, em: mostEm + 1 };
    label += character;
  }
  return { label, em };
}
