/** What authors write for the names of short forms. */
const NAMES = new Map(
  Object.entries({
    original: ["原文"],
    note: ["notes", "注", "译注", "译者注", "编者按", "编者注"],
    en: ["english", "英文", "英语", "英文原文"],
    zh: ["chinese", "中文", "汉语", "译文"],
    ja: ["japanese", "日文", "日语", "日语原文"],
    ko: ["korean", "韩文", "韩语"],
    fr: ["french", "法文", "法语"],
    de: ["german", "德文", "德语"],
    es: ["spanish", "西班牙文", "西班牙语"],
    ru: ["russian", "俄文", "俄语"],
    ar: ["arabic", "阿拉伯文", "阿拉伯语"],
  }).flatMap(([name, others]) => others.map((other) => [other, name] as const)),
);

/** A language tag as BCP 47 writes it. */
const TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** Known names of languages; made when one is asked for, since few bodies have short forms. */
let languages: Intl.DisplayNames | undefined;

/**
 * The name behind `:::`: `note`, `original`, or a language tag in its usual case (`en`, `zh-Hant`), from what was written there:
 * ` en`, `EN`, `英文`. Nothing for what is none of these, like `tip`.
 */
export function readShortName(written: string): string | undefined {
  const name = written.trim();
  const lower = name.toLowerCase();
  if (lower === "note" || lower === "original") return lower;
  const known = NAMES.get(lower);
  if (known !== undefined || !TAG.test(name)) return known;
  languages ??= new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
  try {
    const [primary] = name.split("-");
    return languages.of(primary!) === undefined ? undefined : Intl.getCanonicalLocales(name)[0];
  } catch {
    return undefined;
  }
}

/** The language that an author calls by its name, in any case: `english`, `英文` → `en`; Chinese is `zh`, of either script. */
export function findNamedLanguage(name: string): string | undefined {
  const tag = NAMES.get(name.trim().toLowerCase());
  return tag === "note" || tag === "original" ? undefined : tag;
}

/** Whether a name is written as the format has it: language tags in either case, all else exactly. */
export function isUsualName(written: string, name: string): boolean {
  const bare = written.trim();
  return bare === name || (TAG.test(bare) && bare.toLowerCase() === name.toLowerCase());
}
