/** The address of a turn on this page, without the reader's own settings. */
export function addressOf(turn: HTMLElement): string {
  const address = new URL(location.href);
  address.search = "";
  address.hash = turn.id;
  return address.href;
}

/** A turn as a quotation: both languages, then speaker, title, date, source and address. */
export function writeQuote(turn: HTMLElement): string {
  const post = turn.closest<HTMLElement>(".post");
  const title = post?.querySelector("h1")?.textContent?.trim() ?? "";
  const date = post?.querySelector(".front time")?.textContent ?? "";
  const wordings = [...turn.querySelectorAll<HTMLElement>(".translation, .original")].map(readWords);
  const source = post?.querySelector(".out")?.getAttribute("href");
  const origin = [turn.dataset.speaker, `《${title}》`, date].filter(Boolean).join("，");
  return [...wordings, `—— ${origin}`, source, addressOf(turn)].filter(Boolean).join("\n\n");
}

/** The words of one language, a line a paragraph, without the speaker's label and the toggle. */
function readWords(part: HTMLElement): string {
  const copy = part.cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll("summary, b, b + i, .tools")) extra.remove();
  const blocks = [...copy.children].map((block) => block.textContent?.trim());
  return blocks.filter(Boolean).join("\n");
}

/** Copies text; `false` when the browser does not allow it. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages without https have no clipboard: the old way still works there.
    const field = document.createElement("textarea");
    field.value = text;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}
