import { holdPlace, turns } from "./turns.ts";
import { languageOfPage, say, words } from "./words.ts";

/** Opens or folds every original at once, and gives the many toggles of a page names that tell them apart. */
export function offerFolding(): void {
  const originals = document.querySelectorAll<HTMLDetailsElement>(".original");
  const button = document.querySelector<HTMLButtonElement>(".fold");
  if (button) offerAll(button, originals);
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

/** One press opens all, the next folds them; what is opened or folded one by one counts, too. */
function offerAll(button: HTMLButtonElement, originals: NodeListOf<HTMLDetailsElement>): void {
  const { less = "" } = button.dataset;
  const more = button.textContent ?? "";
  button.addEventListener("click", () => {
    const open = button.textContent === more;
    holdPlace(() => {
      for (const original of originals) original.open = open;
    });
  });
  let frame = 0;
  const look = (): void => {
    const open = document.querySelectorAll(".original[open]").length;
    if (open === 0 || open === originals.length) button.textContent = open ? less : more;
  };
  // It comes from each original by itself, and does not rise.
  const wait = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(look);
  };
  addEventListener("toggle", wait, { capture: true });
}
