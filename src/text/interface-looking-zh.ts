/** The interface of the pages to look at, in Chinese. */
export const chineseLooking = {
  // Explore
  exploreWords: {
    description: "每月的文章，历来提到最多的人物、公司、产品与作品，以及谁常与谁一同出现。",
    months: "每月文章",
    monthsChart: "每月文章数，{a} 至 {b}；最多的是 {name}，{n} 篇。",
    outside: "图中未画出：",
    earlier: "更早 {n} 篇",
    later: "更晚 {n} 篇",
    undated: "日期不详 {n} 篇",
    trends: "谁在何时被谈起",
    trendsMonth: "每格一个月，每行按自己的最高值画。",
    trendsQuarter: "每格一季，每行按自己的最高值画。",
    byMentions: "数字是正文中提到的次数。",
    byPosts: "数字是提到它的文章数。",
    network: "谁与谁一同出现",
    networkNote: "同在一篇文章里出现得多的，连线相近。名称越大，提到它的文章越多；点名称看它的页面。",
    networkChart: "{n} 个名称的关系图；下面的表格有同样的内容。",
    skipChart: "跳过关系图",
    table: "表格",
    year: "年份",
    total: "合计",
    name: "名称",
    kind: "类别",
    posts: "文章",
    ties: "常一同出现",
  },

  // Glossary
  glossaryWords: {
    description: "文章里注出英文的术语：英文、解释、出处，以及几种译法。",
    ofPost: "本文术语",
    terms: "{n} 条术语",
    termsOne: "{n} 条术语",
    listed: "收录至少 {n} 篇文章注过的术语；全站共注过 {a} 条。",
    top: "注得最多",
    competing: "一个英文，几种译法",
    others: "也作",
    more: "共 {n} 篇",
    above: "上一级",
    parts: "按拼音",
  },
} as const;
