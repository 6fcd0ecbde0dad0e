import { recall, remember } from "./memory.ts";
import { words } from "./words.ts";

/** The button that goes round system, light and dark, and remembers the choice. The first press changes what one sees. */
export function offerTheme(): void {
  const button = document.querySelector<HTMLButtonElement>(".theme");
  if (!button) return;
  const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
  const order = isDark ? ["", "light", "dark"] : ["", "dark", "light"];
  const show = (theme: string): void => {
    const { dataset } = document.documentElement;
    if (theme) dataset.theme = theme;
    else delete dataset.theme;
    const name = `${words.theme}${words[`theme-${theme}` as "theme-"]}`;
    button.title = name;
    button.ariaLabel = name;
  };
  let at = Math.max(0, order.indexOf(recall("theme") ?? ""));
  show(order[at]!);
  button.addEventListener("click", () => {
    at = (at + 1) % order.length;
    show(order[at]!);
    remember("theme", order[at]!);
  });
}
