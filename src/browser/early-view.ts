/** Runs inline in the head of a post, before anything is painted: the reading mode chosen last, or asked for by the address. */
import { isMode } from "./parts/modes.ts";

{
  let view: string | null | undefined = new URLSearchParams(location.search).get("view");
  try {
    view ??= localStorage["duizhao.view"];
  } catch {
    // Storage is blocked: the mode that the page has.
  }
  if (isMode(view)) document.documentElement.dataset.view = view;
}
