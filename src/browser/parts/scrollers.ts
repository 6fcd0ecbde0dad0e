/** Code and tables that are wider than the column can be scrolled with the keyboard in every browser. */
export function reachScrollers(): void {
  for (const wide of document.querySelectorAll<HTMLElement>(".turn :is(pre, table)")) {
    if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
  }
}
