/** Last words of names, or last two, that say what a thing is, and how Chinese texts say it. */
export const kinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    podcast: "播客",
    show: "节目|秀",
    documentary: "纪录片",
    series: "系列",
    framework: "框架",
    book: "书|新书",
    biography: "传记|传",
    film: "电影",
    movie: "电影",
    app: "应用",
    newsletter: "通讯",
    models: "模型",
    model: "模型",
    paper: "论文",
    "white paper": "白皮书",
    whitepaper: "白皮书",
    registry: "注册表",
    dictionary: "词典|字典",
    encyclopedia: "百科全书",
    method: "方法|法",
    theorem: "定理",
    index: "指数",
    foundation: "基金会",
    conference: "大会",
    summit: "峰会",
    protocol: "协议",
    project: "项目|计划",
    program: "计划|项目",
    chips: "芯片",
    chip: "芯片",
    language: "语言",
    browser: "浏览器",
    platform: "平台",
    interview: "访谈|采访",
    magazine: "杂志",
    architecture: "架构",
    algorithm: "算法",
    engine: "引擎",
    system: "系统",
    network: "网络",
    library: "库",
    dataset: "数据集",
    benchmark: "基准",
    agent: "智能体",
    assistant: "助手|助理",
    editor: "编辑器",
    plugin: "插件",
    act: "法案|法",
    bill: "法案",
    law: "定律|法",
    theory: "理论",
    effect: "效应",
    card: "卡",
    phone: "手机",
    phones: "手机",
    standard: "标准",
    suite: "套件",
    gpu: "GPU|芯片",
    gpus: "GPU|芯片",
    bank: "银行",
    rocket: "火箭",
    rockets: "火箭",
    spacecraft: "飞船|航天器",
    capsule: "飞船",
    satellite: "卫星",
    satellites: "卫星",
    telescope: "望远镜",
    helicopter: "直升机",
    drone: "无人机",
    drones: "无人机",
    robot: "机器人",
    robots: "机器人",
    regime: "政权",
    government: "政府",
    bulbs: "灯泡",
    glasses: "眼镜",
    headset: "头显",
    terminal: "终端",
    report: "报告",
    course: "课程",
    game: "游戏",
    store: "商店",
    visa: "签证",
    award: "奖",
    awards: "奖",
    prize: "奖",
    festival: "节",
    vaccine: "疫苗",
  }),
);

/** Kinds that nobody adds to a name that is one already. */
export const left =
  /^(?:podcast|series|framework|app|newsletter|models?|architecture|algorithm|dataset|benchmark|plugin|gpus?|chips?|phones?|method|protocol|language|browser|platform|rockets?|spacecraft|telescope|helicopter|drones?)$/;

/** Kinds that are left out where nothing else of the post bears the name. */
export const leftAlone = new Set(["Agent", "agent", "Assistant", "Editor", "Engine", "engine", "AI"]);

/** What has initials for a name that are nothing else's. */
export const vehicles = /^(?:rockets?|spacecraft|telescope|helicopter|drones?|protocol)$/;

/** The same, of names that are Chinese at the end. */
export const chineseKinds =
  /^(.{2,}?)(系列|模型|播客|节目|節目|栏目|纪录片|电影|框架|杂志|平台|工具|应用|软件|手机|芯片|香水|火箭|飞船|卫星|直升机|无人机|法案|回忆录|传记|访谈|论文)$/u;
/** See `vehicles`. */
export const chineseVehicles = /^(?:火箭|飞船|卫星|直升机|无人机)$/;
/** Without these the rest may be a person's name, or a subject. */
export const needed = /^(?:手机|芯片|回忆录|传记|访谈|论文|电影|工具|模型|平台|法案)$/;
