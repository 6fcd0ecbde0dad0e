/**
 * Runs inline in the head, before anything is painted: the theme and the reading mode that the reader chose last, or
 * that the address asks for. Must stay tiny: it is in every page.
 */
import { recall } from "./parts/memory.ts";
import { isMode } from "./parts/modes.ts";

const { dataset } = document.documentElement;
dataset.js = "";
const theme = recall("theme");
if (theme) dataset.theme = theme;
const view = new URLSearchParams(location.search).get("view") ?? recall("view");
if (dataset.view && dataset.mono === undefined && isMode(view)) dataset.view = view;
