/** Arrows move between the box and the links below it, Escape goes back to the box, `Ctrl-K` goes to it from anywhere. */
export function walkLinks(box: HTMLInputElement, hideSuggestions: () => void): void {
  document.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "k" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      box.focus();
      box.select();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...document.querySelectorAll<HTMLElement>("#suggestions a, #hits a")];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const inBox = document.activeElement === box;
    if (!inBox && at < 0) return;
    if (event.key === "ArrowDown" && links.length > 0) {
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)]!.focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (links[at - 1] ?? box).focus();
    } else if (event.key === "Escape") {
      event.preventDefault();
      hideSuggestions();
      if (inBox) box.select();
      else box.focus();
    }
  });
}
