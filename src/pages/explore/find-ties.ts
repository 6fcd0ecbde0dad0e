import type { Post } from "../../model.ts";

/** Two of the entities, by their places in the ranking (`from` < `to`), and the number of posts that name both. */
export interface Tie {
  from: number;
  to: number;
  posts: number;
}

/** An entity: the posts that name it. */
interface Named {
  posts: readonly Post[];
}

/**
 * How many posts name two of the entities together, for every pair that shares one. Costs the sum over posts of the square of
 * the number of these entities they name, so give it a short ranking.
 */
export function countTies(entities: readonly Named[]): Tie[] {
  const named = new Map<Post, number[]>();
  for (const [place, { posts }] of entities.entries()) {
    for (const post of posts) {
      const places = named.get(post);
      if (places) places.push(place);
      else named.set(post, [place]);
    }
  }
  const size = entities.length;
  const counts = new Uint32Array(size * size);
  for (const places of named.values()) {
    for (let a = 0; a < places.length; a++)
      for (let b = a + 1; b < places.length; b++) counts[places[a]! * size + places[b]!]!++;
  }
  const ties: Tie[] = [];
  for (let from = 0; from < size; from++) {
    for (let to = from + 1; to < size; to++) {
      const posts = counts[from * size + to]!;
      if (posts > 0) ties.push({ from, to, posts });
    }
  }
  return ties;
}

/**
 * The ties worth drawing: of each entity the strongest `each`, measured against how often the two are named at all
 * (cosine), so that what is named everywhere is not tied to everything. One shared post is chance, and counts only where an
 * entity would have no tie at all.
 */
export function pickTies(entities: readonly Named[], ties: readonly Tie[], each: number): Tie[] {
  const worthy = ties.filter(({ posts }) => posts > 1);
  const strength = new Map(
    worthy.map((tie) => [
      tie,
      tie.posts / Math.sqrt(entities[tie.from]!.posts.length * entities[tie.to]!.posts.length),
    ]),
  );
  const byStrength = [...worthy].sort(
    (a, b) => strength.get(b)! - strength.get(a)! || a.from - b.from || a.to - b.to,
  );
  const drawn = new Uint8Array(entities.length);
  const picked = byStrength.filter(({ from, to }) => {
    if (drawn[from]! >= each && drawn[to]! >= each) return false;
    drawn[from]!++;
    drawn[to]!++;
    return true;
  });
  for (const tie of [...ties].sort((a, b) => b.posts - a.posts || a.from - b.from || a.to - b.to)) {
    if (drawn[tie.from] !== 0 && drawn[tie.to] !== 0) continue;
    drawn[tie.from]!++;
    drawn[tie.to]!++;
    picked.push(tie);
  }
  return picked.sort((a, b) => a.from - b.from || a.to - b.to);
}
