import { recall } from "./memory.ts";

/** `/` goes to what one can type in: the filter or the search of this page, else the search page. */
export function offerSlash(): void {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || recall("keys") === "off")
      return;
    if ((event.target as Element).matches?.("input:not([type=radio]), textarea, select, dialog *")) return;
    event.preventDefault();
    const box = document.querySelector<HTMLInputElement>("#q, #filter");
    if (box) box.focus();
    else document.querySelector<HTMLElement>(".find")?.click();
  });
}
