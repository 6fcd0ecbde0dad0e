/** Whether one of two names is the initials of the other, `LPU（Lamp Processing Unit）`, small words left out or not. */
export function isInitials(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!/^[A-Za-z]{3,6}$/.test(short)) return false;
  const words = long.split(/[ -]+/);
  const large = words.filter((word) => !/^(?:of|and|the|for|in|on|&)$/i.test(word));
  const letters = short.toUpperCase();
  return [words, large].some((some) => {
    const initials = some.map((word) => word.charAt(0).toUpperCase()).join("");
    return initials === letters || `${initials}S` === letters;
  });
}

/** The words before a bracket that the initials in it stand for: `Lamp Launch System` before `(LLS)`; empty for none. */
export function cutInitials(before: string, initials: string): string {
  if (!/^[A-Z]{3,6}$/.test(initials)) return "";
  const words =
    /(?:[A-Za-z][A-Za-z'’-]*[ -])*[A-Za-z][A-Za-z'’-]*$/.exec(before.trimEnd())?.[0].split(" ") ?? [];
  for (let count = Math.min(words.length, initials.length + 2); count > 1; count--) {
    const whole = words.slice(-count).join(" ");
    // `Long Lamps (LLS)`: a letter without a word may be anything.
    const isWhole = whole.split(/[ -]/).length >= initials.length;
    if (isWhole && /^[A-Z]/.test(whole) && isInitials(initials, whole)) return whole;
  }
  return "";
}

/** Whether an author, who put one in brackets behind the other, made it of its capitals or some letters: `WHO`, `Axel (AXL)`. */
export function isAbbreviation(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const letters = [...long.matchAll(/\b\p{Lu}/gu)].join("");
  if (short.length >= 2 && letters === short) return true;
  // `Axel (AXL)`: some of its letters, the first among them.
  return /^[A-Z]{3,5}$/.test(short) && new RegExp(`^${[...short].join("[a-z]*")}[a-z]*$`, "i").test(long);
}
