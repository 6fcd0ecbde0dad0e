import { isForeignName } from "../mentions/sounds/find-sounding.ts";
import { toChineseSurname } from "../mentions/sounds/surnames.ts";
import { listWordings } from "../mentions/wordings/list-wordings.ts";
import { splitName } from "../mentions/wordings/short-names.ts";
import type { Post, Speaker, TermNames } from "../model.ts";
import type { Taxonomy, Term } from "../taxonomies/build-taxonomies.ts";
import { toMatchKey } from "../text/match-key.ts";

/** Who speaks where: the people whose names are labels of turns. */
export interface SpokenTerms {
  /** For each speaker of a post the person, `undefined` for roles and for those who have no page. */
  by(post: Post): readonly (Term | undefined)[];
  /** The listed posts in which a person speaks, and as which of its speakers. */
  in(term: Term): readonly { post: Post; speaker: number }[];
}

/** Of each listed post the keys of the people who speak in it, in the order of its speakers, `""` for any other; `0` for none. */
export type Voices = readonly (readonly string[] | 0)[];

/**
 * Looks each label up once.
 *
 * @param recallVoices those that an earlier build found, where no name of any post is another: ten thousand posts need not be opened then.
 */
export function createSpokenTerms(
  taxonomies: readonly Taxonomy[],
  listed: readonly Post[],
  recallVoices?: () => Voices | undefined,
): SpokenTerms {
  const people = taxonomies.find(({ key }) => key === "people");
  const persons = new WeakMap<Post, (Term | undefined)[]>();
  let places: Map<Term, { post: Post; speaker: number }[]> | undefined;
  const by = (post: Post) => {
    let found = persons.get(post);
    if (!found) {
      const own = new Set(people ? (post.terms.people ?? []).map((name) => people.find(name)) : []);
      found = post.speakers.map((speaker) => people && findPerson(people, speaker, own, post.terms));
      persons.set(post, found);
    }
    return found;
  };
  const findPlaces = () => {
    const found = new Map<Term, { post: Post; speaker: number }[]>();
    const voices = recallVoices?.();
    const byKey = voices && new Map(people?.terms.map((term) => [term.key, term]));
    for (const [place, post] of listed.entries()) {
      if (!post.mentions) continue;
      const own = byKey ? (voices[place] || []).map((key) => byKey.get(key)) : by(post);
      for (const [speaker, term] of own.entries()) {
        if (!term) continue;
        const known = found.get(term);
        if (known) known.push({ post, speaker });
        else found.set(term, [{ post, speaker }]);
      }
    }
    return found;
  };
  return {
    by,
    in(term) {
      if (term.taxonomy !== people?.key) return [];
      places ??= findPlaces();
      return places.get(term) ?? [];
    },
  };
}

/**
 * The person who speaks under any of these labels. `Daniel` alone is somebody else in every post: a given name counts only where the
 * post names that person itself, or a record says whose it is and the post does not say that it is another's.
 *
 * @param own the people that the post names.
 */
function findPerson(
  people: Taxonomy,
  { labels, generic }: Speaker,
  own: ReadonlySet<Term | undefined>,
  terms: TermNames,
): Term | undefined {
  if (generic) return undefined;
  for (const label of labels) {
    const term = people.find(label);
    if (!term) continue;
    if (own.has(term)) return term;
    if (!isRecorded(label, term)) {
      if (!isOneWord(label)) return term;
    } else if (!isAnothers(people, label, labels, term, terms)) return term;
  }
  return undefined;
}

function isOneWord(label: string): boolean {
  return /^\p{Script=Latin}+$/u.test(label);
}

/** Whether only a record can tell that the name is the term's: all else that a term is called has one match key. */
function isRecorded(name: string, term: Term): boolean {
  return toMatchKey(name) !== term.key;
}

/** Whether the post has somebody else for whom a label may be short: a person, a guest, or what it calls the speaker. */
function isAnothers(
  people: Taxonomy,
  label: string,
  labels: readonly string[],
  term: Term,
  terms: TermNames,
): boolean {
  const key = toMatchKey(label);
  const isOther = (name: string): boolean =>
    toMatchKey(name) !== key && people.find(name) !== term && !namesTerm(name, term);
  // No part of `贾森·布雷` is `Jason`, but whoever is called so is nobody's namesake by that.
  if (isOneWord(label) && isWhole(labels[0]!) && isOther(labels[0]!)) return true;
  return [...labels, ...(terms.people ?? []), ...(terms.speakers ?? [])].some(
    (name) => isOther(name) && listParts(name).some((part) => toMatchKey(part) === key),
  );
}

/** `The Ada Vale Show` is no other Ada than `Ada Vale`. */
function namesTerm(name: string, term: Term): boolean {
  const inside = ` ${name.toLowerCase()} `;
  return [term.name, ...term.aliases].some(
    (one) => isWhole(one) && inside.includes(/^\p{Script=Latin}/u.test(one) ? ` ${one.toLowerCase()} ` : one),
  );
}

/** Whether a name has a first and a last part, or is a Chinese one: what foreign names are written with may be a part of one. */
function isWhole(name: string): boolean {
  return /\p{L}[\s·•‧・]+\p{L}/u.test(name) || (toChineseSurname(name) !== "" && !isForeignName(name));
}

function listParts(name: string): string[] {
  return listWordings(name, "people").flatMap((wording) => [...splitName(wording)]);
}
