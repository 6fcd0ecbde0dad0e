import { encodePath } from "../../../text/href.ts";
import type { Asker } from "./asker.ts";
import type { PassagesAnswer, Shown } from "./check-post.ts";
import { count, element, toMarked } from "./element.ts";
import { mostPassages } from "./page-size.ts";
import type { Hit } from "./session.ts";

/** What the search page's script says; from the page. */
export type Words = Record<string, string>;

/**
 * Lists results; the passages of a card are fetched when it comes near the view. Until they come their room is kept, so that
 * what is being read, or is about to be pressed, stays where it is.
 */
export class Cards {
  readonly #list: HTMLElement;
  readonly #asker: Asker;
  readonly #words: Words;
  readonly #root: string;
  readonly #checked: (hit: Hit, answer: PassagesAnswer) => void;
  #observer: IntersectionObserver | undefined;
  /** Of the cards in the list: one that is answered after the next search has begun is none of them. */
  #hits = new WeakMap<HTMLElement, Hit>();

  /** @param checked told of every post that has been checked word by word, once its card shows it or is gone. */
  constructor(
    list: HTMLElement,
    asker: Asker,
    words: Words,
    root: string,
    checked: (hit: Hit, answer: PassagesAnswer) => void,
  ) {
    this.#list = list;
    this.#asker = asker;
    this.#words = words;
    this.#root = root;
    this.#checked = checked;
  }

  clear(): void {
    this.#observer?.disconnect();
    this.#hits = new WeakMap();
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) {
          if (!isIntersecting) continue;
          this.#observer?.unobserve(target);
          this.#loadPassages(target as HTMLElement);
        }
      },
      { rootMargin: "1000px" },
    );
    this.#list.replaceChildren();
  }

  add(hits: readonly Hit[]): void {
    for (const hit of hits) {
      const card = this.#createCard(hit);
      this.#hits.set(card, hit);
      this.#list.append(card);
      if (hit.turnsFound > 0 || hit.inHead) this.#observer?.observe(card);
    }
  }

  #createCard(hit: Hit): HTMLElement {
    const link = element("a", { href: this.#toHref(hit.url) }, ...toMarked(toRuns(hit.title, hit.marks)));
    const facts = element("p", { className: "facts" });
    if (hit.date !== "") facts.append(element("time", {}, hit.date));
    for (const name of hit.names) facts.append(element("span", {}, name));
    if (hit.turnsFound > 0)
      facts.append(element("span", { className: "turns" }, count(this.#words, "turns", hit.turnsFound)));
    const passages = element("ol", { className: hit.paired ? "passages both" : "passages" });
    passages.style.setProperty("--expected", String(Math.min(hit.turnsFound, mostPassages)));
    const card = element("li", { className: "hit" }, element("h2", {}, link), facts, passages);
    card.dataset.number = String(hit.number);
    card.dataset.url = hit.url;
    return card;
  }

  async #loadPassages(card: HTMLElement): Promise<void> {
    const hit = this.#hits.get(card)!;
    const passages = card.querySelector<HTMLElement>(".passages")!;
    card.setAttribute("aria-busy", "true");
    try {
      const answer = await this.#asker.ask<PassagesAnswer>({ kind: "passages", number: hit.number });
      if (!this.#hits.has(card)) return;
      const { turns, shown, stands } = answer;
      const found = card.querySelector(".turns");
      // Checked word by word: fewer than the index promised, or none.
      if (found) found.textContent = turns === 0 ? "" : count(this.#words, "turns", turns);
      passages.replaceChildren(...shown.map((passage) => this.#createPassage(hit.url, passage)));
      if (!stands) this.#remove(card);
      this.#checked(hit, answer);
    } catch {
      // The link to the post still works without its passages.
    }
    passages.removeAttribute("style");
    card.removeAttribute("aria-busy");
  }

  /** Takes a card out of the list; the focus, if it was there, goes to the next. */
  #remove(card: HTMLElement): void {
    const next = card.contains(document.activeElement)
      ? (card.nextElementSibling ?? card.previousElementSibling)
      : null;
    card.remove();
    next?.querySelector("a")?.focus();
  }

  #createPassage(url: string, passage: Shown): HTMLElement {
    // Short words stand anywhere: the longest leads nearest to what was sought.
    const told = passage.words.reduce((one, other) => (other.length > one.length ? other : one), "");
    const fragment =
      told === "" || "fragmentDirective" in document === false ? "" : `:~:text=${encodeText(told)}`;
    const link = element("a", { href: `${this.#toHref(url)}#${passage.id}${fragment}` });
    const found = JSON.stringify({ id: passage.id, words: passage.words });
    link.addEventListener("click", () => sessionStorage.setItem("found", found));
    link.addEventListener("auxclick", () => sessionStorage.setItem("found", found));
    const label = passage.sides.map(({ label }) => label).find((text) => text !== "");
    const where = [label, passage.heading].filter(Boolean).join(" · ");
    if (where !== "") link.append(element("small", {}, where));
    for (const { language, runs } of passage.sides)
      link.append(element("span", { className: "side", lang: language }, ...toMarked(runs)));
    return element("li", {}, link);
  }

  #toHref(url: string): string {
    return this.#root + encodePath(url.slice(1));
  }
}

function toRuns(text: string, marks: readonly [number, number][]): [string, boolean][] {
  const runs: [string, boolean][] = [];
  let at = 0;
  for (const [start, end] of marks) {
    runs.push([text.slice(at, start), false], [text.slice(start, end), true]);
    at = end;
  }
  runs.push([text.slice(at), false]);
  return runs;
}

/** Text of a text fragment: `-` and `,` mean something there. */
function encodeText(text: string): string {
  return encodeURIComponent(text.slice(0, 80)).replaceAll("-", "%2D");
}
