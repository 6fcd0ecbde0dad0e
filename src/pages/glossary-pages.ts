import { toPartUrl } from "./glossary/build-glossary.ts";
import type { GlossaryView } from "./glossary/glossary-view.ts";
import type { Library } from "./library.ts";
import { createPage, type Page } from "./page.ts";

/** `/glossary/`, and where the terms are many its pages by letter and sound. None on a site whose posts explain nothing. */
export function* glossaryPages({ ui, glossary }: Library): Generator<Page> {
  if (glossary.isEmpty) return;
  for (const { prefix, digest } of glossary.plan()) {
    const view = new LazyView(digest, () => glossary.toView(prefix));
    const title = prefix === "" ? ui.glossary : `${ui.glossary} · ${toHeading(prefix, ui.otherLetter)}`;
    const description = prefix === "" ? ui.glossaryWords.description : "";
    yield createPage("glossary", toPartUrl(prefix), title, view, { description });
  }
  glossary.close();
}

/** A view that is made when the layout looks at it; as JSON it is the digest of what it is made from. */
class LazyView implements GlossaryView {
  readonly #make: () => GlossaryView;
  readonly #digest: string;
  #made: GlossaryView | undefined;

  constructor(digest: string, make: () => GlossaryView) {
    this.#digest = digest;
    this.#make = make;
  }

  get #view(): GlossaryView {
    this.#made ??= this.#make();
    return this.#made;
  }

  get prefix() {
    return this.#view.prefix;
  }
  get total() {
    return this.#view.total;
  }
  get explained() {
    return this.#view.explained;
  }
  get leastPosts() {
    return this.#view.leastPosts;
  }
  get letters() {
    return this.#view.letters;
  }
  get above() {
    return this.#view.above;
  }
  get below() {
    return this.#view.below;
  }
  get entries() {
    return this.#view.entries;
  }
  get top() {
    return this.#view.top;
  }
  get competing() {
    return this.#view.competing;
  }

  toJSON(): string {
    return this.#digest;
  }
}

/** `j` → `J`; syllables stay small. */
function toHeading(prefix: string, other: string): string {
  return prefix === "other" ? other : prefix.length === 1 ? prefix.toUpperCase() : prefix;
}
