import { MOST_TOLD, type Report } from "../reporter.ts";
import { createCodeReader } from "./code-reader.ts";

/** What generators leave behind. */
const MARKERS =
  /\[(?:BODY|TRANSCRIPT|CONTENT|ARTICLE|TRANSLATION)_(?:START|END|BEGIN)\]|这里是对应的、高质量的中文翻译|中文翻译内容|\[(?:插入|此处)[^\]\n]{0,20}(?:翻译|译文)[^\]\n]{0,10}\]|My thinking process for this paragraph|I will now output the final|Additional Padding for Character Count/g;

/** Whether a text holds what generators leave behind. */
export function hasMarker(text: string): boolean {
  return text.search(MARKERS) >= 0;
}

const MATTER = /^---[ \t]*\n(?:title|author|date|source|layout|tags):/gm;

/** The same behind the last words of a file without a last line end, to which another was joined. */
const JOINED =
  /(?<=[^\n\s|:-][ \t]?)---[ \t]*\n(?=[a-z_]{2,20}:[^\n]*\n(?:[ \t]*- |[a-z_]{2,20}:|---))(?=(?:[^\n]*\n){0,20}?(?:title|author|date|source|layout|tags):)/g;

/** Reports fixed strings of generators, and a second front matter. */
export function checkMarkers(source: string, report: Report): void {
  const findOutside = (pattern: RegExp) => {
    const isCode = createCodeReader(source);
    return [...source.matchAll(pattern)].filter(({ index }) => !isCode(index));
  };
  const markers = findOutside(MARKERS);
  const more = markers.length - MOST_TOLD;
  for (const [place, { 0: marker, index }] of markers.slice(0, MOST_TOLD).entries()) {
    const others = more > 0 && place === MOST_TOLD - 1 ? `, like ${more} more below it` : "";
    const message = `“${marker.slice(0, 40)}” is left over from a generator${others}. Take it out.`;
    report("generator-marker", "error", index, message);
  }
  if (!source.includes("---")) return;
  for (const pattern of [MATTER, JOINED])
    for (const { index } of findOutside(pattern).slice(0, MOST_TOLD))
      report("generator-marker", "error", index, "A second front matter in the body. Take it out.");
}
