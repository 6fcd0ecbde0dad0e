import type { PackPointer, Post, Problem } from "../model.ts";
import type { Tally } from "../problems/tally-problems.ts";
import type { SeenPair } from "./evidence.ts";

/** What reading one file gave: the record of the cache. */
export interface Entry {
  path: string;
  /** SHA-1 of the file's bytes, 16 hex digits. */
  hash: string;
  /** Absent when the front matter could not be read. */
  post?: Post;
  /** See `digestStructure`; absent where `post` is. */
  structure?: string;
  problems: Problem[];
  /** The same by rule; absent when there are none. */
  tally?: Tally[];
  /** Rules of those that `check --fix` can mend; absent when there are none. The repairs themselves are not kept. */
  fixable?: string[];
  /** Internal links of the body, from the host's root; absent when it has none. */
  links?: string[];
  /** Where it comes from, when that is a page of this site, from the host's root: a link of its shell that an author wrote. */
  sourceLink?: string;
  /** Wordings side by side; absent when not asked for. */
  evidence?: SeenPair[];
  /** Other names that its brackets give the names of its front matter, see `scanTwins`; absent when none. */
  twins?: string[];
  /** Where the post's search terms lie. */
  postings?: PackPointer;
  /** Where its glosses lie, as `writeGlossRows` wrote them; absent when it has none. */
  glosses?: PackPointer;
  /** Where its Markdown twin lies. */
  twin?: PackPointer;
  /** Where fields lie that are read when somebody asks for them, see `joinEntry`; absent where all are at hand. */
  rare?: PackPointer;
}
