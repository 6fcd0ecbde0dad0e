/** Words of English names that say what kind of body it is, and how Chinese names of such end. */
const table = `university = 大学 | college = 学院 = 大学 | school = 学院 = 学校 | academy = 学院 = 科学院 |
institute = 研究所 = 研究院 = 学院 = 学会 = 协会 | laboratory = 实验室 | lab = 实验室 | labs = 实验室 |
foundation = 基金会 | philanthropies = 基金会 = 慈善 | trust = 基金会 = 信托 | endowment = 基金会 = 捐赠基金 | fund = 基金 |
committee = 委员会 | commission = 委员会 | council = 委员会 = 理事会 = 议会 = 协会 | board = 委员会 = 董事会 = 局 |
association = 协会 | society = 协会 = 学会 | federation = 联合会 = 联盟 = 联合总会 | confederation = 联合会 = 联盟 = 联合总会 |
union = 联盟 = 工会 | alliance = 联盟 | league = 联盟 | coalition = 联盟 | guild = 公会 = 协会 | network = 网络 |
bank = 银行 | hospital = 医院 | clinic = 诊所 | library = 图书馆 | museum = 博物馆 | church = 教会 = 教堂 | court = 法院 = 法庭 |
guard = 卫队 | guards = 卫队 | center = 中心 | centre = 中心 | agency = 机构 = 管理局 | authority = 管理局 = 当局 |
organization = 组织 | organisation = 组织 | initiative = 倡议 = 计划 | forum = 论坛 | airlines = 航空 | airways = 航空 |
observatory = 天文台 | observatories = 天文台 | orchestra = 乐团 | theatre = 剧院 | theater = 剧院 | police = 警察局 = 警局 = 警方 |
party = 党 | department = 部 | ministry = 部 |
administration = 管理局 | archives = 档案馆 = 档案局 | op = 合作社 | cooperative = 合作社 | parliament = 议会 | group = 集团 | capital = 资本 | press = 出版社`;

const kinds = new Map(
  table.split("|").map((row) => {
    const [word, ...endings] = row.split("=").map((one) => one.trim());
    return [word!, endings] as const;
  }),
);

/** How the Chinese name of a body with such an English name may end; none for all else. */
export function listChineseKinds(name: string): readonly string[] {
  const words = name.toLowerCase().split(/[^a-z]+/);
  return words.length < 2 ? [] : words.flatMap((word) => kinds.get(word) ?? []);
}

/** The same of products: only of those whose names are words that say what they are, as laws and spacecraft have them. */
const sorts: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    system: ["系统"],
    telescope: ["望远镜"],
    act: ["法案", "法"],
    bill: ["法案"],
    plan: ["计划"],
    program: ["计划", "项目"],
    agreement: ["协议", "协定"],
    treaty: ["条约"],
    accord: ["协议", "协定"],
    accords: ["协议", "协定"],
    amendment: ["修正案"],
    index: ["指数"],
  }),
);

/** How the Chinese name of a product with such an English name may end; none for all else. */
export function listChineseSorts(name: string): readonly string[] {
  const words = name.split(/\s+/);
  return words.length < 3 ? [] : (sorts.get(words.at(-1)!.toLowerCase()) ?? []);
}
