/** Whether any of a text is written in Chinese characters. */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
