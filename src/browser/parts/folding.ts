import { holdPlace, turns } from "./turns.ts";
import { languageOfPage, say, words } from "./words.ts";

/** Opens or folds every original at once, and gives the many toggles of a page names that tell them apart. */
export function offerFolding(): void {
  const originals = document.querySelectorAll<HTMLDetailsElement>(".original");
  const button = document.querySelector<HTMLButtonElement>(".fold");
  if (button) {
    const more = button.textContent ?? "";
    button.addEventListener("click", () => {
      const open = button.textContent === more;
      holdPlace(() => {
        for (const original of originals) original.open = open;
      });
      button.textContent = open ? (button.dataset.less ?? "") : more;
    });
  }
  const whenIdle = window.requestIdleCallback ?? setTimeout;
  whenIdle(() => {
    for (const [index, turn] of turns.entries()) {
      const summary = turn.querySelector("summary");
      if (!summary) continue;
      // Where the author wrote no label, the page shows the toggle's name; now it is text like the others.
      if (!summary.textContent) summary.textContent = summary.ariaLabel;
      const { speaker = "" } = turn.dataset;
      const place = say(words.turn, { n: index + 1 });
      summary.ariaLabel = [summary.textContent?.trim(), speaker, place].filter(Boolean).join(" · ");
      // The name is in the interface's words, within a text that is not.
      summary.lang = languageOfPage;
    }
  });
}
