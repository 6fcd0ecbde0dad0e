/** Something that can be a name: Chinese characters, or a few words of which the first has a capital. */
export function isName(text: string): boolean {
  if (/^[\p{Script=Han}·•・]{2,14}$/u.test(text)) return true;
  return /^(?=.*\p{Lu})[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.&'’+-]*(?: [\p{Script=Latin}\p{N}.&'’+-]+){0,4}$/u.test(
    text,
  );
}

/** A title of more words than a name has: up to twelve, as they stand between quotation marks. */
export function isLongTitle(text: string): boolean {
  return /^(?=.*\p{Lu})[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.&'’+?!-]*(?: [\p{Script=Latin}\p{N}.&'’+?!-]+){5,11}$/u.test(
    text,
  );
}

/** A first name and a surname, in Latin letters, with what stands in small ones between: `Ada van der Vale`, `Ada bin Vale`, `Ada deVale`. */
export function isWholeName(text: string): boolean {
  return whole.test(text);
}

const whole =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}(?:(?:v[ao]n|de[rnl]?|d[aiou]s?|la|le|bin|ibn|al|el|ter|zu)[’' ]?){0,3}\p{Lu}[\p{L}.'’-]*$/u;
