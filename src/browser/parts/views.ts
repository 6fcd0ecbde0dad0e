import { remember } from "./memory.ts";
import { isMode, MODES, type Mode } from "./modes.ts";
import { holdPlace } from "./turns.ts";

const root = document.documentElement;
const control = document.querySelector<HTMLElement>(".views");
const side = control?.querySelector<HTMLElement>(".side");

/** Browsers without ::details-content cannot show a closed original: there the originals are opened for the mode. */
const canShowClosed = CSS.supports("selector(::details-content)");
let opened: HTMLDetailsElement[] = [];

/** Connects the control of reading modes; the mode itself was set before the first paint. */
export function offerViews(): void {
  if (!control) return;
  show(currentMode());
  // Not `change`: what is marked already, because side by side has no room, can be chosen all the same.
  control.addEventListener("click", (event) => {
    const { value } = event.target as HTMLInputElement;
    if (isMode(value)) chooseView(value);
  });
  const turns = document.querySelector<HTMLElement>(".turns")!;
  // The same width as in modes.css: two columns of 18 Han characters.
  new ResizeObserver(() => {
    const rem = Number.parseFloat(getComputedStyle(root).fontSize);
    side!.hidden = turns.clientWidth < 42 * rem;
    check(currentMode());
  }).observe(turns);
}

/** Shows the page in a reading mode, keeps the reader's place and remembers the choice. */
export function chooseView(mode: Mode): void {
  if (!control) return;
  holdPlace(() => show(mode));
  remember("view", mode);
  const address = new URL(location.href);
  if (address.searchParams.has("view")) {
    address.searchParams.set("view", mode);
    history.replaceState(history.state, "", address);
  }
}

/** Shows the page in a reading mode until it is left: nothing is remembered. */
export function showView(mode: Mode): void {
  if (control) show(mode);
}

export function currentMode(): Mode {
  const { view } = root.dataset;
  return isMode(view) ? view : MODES[1];
}

function show(mode: Mode): void {
  root.dataset.view = mode;
  check(mode);
  if (canShowClosed) return;
  for (const details of opened) details.open = false;
  opened = [];
  if (mode === "zh" || mode === "details") return;
  opened = [...document.querySelectorAll<HTMLDetailsElement>(".original:not([open])")];
  for (const details of opened) details.open = true;
}

/** Marks what the page looks like: side by side, where there is no room for it, is both languages one below the other. */
function check(mode: Mode): void {
  const seen: Mode = mode === "side" && side!.hidden ? "both" : mode;
  for (const input of control!.querySelectorAll("input")) input.checked = input.value === seen;
}
