import type { Turn } from "../model.ts";
import { addTwins, type Thing } from "./find-twins.ts";
import { listWordings } from "./list-wordings.ts";

/** Front-matter keys, and the taxonomy of the names below them. */
const fields: Record<string, string> = {
  people: "people",
  companies_orgs: "companies",
  companies: "companies",
  products_models: "products",
  media_books: "media",
};

const list =
  /^(people|companies_orgs|companies|products_models|media_books):[ \t]*(.*(?:\r?\n(?:[ \t]+.*|- .*))*)/gm;

/**
 * A quick look at a file before any is read: the other names that its brackets give the names of its front matter, as
 * `taxonomy`, name and other name with tabs between. What one post explains (`马克龙（Emmanuel Macron）`) another takes for granted.
 *
 * No parser: what is written in an unusual way is passed over.
 */
export function scanTwins(text: string): string[] {
  const end = text.indexOf("\n---", 3);
  if (end === -1) return [];
  const named = new Map<string, { taxonomy: string; name: string; own: Set<string> }>();
  const things: Thing[] = [];
  for (const [, field, items] of text.slice(0, end).matchAll(list)) {
    for (const name of readItems(items!)) {
      const taxonomy = fields[field!]!;
      if (named.has(`${taxonomy}\t${name}`)) continue;
      const wordings = listWordings(name, taxonomy);
      named.set(`${taxonomy}\t${name}`, { taxonomy, name, own: new Set(wordings) });
      things.push({ taxonomy, wordings: new Set(wordings) });
    }
  }
  if (things.length === 0) return [];
  addTwins(things, [toTurn(text.slice(end + 4))], []);
  return [...named].flatMap(([key, { own }], index) =>
    [...things[index]!.wordings]
      .filter((wording) => !own.has(wording))
      .map((wording) => `${key}\t${wording}`),
  );
}

function readItems(items: string): string[] {
  const parts = items.trim().startsWith("[")
    ? items
        .trim()
        .replace(/^\[|\]$/g, "")
        .split(",")
    : items.split("\n").map((line) => /^\s*-\s+(.*)$/.exec(line)?.[1] ?? "");
  return parts
    .map((part) =>
      part
        .trim()
        .replace(/^["'“]+|["'”]+$/g, "")
        .trim(),
    )
    .filter((name) => name.length > 1);
}

function toTurn(text: string): Turn {
  const segment = { role: "translation", language: "", text, line: 1 } as const;
  return { id: "", segments: [segment], glosses: [], heading: -1, line: 1 };
}
