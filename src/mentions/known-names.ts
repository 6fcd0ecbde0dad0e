/** What posts name among companies and no bracket ever explains: countries and unions, a party, universities; a row has all names of one. */
const table = `Canada = 加拿大 | Germany = 德国 | France = 法国 | China = 中国 | Japan = 日本 | Russia = 俄罗斯 | India = 印度 | Italy = 意大利 |
Spain = 西班牙 | Israel = 以色列 | Iran = 伊朗 | Iraq = 伊拉克 | Ukraine = 乌克兰 | Poland = 波兰 | Sweden = 瑞典 | Norway = 挪威 |
Finland = 芬兰 | Denmark = 丹麦 | Iceland = 冰岛 | Greece = 希腊 | Turkey = 土耳其 | Egypt = 埃及 | Brazil = 巴西 | Mexico = 墨西哥 |
Argentina = 阿根廷 | Australia = 澳大利亚 | New Zealand = 新西兰 | Singapore = 新加坡 | South Korea = 韩国 | North Korea = 朝鲜 |
Vietnam = 越南 | Thailand = 泰国 | Indonesia = 印度尼西亚 | Malaysia = 马来西亚 | Philippines = 菲律宾 | Pakistan = 巴基斯坦 |
Saudi Arabia = 沙特阿拉伯 | Qatar = 卡塔尔 | Switzerland = 瑞士 | Austria = 奥地利 | Belgium = 比利时 | Netherlands = 荷兰 |
Ireland = 爱尔兰 | Portugal = 葡萄牙 | Venezuela = 委内瑞拉 | Taiwan = 台湾 | United States = 美国 | United Kingdom = 英国 |
Britain = 英国 | European Union = 欧盟 | United Nations = 联合国 |
Chinese Communist Party = CCP = CPC = Communist Party of China = 中国共产党 = 中共 | Harvard University = Harvard = 哈佛大学 = 哈佛 |
Yale University = Yale = 耶鲁大学 = 耶鲁 | Stanford University = Stanford = 斯坦福大学 = 斯坦福 |
Princeton University = Princeton = 普林斯顿大学 = 普林斯顿 | Cornell University = Cornell = 康奈尔大学 = 康奈尔 |
Oxford University = University of Oxford = 牛津大学 | Cambridge University = University of Cambridge = 剑桥大学`;

let groups: Map<string, readonly string[]> | undefined;

/** All names of something known to everybody; none for all else. */
export function listKnownNames(name: string): readonly string[] {
  groups ??= new Map(
    table
      .split("|")
      .map((row) => row.split("=").map((one) => one.trim()))
      .flatMap((names) => names.map((one) => [one, names] as const)),
  );
  return groups.get(name.replace(/^The /i, "")) ?? [];
}
