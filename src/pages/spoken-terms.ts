import type { Post, Speaker } from "../model.ts";
import type { Taxonomy, Term } from "../taxonomies/build-taxonomies.ts";
import { toMatchKey } from "../text/match-key.ts";

/** Who speaks where: the people whose names are labels of turns. */
export interface SpokenTerms {
  /** For each speaker of a post the person, `undefined` for roles and for those who have no page. */
  by(post: Post): readonly (Term | undefined)[];
  /** The listed posts in which a person speaks, and as which of its speakers. */
  in(term: Term): readonly { post: Post; speaker: number }[];
}

/** Looks each label up once. */
export function createSpokenTerms(taxonomies: readonly Taxonomy[], listed: readonly Post[]): SpokenTerms {
  const people = taxonomies.find(({ key }) => key === "people");
  const persons = new WeakMap<Post, (Term | undefined)[]>();
  let places: Map<Term, { post: Post; speaker: number }[]> | undefined;
  const by = (post: Post) => {
    let found = persons.get(post);
    if (!found) {
      const own = new Set(people ? (post.terms.people ?? []).map((name) => people.find(name)) : []);
      found = post.speakers.map((speaker) => people && findPerson(people, speaker, own));
      persons.set(post, found);
    }
    return found;
  };
  const findPlaces = () => {
    const found = new Map<Term, { post: Post; speaker: number }[]>();
    for (const post of listed) {
      if (!post.mentions) continue;
      for (const [speaker, term] of by(post).entries()) {
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
 * post names that person itself, or a record says whose it is.
 *
 * @param own the people that the post names.
 */
function findPerson(
  people: Taxonomy,
  { labels, generic }: Speaker,
  own: ReadonlySet<Term | undefined>,
): Term | undefined {
  if (generic) return undefined;
  for (const label of labels) {
    const term = people.find(label);
    if (term && (own.has(term) || !isOneWord(label) || isRecorded(label, term))) return term;
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
