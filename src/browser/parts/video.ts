/** The video: nothing is asked of the other host until the reader presses play. */
export function offerVideo(): void {
  const button = document.querySelector<HTMLButtonElement>(".video button");
  button?.addEventListener("click", () => {
    const frame = document.createElement("iframe");
    frame.src = `https://www.youtube-nocookie.com/embed/${encodeURIComponent(button.value)}?autoplay=1`;
    frame.title = document.querySelector("h1")?.textContent ?? "YouTube";
    frame.allow = "autoplay; encrypted-media; picture-in-picture; fullscreen";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    button.replaceWith(frame);
    frame.focus();
  });
}
