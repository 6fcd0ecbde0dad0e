/** What ministries are for, and their Chinese names. */
const departments: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Health: "卫生部",
    Finance: "财政部",
    Treasury: "财政部",
    Education: "教育部",
    Defense: "国防部",
    Defence: "国防部",
    War: "战争部",
    "Foreign Affairs": "外交部",
    Justice: "司法部",
    Interior: "内政部",
    Agriculture: "农业部",
    Commerce: "商务部",
    Labor: "劳工部",
    Labour: "劳工部",
    Energy: "能源部",
    Transportation: "交通部",
    Transport: "交通部",
    State: "国务院",
    "Homeland Security": "国土安全部",
    "Health and Human Services": "卫生与公众服务部",
    "Veterans Affairs": "退伍军人事务部",
    "Public Security": "公安部",
  }),
);

/** `卫生部` for `Ministry of Health`. */
export function listDepartments(name: string): string[] {
  const [, before, after] =
    /^(?:(?:US|U\.S\.|United States|American) )?(?:(?:Ministry|Department) of (?:the )?(.+)|(.+) (?:Ministry|Department))$/.exec(
      name,
    ) ?? [];
  const chinese = departments.get(before ?? after ?? "");
  return chinese === undefined ? [] : [chinese];
}

/** Whose something is. */
const peoples: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Russian: "俄罗斯",
    Chinese: "中国",
    Iranian: "伊朗",
    Israeli: "以色列",
    Canadian: "加拿大",
    American: "美国",
    US: "美国",
    "U.S.": "美国",
    British: "英国",
    French: "法国",
    German: "德国",
    Ukrainian: "乌克兰",
    Mexican: "墨西哥",
    Japanese: "日本",
    Indian: "印度",
    Venezuelan: "委内瑞拉",
    Cuban: "古巴",
    Syrian: "叙利亚",
  }),
);
/** What a state has, and how Chinese texts say it. */
const powers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    government: "政府",
    regime: "政权|政府",
    military: "军方|军队",
    army: "陆军|军队",
    navy: "海军",
    parliament: "议会|国会",
    embassy: "大使馆|使馆",
  }),
);

/** `俄罗斯政权` for `Russian regime`. */
export function listStates([people, power, more]: readonly string[]): string[] {
  const country = peoples.get(people!);
  const kind = powers.get(power?.toLowerCase() ?? "");
  if (country === undefined || kind === undefined || more !== undefined) return [];
  return kind.split("|").map((one) => country + one);
}
