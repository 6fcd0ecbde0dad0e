/** What a sentence begins with before the name of a body. */
const opener =
  /^(?:但是?|不过|因为|所以|如果|虽然|尽管|然后|于是|此外|另外|同时|今天|昨天|最近|(?:[我你您他她它]们?|大家|咱们)?(?:知道|觉得|认为|听说|看到|提到|记得|相信)|[我你您他她它]们?)+/u;

/** What a body is, said before its name: `行业组织灯火协会`. */
const apposition =
  /^.*?(?:行业|研究|民间|环保|人权|公益|慈善|倡导|游说|监管|评级|调查|营利|政府)(?:组织|机构|团体|智库)(?=\p{Script=Han}{2})/u;

/** The name of a body at the end of some words, without how their sentence begins, and without what it is. */
export function cutOpener(words: string): string {
  return words.replace(opener, "").replace(apposition, "");
}
