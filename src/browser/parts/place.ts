import { showEveryone } from "./cast.ts";
import { keepAt } from "./keep-at.ts";
import { topOfView, turnInView, turns } from "./turns.ts";

/** Where somebody read: a turn, and how far below the window's upper edge it began. */
interface Place {
  id: string;
  top: number;
}

/** Kept in the history's entry: it outlives a reload, and is gone where the same address is opened afresh. */
interface State {
  place?: Place;
}

/** The element that the address, or a link of this page, leads to. */
export function findTarget(hash = location.hash): HTMLElement | null {
  const id = hash.slice(1).split(":~:")[0]!;
  try {
    return document.getElementById(decodeURIComponent(id));
  } catch {
    // A percent sign that stands for itself.
    return document.getElementById(id);
  }
}

/**
 * Leads to the place that the page was opened for: the match of a search, the place where one read before, or the target of
 * the address. Later jumps to what a filter leaves out are led, too. Long posts have only estimated heights for turns out of sight;
 * there every jump within the page and the way back through the history are led, where the browser would go by the estimates.
 */
export function keepPlaces(match: Range | undefined): void {
  const long = document.querySelector("[data-long]") !== null;
  if (match) bringMatch(match);
  else if (!(long && returnToPlace()) && !isReturning()) bringTarget(findTarget());
  const lead = (target: HTMLElement | null): void => {
    if (target && (uncover(target) || long)) bringTarget(target);
  };
  // A new entry has no place yet, one that is gone back to has.
  addEventListener("hashchange", () => (long && returnToPlace()) || lead(findTarget()));
  // A second click on the same link changes no address.
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (link && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      lead(findTarget(link.hash));
    }
  });
  if (!long) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener(
    "scroll",
    () => {
      clearTimeout(timer);
      timer = setTimeout(notePlace, 200);
    },
    { passive: true },
  );
}

/** Whether the browser itself goes back to where the reader was. */
function isReturning(): boolean {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return entry?.type === "reload" || entry?.type === "back_forward";
}

function notePlace(): void {
  const turn = turnInView();
  if (!turn) return;
  const place: Place = { id: turn.id, top: turn.getBoundingClientRect().top };
  history.replaceState({ ...(history.state as State | null), place }, "");
}

/** Goes to where one read under this entry of the history; `false` where that is not known. */
function returnToPlace(): boolean {
  const { place } = (history.state as State | null) ?? {};
  const turn = place && turns.find(({ id }) => id === place.id);
  if (!turn) return false;
  uncover(turn);
  keepAt(() => moveBy(turn.getBoundingClientRect().top - place.top));
  return true;
}

/** A filter yields to whatever leads to what it leaves out: whether it had to. */
function uncover(target: HTMLElement): boolean {
  const isLeftOut = target.closest<HTMLElement>(".turns > *")?.offsetParent === null;
  if (isLeftOut) showEveryone();
  return isLeftOut;
}

function bringTarget(target: HTMLElement | null): void {
  if (target) keepAt(() => target.scrollIntoView({ behavior: "instant", block: "start" }));
}

/** The words themselves into the middle: the paragraph around them may be higher than the window. */
function bringMatch(match: Range): void {
  const around = match.startContainer.parentElement;
  around?.scrollIntoView({ behavior: "instant", block: "center" });
  keepAt(() => {
    const box = match.getBoundingClientRect();
    if (box.height === 0) around?.scrollIntoView({ behavior: "instant", block: "center" });
    else moveBy((box.top + box.bottom - topOfView() - innerHeight) / 2);
  });
}

function moveBy(top: number): void {
  if (Math.abs(top) > 0.5) scrollBy({ top, behavior: "instant" });
}
