import { say, words } from "./words.ts";

/** The filter box of an index page: shows only terms one of whose names holds what is typed, letter by letter. */
export function offerFilter(): void {
  const box = document.querySelector<HTMLInputElement>("#filter");
  if (!box) return;
  const groups = [...document.querySelectorAll<HTMLElement>(".letter")].map((group) => ({
    group,
    terms: [...group.querySelectorAll("li")].map((term) => ({
      term,
      name: fold(`${term.textContent} ${term.dataset.also ?? ""}`),
    })),
  }));
  const rest = document.querySelectorAll<HTMLElement>(".top-terms, .top-terms-label, .letters");
  const output = document.querySelector("output");
  box.addEventListener("input", () => {
    const wanted = fold(box.value.trim());
    let found = 0;
    for (const { group, terms } of groups) {
      let shown = 0;
      for (const { term, name } of terms) {
        const matches = name.includes(wanted);
        if (term.hidden === matches) term.hidden = !matches;
        if (matches) shown++;
      }
      group.hidden = shown === 0;
      found += shown;
    }
    for (const other of rest) other.hidden = wanted !== "";
    if (output) output.textContent = wanted ? say(words.found, { n: found }) : "";
    if (wanted && found === 0) offerSearch(output, box.value.trim());
  });
}

/** What is no name may still be spoken of. */
function offerSearch(output: Element | null, typed: string): void {
  const search = document.querySelector<HTMLAnchorElement>("header a.find");
  if (!output || !search) return;
  const link = document.createElement("a");
  link.href = `${search.href}?q=${encodeURIComponent(typed)}`;
  link.textContent = say(words.searchFor, { q: typed });
  output.append(" · ", link);
}

/** Case, width and accents do not matter. */
function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase();
}
