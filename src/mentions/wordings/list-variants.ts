import { chineseKinds, chineseVehicles, kinds, left, needed, vehicles } from "../known/kinds.ts";
import { isPlace, listKnownNames } from "../known/known-names.ts";
import { isCommonWord } from "../match/common-words.ts";
import { stripQuotes } from "../match/name-rules.ts";
import { dropCompany } from "./chinese-firms.ts";
import { listDepartments, listStates } from "./list-offices.ts";
import { listRewritten } from "./rewritten.ts";
import { listUnpointed } from "./title-variants.ts";
import { translateBody } from "./translate-body.ts";

/** Last words of company names that are left out once it is known who is meant. */
const trades =
  /^(?:Technology|Technologies|Energy|Aviation|Pharmaceuticals?|Therapeutics|Healthcare|Robotics|Semiconductors?|Motors|Aerospace|Martin|Interactive|Platforms|Systems|Software|Industries|Entertainment|Biosciences|Biotech|Materials|Electronics|Automotive|Research|Math|Code|Shaving|VPN|AI)$/;
/** These are the whole firm, whatever else bears its name. */
const forms = /^(?:Technology|Technologies|Motors|Platforms|Systems|Martin)$/;

/** Of products only these are, behind what is a name: `Lampora AI`, not `Generative AI` nor `Desk AI`. */
const sold = /^(?!\S*(?:al|er|or|ic|ed|ing|ative) )\S{5,} (?:AI|VPN)$/;

/** Names as addresses have them. */
const isAddress = /^[a-z]+(?:-[a-z0-9]+)+$/;

/** `A2A-Protocol`. */
function isHyphened(name: string): boolean {
  return kinds.has(/^[A-Z][A-Za-z0-9]*-([A-Z][a-z]+)$/.exec(name)?.[1]?.toLowerCase() ?? "");
}

