/** What readers do to move a page themselves. */
const MOVES = ["wheel", "touchstart", "pointerdown", "keydown"];

/** Milliseconds after `load` in which browsers still set out for an address's target: Chrome looks for a text fragment twice. */
const LATE = 1000;

/** Frames without a move that make a place settled, and those after which it is left as it is. */
const STILL = 30;
const MOST = 300;

let release = (): void => {};

/**
 * Keeps the page where `bring` scrolls it: heights of turns out of sight are estimates until they come into view, and a browser
 * scrolls to an address's target of its own accord. Ends when the place stands still and all is there, or when the reader
 * moves.
 */
export function keepAt(bring: () => void, isThere = isLoaded): void {
  release();
  const ended = new AbortController();
  const { signal } = ended;
  release = () => ended.abort();
  for (const move of MOVES) addEventListener(move, release, { capture: true, passive: true, signal });
  let still = 0;
  let frames = 0;
  const look = (): void => {
    if (signal.aborted) return;
    const before = scrollY;
    bring();
    still = isThere() && Math.abs(scrollY - before) < 1 ? still + 1 : 0;
    frames++;
    if (still < STILL && frames < MOST) requestAnimationFrame(look);
    else ended.abort();
  };
  look();
}

function isLoaded(): boolean {
  const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  const loaded = page?.loadEventEnd ?? 1;
  return loaded > 0 && performance.now() - loaded > LATE;
}
