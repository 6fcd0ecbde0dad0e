/** Whether any of a text is Chinese. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

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
