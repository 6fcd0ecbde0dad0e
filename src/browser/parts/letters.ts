/** Marks, in the strip of an index page, the letter or the year that is in view, and keeps it in the strip's own view. */
export function followLetters(): void {
  const strip = document.querySelector<HTMLElement>(".letters");
  const links = [...(strip?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? [])];
  if (!strip || links.length === 0) return;
  const groups = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))));
  let current: HTMLAnchorElement | undefined;
  let waiting = false;

  const look = (): void => {
    waiting = false;
    if (strip.hidden) return;
    // A little below where jumps end.
    const line = strip.offsetHeight + 64;
    let at = groups.findLastIndex((group) => group && group.getBoundingClientRect().top < line);
    // The last ones cannot come up that far.
    if (innerHeight + scrollY > document.documentElement.scrollHeight - 2) {
      const sought = links.findIndex(({ hash }) => hash === location.hash);
      at = sought > at ? sought : links.length - 1;
    }
    const link = links[at];
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "true");
    current = link;
    const left = link ? link.offsetLeft + (link.offsetWidth - strip.clientWidth) / 2 : 0;
    strip.scrollTo({ left, behavior: "instant" });
  };
  const wait = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  addEventListener("scroll", wait, { passive: true });
  addEventListener("hashchange", wait);
}
