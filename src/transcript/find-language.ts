import type { Language } from "../model.ts";
import type { Languages } from "./passage-language.ts";
import type { Step } from "./read-steps.ts";

/**
 * The language of a post that does not name it: Chinese if a tenth of it is, since that is what these posts are written
 * for; else the language most of it is in.
 */
export function findLanguage(steps: readonly Step[], languages: Languages): Language {
  const sizes = new Map<Language, number>();
  let total = 0;
  for (const step of steps) {
    if (step.kind !== "block" || step.block.language === undefined) continue;
    const size = step.block.end - step.block.start;
    sizes.set(step.block.language, (sizes.get(step.block.language) ?? 0) + size);
    total += size;
  }
  if (total === 0 || (sizes.get(languages.chinese) ?? 0) * 20 >= total) return languages.chinese;
  return findMain(sizes, languages.chinese);
}

/** The language of the greatest size, the first among equals; `fallback` where there is none. */
export function findMain(sizes: ReadonlyMap<Language, number>, fallback: Language): Language {
  let best = fallback;
  let most = 0;
  for (const [language, size] of sizes) {
    if (size > most) {
      best = language;
      most = size;
    }
  }
  return best;
}
