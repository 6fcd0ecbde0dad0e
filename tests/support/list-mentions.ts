import { createMatcher, type MentionName } from "../../src/mentions/match/find-mentions.ts";

/** A place in a text, in UTF-16 code units, that names something. */
export interface Mention {
  id: number;
  start: number;
  end: number;
}

/** A matcher that gives all it finds as a list. */
export function createLister(names: readonly MentionName[]): (text: string) => Mention[] {
  const match = createMatcher(names);
  return (text) => {
    const mentions: Mention[] = [];
    match(text, (id, start, end) => {
      mentions.push({ id, start, end });
      return false;
    });
    return mentions;
  };
}
