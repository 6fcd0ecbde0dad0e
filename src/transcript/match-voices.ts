import { type Block, type Fold, isHeading } from "./blocks.ts";
import type { IsSpeaker, Label } from "./label.ts";
import { isPlausible, sizeOf } from "./measure.ts";

/** What one voice says without a break: the passages that begin with its label, and the length of all. */
interface Run {
  name: string;
  passages: Block[];
  size: number;
}

/**
 * Which label of a fold each passage beside it has, where several speak in it: an author who folds a question and its answer together
 * leaves the question without a fold of its own, and the first label of the fold is not the answer's.
 *
 * @param units what stands before the fold, a turn each.
 * @returns by first passage of a turn; `undefined` where the labels of both sides are not the same voices in the same order.
 */
export function matchVoices(
  units: readonly Block[][],
  fold: Fold,
  isSpeaker: IsSpeaker,
): [Block, Label][] | undefined {
  if (fold.entries.length < 2) return undefined;
  const said = toRuns(
    fold.entries.filter((entry): entry is Block => !isHeading(entry)),
    isSpeaker,
  );
  if (said.length < 2) return undefined;
  const own = toRuns(units.flat(), isSpeaker).slice(-said.length);
  if (!areSame(own, said)) return undefined;
  return own.flatMap(({ passages }, index) =>
    passages.map((passage): [Block, Label] => [passage, said[index]!.passages[0]!.label!]),
  );
}

/** The voices of passages in their order; what stands before the first label is nobody's. */
function toRuns(passages: readonly Block[], isSpeaker: IsSpeaker): Run[] {
  const runs: Run[] = [];
  for (const passage of passages) {
    const last = runs.at(-1);
    const { label } = passage;
    if (isSpeaker(label) && last?.name !== label.name)
      runs.push({ name: label.name, passages: [passage], size: sizeOf(passage.scripts) });
    else if (last) {
      if (isSpeaker(label)) last.passages.push(passage);
      last.size += sizeOf(passage.scripts);
    }
  }
  return runs;
}

/**
 * Whether the voices of both sides are the same in the same order: one by one of the same name, or each of the one side always beside
 * the same of the other and of a length that fits.
 */
function areSame(left: readonly Run[], right: readonly Run[]): boolean {
  if (left.length !== right.length) return false;
  const there = new Map<string, string>();
  const back = new Map<string, string>();
  const names = new Set(left.map(({ name }) => name));
  for (const [index, { name, size }] of left.entries()) {
    const other = right[index]!;
    if ((there.get(name) ?? other.name) !== other.name || (back.get(other.name) ?? name) !== name)
      return false;
    there.set(name, other.name);
    back.set(other.name, name);
    if (name !== other.name && (names.has(other.name) || !isPlausible(size, other.size))) return false;
  }
  return true;
}
