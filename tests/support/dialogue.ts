/** One turn of the dialogue as a post writes it. */
export type Form = (name: string, time: string, words: string) => string;

/** A short dialogue for tests of labels: who speaks, when, and what is said. */
export const said = [
  ["主持人", "0:01", "大家好。"],
  ["林岚", "0:09", "好。"],
  ["主持人", "1:01", "桥多长？"],
  ["林岚", "1:01:05", "三百米。"],
  ["林岚", "1:02", "不算长。"],
] as const;

/** The dialogue with each turn written so. */
export function writeDialogue(form: Form): string {
  return said.map(([name, time, words]) => form(name, time, words)).join("\n\n");
}
