import { recall, remember } from "./memory.ts";
import { words } from "./words.ts";

const ORDER = ["", "light", "dark"];

/** The button that goes round system, light and dark, and remembers the choice. */
export function offerTheme(): void {
  const button = document.querySelector<HTMLButtonElement>(".theme");
  if (!button) return;
  const show = (theme: string): void => {
    const { dataset } = document.documentElement;
    if (theme) dataset.theme = theme;
    else delete dataset.theme;
    const name = `${words.theme}${words[`theme-${theme}` as "theme-"]}`;
    button.title = name;
    button.ariaLabel = name;
  };
  let at = Math.max(0, ORDER.indexOf(recall("theme") ?? ""));
  show(ORDER[at]!);
  button.addEventListener("click", () => {
    at = (at + 1) % ORDER.length;
    show(ORDER[at]!);
    remember("theme", ORDER[at]!);
  });
}
