import { foldHanToRead } from "../../text/han-sounds.ts";
import type { IndexState } from "./index-state.ts";

/** So much of a title is read aloud: more than anyone types of it. */
const soundedUnits = 16;

/** Stands between two syllables: what is not Chinese is one of them and may hold blanks. No title has it, and JSON leaves it as it is. */
const between = "\u007f";

/** The syllables of a title, in order. */
export function splitSounds(syllables: string | undefined): string[] {
  return syllables?.split(between) ?? [];
}

/** Pinyin of titles; from the state where it is known, since it takes longer than all the rest of a title. */
export async function readSounds(
  posts: readonly { title: string }[],
  earlier: IndexState["sounds"],
): Promise<IndexState["sounds"]> {
  const sounds: [string, string][] = [];
  const known = new Map(earlier);
  const titles = new Set(posts.map(({ title }) => title).filter((title) => /\p{Script=Han}/u.test(title)));
  let pinyin: typeof import("pinyin-pro").pinyin | undefined;
  for (const title of [...titles].sort()) {
    let syllables = known.get(title);
    if (!syllables) {
      pinyin ??= (await import("pinyin-pro")).pinyin;
      const list = pinyin(foldHanToRead(title).slice(0, soundedUnits), {
        toneType: "none",
        type: "array",
        v: true,
        nonZh: "consecutive",
      });
      syllables = list.join(between);
    }
    sounds.push([title, syllables]);
  }
  return sounds;
}
