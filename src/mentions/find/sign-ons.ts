import type { Turn } from "../../model.ts";
import type { Occurrence } from "../occurrence.ts";
import type { Thing } from "../thing.ts";

/** How shows begin and end: `From Lampstead, it's the lamplighters. I'm Ada Vale.` */
const signOn =
  /\b(?:[Ii]t['’]s|[Tt]his is|it for|[Ww]elcome (?:back )?to|listening to) ((?:the )?[a-z][a-z' ]{2,30})[.,] I['’]m [A-Z]/g;
/** So many turns at either end of a post may have it. */
const mostTurns = 2;

/** Adds the places where a show says its own name in small letters, as captions write it. */
export function addSignOns(things: readonly Thing[], turns: readonly Turn[], added: Occurrence[][]): void {
  for (const [turn, { segments }] of turns.entries()) {
    if (turn >= mostTurns && turn < turns.length - mostTurns) continue;
    for (const [segment, { role, text }] of segments.entries()) {
      if (role !== "original") continue;
      for (const { 0: all, 1: said, index } of text.matchAll(signOn)) {
        const id = things.findIndex((thing) => thing.taxonomy === "media" && isCalled(thing, said!));
        if (id === -1) continue;
        const start = index + all.indexOf(` ${said!}`) + 1;
        added[id] = [...(added[id] ?? []), { turn, segment, start, end: start + said!.length }];
      }
    }
  }
}

function isCalled({ wordings }: Thing, said: string): boolean {
  for (const name of wordings) if (toBare(name) === toBare(said)) return true;
  return false;
}

function toBare(name: string): string {
  return name.toLowerCase().replace(/^the /, "");
}