/** Names as they stand in texts that take for granted what a thing is: `Moonshots播客` for `Moonshots podcast`. */
export function listVariants(name: string, taxonomy: string): string[] {
  if (taxonomy === "people") return [];
  const variants: string[] = [];
  const words = name.split(name.includes("-") && (isAddress.test(name) || isHyphened(name)) ? "-" : " ");
  const last = words.at(-1)!;
  const isCompany = taxonomy === "companies";
  variants.push(...listRewritten(name, taxonomy));
  // `The Sweet Spot` without its article is a phrase unless both words have capitals, which the matcher asks for.
  const title = taxonomy === "media" ? stripQuotes(name) : name;
  if (/^The \S+ \S/.test(title)) variants.push(title.slice(4));
  if (name.endsWith("s") && /^[A-Z0-9][A-Z0-9-]*[A-Z0-9]s$/.test(name)) variants.push(name.slice(0, -1));
  // `nfts`: no word has so few vowels.
  else if (/^[b-df-hj-np-tv-xz]{2,4}s$/.test(name)) variants.push(name.slice(0, -1).toUpperCase());
  const two = words.length > 2 ? words.slice(-2).join(" ").toLowerCase() : "";
  const isTwo = kinds.has(two);
  const kind = words.length > 1 ? kinds.get(isTwo ? two : last.toLowerCase()) : undefined;
  const own = words.slice(words[0] === "The" && words.length > 2 ? 1 : 0, isTwo ? -2 : -1);
  if (kind !== undefined) variants.push(...listTranslated(own, last.toLowerCase(), kind));
  if (/[^\x00-\x7f]/.test(name)) variants.push(...listShort(name, taxonomy));
  variants.push(...listUnpointed(name, taxonomy));
  if (isCompany)
    variants.push(...listDepartments(name), ...listStates(words), ...listFirms(name), ...translateBody(name));
  const isTrade = isCompany ? trades.test(last) : taxonomy === "products" && sold.test(name);
  if (words.length > 1 && isTrade) {
    const rest = words.slice(0, -1).join(" ");
    // `Google AI` is a part of Google.
    const isPart = !forms.test(last) && listKnownNames(rest, taxonomy).length > 0;
    const isTold = last === "AI" ? /^\p{Lu}\p{Ll}{3,}$/u.test(rest) && rest !== "Figure" : isTelling(rest);
    if (isTold && !isPart && !/^(?:American|United|Delta|Texas|General|First)$/.test(rest))
      variants.push(rest);
  }
  // `Vision Pro` for `Apple Vision Pro`.
  const [maker, ...others] = words;
  if (
    taxonomy === "products" &&
    others.length > 1 &&
    (isAddress.test(name) || others.every((word) => /^[A-Z]/.test(word)))
  ) {
    const rest = others.join(" ");
    if (rest.length > 6 && listKnownNames(maker!, "companies").length > 0) variants.push(rest);
  }
  if (listKnownNames(name, taxonomy).length === 0) variants.push(...listMakers(words));
  const isMade =
    taxonomy === "products" &&
    others.length > 0 &&
    (makers.test(maker!) || listKnownNames(maker!, "companies").length > 0);
  if (isMade && others.length === 1 && unmistakable.test(others[0]!))
    variants.push(others[0]!, others[0]!.replace(/(?<=[A-Z])s$/, ""));
  if (taxonomy === "products") variants.push(...listModels(words));
  // What is named alone leaves its maker a place of its own.
  if (isMade && !variants.includes(others.join(" "))) variants.push(...listOwned(maker!, others));
  // `Game of Life` without whose it is, unless that is another: `People's Bank of China`; `Barclay's` for `Barclays`.
  const owned = /['’]/.test(name)
    ? /^(?!People)\p{Lu}[\p{L}]+['’]s (\p{Lu}[^\s:]+ [^\s:]+ [^:]+)$/u.exec(name)?.[1]
    : undefined;
  if (owned !== undefined && listKnownNames(owned, taxonomy).length === 0) variants.push(owned);
  if (taxonomy === "companies" && /^\p{Lu}\p{L}{3,}[^su']s(?: [Bb]ank)?$/u.test(name))
    variants.push(name.replace(/s(?= |$)/, "'s"));
  // `Lantern AI` is where it lives: `Lantern.ai`.
  if (last === "AI" && words.length === 2 && listKnownNames(maker!, "companies").length === 0)
    variants.push(`${maker}.ai`);
  // `builder-io` is written `Builder.io`.
  const address = /^([a-z0-9]+(?:-[a-z0-9]+)*)-(io|ai|com|dev|app|org|js|net|new|sh|fm|so|tv)$/.exec(name);
  if (address) variants.push(`${address[1]}.${address[2]}`);
  return variants;
}

/**
 * `DBS` for `DBS Bank`, `Hillside Center` for `Hillside Center for Lamps`, `Hillcrest` for `Hillcrest, Oak & Vale`; `Morning Lamp`
 * for `Morning Lamp USA`; `Apollo` for
 * `Apollo Global Management`, which no word of English is.
 */
function listFirms(name: string): string[] {
  const firms: string[] = [];
  const short =
    /^([A-Z]{3,5}) (?:Bank|Group|Corp|Corporation|Technologies|Capital|Fund|Research)$/.exec(name)?.[1] ??
    /^([a-z]{3,5})-(?:bank|group|capital)$/.exec(name)?.[1]?.toUpperCase() ??
    /^(\p{Lu}\S* (?:\p{Lu}\S* )*(?:Center|Centre|Institute|School|Laborator(?:y|ies)|Project|Initiative|Council)) (?:for|at|on) /u.exec(
      name,
    )?.[1] ??
    /^(\p{Lu}\p{Ll}{5,}), .* (?:&|and) /u.exec(name)?.[1] ??
    /^(\p{Lu}\p{Ll}{7,}) & \p{Lu}\p{Ll}+$/u.exec(name)?.[1] ??
    /^(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?) (?:USA|US|UK|International|America)$/u.exec(name)?.[1];
  if (short !== undefined && !isCommonWord(short)) firms.push(short);
  const everywhere = cutCountry(name);
  if (everywhere !== undefined) firms.push(everywhere);
  const manager = name.endsWith(" Management")
    ? /^(\p{Lu}\p{Ll}{4,}) (?:Global|Asset|Capital|Investment) Management$/u.exec(name)?.[1]
    : undefined;
  if (manager !== undefined && isTelling(manager)) firms.push(manager);
  return firms;
}

/** `Lamp Circle` for `Lamp Circle Canada`. One word before a country is no name: `Air Canada`. */
function cutCountry(name: string): string | undefined {
  const [, rest, last] =
    /^((?:\p{Lu}[\p{L}'’-]* ){1,5}\p{Lu}[\p{L}'’-]*) (\p{Lu}\p{Ll}{3,})$/u.exec(name) ?? [];
  if (rest === undefined || last === undefined) return undefined;
  // `South Sudan` has two words.
  const [, bare, quarter] = /^(.+ \S+) (South|North|New|Saudi|Sri|Hong)$/.exec(rest) ?? [];
  if (quarter !== undefined && isPlace(`${quarter} ${last}`)) return bare;
  return isPlace(last) && !/ (?:South|North)$/.test(rest) ? rest : undefined;
}

/** `谷歌 DeepMind` for `Google DeepMind`, and `DeepMind` alone. */
function listMakers([maker, ...others]: readonly string[]): string[] {
  const rest = others.join(" ");
  if (!/^[A-Z]?[a-z]+$/.test(maker!) || !/^[A-Za-z0-9]/.test(rest) || form.test(rest)) return [];
  const names = listKnownNames(maker!, "companies").filter(
    (name) => /^\p{Script=Han}+$/u.test(name) && !/[国洲]$/.test(name),
  );
  // `本田汽车` for `Honda Motor`.
  const trade = names.length > 0 ? chineseTrades.get(rest[0]!.toUpperCase() + rest.slice(1)) : undefined;
  if (trade !== undefined)
    return trade.split("|").flatMap((one) => [maker!, ...names].map((name) => name + one));
  const isOwn = names.length > 0 && others.length === 1 && /\p{Ll}\p{Lu}/u.test(rest);
  return [...names.flatMap((name) => [`${name}${rest}`, `${name}的${rest}`]), ...(isOwn ? [rest] : [])];
}

/** Makers that have one name in either language, and families of models. */
const makers = /^(?:OpenAI|Claude)$/;

/**
 * Products that nobody names otherwise, with or without their makers. No row of what everybody knows: `Google TPU` in a post about
 * TPUs is a mention of Google, too.
 */
const unmistakable =
  /^(?:TPUs?|Trainium|Inferentia|Graviton|Kindle|AirPods?|iPads?|iPhones?|MacBooks?|Siri|Xbox|PlayStation|CUDA|DGX|NVLink|Xeon|EPYC|Ryzen|Azure|Gmail|FSD|Cyber[Tt]ruck|Cyber[Cc]ab|Copilot|Excel|PowerPoint|Codex|Co-?work|Sonnet|Haiku|Opus)$/;

/** `Lantern 4.2` for `Ada Lantern 4.2`, `L2` for `Ada L2`: models go by what tells them apart. */
function listModels([maker, model, version, more]: readonly string[]): string[] {
  if (more !== undefined || model === undefined || !/^\p{Lu}\p{L}+$/u.test(maker!)) return [];
  if (version !== undefined)
    return /^\p{Lu}\p{Ll}{3,}$/u.test(model) && !numbered.test(model) && /^\d+(?:\.\d+)?$/.test(version)
      ? [`${model} ${version}`]
      : [];
  // Anything has a version: `V2`.
  return /^(?!V\d)[A-Z]{1,3}\d{1,3}[A-Z]?$/.test(model) ? [model] : [];
}

/** Before a number these are no names. */
const numbered =
  /^(?:Image|Part|Chapter|Phase|Level|Version|Series|Season|Episode|Model|Type|Class|Generation|Page|Volume|Step|Section|Article|Figure|Table|Grade|Stage|Round|Route|Room)$/;

/** `Google's LMP` for `Google LMP`, where nothing but a product is written so; `the company's cloud` is any. */
function listOwned(maker: string, others: readonly string[]): string[] {
  const [first] = others;
  return /^[A-Z]{3,}s?$|\p{Ll}\p{Lu}|^(?=.*\p{L}).*\d/u.test(first!)
    ? [`${maker}'s ${others.join(" ")}`]
    : [];
}

/** What well-known firms have besides their names, and what lands have that are called like them; and how Chinese texts say it. */
const chineseTrades: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Pictures: "影业",
    Studios: "影业|工作室",
    Motor: "汽车",
    Motors: "汽车",
    Music: "音乐",
    Cloud: "云",
    Research: "研究院",
    Entertainment: "娱乐",
    Maps: "地图",
    Search: "搜索",
    Pay: "支付",
    Rainforest: "雨林|热带雨林",
    Basin: "盆地|河流域",
    River: "河",
    Canal: "运河",
    Strait: "海峡",
    Islands: "群岛",
    Desert: "沙漠",
  }),
);

const form = /^(?:Inc|Corp|Corporation|Co|Ltd|Limited|LLC|PLC|Holdings?|Group|and|of|for)\b/i;

/** A name that is hardly anything else by itself. */
function isTelling(rest: string): boolean {
  if (/\s/.test(rest)) return rest.length > 6;
  if (rest.includes("-")) return false;
  if (rest === rest.toUpperCase()) return false;
  return ((rest.length >= 5 && /^\p{Lu}/u.test(rest)) || /\p{Ll}\p{Lu}/u.test(rest)) && !isCommonWord(rest);
}

function listTranslated(words: readonly string[], last: string, kind: string): string[] {
  const rest = words.join(" ");
  const ones = kind.split("|");
  const owners = [
    rest,
    ...listKnownNames(rest, "products").filter((name) => /^\p{Script=Han}+$/u.test(name)),
  ];
  const names = owners.flatMap((owner) => ones.flatMap((one) => [`${owner}${one}`, `${owner}的${one}`]));
  // `Mira Holm's book` is `Mira Holm的书`.
  const owned = rest.replace(/['’]s(?: |$)/, "的");
  if (owned !== rest) names.push(...ones.map((one) => owned + one));
  // `Mira Holm documentary` is `Mira纪录片` to those who know her.
  if (words.length > 1) names.push(...ones.map((one) => `${words[0]}${one}`));
  if (/^(?:magazine|podcast|show|newsletter)$/.test(last))
    names.push(...ones.map((one) => `《${rest}》${one}`));
  if (left.test(last) && (isTelling(rest) || (/^[A-Z]{3,6}$/.test(rest) && vehicles.test(last))))
    names.push(rest);
  return names;
}

/** Names that are Chinese at the end: without their kind, and with `的` before it. */
function listShort(name: string, taxonomy: string): string[] {
  const bare = name.replace(/[《》“”]/g, "");
  const [, before, kind] = chineseKinds.exec(bare) ?? [];
  const names: string[] = [];
  if (before !== undefined && kind !== undefined) {
    const rest = before.trimEnd();
    names.push(`${rest}的${kind}`, `《${rest}》${kind}`);
    const isLong = /^\p{Script=Han}+$/u.test(rest) ? rest.length >= 4 : isTelling(rest);
    // `LLS` for `LLS 火箭`.
    const isVehicle = /^[A-Z]{3,6}$/.test(rest) && chineseVehicles.test(kind);
    if ((isLong || isVehicle) && !needed.test(kind)) names.push(rest);
  }
  const rocket = /^(\p{Script=Han}{2,})号(?:运载)?火箭$/u.exec(bare)?.[1];
  if (rocket !== undefined) names.push(`${rocket}火箭`, `${rocket}号`);
  if (taxonomy === "companies") {
    const [, country, body] =
      /^(日本|中国|美国|英国|德国|法国|韩国|台湾|俄罗斯|印度|以色列|加拿大|澳大利亚|伊朗)(\p{Script=Han}{2,}(?:党|黨|军|局|部|署|院|委员会|银行))$/u.exec(
        name,
      ) ?? [];
    if (country !== undefined && body !== undefined) {
      names.push(`${country}的${body}`);
      // Other countries have Communists and Democrats, too.
      if (/[党黨]$/.test(body) && body.length > 2 && !/^(?:共产|共產|社会|人民|工人|民主|共和|绿)/.test(body))
        names.push(body);
    }
    // `物价局` is the state's, and a city's office is found without `市`.
    if (country !== undefined && /^国家\p{Script=Han}{3,}(?:局|署|委员会)$/u.test(body!))
      names.push(country + body!.slice(2));
    const [, city, bureau] = /^(\p{Script=Han}{2,3})市(\p{Script=Han}{2,}[局委院])$/u.exec(name) ?? [];
    if (city !== undefined) names.push(city + bureau);
    const office = /^(?:中国)?国家((?:\p{Script=Han}{3,}|统计|物价)(?:局|署|委员会))$/u.exec(name)?.[1];
    if (office !== undefined) names.push(`国家${office}`, office);
    // `国家科委`: a committee of the state by its first character, which is said with whose it is.
    const committee = /^国家(\p{Script=Han})\p{Script=Han}{1,8}委员会$/u.exec(name)?.[1];
    if (committee !== undefined) names.push(`国家${committee}委`);
    const firm = dropCompany(name);
    if (firm !== undefined) names.push(firm);
  }
  return names;
}
