import type { Turn } from "../../src/model.ts";

/** Turns of a translation each, or of a pair. */
export function toTurns(...texts: (string | [string, string])[]): Turn[] {
  return texts.map((text, index) => {
    const [translation, original] = typeof text === "string" ? [text] : text;
    const segments: Turn["segments"] = [
      { role: "translation", language: "zh-Hans", text: translation!, line: 1 },
    ];
    if (original) segments.push({ role: "original", language: "en", text: original, line: 2 });
    return { id: `t-${index}`, segments, glosses: [], heading: -1, line: 1 };
  });
}
