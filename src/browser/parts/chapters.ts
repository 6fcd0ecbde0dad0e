/** The chapter one reads, in the list of chapters and on the bar's button, and how far one has come. */
export function followChapters(): void {
  const toc = document.querySelector<HTMLElement>("#toc");
  const bar = document.querySelector<HTMLElement>(".bar");
  const text = document.querySelector<HTMLElement>(".turns");
  if (!bar || !text) return;
  const links = [...(toc?.querySelectorAll("a") ?? [])];
  const headings = links.map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))));
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
      if (heading && heading.getBoundingClientRect().top < innerHeight * 0.35) at = index;
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
  addEventListener("resize", wait, { passive: true });
  toc?.addEventListener("click", (event) => {
    if ((event.target as Element).closest("a") && toc.matches(":popover-open")) toc.hidePopover();
  });
  wait();
}
