import { type Authorities, resolveName } from "../../entities/authorities.ts";
import type { Authority } from "../../entities/parse-authority-file.ts";
import type { Post, Problem } from "../../model.ts";
import type { PlaceName } from "../../posts/place-name.ts";
import type { Clash, Taxonomy, Term } from "../../taxonomies/build-taxonomies.ts";
import { type TaxonomyRow, taxonomyTable } from "../../taxonomy-table.ts";
import { toSlug } from "../../text/slug.ts";

interface Use {
  posts: number;
  /** Posts in traditional characters, which write Chinese names in them by right. */
  traditional: number;
  /** The first by path. */
  first: Post;
}

/**
 * Names that authors should look at: one term in several spellings (told once for each rarer spelling, at the first post
 * that has it, unless a record lists it), and different terms that ask for one address. Paths are those of posts; where records are
 * at fault, of their files.
 *
 * @param slugs how the site writes addresses.
 */
export function findNameProblems(
  posts: readonly Post[],
  taxonomies: readonly Taxonomy[],
  authorities: Authorities,
  place: PlaceName,
  slugs: "pinyin" | "unicode",
): Problem[] {
  const sorted = [...posts].sort((a, b) => (a.path < b.path ? -1 : 1));
  return taxonomyTable.flatMap((row) => {
    const taxonomy = taxonomies.find(({ key }) => key === row.key);
    if (taxonomy === undefined) return [];
    const uses = countUses(sorted, row.key);
    const fields = row.fields.map(({ key }) => key);
    const problems: Problem[] = [];
    const report = (name: string, rule: string, message: string): void => {
      const use = uses.get(name);
      if (use === undefined) return;
      const { path } = use.first;
      problems.push({ path, ...place(use.first, fields, name), severity: "warning", message, rule });
    };
    for (const [name, use] of uses) {
      const term = taxonomy.find(name);
      if (term === undefined || isMeantSo(name, term, use)) continue;
      if (resolveName(authorities, row.key, name) !== undefined) continue;
      const usual = uses.get(term.name)?.posts ?? 0;
      report(name, "entities/spelling", toSpellingMessage(name, use.posts, term.name, usual));
    }
    for (const clash of taxonomy.clashes) {
      const records = clash.terms
        .map((term) => resolveName(authorities, row.key, term.name))
        .filter((record) => record !== undefined);
      if (records.length > 1 && records.length === clash.terms.length) {
        problems.push(toRecordClash(clash, records, row, slugs));
        continue;
      }
      const [name] = clash.terms
        .map((term) => findSpelling(term, uses))
        .filter((spelling) => spelling !== undefined)
        .sort();
      if (name !== undefined) report(name, "entities/slug-clash", toClashMessage(clash, row, slugs));
    }
    return problems;
  });
}

/** Whether a name is written as its term is called, or in Traditional characters by posts that are all written so. */
function isMeantSo(name: string, term: Term, { posts, traditional }: Use): boolean {
  return term.name === name || (traditional === posts && /\p{Script=Han}/u.test(name));
}

/** A clash of names that all have records is told at the last of these. */
function toRecordClash(
  clash: Clash,
  records: readonly Authority[],
  row: TaxonomyRow,
  slugs: "pinyin" | "unicode",
): Problem {
  const { path, line } = records.reduce((last, record) => (record.line > last.line ? record : last));
  // What a record's name leads to keeps leading there, whatever address the record asks for.
  const isAsked = records.some(({ slug }) => slug !== "" && toSlug(slug, slugs, row.kind) === clash.slug);
  const advice = isAsked
    ? "Write another “slug” in one of the records."
    : "A “slug” in a record gives its page a plainer address than the suffixed one.";
  const message = `${toSharing(clash, row, slugs)} ${advice}`;
  return { path, line, column: 1, severity: "warning", message, rule: "entities/slug-clash" };
}

function countUses(posts: readonly Post[], key: string): Map<string, Use> {
  const uses = new Map<string, Use>();
  for (const post of posts) {
    for (const name of post.terms[key] ?? []) {
      const use = uses.get(name) ?? { posts: 0, traditional: 0, first: post };
      use.posts++;
      if (post.language === "zh-Hant") use.traditional++;
      uses.set(name, use);
    }
  }
  return uses;
}

function findSpelling(term: Term, uses: ReadonlyMap<string, Use>): string | undefined {
  return [term.name, ...term.aliases].find((name) => uses.has(name));
}

function toSpellingMessage(name: string, count: number, usual: string, usualCount: number): string {
  const advice = count < usualCount ? `Write “${usual}”.` : "Choose one, or list both in a record.";
  return `“${name}” (${toPosts(count)}) is written “${usual}” elsewhere (${toPosts(usualCount)}). ${advice}`;
}

function toClashMessage(clash: Clash, row: TaxonomyRow, slugs: "pinyin" | "unicode"): string {
  const { terms, url } = clash;
  if (terms.length < 2)
    return `“${terms[0]?.name}” asks for the address ${url}, which is taken. Its page is ${terms[0]?.url}.`;
  return `${toSharing(clash, row, slugs)} If they are one, write one name, or a record with aliases.`;
}

/** A term that comes there by another of its names is told with that name. */
function toSharing({ terms, slug, url }: Clash, { kind }: TaxonomyRow, slugs: "pinyin" | "unicode"): string {
  const names = terms
    .map(({ name, aliases }) => {
      const claimed = [name, ...aliases].find((one) => toSlug(one, slugs, kind) === slug) ?? name;
      return claimed === name ? `“${name}”` : `“${name}” (as “${claimed}”)`;
    })
    .sort();
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)} share the address ${url}, which lists them.`;
}

function toPosts(count: number): string {
  return `${count} ${count === 1 ? "post" : "posts"}`;
}
