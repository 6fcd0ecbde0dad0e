import type { PackPointer, Post, Problem } from "../model.ts";
import type { SeenPair } from "./evidence.ts";

/** What reading one file gave: the record of the cache. */
export interface Entry {
  path: string;
  /** SHA-1 of the file's bytes, 16 hex digits. */
  hash: string;
  /** Absent when the front matter could not be read. */
  post?: Post;
  problems: Problem[];
  /** Internal links of the body, from the host's root; absent when it has none. */
  links?: string[];
  /** Wordings side by side; absent when not asked for. */
  evidence?: SeenPair[];
  /** Where the post's search terms lie. */
  postings?: PackPointer;
  /** Where its glosses lie, as `writeGlossRows` wrote them; absent when it has none. */
  glosses?: PackPointer;
  /** Where its Markdown twin lies. */
  twin?: PackPointer;
}
