const toc = document.querySelector<HTMLElement>("#toc");
const text = document.querySelector<HTMLElement>(".turns");
const links = [...(toc?.querySelectorAll("a") ?? [])];
const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));

/** Hides the headings under which no turn is that `isShown` accepts, and their entries in the list of chapters. */
export function hideEmptyChapters(isShown: (turn: HTMLElement) => boolean): void {
  /** The heading above and those that it is part of, as far as nothing is shown under them yet. */
  let empty: HTMLElement[] = [];
  for (const block of text!.children as HTMLCollectionOf<HTMLElement>) {
    if (/^H\d$/.test(block.tagName)) {
      empty = empty.filter(({ tagName }) => tagName < block.tagName);
      empty.push(block);
      block.hidden = true;
    } else if (block.matches(".turn") && isShown(block)) {
      for (const heading of empty) heading.hidden = false;
      empty = [];
    }
  }
  for (const [index, link] of links.entries()) link.parentElement!.hidden = headings[index]?.hidden === true;
}

/** The chapter one reads, in the list of chapters and on the bar's button, and how far one has come. */
export function followChapters(): void {
  const bar = document.querySelector<HTMLElement>(".bar");
  if (!bar || !text) return;
  const button = bar.querySelector<HTMLElement>(".open-toc");
  const name = button?.textContent?.trim() ?? "";
  let current = -1;
  let waiting = false;

  const look = (): void => {
    waiting = false;
    const box = text.getBoundingClientRect();
    const length = Math.max(1, box.height - innerHeight);
    bar.style.setProperty("--progress", Math.min(1, Math.max(0, -box.top / length)).toFixed(4));
    let at = -1;
    for (const [index, heading] of headings.entries()) {
      if (heading && !heading.hidden && heading.getBoundingClientRect().top < innerHeight * 0.35) at = index;
    }
    if (at === current) return;
    links[current]?.removeAttribute("aria-current");
    const link = links[at];
    link?.setAttribute("aria-current", "true");
    current = at;
    if (link && toc && toc.scrollHeight > toc.clientHeight) {
      toc.scrollTop = link.offsetTop - toc.clientHeight / 2;
    }
    const title = link?.textContent?.trim();
    if (button?.firstElementChild) button.firstElementChild.textContent = title ?? name;
    if (button) button.ariaLabel = title ? `${name}: ${title}` : name;
  };
  const wait = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  addEventListener("scroll", wait, { passive: true });
  // Of the window, or by what is shown.
  new ResizeObserver(wait).observe(text);
  toc?.addEventListener("click", (event) => {
    if ((event.target as Element).closest("a") && toc.matches(":popover-open")) toc.hidePopover();
  });
  wait();
}
