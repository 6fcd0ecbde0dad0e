import type { TaxonomyKey } from "../taxonomy-table.ts";
import { chineseLooking } from "./interface-looking-zh.ts";

/** The interface in Chinese: also the pattern of keys that every other language has to fill. */
export const chinese = {
  languageTag: "zh-Hans",

  /** Between two sentences. */
  gap: "",

  // Every page
  skipToContent: "跳到正文",
  siteNavigation: "全站导航",
  home: "首页",
  archive: "归档",
  explore: "探索",
  glossary: "术语",
  search: "搜索",
  about: "关于",
  menu: "菜单",
  feed: "订阅",
  repository: "源码仓库",
  theme: "外观",

  // Taxonomies: the index page's name, and one term's kind
  taxonomies: {
    tags: "标签",
    people: "人物",
    companies: "公司与机构",
    products: "产品与模型",
    media: "书籍与媒体",
    series: "系列",
    categories: "分类",
    areas: "领域",
    projects: "项目",
    speakers: "频道",
  } satisfies Record<TaxonomyKey, string>,
  taxonomy: {
    tags: "标签",
    people: "人物",
    companies: "公司或机构",
    products: "产品或模型",
    media: "书籍或媒体",
    series: "系列",
    categories: "分类",
    areas: "领域",
    projects: "项目",
    speakers: "频道",
  } satisfies Record<TaxonomyKey, string>,
  mostUsed: "最常见",
  otherLetter: "其他",
  letters: "字母索引",

  // Counts
  posts: "{n} 篇",
  postsOne: "{n} 篇",
  terms: "{n} 项",
  termsOne: "{n} 项",
  turns: "{n} 段发言",
  turnsOne: "{n} 段发言",
  minutes: "约 {n} 分钟",
  minutesOne: "约 {n} 分钟",
  minutesBoth: "双语约 {n} 分钟",
  minutesBothOne: "双语约 {n} 分钟",
  minutesShort: "分钟",

  // Lists and pagination
  pagination: "翻页",
  newestPosts: "最新文章",
  page: "第 {n} 页",
  pageOf: "第 {a} 页，共 {b} 页",
  firstPage: "第一页",
  lastPage: "最后一页",
  previousPage: "上一页",
  nextPage: "下一页",
  languagesBoth: "中英对照",
  languagesOriginal: "仅原文",
  draft: "草稿",
  draftNote: "这是草稿，可能由机器翻译，尚未校对。",
  undated: "日期不详",
  noPosts: "这里还没有文章。",
  noTerms: "这里还没有条目。",
  filterTerms: "筛选",

  // A post's head and end
  contents: "目录",
  toTop: "回到开头",
  speakersOfPost: "对话者",
  updated: "更新于",
  author: "作者",
  source: "来源",
  watchSource: "观看原视频",
  readSource: "查看来源",
  playHere: "在此播放",
  playNote: "按下后才连接 YouTube",
  keys: "快捷键",
  summary: "摘要",
  insight: "洞见",
  statuses: {
    evergreen: "常青",
    inbox: "待整理",
    draft: "草稿",
    archived: "已存档",
    budding: "成长中",
    seedling: "幼苗",
  },
  seriesPosition: "系列第 {a} 篇，共 {b} 篇",
  previousInSeries: "系列上一篇",
  nextInSeries: "系列下一篇",
  newer: "较新一篇",
  older: "较早一篇",
  related: "相关文章",
  editPage: "在仓库中修改本文",

  // Reading: originals, views, turns
  original: "原文",
  expandAll: "展开全部原文",
  collapseAll: "收起全部原文",
  view: "阅读方式",
  viewTranslation: "只看译文",
  viewDetails: "原文折叠",
  viewBoth: "上下对照",
  viewSide: "左右对照",
  viewOriginal: "只看原文",
  /** The same five on the buttons of the bar: as short as they go. */
  views: { zh: "中文", details: "折叠", both: "对照", side: "并排", en: "English" },

  // Terms
  alsoKnownAs: "又名",
  links: "链接",
  postsAbout: "提到{name}的文章",
  saidBy: "{name}说过的话",
  saidAbout: "别人怎么说{name}",
  mentions: "{n} 次提及",
  mentionsOne: "{n} 次提及",
  passages: "相关段落",
  seenTogether: "常一同出现",
  timelineMonth: "{a} 至 {b} 每月的文章，最多在 {name}：{n} 篇",
  timelineYear: "{a} 至 {b} 每年的文章，最多在 {name}：{n} 篇",
  clash: "这个地址属于几个不同的名称：",
  channelNote: "频道是节目或发布者；谁在说话，见人物。",

  ...chineseLooking,

  // Archive, search, about, not found, redirect
  months: {
    "01": "一月",
    "02": "二月",
    "03": "三月",
    "04": "四月",
    "05": "五月",
    "06": "六月",
    "07": "七月",
    "08": "八月",
    "09": "九月",
    "10": "十月",
    "11": "十一月",
    "12": "十二月",
  },
  searchPlaceholder: "搜索中文或英文，可用引号搜短语",
  searchSubmit: "搜索",
  searchSyntax: "搜索写法",
  searchNeedsScript: "全文搜索需要 JavaScript。下面是最近的文章，也可以从归档和各个索引页查找。",
  searchLeftOut: "本次构建没有搜索索引，下面是最近的文章。",
  /** What the search page's script says and labels. */
  searchWords: {
    counts: "{posts}，{turns}",
    countsAbout: "{posts}，约 {turns}",
    posts: "{n} 篇",
    postsOne: "{n} 篇",
    turns: "{n} 段",
    turnsOne: "{n} 段",
    more: "显示更多",
    running: "正在搜索……",
    nothing: "没有找到“{name}”。",
    nearest: "没有一字不差的，最接近的有{posts}：",
    notYet: "查过的都没有，还有{posts}可以接着查。",
    alsoWritten: "也写作",
    missing: "“{name}”在全站没有出现过。",
    tryLess: "可以少写几个词，换一种说法，或写得短一些。",
    tryFilters: "也可以去掉筛选条件。",
    headOnly: "只有一个字：只查了标题、名称、小标题和摘要。再加一个字就查全文。",
    failed: "搜索索引没有加载成功，请稍后再试。",
    suggestions: "标题与名称",
    post: "文章",
    empty: "可以输入中文、英文、拼音或拼音首字母。",
    remove: "去掉“{name}”",
  },
  searchNarrow: "筛选",
  searchLanguage: "语言",
  searchAnyLanguage: "中文和英文",
  searchChinese: "只在中文里",
  searchOriginal: "只在英文里",
  searchFrom: "年份从",
  searchTo: "到",
  searchName: "名称",
  searchSpeaker: "发言者",
  searchPerson: "人物",
  searchCompany: "公司",
  searchProduct: "产品",
  searchTag: "标签",
  searchAdd: "加上",
  searchElsewhere: "用 DuckDuckGo 搜索本站",
  searchSyntaxNote:
    "连写的汉字按词组查，没有一字不差的就找最接近的；英文写几个词，要在同一段里都出现，“加引号”就按词组查；-词 排除；也可以写 speaker:黄仁勋 person: company: product: tag: year:2025 after: before: lang:en。",
  siteInNumbers: "本站收录",
  notFound: "找不到这个页面",
  notFoundNote: "地址可能写错了，或者页面已经移走。试试搜索，或者回到首页。",
  moved: "页面已移到新地址",
} as const;

/**
 * Every word the site itself says, in one language. Flat: `ui.newer`, and `ui.taxonomies[key]` for what hangs on a
 * key. Plain data, so that it can be hashed with a layout and handed to the browser.
 *
 * `{n}`, `{a}`, `{b}`, `{name}` are places to fill in, see `fillIn`. Keys that end in `One` are for the number 1.
 */
export type InterfaceStrings = {
  readonly [K in keyof typeof chinese]: (typeof chinese)[K] extends string
    ? string
    : { readonly [L in keyof (typeof chinese)[K]]: string };
};
