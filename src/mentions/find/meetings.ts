import type { Turn } from "../../model.ts";
import { foldCharacter } from "../fold-character.ts";
import type { Occurrence } from "../occurrence.ts";
import type { Thing } from "../thing.ts";

/** By which character of their names headlines call those who meet: `川习会`. */
const heads: ReadonlyMap<string, string> = new Map(
  Object.entries({
    川普: "川",
    特朗普: "特",
    习近平: "习",
    拜登: "拜",
    普京: "普",
    普丁: "普",
    金正恩: "金",
    马英九: "马",
    郑丽文: "郑",
    朱立伦: "朱",
  }),
);

/** Two of them, and what they do; `川普会来` is one who will. */
const meeting = /(?!川普)[川特习習拜普金马馬郑鄭朱]{2}[会會](?![谈談议議])/g;

/** Adds the two people that a meeting is called after, where the post names both; each is one character. */
export function addMeetings(things: readonly Thing[], turns: readonly Turn[], added: Occurrence[][]): void {
  const owners = new Map<string, number>();
  for (const [id, { taxonomy, wordings }] of things.entries()) {
    if (taxonomy !== "people") continue;
    for (const [name, head] of heads) if (wordings.has(name)) owners.set(head, id);
  }
  if (new Set(owners.values()).size < 2) return;
  const places = new Map<number, Occurrence[]>();
  for (const id of owners.values()) places.set(id, [...(added[id] ?? [])]);
  for (const [turn, { segments }] of turns.entries()) {
    for (const [segment, { text }] of segments.entries()) {
      for (const { index } of text.matchAll(meeting)) {
        const [host, guest] = [index, index + 1].map((at) =>
          owners.get(String.fromCharCode(foldCharacter(text.charCodeAt(at)))),
        );
        if (host === undefined || guest === undefined || host === guest) continue;
        places.get(host)!.push({ turn, segment, start: index, end: index + 1 });
        places.get(guest)!.push({ turn, segment, start: index + 1, end: index + 2 });
      }
    }
  }
  for (const [id, list] of places) added[id] = list;
}
