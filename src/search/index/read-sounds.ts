import { foldHan } from "../../text/match-key-han.ts";

/** So much of a title is read aloud: more than anyone types of it. */
const soundedUnits = 16;

/** Pinyin of titles, by title; from the state where it is known, since it takes longer than all the rest of a title. */
export async function readSounds(
  posts: readonly { title: string }[],
  earlier: readonly [title: string, syllables: string[]][],
): Promise<Map<string, string[]>> {
  const sounds = new Map<string, string[]>();
  const known = new Map(earlier);
  const titles = new Set(posts.map(({ title }) => title).filter((title) => /\p{Script=Han}/u.test(title)));
  let pinyin: typeof import("pinyin-pro").pinyin | undefined;
  for (const title of [...titles].sort()) {
    let syllables = known.get(title);
    if (!syllables) {
      pinyin ??= (await import("pinyin-pro")).pinyin;
      syllables = pinyin(foldHan(title).slice(0, soundedUnits), {
        toneType: "none",
        type: "array",
        v: true,
        nonZh: "consecutive",
      });
    }
    sounds.set(title, syllables);
  }
  return sounds;
}
