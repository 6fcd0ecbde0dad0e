import type { Speaker } from "../model.ts";
import { isHan } from "../text/is-han.ts";
import type { Draft } from "./align.ts";
import { isGeneric } from "./label.ts";

/** The speakers of a post, and the key of each label. */
export interface Joined {
  speakers: Speaker[];
  keyOf: (name: string) => string | undefined;
}

/**
 * Joins the labels of both languages by vote: where a pair carries a label on each side, the two name one speaker, and the
 * majority of the pairs decides. `preferred` (front matter `speakers:`) overrides the vote.
 */
export function joinSpeakers(drafts: readonly Draft[], preferred: Record<string, string>): Joined {
  const own = new Map<string, number>();
  const other = new Map<string, number>();
  const votes = new Map<string, Map<string, number>>();
  const labels = new Map<string, string[]>();
  const note = (text: string, name: string) => {
    const list = labels.get(name) ?? [];
    if (!list.includes(name)) list.push(name);
    // What tells when somebody spoke is no other name.
    if (list.length < 20 && !list.includes(text) && !/\d:\d\d/.test(text)) list.push(text);
    labels.set(name, list);
  };
  for (const { label, partner } of drafts) {
    if (label) {
      own.set(label.name, (own.get(label.name) ?? 0) + 1);
      note(label.text, label.name);
    }
    if (!partner) continue;
    note(partner.text, partner.name);
    if (!label) other.set(partner.name, (other.get(partner.name) ?? 0) + 1);
    else {
      const row = votes.get(partner.name) ?? new Map<string, number>();
      row.set(label.name, (row.get(label.name) ?? 0) + 1);
      votes.set(partner.name, row);
    }
  }
  const key = new Map<string, string>();
  for (const name of own.keys()) key.set(name, name);
  for (const [name, row] of votes) joinVotes(name, row, own, key);
  for (const name of other.keys()) if (!key.has(name)) key.set(name, name);
  applyPreferred(key, preferred);
  return { speakers: listSpeakers(drafts, key, labels), keyOf: (name) => key.get(name) };
}

/** The original's label joins the label it most often stands against; near spellings that do the same join as well. */
function joinVotes(
  name: string,
  row: Map<string, number>,
  own: Map<string, number>,
  key: Map<string, string>,
): void {
  let best = "";
  let most = 0;
  for (const [candidate, count] of row) {
    if (count > most || (count === most && (own.get(candidate) ?? 0) > (own.get(best) ?? 0))) {
      best = candidate;
      most = count;
    }
  }
  const isRole = isGeneric(name) && isGeneric(best) && isHan(name) === isHan(best);
  if (!key.has(name) || isLeftLatin(name, best, row)) key.set(name, isRole ? name : (key.get(best) ?? best));
  for (const [candidate, count] of row) {
    // 马斯克 and 埃隆·马斯克 both stand against Elon Musk: one man. A role never joins a name.
    if (candidate === best || isGeneric(candidate) || isGeneric(best) || count < 2) continue;
    if (count * 2 > (own.get(candidate) ?? 0) && (candidate.includes(best) || best.includes(candidate))) {
      key.set(candidate, key.get(best) ?? best);
    }
  }
}

/** Whether a label in Latin letters that stands before translations, too, is there by oversight: elsewhere a Chinese one stands against it. */
function isLeftLatin(name: string, best: string, row: ReadonlyMap<string, number>): boolean {
  const most = row.get(best) ?? 0;
  const isOther = !isHan(name) && isHan(best) && isGeneric(name) === isGeneric(best);
  return isOther && most > 1 && most > (row.get(name) ?? 0);
}

function applyPreferred(key: Map<string, string>, preferred: Record<string, string>): void {
  const renamed = new Map<string, string>();
  for (const [label, name] of Object.entries(preferred)) {
    const joined = key.get(label);
    if (joined !== undefined) renamed.set(joined, name);
  }
  for (const [label, joined] of key) {
    // A label may be `constructor`.
    const name = (Object.hasOwn(preferred, label) ? preferred[label] : undefined) ?? renamed.get(joined);
    if (name !== undefined) key.set(label, name);
  }
}

function listSpeakers(
  drafts: readonly Draft[],
  key: Map<string, string>,
  labels: Map<string, string[]>,
): Speaker[] {
  const speakers = new Map<string, Speaker>();
  for (const { label, originalLabel } of drafts) {
    const name = label?.name ?? originalLabel?.name;
    const joined = name === undefined ? undefined : key.get(name);
    if (joined === undefined) continue;
    const speaker = speakers.get(joined) ?? {
      key: joined,
      labels: [joined],
      turns: 0,
      generic: isGeneric(joined),
    };
    speaker.turns++;
    speakers.set(joined, speaker);
  }
  for (const [name, joined] of key) {
    const speaker = speakers.get(joined);
    if (!speaker) continue;
    for (const label of labels.get(name) ?? [])
      if (!speaker.labels.includes(label)) speaker.labels.push(label);
  }
  return [...speakers.values()];
}
