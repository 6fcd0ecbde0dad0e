import { isPlace, listKnownNames } from "../known/known-names.ts";

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
    "State Security": "国家安全部",
    "Civil Affairs": "民政部",
    "Industry and Information Technology": "工信部",
    "Science and Technology": "科技部",
    "Human Resources and Social Security": "人社部",
    "Natural Resources": "自然资源部",
    "Ecology and Environment": "生态环境部",
    Environment: "环境部",
    Culture: "文化部",
    "Culture and Tourism": "文旅部",
    "Economy, Trade and Industry": "经济产业省",
    "Emergency Management": "应急管理部",
    Railways: "铁道部",
  }),
);

/** `卫生部` for `Ministry of Health`, `中国商务部` too for `Ministry of Commerce of China`. */
export function listDepartments(name: string): string[] {
  const [, people, before, place, after] =
    /^(?:(\S+?)(?:['’]s)? )?(?:(?:Ministry|Department) of (?:the )?(.+?)(?: of (?:the )?(.+))?|(.+) (?:Ministry|Department))$/.exec(
      name.replace(/^United States /, "US "),
    ) ?? [];
  const chinese = departments.get(before ?? after ?? "");
  if (chinese === undefined) return [];
  const country = peoples.get(people ?? "") ?? republics.get(place ?? "") ?? nameCountry(place ?? people);
  return country === undefined ? [chinese] : [chinese, country + chinese];
}

const republics: ReadonlyMap<string, string> = new Map(
  Object.entries({
    PRC: "中国",
    "People's Republic of China": "中国",
    ROC: "台湾",
    "Russian Federation": "俄罗斯",
  }),
);

function nameCountry(name: string | undefined): string | undefined {
  if (name === undefined || !isPlace(name)) return undefined;
  return listKnownNames(name, "companies").find((one) => /^\p{Script=Han}+$/u.test(one));
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
