import { addressOf, copy, writeQuote } from "./quote.ts";
import { arriveAt, findTurn, goTo, onArrival, turnInView } from "./turns.ts";
import { languageOfPage, words } from "./words.ts";

let said: HTMLElement | undefined;

/** One small menu that goes with the reader from turn to turn: link, quotation, repository, this speaker's next turn. */
export function offerTools(): void {
  const post = document.querySelector<HTMLElement>(".post");
  if (!post) return;
  const tools = document.createElement("div");
  tools.className = "tools";
  tools.lang = languageOfPage;
  const menu = document.createElement("div");
  menu.className = "tools-menu";
  menu.id = "turn-menu";
  menu.popover = "auto";
  const opener = document.createElement("button");
  opener.popoverTargetElement = menu;
  opener.textContent = "⋯";
  opener.ariaLabel = words.actions;
  const at = (): HTMLElement => tools.closest<HTMLElement>(".turn")!;
  const add = (text: string, act: () => void): HTMLButtonElement => {
    const button = document.createElement("button");
    button.textContent = text;
    button.addEventListener("click", () => {
      menu.hidePopover();
      act();
    });
    menu.append(button);
    return button;
  };
  add(words.link, () => void report(copy(addressOf(at()))));
  add(words.quote, () => void report(copy(writeQuote(at()))));
  const next = add(words.next, () => goToNextOf(at()));
  const fix = document.createElement("a");
  fix.textContent = words.fix;
  if (post.dataset.edit) menu.append(fix);
  tools.append(opener, menu);
  const place = (): void => {
    const { top, right, bottom } = opener.getBoundingClientRect();
    const end = `${Math.max(8, document.documentElement.clientWidth - right)}px`;
    const above = bottom > innerHeight * 0.6;
    menu.style.inset = above ? `auto ${end} ${innerHeight - top}px auto` : `${bottom}px ${end} auto auto`;
  };
  menu.addEventListener("beforetoggle", place);
  onArrival((turn) => {
    if (menu.matches(":popover-open")) menu.hidePopover();
    next.hidden = !turn.dataset.speaker;
    const { line } = turn.dataset;
    fix.href = `${post.dataset.edit}${line ? `#L${line}` : ""}`;
    turn.append(tools);
  });
  const follow = (event: Event, marked: boolean): void => {
    const turn = (event.target as Element).closest<HTMLElement>(".turn");
    if (turn && !menu.matches(":popover-open")) arriveAt(turn, marked);
  };
  // Not `pointerover`: a page that the keys move under a mouse at rest has that, too.
  post.addEventListener("pointermove", (event) => {
    if (event.pointerType === "mouse") follow(event, false);
  });
  post.addEventListener("click", (event) => follow(event, true));
  post.addEventListener("focusin", (event) => follow(event, false));
  addEventListener("scroll", () => menu.matches(":popover-open") && place(), { passive: true });
}

/** Copies the turn under the reader's eye as a quotation. */
export function quoteHere(): void {
  const turn = turnInView();
  if (turn) void report(copy(writeQuote(turn)));
}

/** Goes to the next turn of the same speaker. */
export function goToNextOf(turn: HTMLElement | undefined): void {
  if (!turn?.dataset.speaker) return;
  arriveAt(turn, true);
  goTo(findTurn(1, (other) => other.dataset.speaker === turn.dataset.speaker));
}

async function report(copied: Promise<boolean>): Promise<void> {
  if (!said) {
    said = document.createElement("p");
    said.className = "said";
    said.role = "status";
    document.body.append(said);
  }
  const note = said;
  note.textContent = (await copied) ? words.copied : words.notCopied;
  setTimeout(() => note.replaceChildren(), 2500);
}
