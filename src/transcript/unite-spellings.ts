import { type Block, isHeading, type Part } from "./blocks.ts";
import type { Label } from "./label.ts";

/** Dots between the parts of a name, as input methods have them. */
const DOTS = /[•‧･・∙⋅●]/g;

/**
 * Gives labels that differ in capitals or in the dot within the name one name: `LAN LIN` is Lan Lin, 艾达•韦尔 is 艾达·韦尔. It is the
 * commonest spelling; what is printed stays as written.
 *
 * @param fixed names that front matter renames: these are kept.
 */
export function uniteSpellings(parts: readonly Part[], fixed: ReadonlySet<string>): void {
  const groups = new Map<string, Map<string, Label[]>>();
  const add = ({ label }: Block) => {
    if (!label) return;
    const key = label.name.toLowerCase().replace(DOTS, "·");
    const group = groups.get(key) ?? new Map<string, Label[]>();
    const labels = group.get(label.name) ?? [];
    labels.push(label);
    groups.set(key, group.set(label.name, labels));
  };
  for (const part of parts) {
    if (part.kind === "block") add(part.block);
    else if (part.kind === "fold") for (const entry of part.fold.entries) if (!isHeading(entry)) add(entry);
  }
  for (const group of groups.values()) {
    if (group.size < 2) continue;
    const kept = [...group.keys()].filter((name) => fixed.has(name));
    if (kept.length > 1) continue;
    const name = kept[0] ?? findCommonest(group);
    for (const labels of group.values()) for (const label of labels) label.name = name;
  }
}

/** Of the commonest the first; one in capitals and small letters before one that has them not. */
function findCommonest(group: ReadonlyMap<string, readonly Label[]>): string {
  let best = "";
  let most = 0;
  for (const [name, { length }] of group) {
    const count = length + (name === name.toUpperCase() || name === name.toLowerCase() ? 0 : 0.5);
    if (count > most) [best, most] = [name, count];
  }
  return best;
}
