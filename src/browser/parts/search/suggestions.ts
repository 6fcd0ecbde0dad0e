import type { Suggestion } from "../../../search/query/find-names.ts";
import { encodePath } from "../../../text/href.ts";
import type { Asker } from "./asker.ts";
import type { Words } from "./cards.ts";
import { element } from "./element.ts";

/** Titles and names that begin with what is typed: a plain list of links under the box. */
export function createSuggestions(
  list: HTMLElement,
  box: HTMLInputElement,
  asker: Asker,
  words: Words,
  root: string,
) {
  let current = 0;
  const hide = (): void => {
    current++;
    list.replaceChildren();
    list.hidden = true;
  };
  const show = async (kind: "suggest" | "guess", typed: string, isWanted: () => boolean): Promise<void> => {
    const mine = ++current;
    // With a filter or a quote in it, it is a query and no name.
    const text = /[:："“「]/.test(typed) ? "" : typed.trim();
    if (text === "") return hide();
    let found: Suggestion[] = [];
    try {
      found = await asker.ask<Suggestion[]>({ kind, text });
    } catch {
      // The search itself will say what is wrong.
    }
    if (mine !== current || !isWanted()) return;
    list.replaceChildren(
      ...found.map(({ kind, name, url, posts }) => {
        const link = element("a", { href: root + encodePath(url.slice(1)) }, name);
        const what = kind === "posts" ? words.post! : (words[kind] ?? kind);
        return element("li", {}, link, element("small", {}, posts > 0 ? `${what} ${posts}` : what));
      }),
    );
    list.hidden = found.length === 0;
  };
  return {
    /** While somebody types: who has left the box by the time wants what was found below. */
    suggest: (typed: string) => show("suggest", typed, () => document.activeElement === box),
    /** Where nothing was found, however the search was asked for: there is nothing below that they would push away. */
    offer: (text: string) => list.hidden && show("guess", text, () => true),
    hide,
  };
}
