import type { Block, Part } from "../blocks.ts";
import { isHeading } from "../blocks.ts";

/** A paragraph, list or the like of a body. */
export interface Passage {
  block: Block;
  /** Whether it stands in a fold. */
  isFolded: boolean;
}

/** All passages of a body in order of source, without headings. */
export function listPassages(parts: readonly Part[]): Passage[] {
  const passages: Passage[] = [];
  for (const part of parts) {
    if (part.kind === "block") passages.push({ block: part.block, isFolded: false });
    else if (part.kind === "fold")
      for (const entry of part.fold.entries)
        if (!isHeading(entry)) passages.push({ block: entry, isFolded: !part.fold.isOpen });
  }
  return passages;
}
