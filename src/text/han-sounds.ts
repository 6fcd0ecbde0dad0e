import { foldHan } from "./match-key-han.ts";

/** Characters that simplified Chinese keeps in one reading and folds in another. */
const twofold = /[乾徵於朮彿]/;

/** Where 乾 is heaven (qián) whatever the text is written in: eras, places, the trigram. */
const heaven =
  "乾(?=[隆坤陵元卦嘉州德祐佑寧宁符封興兴化道象綱纲曜旦宅造縣县闥闼]|清[宮宫門门]|安[縣县]|倒坤|夕)|(?<=[康旋轉转竺]|[尼目](?=乾[子陀連连]))乾";

/** Where it is dry (gān), which simplified Chinese writes 干. */
const dryBefore = "餅饼肉菜果魚鱼豆腐萄筍笋柿棗枣薯酒風风曬晒烘榨擦吹晾擰拧陰阴口眼";
const dryBehind =
  "燥淨净杯脆旱枯洗冰眼咳癬癣糧粮果草貨货媽妈爹爸娘兒儿女弟哥姐涸澀涩裂爽煸炒煎燒烧鍋锅拌麵面粉酪柴屍尸薪癟瘪巴股瞪笑嚎嘔呕電电濕湿淨擾扰";

/** The notes 徵 (zhǐ), the tiger 於菟 and the sigh 於戲 (wū); 朮 is zhú wherever it stands. */
const others = "(?<=[角變变流])徵|徵(?=羽)|(?<=樊)於(?=期)|於(?=菟|[戲戏乎])|朮";

const inWords = new RegExp(`(${heaven}|${others})`);
const notDry = new RegExp(`(${heaven}|${others}|(?<![${dryBefore}])乾(?![${dryBehind}]))`);

/**
 * As `foldHan`, for reading aloud: 乾隆 stays (qián), 餅乾 becomes 饼干 (gān).
 *
 * Simplified Chinese has 乾 for heaven alone, and so have names of people; in other traditional texts it is dry but in known words.
 */
export function foldHanToRead(text: string, isPerson = false): string {
  if (!twofold.test(text)) return foldHan(text);
  const plain = text.replaceAll("彷彿", "仿佛");
  const rest = plain.replaceAll(/[乾徵於朮]/g, "");
  const kept = isPerson || foldHan(rest) === rest ? notDry : inWords;
  return plain
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : foldHan(part)))
    .join("");
}
