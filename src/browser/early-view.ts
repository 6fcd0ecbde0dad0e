/** Runs inline in the head of a post, before anything is painted: the reading mode chosen last, or asked for by the address. */
import { recall } from "./parts/memory.ts";
import { isMode } from "./parts/modes.ts";

const { dataset } = document.documentElement;
const view = new URLSearchParams(location.search).get("view") ?? recall("view");
if (dataset.mono === undefined && isMode(view)) dataset.view = view;
