/** Names that end in a number as the Romans write it. */
const numerals = new Map([
  ["II", "2"],
  ["III", "3"],
  ["IV", "4"],
]);

/** What is written in small letters as addresses are, and stands for capitals. */
const plurals = /^(?:ico|ipo|api|asic|eta|kpi|okr|llm|nft|etf|gpu)s$/;

/**
 * The same name in other signs: `Lamp Image 2` for `Lamp Image 2.0`, `Oak & Vale` and `Oak + Vale` for `Oak and Vale`, `Lamp 2` for `Lamp II`, a Chinese
 * colon, a law without its year, a bill by its number.
 */
export function listRewritten(name: string, taxonomy: string): string[] {
  const names: string[] = [];
  if (/\d\.0$/.test(name)) names.push(name.slice(0, -2));
  if (/^\p{Lu}[^:]* and \p{Lu}/u.test(name))
    names.push(name.replaceAll(" and ", " & "), name.replaceAll(" and ", " + "));
  if (/^[A-Za-z].*: /.test(name)) names.push(name.replace(/: /g, "："));
  if (plurals.test(name)) names.push(name.slice(0, -1).toUpperCase());
  const last = / (I{2,3}|IV)$/.exec(name)?.[1];
  if (last !== undefined && taxonomy !== "companies")
    names.push(name.slice(0, -last.length) + numerals.get(last)!);
  const law = /^(.+ (?:Act|Law|Treaty|Accords?)) of \d{4}$/.exec(name)?.[1];
  if (law !== undefined) names.push(law);
  const bill = /^Bill ([A-Z]{1,2}-?\d+)$/.exec(name)?.[1];
  if (bill !== undefined) names.push(`${bill}法案`, `${bill} 法案`, `${bill}号法案`);
  return names;
}
