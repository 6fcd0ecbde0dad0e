import { keepAt } from "./keep-at.ts";

/** The turns of the page, in order. */
export const turns: readonly HTMLElement[] = [...document.querySelectorAll<HTMLElement>(".turns > .turn")];

/** The turn one is at: that of the keys, the pointer or the focus. */
let here: HTMLElement | undefined;

/** Called when one comes to another turn. */
const listeners: ((turn: HTMLElement) => void)[] = [];

export function onArrival(listener: (turn: HTMLElement) => void): void {
  listeners.push(listener);
}

/** Makes a turn the one one is at. `marked` shows it in the margin. */
export function arriveAt(turn: HTMLElement, marked: boolean): void {
  if (here !== turn) here?.classList.remove("here");
  if (marked) turn.classList.add("here");
  if (here === turn) return;
  here = turn;
  for (const listener of listeners) listener(turn);
}

/** Where the text begins to be seen: under the bar, when the bar is at the top. */
export function topOfView(): number {
  const bar = document.querySelector(".bar")?.getBoundingClientRect();
  return bar && bar.height > 0 && bar.top <= 1 ? bar.bottom : 0;
}

/**
 * The turn under the reader's eye: the one that keys or pointer marked if it is in view, else the first that begins in the
 * upper part of the window, else the one that fills it.
 */
export function turnInView(): HTMLElement | undefined {
  const top = topOfView();
  if (here?.classList.contains("here")) {
    const box = here.getBoundingClientRect();
    if (box.height > 0 && box.bottom > top && box.top < innerHeight) return here;
  }
  let low = 0;
  let high = turns.length;
  const shown = turns.filter((turn) => turn.offsetParent);
  high = shown.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shown[middle]!.getBoundingClientRect().top < top - 1) low = middle + 1;
    else high = middle;
  }
  const first = shown[low];
  if (first && first.getBoundingClientRect().top < innerHeight * 0.6) return first;
  return shown[low - 1] ?? first;
}

/** Changes the page without moving the text under the reader's eye. Heights may settle late, so it looks again. */
export function holdPlace(change: () => void): void {
  const turn = scrollY > 0 ? turnInView() : undefined;
  const before = turn?.getBoundingClientRect();
  change();
  if (!turn || !before) return;
  const correct = (): void => {
    const now = turn.getBoundingClientRect();
    let wanted = before.top;
    // In the middle of a long turn that becomes short: stay at the same part of it.
    if (before.top < 0) wanted = Math.max(before.top, (before.top / before.height) * now.height);
    const off = now.top - wanted;
    if (Math.abs(off) > 0.5) scrollBy({ top: off, behavior: "instant" });
  };
  correct();
  requestAnimationFrame(() => {
    correct();
    requestAnimationFrame(correct);
  });
}

/** Goes to a turn: scrolls, marks and focuses it. */
export function goTo(turn: HTMLElement | undefined): void {
  if (!turn) return;
  turn.tabIndex = -1;
  turn.focus({ preventScroll: true });
  arriveAt(turn, true);
  keepAt(() => turn.scrollIntoView({ behavior: "instant", block: "start" }));
}

/** The next turn (or the one before, with `step` -1) that is shown and that `wanted` accepts. */
export function findTurn(step: 1 | -1, wanted: (turn: HTMLElement) => boolean): HTMLElement | undefined {
  const from = turnInView();
  if (!from) return undefined;
  const marked =
    from.classList.contains("here") || Math.abs(from.getBoundingClientRect().top - topOfView()) < 30;
  let at = turns.indexOf(from) + (marked || step < 0 ? step : 0);
  for (; at >= 0 && at < turns.length; at += step) {
    const turn = turns[at]!;
    if (turn.offsetParent && wanted(turn)) return turn;
  }
  return undefined;
}
