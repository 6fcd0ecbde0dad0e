/** Chinese by country → by script, which is what fonts, search and the sides of a turn go by. */
const scripts: Record<string, "zh-Hans" | "zh-Hant"> = { TW: "zh-Hant", HK: "zh-Hant", MO: "zh-Hant" };

/**
 * A language tag in its usual form, Chinese by its script alone: `zh_TW`, `zh-HK`, `zh-Hant-HK` → `zh-Hant`; `zh`, `zh-CN`, `zh-Hans-SG` →
 * `zh-Hans`.
 *
 * @throws RangeError where it is no tag, or one that no language has: `chinese`, `xx`, `zh-Hnat`.
 */
export function toScriptTag(written: string): string {
  const tag = Intl.getCanonicalLocales(written.replaceAll("_", "-"))[0] ?? "";
  const chinese = /^zh(?:-(Hans|Hant))?(?:-([A-Z]{2}))?$/.exec(tag);
  if (!chinese) {
    if (!isOfLanguage(tag)) throw new RangeError(`no language: ${tag}`);
    return tag;
  }
  const [, script, country = ""] = chinese;
  return script === undefined ? (scripts[country] ?? "zh-Hans") : `zh-${script}`;
}

/** Whether something is a tag, and one of some language: `cn` is none. */
export function isLanguage(written: string): boolean {
  try {
    toScriptTag(written);
    return true;
  } catch {
    return false;
  }
}

/** Languages have two letters or three; of those with three, thousands, not all have a name here. Scripts have. */
function isOfLanguage(tag: string): boolean {
  const { language, script } = new Intl.Locale(tag);
  if (script !== undefined && !hasName("script", script)) return false;
  return language.length === 3 || (language.length === 2 && hasName("language", language));
}

function hasName(type: "language" | "script", code: string): boolean {
  return new Intl.DisplayNames(["en"], { type, fallback: "none" }).of(code) !== undefined;
}
