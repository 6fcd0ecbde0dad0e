import { hideEmptyChapters } from "./chapters.ts";
import { holdPlace, turns } from "./turns.ts";
import { say, words } from "./words.ts";

const COLOURS = 8;
/** Turns of one speaker in a row after which the name is said again: no screen should be without one. */
const SAID_ANEW = 4;

let choose = (_name: string): void => {};

/** Takes the filter to one speaker away, where there is one. */
export function showEveryone(): void {
  choose("");
}

/** Speakers: a colour for each in the order of the list, a filter to one of them, and a name said once in a row of turns. */
export function offerCast(): void {
  const colours = new CSSStyleSheet();
  const only = new CSSStyleSheet();
  document.adoptedStyleSheets.push(colours, only);
  const people = [...document.querySelectorAll<HTMLElement>(".cast > li")];
  const buttons: HTMLButtonElement[] = [];
  const everyone = document.createElement("button");
  everyone.className = "everyone";
  everyone.hidden = true;
  document.querySelector(".bar")?.append(everyone);

  choose = (name) => {
    only.replaceSync(name && `.turns>.turn:not(${matching(name)}){display:none}`);
    hideEmptyChapters(({ dataset }) => !name || dataset.speaker === name);
    for (const button of buttons) button.ariaPressed = String(button.value === name);
    everyone.hidden = !name;
    everyone.textContent = `× ${name}`;
    everyone.ariaLabel = `× ${name}: ${words.everyone}`;
  };
  everyone.addEventListener("click", () => holdPlace(showEveryone));

  for (const [index, person] of people.entries()) {
    const name = person.dataset.speaker ?? "";
    colours.insertRule(`:root ${matching(name)}{--who:var(--who-${index % COLOURS})}`);
    const count = person.querySelector("small");
    if (!count || people.length < 2) continue;
    const button = document.createElement("button");
    button.value = name;
    button.textContent = count.textContent;
    button.ariaLabel = say(words.only, { name, n: count.textContent ?? "" });
    button.ariaPressed = "false";
    button.addEventListener("click", () => {
      holdPlace(() => choose(button.ariaPressed === "true" ? "" : name));
    });
    count.replaceWith(button);
    buttons.push(button);
  }
  let inRow = 0;
  for (const turn of turns) {
    const before = turn.previousElementSibling as HTMLElement | null;
    const { speaker } = turn.dataset;
    inRow = speaker && before?.dataset.speaker === speaker ? inRow + 1 : 0;
    turn.classList.toggle("again", inRow % SAID_ANEW > 0);
  }
}

/** A selector for the turns and the entry of a speaker, whatever characters the name holds. */
function matching(name: string): string {
  return `[data-speaker=${CSS.escape(name)}]`;
}
