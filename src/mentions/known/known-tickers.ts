import { toMatchKey } from "../../text/match-key.ts";
import { firms } from "./known-firms.ts";

/**
 * What exchanges call firms that everybody buys, where `known-firms.ts` does not say it among their names: a name, and the letters,
 * which are no word, lest one be heard for them (`COIN`), no other thing that texts on firms speak of (`CRM`, `RTX`), and not the name
 * itself.
 */
const rows = `AbbVie ABBV|Adobe ADBE|Airbnb ABNB|Affirm AFRM|Alibaba BABA|Amgen AMGN|Applied Materials AMAT|Arista Networks ANET|
Arista ANET|Astera Labs ALAB|AST SpaceMobile ASTS|AstraZeneca AZN|American Express AXP|Baidu BIDU|
Bank of America BAC|BlackRock BLK|Booking Holdings BKNG|Booking.com BKNG|Cadence Design Systems CDNS|Carvana CVNA|
Charles Schwab SCHW|Chevron CVX|Chipotle CMG|Cipher Mining CIFR|Cisco CSCO|Coherent COHR|Constellation Energy CEG|CoreWeave CRWV|
Corning GLW|Datadog DDOG|Eaton ETN|ExxonMobil XOM|Exxon XOM|GE Vernova GEV|Gilead GILD|
Gilead Sciences GILD|Google GOOG|Intuitive Surgical ISRG|Iris Energy IREN|Johnson & Johnson JNJ|JPMorgan Chase JPM|KLA KLAC|
Lam Research LRCX|Lockheed Martin LMT|Lululemon LULU|Marvell MRVL|Marvell Technology MRVL|McDonald's MCD|
MercadoLibre MELI|Merck MRK|MongoDB MDB|Nebius NBIS|Nike NKE|Northrop Grumman NOC|
Novo Nordisk NVO|NXP NXPI|NXP Semiconductors NXPI|Occidental Petroleum OXY|Palantir Technologies PLTR|
Palo Alto Networks PANW|PayPal PYPL|Pfizer PFE|Qualcomm QCOM|Reddit RDDT|Regeneron REGN|Rigetti RGTI|Rivian RIVN|
Roblox RBLX|SanDisk SNDK|Seagate STX|Starbucks SBUX|Synopsys SNPS|Target TGT|Texas Instruments TXN|The Trade Desk TTD|Twilio TWLO|
UnitedHealth UNH|UnitedHealth Group UNH|Upstart UPST|Vertex Pharmaceuticals VRTX|Vertiv VRT|Vistra VST|Walmart WMT|
Wells Fargo WFC|Western Digital WDC|XPeng XPEV`;

let tickers: Map<string, string> | undefined;

/** What exchanges call a well-known firm. */
export function findTicker(name: string): string | undefined {
  if (tickers === undefined) {
    tickers = new Map();
    for (const row of rows.split(/\|\n?/)) {
      const end = row.lastIndexOf(" ");
      tickers.set(toMatchKey(row.slice(0, end)), row.slice(end + 1));
    }
  }
  return tickers.get(toMatchKey(name));
}

let letters: Set<string> | undefined;

/** Whether four letters are a well-known firm's, what exchanges call it or it itself. */
export function isFirmLetters(name: string): boolean {
  if (name.length !== 4) return false;
  if (letters === undefined) {
    letters = new Set();
    for (const [, one] of firms.matchAll(/[=|]\s([A-Z]{4}) (?=[=|])/g)) letters.add(one!);
    for (const [, one] of rows.matchAll(/ ([A-Z]{4})(?=\||$)/g)) letters.add(one!);
  }
  return letters.has(name);
}
