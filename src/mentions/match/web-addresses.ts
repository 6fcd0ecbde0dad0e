/** Characters of an address so far before and behind a name are looked at. */
const reach = 200;

/** What may stand before a name in an address, and behind one in a mail address. */
const before = toSet("/.-_=?&%#@:+~");
const behind = toSet("@.-_+");

/**
 * Whether the place [start, end) of a text is in an address, which names nothing: `https://example.org/ada-vale/`,
 * `adavale@example.org`. Handles (`@adavale`) and the name of a site itself (`norden.com`) are names.
 */
export function isInWebAddress(text: string, start: number, end: number): boolean {
  if (behind[text.charCodeAt(end)] === 1 && mailbox.test(text.slice(end, end + reach))) return true;
  if (start === 0 || before[text.charCodeAt(start - 1)] !== 1) return false;
  const head = text.slice(Math.max(0, start - reach), start);
  if (link.test(head)) return true;
  // `Character.ai/Norden` are two things.
  if (path.test(head) && !/\p{Lu}/u.test(text.slice(start, end))) return true;
  return host.test(head) && /^(?:[\w-]*\.)+\p{L}/u.test(text.slice(end, end + reach));
}

/** What is behind the name where the name is, or begins, who has the mail. */
const mailbox = /^[\w.+-]*@(?:[\w-]+\.)+\p{L}/u;
const link = /(?:https?:\/\/|(?<![!-~])www\.)[!-~]*$/i;
/** An address without `https://`. */
const path = /(?<![\w.-])(?:[\w-]+\.)+[a-z]{2,}\/[!-~]*$/;
/** The mailbox, and of the host what stands before the name. */
const host = /[\w+-]@(?:[\w-]+[.-])*$/;

function toSet(characters: string): Uint8Array {
  const set = new Uint8Array(128);
  for (const one of characters) set[one.charCodeAt(0)] = 1;
  return set;
}
