/** Creates an element with properties and children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

/** Fills the places of an interface string: `{n}`. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (place, key: string) => String(values[key] ?? place));
}

/** A number of something in words: where it is 1, by the string whose key ends in `One`. */
export function count(words: Readonly<Record<string, string>>, key: string, n: number): string {
  return fill((n === 1 ? words[`${key}One`] : undefined) ?? words[key]!, { n });
}

/** Text in runs, the matched ones in `<mark>`. */
export function toMarked(runs: readonly [text: string, marked: boolean][]): (Node | string)[] {
  return runs.map(([text, marked]) => (marked ? element("mark", {}, text) : text));
}
