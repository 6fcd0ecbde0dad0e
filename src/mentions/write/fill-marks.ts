import { escapeAttribute } from "../../transcript/write/escape.ts";

/** Marked places of a body, and where they lead. */
export interface BodyLinks {
  /** See `writeMarks`. */
  marks: string;
  /** By place in `listNamed`: the address of the page; `""` where there is none. */
  hrefs: string[];
}

/** The body in pieces, with links at the marked places whose things have pages. */
export function fillMarks(body: Buffer, { marks, hrefs }: BodyLinks): Buffer[] {
  const numbers = marks.split(" ").map((number) => Number.parseInt(number, 36));
  const pieces: Buffer[] = [];
  let written = 0;
  let at = 0;
  for (let index = 0; index + 2 < numbers.length; index += 3) {
    at += numbers[index]!;
    const end = at + numbers[index + 1]!;
    const href = hrefs[numbers[index + 2]!];
    if (href) {
      pieces.push(
        body.subarray(written, at),
        Buffer.from(`<a href=${toValue(href)}>`),
        body.subarray(at, end),
        linkEnd,
      );
      written = end;
    }
    at = end;
  }
  pieces.push(body.subarray(written));
  return pieces;
}

/** Without quotes where HTML needs none. */
function toValue(href: string): string {
  return /^[\w\-./%~]+$/.test(href) ? href : `"${escapeAttribute(href)}"`;
}

const linkEnd = Buffer.from("</a>");
