import type { Speaker, Turn } from "../model.ts";
import { isHan } from "../text/is-han.ts";
import { isGeneric } from "../transcript/label.ts";

/** Two wordings that a post puts side by side: what `npm run entities` goes by. */
export interface SeenPair {
  /** `**术语**（English: …）`, the Chinese and the other label of one speaker, or `特朗普（Donald Trump）` in a sentence. */
  kind: "gloss" | "label" | "text";
  /** In a sentence, up to 16 characters before the parenthesis: where the name begins is not known. */
  left: string;
  right: string;
  /** The first place in the file, from 1: the line of its turn or paragraph. */
  line: number;
}

const PARENTHESIS =
  /([\p{Script=Han}·・]{2,16})\s?[（(]([\p{Script=Latin}][\p{Script=Latin}\p{N} .&'’-]{1,60})[)）]/gu;

/** More labels than this are no names of one person. */
const mostLabels = 8;

/** The distinct pairs of one post, in the order of their first places. */
export function readEvidence(speakers: readonly Speaker[], turns: readonly Turn[]): SeenPair[] {
  const seen = new Map<string, SeenPair>();
  const add = (pair: SeenPair): void => {
    const id = `${pair.kind}\n${pair.left}\n${pair.right}`;
    if (pair.left !== pair.right && !seen.has(id)) seen.set(id, pair);
  };
  for (const { glosses, segments, line } of turns) {
    for (const { term, english } of glosses) add({ kind: "gloss", left: term, right: english, line });
    const isGloss = (left: string, right: string) =>
      glosses.some(({ term, english }) => english === right && left.endsWith(term));
    for (const segment of segments) {
      if (!segment.language.startsWith("zh") || !/[（(]/.test(segment.text)) continue;
      for (const [, left, right] of segment.text.matchAll(PARENTHESIS)) {
        const english = right!.trim();
        if (!isGloss(left!, english)) add({ kind: "text", left: left!, right: english, line: segment.line });
      }
    }
  }
  for (const speaker of speakers) addLabels(speaker, turns, add);
  return [...seen.values()].sort((a, b) => a.line - b.line);
}

function addLabels({ key, labels, generic }: Speaker, turns: readonly Turn[], add: (pair: SeenPair) => void) {
  const names = labels.filter((label) => !isGeneric(label));
  if (generic || names.length < 2 || names.length > mostLabels) return;
  const lineOf = (label: string) => turns.find((turn) => turn.speaker === key && turn.speakerLabel === label);
  const first = turns.find(({ speaker }) => speaker === key);
  for (const [index, left] of names.entries()) {
    const line = (lineOf(left) ?? first)?.line ?? 1;
    for (const right of names.slice(index + 1)) {
      if (isHan(left) !== isHan(right)) add({ kind: "label", left, right, line });
    }
  }
}
