import assert from "node:assert/strict";
import { test } from "node:test";
import { listWordings } from "../../src/mentions/list-wordings.ts";

const wordings: [string, string, string[]][] = [
  ["美联储 (Fed)", "companies", ["美联储 (Fed)", "美联储", "Fed"]],
  [
    "World Health Organization (WHO)",
    "companies",
    ["World Health Organization (WHO)", "World Health Organization", "WHO"],
  ],
  ["Lamp Image 2.0", "products", ["Lamp Image 2.0", "Lamp Image 2"]],
  ["Lamp II", "products", ["Lamp II", "Lamp 2"]],
  ["Lamp II", "companies", ["Lamp II"]],
  ["Moss and Vale Lamps", "products", ["Moss and Vale Lamps", "Moss & Vale Lamps"]],
  ["icos", "products", ["icos", "ICO"]],
  ["Bill L-14", "products", ["Bill L-14", "L-14法案", "L-14 法案", "L-14号法案"]],
  ["Lamp Oil Act of 1931", "products", ["Lamp Oil Act of 1931", "Lamp Oil Act"]],
  ["Claude (the model)", "products", ["Claude (the model)", "Claude"]],
  ["Acme Widgets Inc.", "companies", ["Acme Widgets Inc.", "Acme Widgets"]],
  ["Twitter / X", "companies", ["Twitter / X", "Twitter", "X"]],
  ["北方公司", "companies", ["北方公司"]],
  [
    "US Department of Trees",
    "companies",
    ["US Department of Trees", "Department of Trees", "Trees Department", "DOT"],
  ],
  ["Federal Lamp Commission", "companies", ["Federal Lamp Commission", "FLC"]],
  ["North Bank", "companies", ["North Bank", "North银行", "North的银行"]],
  [
    "Lanternfield podcast",
    "media",
    [
      "Lanternfield podcast",
      "Lanternfield播客",
      "Lanternfield的播客",
      "《Lanternfield》播客",
      "Lanternfield",
    ],
  ],
  [
    "Mira Holm documentary",
    "media",
    ["Mira Holm documentary", "Mira Holm纪录片", "Mira Holm的纪录片", "Mira纪录片"],
  ],
  [
    "Bitcoin white paper",
    "media",
    [
      "Bitcoin white paper",
      "Bitcoin白皮书",
      "Bitcoin的白皮书",
      "比特币白皮书",
      "比特币的白皮书",
      "比特币white paper",
      "比特币的white paper",
    ],
  ],
  ["Google Maps", "products", ["Google Maps", "Google地图", "谷歌地图"]],
  ["The Sweet Spot", "media", ["The Sweet Spot", "Sweet Spot"]],
  ["The Long Way Home", "media", ["The Long Way Home", "Long Way Home"]],
  ["tesla-lamps", "companies", ["tesla-lamps", "特斯拉lamps", "特斯拉的lamps"]],
  ["WPUs", "products", ["WPUs", "WPU"]],
  ["wpks", "products", ["wpks", "WPK"]],
  ["lamp-io", "products", ["lamp-io", "lamp.io"]],
  ["lamp-new", "products", ["lamp-new", "lamp.new"]],
  ["Lantern AI", "products", ["Lantern AI", "Lantern", "Lantern.ai"]],
  ["Desk AI", "products", ["Desk AI", "Desk.ai"]],
  ["Generative AI", "products", ["Generative AI", "Generative.ai"]],
  ["Lampfish VPN", "products", ["Lampfish VPN", "Lampfish"]],
  ["L2L-Protocol", "products", ["L2L-Protocol", "L2L协议", "L2L的协议"]],
  [
    "Lamp's show",
    "media",
    [
      "Lamp's show",
      "Lamp's节目",
      "Lamp's的节目",
      "Lamp's秀",
      "Lamp's的秀",
      "Lamp的节目",
      "Lamp的秀",
      "《Lamp's》节目",
      "《Lamp's》秀",
    ],
  ],
  [
    "Ada's Lamp framework",
    "products",
    [
      "Ada's Lamp framework",
      "Ada's Lamp框架",
      "Ada's Lamp的框架",
      "Ada的Lamp框架",
      "Ada's框架",
      "Ada's Lamp",
    ],
  ],
  ["1931 Lamp Safety Rules", "media", ["1931 Lamp Safety Rules", "Lamp Safety Rules"]],
  ["《法国灯火报》", "media", ["《法国灯火报》", "《灯火报》"]],
  ["Lanternfield & Vale", "companies", ["Lanternfield & Vale", "Lanternfield"]],
  ["Google DeepLamp", "companies", ["Google DeepLamp", "谷歌DeepLamp", "谷歌的DeepLamp", "DeepLamp"]],
  ["Ministry of Health", "companies", ["Ministry of Health", "MOH", "卫生部"]],
  ["Norvell Technology", "companies", ["Norvell Technology", "Norvell"]],
  // A part of a firm that everybody knows is not the firm.
  ["Google AI", "companies", ["Google AI", "谷歌AI", "谷歌的AI"]],
  ["国家灯火总局", "companies", ["国家灯火总局", "灯火总局"]],
  ["《林中路》系列", "media", ["《林中路》系列", "林中路的系列", "林中路"]],
];

for (const [name, taxonomy, expected] of wordings) {
  test(`wordings of ${name}`, () => assert.deepEqual(listWordings(name, taxonomy), expected));
}
