/** The search page: what is typed is in the address, what is found is below it. The work is done in a worker. */

import { keepAt } from "./parts/keep-at.ts";
import { Asker } from "./parts/search/asker.ts";
import type { Words } from "./parts/search/cards.ts";
import { element, fill } from "./parts/search/element.ts";
import { addName, readFilters, writeLanguage, writeYear } from "./parts/search/filters.ts";
import { walkLinks } from "./parts/search/keyboard.ts";
import { pageSize } from "./parts/search/page-size.ts";
import { Results } from "./parts/search/results.ts";
import type { Answer, Hit } from "./parts/search/session.ts";
import { createSuggestions } from "./parts/search/suggestions.ts";
import type { Start } from "./search-worker.ts";

const one = <T extends HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const form = one<HTMLFormElement>("form.query");
const box = one<HTMLInputElement>("#q");
const results = one("#results");
const words = { ...JSON.parse(results.dataset.kinds!), ...JSON.parse(results.dataset.words!) } as Words;
const root = new URL(results.dataset.root!, location.href).href;
/** Started by the page's head, unless it could not be. */
const early = (window as { duizhaoSearch?: Worker | null }).duizhaoSearch;
const start: Start = { index: new URL(results.dataset.index!, location.href).href, root };
const asker = new Asker(early ?? new Worker(results.dataset.worker!, { name: JSON.stringify(start) }));
const suggestions = createSuggestions(one("#suggestions"), box, asker, words, root);
const shown = new Results(
  { status: one("#count"), notes: results, list: one("#hits"), more: one<HTMLButtonElement>("#more") },
  asker,
  words,
  root,
  { grown: (next) => remember({ next }), nothing: (text) => suggestions.offer(text) },
);
/** What the page is called without a search. */
const title = document.title;
/** Grows with every search: answers to earlier ones come too late. */
let current = 0;
/** Grows with every key, and when the search is asked for outright. */
let typing = 0;
let composing = false;

/** Where somebody was in the list; kept with the page's place in history, so that going back leads there again. */
interface Place {
  /** Where the list ends. */
  next?: number;
  /** The link that was followed: its card, its address, and how far below the window's upper edge it was. */
  followed?: { card: number; href: string; top: number };
}

function remember(place: Place): void {
  history.replaceState({ ...history.state, ...place }, "");
}

/** The list again as far as it was. */
async function findAgain(text: string, next: number): Promise<Answer> {
  const answer = await asker.ask<Answer>({ kind: "search", text });
  const steps: Promise<Hit[]>[] = [];
  for (let number = pageSize; number < Math.min(next, answer.posts); number += pageSize)
    steps.push(asker.ask<Hit[]>({ kind: "more", number }));
  return { ...answer, hits: [...answer.hits, ...(await Promise.all(steps)).flat()] };
}

/** To the link that was followed, as high in the window as it was; to its card until it is there. */
function leadBack({ card, href, top }: Required<Place>["followed"]): void {
  const list = one("#hits");
  const back = list.querySelector(`[data-number="${card}"]`);
  if (!back) return;
  keepAt(
    () => {
      const link = [...back.querySelectorAll("a")].find((other) => other.href === href) ?? back;
      scrollBy({ top: link.getBoundingClientRect().top - top, behavior: "instant" });
    },
    // Cards above it grow while their passages come.
    () => list.querySelector("[aria-busy=true]") === null,
  );
}

/** @param back somebody was here before. */
async function search(back = false): Promise<void> {
  const mine = ++current;
  const text = box.value.trim();
  document.title = text ? `${text} · ${title}` : title;
  document.body.classList.toggle("searching", text !== "");
  delete document.documentElement.dataset.asked;
  showFilters(text);
  if (text === "") return shown.clear();
  shown.wait();
  try {
    const { next = pageSize, followed } = (back ? (history.state ?? {}) : {}) as Place;
    const answer = await findAgain(text, next);
    if (mine !== current) return;
    shown.show(answer, text, next);
    if (followed) leadBack(followed);
  } catch {
    if (mine === current) shown.fail();
  }
}

/** @param how `push`: back leads to what was there before; `replace`: it is the same search, still being typed. */
function update(how: "push" | "replace"): void {
  // As much as is searched: a longer address is one that servers refuse.
  const text = box.value.trim().slice(0, 500);
  const url = new URL(location.href);
  if (text === "") url.searchParams.delete("q");
  else url.searchParams.set("q", text);
  if (url.href !== location.href) history[how === "push" ? "pushState" : "replaceState"](null, "", url);
  search();
}

async function type(): Promise<void> {
  const mine = ++typing;
  // Names come before the index: they are small, and often all that is wanted.
  await Promise.all([
    suggestions.suggest(box.value),
    new Promise((resolve) => {
      setTimeout(resolve, 150);
    }),
  ]);
  if (mine === typing) update("replace");
}

box.addEventListener("compositionstart", () => {
  composing = true;
});
box.addEventListener("compositionend", () => {
  composing = false;
  type();
});
// What an input method shows while composing is not what is meant yet.
box.addEventListener("input", (event) => {
  if (!composing && !(event as InputEvent).isComposing) type();
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  typing++;
  suggestions.hide();
  update("push");
});
one("#hits").addEventListener("click", ({ target }) => {
  const link = (target as Element).closest("a");
  const card = link?.closest<HTMLElement>(".hit")?.dataset.number;
  if (!link || !card) return;
  remember({ followed: { card: Number(card), href: link.href, top: link.getBoundingClientRect().top } });
  // Whoever comes back is led to the link, not to where the list was that high.
  history.scrollRestoration = "manual";
});
window.addEventListener("popstate", () => {
  box.value = new URL(location.href).searchParams.get("q") ?? "";
  suggestions.hide();
  search(true);
});

function change(text: string): void {
  box.value = text;
  suggestions.hide();
  update("push");
}

function showFilters(text: string): void {
  const { lang, from, to, names } = readFilters(text);
  one<HTMLSelectElement>("#lang").value = lang;
  one<HTMLInputElement>("#from").value = from;
  one<HTMLInputElement>("#to").value = to;
  one("#chips").replaceChildren(
    ...names.map(({ value, rest }) => {
      const chip = element(
        "button",
        { type: "button", ariaLabel: fill(words.remove!, { name: value }) },
        value,
      );
      chip.addEventListener("click", () => change(rest));
      return element("li", {}, chip);
    }),
  );
}

results.addEventListener("click", (event) => {
  const link = (event.target as Element).closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  change(new URL(link.href).searchParams.get("q")!);
});

for (const [id, write] of [
  ["#lang", writeLanguage],
  ["#from", (text: string, value: string) => writeYear(text, "after", value)],
  ["#to", (text: string, value: string) => writeYear(text, "before", value)],
] as const) {
  one<HTMLInputElement>(id).addEventListener("change", (event) => {
    change(write(box.value, (event.target as HTMLInputElement).value));
  });
}
one("#narrow").addEventListener("submit", (event) => {
  event.preventDefault();
  const name = one<HTMLInputElement>("#name");
  if (name.value.trim() === "") return;
  change(addName(box.value, one<HTMLSelectElement>("#field").value, name.value));
  name.value = "";
});

const filters = one<HTMLButtonElement>("#filters");
filters.addEventListener("click", () => {
  filters.ariaExpanded = String(filters.ariaExpanded !== "true");
});

walkLinks(box, suggestions.hide);
document.body.classList.add("can-search");
box.value = new URL(location.href).searchParams.get("q") ?? "";
if (box.value === "") box.focus();
search(true);
