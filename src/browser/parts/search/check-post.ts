import type { Fold } from "../../../search/fold.ts";
import { type Run, toExcerpt } from "../../../search/query/excerpt.ts";
import {
  findPassages,
  holdQuery,
  holdsPart,
  type PageTurn,
  type Passage,
} from "../../../search/query/find-passages.ts";
import type { FoundPost } from "../../../search/query/join-parts.ts";
import type { ResultCard } from "../../../search/query/open-index.ts";
import type { Query } from "../../../search/query/parse-query.ts";
import { readHead, readPage } from "../../../search/query/read-page.ts";
import { firstTurnUnit, placeTurns } from "../../../search/units.ts";
import { mostPassages } from "./page-size.ts";

/** A turn to show: what it says in each language, around the match. */
export interface Shown {
  id: string;
  heading: string;
  sides: { language: string; label: string; runs: Run[] }[];
  /** The matched words as they stand in the page, for marking them on arrival. */
  words: string[];
}

export interface PassagesAnswer {
  /** How many turns of the post hold what is sought, checked word by word. */
  turns: number;
  shown: Shown[];
  /** The post has what is sought, in a turn or in its head. */
  stands: boolean;
  /** See `Passage`, the least of them; beyond any where no turn has it. */
  distance: number;
}

/** UTF-16 units of an excerpt, by side. */
const widths = [120, 260];

/**
 * Holds a post against a query word by word, by its page.
 *
 * @param isExact the index has proved what it says of the post's head.
 */
export function checkPost(
  fold: Fold,
  query: Query,
  isExact: boolean,
  post: FoundPost,
  card: ResultCard,
  html: string,
): PassagesAnswer {
  const turns = readPage(html);
  const holding = findPassages(fold, leaveLent(query, post), candidates(turns, post));
  if (holding.length === 0) {
    return {
      turns: 0,
      distance: Number.MAX_SAFE_INTEGER,
      stands: post.head.length > 0 && (isExact || holdsHead(fold, query, card, html)),
      shown: listPlaces(fold, query, turns).map((turn) =>
        toShown({ ...turn, marks: turn.sides.map(() => []), distance: 0 }),
      ),
    };
  }
  const order = holding
    .map((_, at) => at)
    .sort((a, b) => holding[a]!.distance - holding[b]!.distance || a - b);
  const best = order.slice(0, mostPassages).sort((a, b) => a - b);
  const { distance } = holding[order[0]!]!;
  return {
    turns: holding.length,
    stands: true,
    distance,
    shown: best.map((at) => toShown(holding[at]!)),
  };
}

/** Places to go to in a post that has what is sought in its head alone: the first turn below a heading, or what somebody says first. */
function listPlaces(fold: Fold, { parts }: Query, turns: readonly PageTurn[]): PageTurn[] {
  if (parts.length === 0) return [];
  const holds = (text: string): boolean => parts.every((part) => holdsPart(fold, text, part));
  const under = turns.find(({ heading }) => holds(heading));
  const said = turns.find(({ sides }) => sides.some(({ label }) => holds(label)));
  return under ? [under] : said ? [said] : [];
}

/** The turns of a page that the index names. */
function candidates(turns: ReturnType<typeof readPage>, post: FoundPost): ReturnType<typeof readPage> {
  const numbers = new Set(post.turns);
  const units = placeTurns(turns.map(({ id }) => id));
  return turns.filter((_, at) => numbers.has((units[at]! - firstTurnUnit) >> 1));
}

/** What a post's turns have to hold. */
function leaveLent(query: Query, { lent }: FoundPost): Query {
  if (!lent) return query;
  return { ...query, parts: query.parts.filter((_, part) => !lent.includes(part)), phrase: "" };
}

/** Whether a post has in its head what is sought, by its page. */
function holdsHead(fold: Fold, query: Query, { title, names }: ResultCard, html: string): boolean {
  const head = readHead(html);
  return head === undefined || holdQuery(fold, query, [title, ...names, ...head]);
}

function toShown({ id, heading, sides, marks }: Passage): Shown {
  const words = new Set(
    sides.flatMap(({ text }, at) => marks[at]!.map(([start, end]) => text.slice(start, end))),
  );
  return {
    id,
    heading,
    sides: sides.map(({ side, language, label, text }, at) => ({
      language,
      label,
      runs: toExcerpt(text, marks[at]!, widths[side]!),
    })),
    words: [...words].slice(0, 12),
  };
}
