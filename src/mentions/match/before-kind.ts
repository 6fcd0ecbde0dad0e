const kind =
  /^ (?:blockchain|network|app|website|platform|protocol|ecosystem|mainnet|token|chatbot|podcast)\b/;

/** Whether a name in small letters is told by what stands behind it: `the lampora network`. */
export function isBeforeKind(text: string, end: number): boolean {
  return text.charCodeAt(end) === 32 && kind.test(text.slice(end, end + 12));
}
