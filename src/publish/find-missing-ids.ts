import { FileReader } from "../posts/file-reader.ts";

/** A page, and ids that are to be on it. */
export interface IdSearch {
  /** Its absolute path. */
  page: string;
  ids: string[];
}

const reader = new FileReader();

/**
 * For each page those of the ids that are not on it as layouts write them: in ASCII and in double quotes. Asking for plain text costs a
 * fifth of what reading the page as HTML does. A page that cannot be read has none.
 */
export function findMissingIds(searches: readonly IdSearch[]): string[][] {
  return searches.map(({ page, ids }) => {
    const known = listIds(page);
    return ids.filter((id) => !known.has(id));
  });
}

function listIds(page: string): Set<string> {
  const ids = new Set<string>();
  try {
    const text = reader.read(page).toString("latin1");
    for (const [, id] of text.matchAll(/ id="([!#-~]+)"/g)) ids.add(id!);
  } catch {
    // Whoever reads the page as a whole is told why it cannot be.
  }
  return ids;
}
