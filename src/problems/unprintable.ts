/** Characters that no text holds: controls, halves of surrogate pairs, and what Unicode calls no character. */
export const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A sentence that names such a character. */
export function describeUnprintable(character: string): string {
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return `The character U+${code} cannot be part of a text.`;
}
