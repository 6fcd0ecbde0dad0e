/**
 * A corpus from a seed, shaped like the real one: sizes around 35 KB, a third of the posts bilingual, and names of which 70 %
 * occur once. Its words mean nothing.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRandom, type Random } from "./random.ts";
import { siteSettings } from "./site-settings.ts";

const HAN = Array.from(
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严",
);
const WORDS =
  "the of and to a in is that it for on with as model data we they this from by at training systems people more about what when how their have which can will or one would there been has if so just like think really because where into some than then very also but not all are was were you your our its out up over most other time work first scale research language retrieval memory compute cost result question answer idea problem paper team years small large long right value context token search index network learning industry market company product reader author".split(
    " ",
  );
const HOSTS = [
  ["主持人", "Host"],
  ["嘉宾", "Guest"],
  ["编辑", "Editor"],
  ["工程师", "Engineer"],
] as const;
const LISTS: [field: string, count: number, latin: boolean][] = [
  ["tags", 5, true],
  ["people", 2, false],
  ["companies_orgs", 2, true],
  ["products_models", 2, true],
  ["media_books", 1, false],
];
const POPULAR = 300;

/** Writes `count` posts below `folder`, the same ones for the same seed. */
export function generateCorpus(folder: string, count: number, seed: number): void {
  mkdirSync(join(folder, "posts"), { recursive: true });
  writeFileSync(join(folder, "site.yaml"), siteSettings);
  const random = createRandom(seed);
  const names = new Map(LISTS.map(([field, , latin]) => [field, new NameSource(random, latin)]));
  for (let number = 0; number < count; number++) {
    const post = writePost(random, names, number);
    writeFileSync(join(folder, "posts", `p${String(number).padStart(6, "0")}.md`), post);
  }
}

/** Half of all uses fall on popular names, the fewer the later; of the rest, most are new (Simon's process: 70 % stay single). */
class NameSource {
  readonly #random: Random;
  readonly #latin: boolean;
  readonly #used: string[] = [];
  #made = 0;

  constructor(random: Random, latin: boolean) {
    this.#random = random;
    this.#latin = latin;
  }

  draw(): string {
    const random = this.#random;
    if (random.next() < 0.45) return this.#name(Math.floor(POPULAR * random.next() ** 3));
    const name =
      random.next() < 0.57 || this.#used.length === 0
        ? this.#name(POPULAR + this.#made++)
        : random.pick(this.#used);
    this.#used.push(name);
    return name;
  }

  /** The name of a number: the same each time, different from all others. */
  #name(number: number): string {
    const [first, second] = [number % WORDS.length, Math.floor(number / WORDS.length)];
    if (this.#latin) return `${WORDS[first]}-${WORDS[second % WORDS.length]}-${number}`;
    return [number % 499, Math.floor(number / 499) % 499, (number * 7) % 499]
      .map((at) => HAN[at % HAN.length])
      .join("");
  }
}

function writePost(random: Random, names: Map<string, NameSource>, number: number): string {
  const day = new Date(Date.UTC(2020, 0, 1) + random.below(2400) * 86_400_000).toISOString().slice(0, 10);
  const list = (field: string, count: number) =>
    `${field}:\n${Array.from({ length: count }, () => `  - ${JSON.stringify(names.get(field)!.draw())}\n`).join("")}`;
  const head = [
    `title: ${JSON.stringify(writeHan(random, 18))}\n`,
    `date: '${day}'\n`,
    "layout: post.njk\n",
    `source: https://www.youtube.com/watch?v=b${String(number).padStart(10, "0")}\n`,
    `speaker: 频道${random.below(140)}\n`,
    `summary: ${JSON.stringify(writeHan(random, 120))}\n`,
    `category: c${random.below(56)}\narea: a${random.below(16)}\nstatus: evergreen\n`,
    random.next() < 0.05 ? `series: 系列${random.below(5)}\n` : "series: ''\n",
    ...LISTS.map(([field, count]) => list(field, 1 + random.below(2 * count))),
  ];
  const bytes = Math.min(500_000, Math.round(35_000 * Math.exp(0.6 * random.normal())));
  return `---\n${head.join("")}---\n\n${writeBody(random, bytes, random.next() < 0.34)}`;
}

function writeBody(random: Random, bytes: number, bilingual: boolean): string {
  const parts: string[] = [];
  for (let size = 0, turn = 0; size < bytes; turn++) {
    const [zh, en] = HOSTS[turn % 2 === 0 ? 0 : 1 + (bytes % 3)]!;
    const length = 40 + random.below(260);
    let text = turn % 12 === 0 ? `### ${writeHan(random, 8)}\n\n` : "";
    text += `**${zh}**: ${writeHan(random, length)}\n\n`;
    if (bilingual) {
      const original = writeEnglish(random, Math.round(length * 0.65));
      text += `<details>\n<summary>Original English</summary>\n\n**${en}**: ${original}\n\n</details>\n\n`;
    }
    parts.push(text);
    size += Buffer.byteLength(text);
  }
  return parts.join("");
}

function writeHan(random: Random, length: number): string {
  let text = "";
  for (let at = 1; at <= length; at++) {
    text += HAN[Math.floor(HAN.length * random.next() ** 2)];
    if (at === length) text += "。";
    else if (random.next() < 0.07) text += "，";
  }
  return text;
}

function writeEnglish(random: Random, length: number): string {
  const words = Array.from({ length }, () => WORDS[Math.floor(WORDS.length * random.next() ** 2)]);
  return `${words.join(" ")}.`;
}
