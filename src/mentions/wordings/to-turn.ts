import type { Turn } from "../../model.ts";

/** Texts that are no turn, as one: what brackets say in them is read as in any other. */
export function toTurn(texts: readonly string[]): Turn {
  const segments = texts.map((text) => ({ role: "translation", language: "", text, line: 1 }) as const);
  return { id: "", segments, glosses: [], heading: -1, line: 1 };
}
