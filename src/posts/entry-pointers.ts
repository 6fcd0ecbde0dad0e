import type { PackPointer } from "../model.ts";
import type { Entry } from "./entry.ts";
import type { CommonEntry } from "./rare-fields.ts";

/** Everything of an entry that lies in packs. */
export function toPointers({ post, postings, glosses, twin, rare }: Entry | CommonEntry): PackPointer[] {
  return [post?.body, post?.mentions?.passages, postings, glosses, twin, rare].filter(
    (pointer) => pointer !== undefined && pointer.length > 0,
  ) as PackPointer[];
}

/** Bytes of all of them. */
export function sumLengths(pointers: readonly PackPointer[]): number {
  let sum = 0;
  for (const { length } of pointers) sum += length;
  return sum;
}
