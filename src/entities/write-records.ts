import type { NameUse } from "./find-duplicates.ts";

/** A record as far as names go. */
export interface RecordNames {
  zh?: string;
  en?: string;
  /** When neither language has a name. */
  name?: string;
  aliases: string[];
}

/** A record for names, the most used first: of those without a parenthesis, the first Chinese and the first Latin one lead. */
export function toRecordNames(names: readonly NameUse[]): RecordNames {
  const plain = names.map(({ name }) => name).filter((name) => !/[()（）]/.test(name));
  const zh = plain.find((name) => /\p{Script=Han}/u.test(name));
  const en = plain.find((name) => /\p{Script=Latin}/u.test(name) && !/\p{Script=Han}/u.test(name));
  const lead = zh !== undefined && en !== undefined ? { zh, en } : { name: zh ?? en ?? names[0]!.name };
  const taken: string[] = Object.values(lead);
  return {
    ...lead,
    aliases: names.map(({ name }) => name).filter((name) => !taken.includes(name)),
  };
}

/** The record as YAML lines, ready to stand in `content/authorities/*.yaml`. */
export function writeRecord({ zh, en, name, aliases }: RecordNames): string[] {
  const lead =
    zh !== undefined && en !== undefined
      ? `{ zh: ${writeScalar(zh)}, en: ${writeScalar(en)} }`
      : writeScalar(name ?? "");
  return [
    `- name: ${lead}`,
    ...(aliases.length === 0 ? [] : [`  aliases: [${aliases.map(writeScalar).join(", ")}]`]),
  ];
}

/** A text as YAML, without quotes where it can do without, inside `[]` and `{}` as well. */
export function writeScalar(text: string): string {
  const isPlain =
    /^[\p{L}][\p{L}\p{M}\p{N} .·・'’()（）《》&+-]*$/u.test(text) &&
    !text.endsWith(" ") &&
    !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
