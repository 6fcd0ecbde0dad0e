/**
 * What only scripts say, in the language of the interface (`<body lang>`). Kept here and not among the interface's
 * strings because every page would have to carry them otherwise.
 */
const chinese = {
  theme: "外观：",
  "theme-": "跟随系统",
  "theme-light": "浅色",
  "theme-dark": "深色",
  found: "{n} 项",
  searchFor: "在全文中搜索“{q}”",
  link: "复制链接",
  quote: "复制引文",
  fix: "改正这一行",
  next: "此人下一段",
  copied: "已复制",
  notCopied: "浏览器不允许复制",
  only: "{n} 段，只看{name}",
  everyone: "显示所有人",
  turn: "第 {n} 段",
  keys: "快捷键",
  useKeys: "启用快捷键",
  close: "关闭",
  actions: "本段操作",
  help: [
    ["1–5", "中文 · 原文折叠 · 对照 · 并排 · {original}"],
    ["j k", "下一段 · 上一段"],
    ["o", "展开或收起本段原文"],
    ["s", "此人的下一段"],
    ["c", "复制本段引文"],
    ["/", "搜索"],
    ["?", "这张表"],
  ],
};

const english: typeof chinese = {
  theme: "Appearance: ",
  "theme-": "as the system",
  "theme-light": "light",
  "theme-dark": "dark",
  found: "{n} entries",
  searchFor: "Search all text for “{q}”",
  link: "Copy link",
  quote: "Copy quotation",
  fix: "Fix this line",
  next: "Next by this speaker",
  copied: "Copied",
  notCopied: "The browser does not allow copying",
  only: "{n} turns, only {name}",
  everyone: "Show everyone",
  turn: "turn {n}",
  keys: "Keyboard shortcuts",
  useKeys: "Use keyboard shortcuts",
  close: "Close",
  actions: "This turn",
  help: [
    ["1–5", "Chinese · original folded · both · side by side · {original}"],
    ["j k", "next turn · previous turn"],
    ["o", "open or close this turn's original"],
    ["s", "this speaker's next turn"],
    ["c", "copy this turn as a quotation"],
    ["/", "search"],
    ["?", "this list"],
  ],
};

/** The language of the interface: the body's, where it is not that of the page. */
export const languageOfPage = document.body.lang || document.documentElement.lang;

export const words = languageOfPage.startsWith("en") ? english : chinese;

/** Fills `{n}` and `{name}`. */
export function say(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place));
}
