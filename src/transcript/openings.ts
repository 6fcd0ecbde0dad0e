/** What no person is, alone or behind other words: `总结：`, `关键数据：`, `新手可执行建议：`. */
const TOPICS = [
  "总结|總結|小结|结论|結論|启示|启发|感受|收获|心得",
  "观点|觀點|论点|論點|要点|要點|重点|看点|亮点|难点|痛点|特点",
  "问题|問題|方案|方法|步骤|策略|原则|建议|建議|技巧|用法|用途|路径|流程|框架|公式",
  "例子|示例|案例|场景|場景|数据|數據|指标|参数|对照|對照|对比|對比|区别",
  "定义|含义|概念|理念|背景|原因|目标|目標|结果|結果|影响|影響|意义|作用|功能|优势|劣势|风险|挑战|误区|陷阱",
  "标题|摘要|简介|簡介|说明|說明|提示词?|关键词|补充|補充|注释|列表|清单|目录",
  "原文|译文|譯文|翻译|翻譯|来源|來源|链接|网址|官网|地址|地点|时间|時間|日期|资源",
  "代码|命令|格式|配置|文件",
].join("|");

/** The same of words that end names and titles of people and things, too: only alone, or numbered. */
const ALONE = [
  "注意?|备注|例如|比如|举例|实例|反例|优点|缺点|核心|关键点?|目的|特征|机会|应用|工具|输入|输出|图|表",
  "首先|其次|再次|最后|第[一二三四五]|作者|主题|主旨|话题|引言|前言|附录|参考(?:文献)?|字幕|(?:制作组?)?(?:职员表|人员)",
  "现象|本质|金句|评论|解读|分析|事实|假设|证据",
  "notes?|summary|examples?|conclusion|source|title|date|tips?|warning|important|step|update|figure|table|input|output",
  "(?:the )?(?:problem|solution)|results?|background|definition|pros|cons|key(?: point)?|takeaways?|first|second|third",
  "finally|original|translation|english|chinese|(?:en |zh )?topic",
].join("|");

const ASKS = "怎么|怎麼|为什么|為什麼|为何|如何|什么|我们?来看";

const OPENING = new RegExp(
  `^(?:${TOPICS}|${ALONE})\\s*[\\d一二三四五六七八九十]*$|(?:${TOPICS}|怎么办|为什么|怎么做|是什么)$|^(?:${ASKS})`,
  "i",
);

/** Whether what looks like a label only begins what the author says himself, as what comes back without anybody speaking does. */
export function isOpening(name: string): boolean {
  return OPENING.test(name);
}
