import type { Block, Part } from "../blocks.ts";
import type { IsTold, Report } from "../reporter.ts";
import { checkDamage } from "./check-damage.ts";
import { checkFences } from "./check-fences.ts";
import { checkLeftovers } from "./check-leftovers.ts";
import { checkLinks } from "./check-links.ts";
import { checkLoops } from "./check-loops.ts";
import { checkMarkers } from "./check-markers.ts";
import { checkPrintedSigns } from "./check-printed-signs.ts";
import { checkRepeats } from "./check-repeats.ts";
import { checkUnreadSigns } from "./check-unread-signs.ts";
import { listPassages } from "./list-passages.ts";

/** Reports what generators leave behind, passages in code blocks, signs that are printed, sentences that run in a loop, an end in mid-sentence. */
export function checkText(source: string, parts: readonly Part[], isTold: IsTold, report: Report): void {
  checkMarkers(source, report);
  checkLeftovers(source, report);
  checkFences(source, report);
  checkUnreadSigns(source, report);
  checkLinks(source, report);
  checkDamage(source, report);
  const passages = listPassages(parts);
  checkPrintedSigns(source, passages, isTold, report);
  checkLoops(source, passages, report);
  checkRepeats(source, passages, report);
  checkEnd(
    source,
    passages.map(({ block }) => block),
    report,
  );
}

function checkEnd(source: string, blocks: readonly Block[], report: Report): void {
  const last = blocks.at(-1);
  if (last?.type !== "paragraph" || last.end - last.start < 80) return;
  const text = readEnd(source, last);
  if (!OPEN.test(text) || FAREWELL.test(text)) return;
  let ended = 0;
  let open = 0;
  for (const block of blocks) {
    if (block.type !== "paragraph" || block.end - block.start < 80) continue;
    if (OPEN.test(readEnd(source, block))) open++;
    else ended++;
  }
  // Where sentences go without full stops, only a comma shows that the last one goes on.
  const hasStops = /[.!?。！？]/.test(source.slice(Math.max(last.start, last.end - 300), last.end));
  if ((ended < open * 4 || !hasStops) && !/[,，、;；:：]$/.test(text)) return;
  const offset = Math.max(last.start, last.end - TAIL) + text.length - 1;
  report("truncated", "warning", offset, "The text ends in mid-sentence. Complete it or end the sentence.");
}

/** Ends in mid-sentence. */
const OPEN = /[\p{L}\p{N},，、;；:：]$/u;

/** Words after which nothing follows, with a full stop or without; nods behind a full stop. */
const FAREWELL =
  /(?:[.!?。！？]\s*(?:嗯+|啊|哦|对|好的?|是的?|okay|yeah|yes)|再[见見]|拜拜|[栏欄]目|下期[见見]|[谢謝]{2}(?:大家)?|\b(?:bye|thank you|thanks))$/i;

/** Characters that are enough to see how a passage ends. */
const TAIL = 120;

/** The last words of a passage, without tags, stars and marks of footnotes. */
function readEnd(source: string, { start, end }: Block): string {
  return source
    .slice(Math.max(start, end - TAIL), end)
    .trimEnd()
    .replace(/(?:<sup>[^<]{0,8}<\/sup>|<\/?[a-z]{1,12}>|[*_\s])+$/i, "");
}
