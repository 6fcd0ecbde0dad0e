import type { Language } from "../model.ts";

/** What records say that a thing is, as most write it, in the Chinese interface. The English one prints it as it stands. */
const chinese: ReadonlyMap<string, string> = new Map(
  Object.entries({
    person: "人物",
    company: "公司",
    organization: "组织",
    "non-profit": "非营利组织",
    institution: "机构",
    university: "大学",
    laboratory: "实验室",
    agency: "政府机构",
    bank: "银行",
    book: "书",
    paper: "论文",
    article: "文章",
    film: "电影",
    podcast: "播客",
    newspaper: "报纸",
    magazine: "杂志",
    product: "产品",
    service: "服务",
    software: "软件",
    hardware: "硬件",
    model: "模型",
    algorithm: "算法",
    architecture: "架构",
    dataset: "数据集",
    benchmark: "基准",
    standard: "标准",
    format: "格式",
    language: "语言",
    concept: "概念",
    place: "地方",
    event: "事件",
  }),
);

/** The word for what a record says its thing is; what has none is printed as its author wrote it. */
export function tellKind(kind: string, language: Language): string {
  if (/^en\b/i.test(language)) return kind;
  return chinese.get(kind.toLowerCase().replaceAll(/[\s_]/g, "-")) ?? kind;
}
