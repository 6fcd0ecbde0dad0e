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

/** What stands in brackets behind firms and is no name of theirs. */
const remark =
  /^(?:API|APP|AGI|CEO|CFO|COO|CTO|EPS|ETF|EU|EV|GDP|GPU|IPO|IT|LLM|PE|PM|SaaS|UK|US|USA|USD|VC|VP)$/;

/**
 * Whether of two names beside each other one is what an exchange calls a firm, in letters of the other: `Lumora Harbor (LMHB)`; of
 * two letters both begin words.
 */
export function isTicker(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (!/^[A-Z]{2,5}$/.test(short) || remark.test(short) || long.length < short.length + 2) return false;
  if (short.length === 2) return short === Array.from(long.split(" "), (word) => word.charAt(0)).join("");
  const letters = long.toUpperCase();
  if (letters[0] !== short[0]) return false;
  let at = 0;
  for (const letter of short) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The letters before a firm's bracket that are what an exchange calls it; empty for none. */
export function cutTicker(before: string, name: string): string {
  const letters = /(?:^|[^\p{L}\d.&-])([A-Z]{2,5})[\s*]?$/u.exec(before.slice(-8))?.[1] ?? "";
  return isTicker(letters, name) ? letters : "";
}

/** The letters that stand for a name behind it in one bracket: `（Lumora Harbor: LMHB）`, `（Lamp Launch System, LLS: 火箭）`; empty for none. */
export function readLetters(words: string, name: string): string {
  const letters =
    /^[,，:：] ?([A-Z]{2,6})(?=$|[,，:：])/.exec(words.slice(name.length, name.length + 9))?.[1] ?? "";
  return isInitials(letters, name) || isTicker(letters, name) ? letters : "";
}

/** The words behind letters in one bracket that they stand for: `（LLS: Lamp Launch System）`; empty for none. */
export function readWhole(words: string, letters: string): string {
  if (!/^[A-Z]{3,6}$/.test(letters)) return "";
  const whole = behindLetters.exec(words.slice(letters.length))?.[1] ?? "";
  // A comma explains, or it is a part: `LLO: Lamps of Lumora, Oakvale`.
  for (const one of [whole.split(",", 1)[0]!, whole])
    if ([...one.matchAll(/(?<![A-Za-z])[A-Z]/g)].join("") === letters) return one;
  return "";
}

const behindLetters = /^[:：,，] ?([A-Z][A-Za-z]+(?:(?:, |[ -]|['’]s |\. )[A-Za-z]+)+)(?=$|[:：;；,，.。])/;
