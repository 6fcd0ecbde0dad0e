import type { Turn } from "../../model.ts";
import type { Occurrence } from "../occurrence.ts";
import { type Thing, toNameKey } from "../thing.ts";
import { cutSubtitle } from "./title-variants.ts";

/** What a work is that a post is hardly about, though it names it: who said or wrote of it. */
const channel =
  /\b(?:Podcast|Show|News|Times|Journal|Post|Radio|Daily|Magazine|Review|Weekly|TV|Newsletter|Blog|Channel)\b/i;

/**
 * Gives the title that a post's own begins with, `《灯火之书》：…`, to the only work of its front matter that nothing calls by a Chinese name,
 * where the turns have it in its marks and no other thing is called so; whether it did.
 */
export function addPostTitle(
  things: readonly Thing[],
  turns: readonly Turn[],
  byThing: readonly (readonly Occurrence[])[],
  postTitle: string,
): boolean {
  const title = postTitle.startsWith("《") ? /^《[^《》]{2,40}》/.exec(postTitle)?.[0] : undefined;
  if (title === undefined || !/\p{Script=Han}{2}/u.test(title)) return false;
  const works = things.filter(
    ({ taxonomy, wordings }, id) =>
      taxonomy === "media" && isForeign(wordings) && !isNamedIn(turns, byThing[id]!),
  );
  const head = cutSubtitle(title);
  const marked = [title, `《${head}》`];
  if (works.length !== 1 || isOwned(things, head ?? title)) return false;
  if (!turns.some(({ segments }) => segments.some(({ text }) => marked.some((one) => text.includes(one)))))
    return false;
  works[0]!.wordings.add(title);
  return true;
}

/** Whether a work is called by Latin letters alone, and is no paper nor show. */
function isForeign(wordings: ReadonlySet<string>): boolean {
  for (const wording of wordings) if (/\p{Script=Han}/u.test(wording) || channel.test(wording)) return false;
  return true;
}

/** Whether translations have a thing: it needs no other name there. */
function isNamedIn(turns: readonly Turn[], places: readonly Occurrence[]): boolean {
  return places.some(({ turn, segment }) => turns[turn]!.segments[segment]!.role !== "original");
}

/** Whether some thing is called nearly so. */
function isOwned(things: readonly Thing[], title: string): boolean {
  const key = toNameKey(title);
  return things.some(({ wordings }) => {
    for (const wording of wordings)
      if (
        /\p{Script=Han}{2}/u.test(wording) &&
        (key.includes(toNameKey(wording)) || toNameKey(wording).includes(key))
      )
        return true;
    return false;
  });
}
