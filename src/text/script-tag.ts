/** Chinese by country → by script, which is what fonts, search and the sides of a turn go by. */
const scripts: Record<string, "zh-Hans" | "zh-Hant"> = { TW: "zh-Hant", HK: "zh-Hant", MO: "zh-Hant" };

/**
 * A language tag in its usual form, Chinese by its script alone: `zh_TW`, `zh-HK`, `zh-Hant-HK` → `zh-Hant`; `zh`, `zh-CN`, `zh-Hans-SG` →
 * `zh-Hans`.
 *
 * @throws RangeError where it is no tag.
 */
export function toScriptTag(written: string): string {
  const tag = Intl.getCanonicalLocales(written.replaceAll("_", "-"))[0] ?? "";
  const chinese = /^zh(?:-(Hans|Hant))?(?:-([A-Z]{2}))?$/.exec(tag);
  if (!chinese) return tag;
  const [, script, country = ""] = chinese;
  return script === undefined ? (scripts[country] ?? "zh-Hans") : `zh-${script}`;
}
