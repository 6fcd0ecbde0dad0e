import type { Report, Source } from "../reporter.ts";

/** Tells of characters that no page may hold, the first of many. */
export function checkControls({ controls }: Source, report: Report): void {
  for (const { offset, length, code } of controls.slice(0, 20)) {
    const name = code.toString(16).toUpperCase().padStart(4, "0");
    const message = `The character U+${name} cannot be part of a text; the page has a space for it. Delete it.`;
    report("control-character", "warning", offset, message, {
      start: offset,
      end: offset + length,
      text: "",
    });
  }
}
