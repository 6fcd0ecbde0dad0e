/**
 * A tag that gives the body its shape. The block parser sees each as a line of its own, wherever it stands in the source,
 * so that no tag can swallow the text beside it and none needs blank lines around it.
 */
export interface Tag {
  kind: "open" | "close" | "summary" | "summary-end" | "paragraph" | "comment" | "fence";
  /** UTF-16 range in the source. */
  start: number;
  end: number;
  /** What the author wrote between `<summary>` and `</summary>`. */
  label?: string | undefined;
  /** Language tag of the short form (`::: en`), at its `:::` too; absent in HTML. */
  language?: string | undefined;
  /** What is wrong with it; the tag is understood all the same. `opener`: `<details>` where `</details>` belongs; `extra`: `<details>` that opens nothing. */
  fault?: "misspelt" | "opener" | "extra" | "bad-summary" | "unclosed" | undefined;
}

/** Makes a tag. All have the same properties, so that what reads them is compiled for one kind of object. */
export function createTag(kind: Tag["kind"], start: number, end: number, fault?: Tag["fault"]): Tag {
  return { kind, start, end, label: undefined, language: undefined, fault };
}
