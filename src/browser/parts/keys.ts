import { recall, remember } from "./memory.ts";
import { MODES } from "./modes.ts";
import { goToNextOf, quoteHere } from "./tools.ts";
import { arriveAt, findTurn, goTo, turnInView } from "./turns.ts";
import { chooseView, currentMode } from "./views.ts";
import { say, words } from "./words.ts";

const any = (): boolean => true;

const ACTIONS: Record<string, () => void> = {
  j: () => goTo(findTurn(1, any)),
  k: () => goTo(findTurn(-1, any)),
  s: () => goToNextOf(turnInView()),
  c: quoteHere,
  o: toggleOriginal,
};

/** Keys of a post's page. They are single letters, so they can be switched off (WCAG 2.1.4), in the list that `?` shows. */
export function offerKeys(): void {
  document.querySelector(".keys")?.addEventListener("click", showHelp);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (recall("keys") === "off" || document.querySelector("dialog[open]")) return;
    const mode = MODES[Number(event.key) - 1];
    const act = event.key === "?" ? showHelp : mode ? () => chooseView(mode) : ACTIONS[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

function toggleOriginal(): void {
  const turn = turnInView();
  const original = turn?.querySelector<HTMLDetailsElement>(".original");
  if (!turn || !original || currentMode() !== "details") return;
  arriveAt(turn, true);
  original.open = !original.open;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=radio]), textarea, select");
}

/** As the control calls it: not all originals are English. */
function nameOriginal(): string {
  return document.querySelector(".views [value=en] + span")?.textContent ?? "English";
}

function showHelp(): void {
  const dialog = document.createElement("dialog");
  dialog.className = "help";
  const title = document.createElement("h2");
  title.id = "help-title";
  title.textContent = words.keys;
  dialog.setAttribute("aria-labelledby", title.id);
  const list = document.createElement("dl");
  for (const [keys, what] of words.help as [string, string][]) {
    const term = document.createElement("dt");
    for (const key of keys.split(" ")) {
      const cap = document.createElement("kbd");
      cap.textContent = key;
      term.append(cap, " ");
    }
    const meaning = document.createElement("dd");
    meaning.textContent = say(what, { original: nameOriginal() });
    list.append(term, meaning);
  }
  const form = document.createElement("form");
  form.method = "dialog";
  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = recall("keys") !== "off";
  box.addEventListener("change", () => remember("keys", box.checked ? "" : "off"));
  label.append(box, ` ${words.useKeys}`);
  const close = document.createElement("button");
  close.textContent = words.close;
  form.append(label, close);
  dialog.append(title, list, form);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
